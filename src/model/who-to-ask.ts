import type { Person } from './kinds/role.ts';
import type { Entry, Library } from './library.ts';

/** Somebody who can be asked, in the role in which that is so. */
export interface Expert {
  role: Entry<'roles'>;
  person: Person;
}

/** Who knows a touchpoint best: everybody whose role names it, in the order of roles. */
export const expertsAt = (library: Library, touchpoint: string): Expert[] =>
  library
    .of('roles')
    .filter((role) => role.facts.status !== 'deprecated')
    .flatMap((role) => role.facts.people.filter((person) => person.touchpoints.includes(touchpoint)).map((person) => ({ role, person })));

/** The processes a role's department answers for: those whose owner it is. */
export const processesOf = (library: Library, role: Entry<'roles'>): Entry<'processes'>[] =>
  library.of('processes').filter((process) => process.facts.owner === role.facts.department);
