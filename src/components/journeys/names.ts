import type { Entry, Library } from '../../model/library.ts';
import type { Scope } from '../scope.ts';

type Journey = Entry<'journeys'>;

/** The persona of a journey. */
export const personaOf = (library: Library, { facts }: Journey): Entry<'personas'> | undefined => library.get('personas', facts.persona);

/** What two journeys are called beside each other: by who goes them; by their titles if it is the same person. */
export function namesOf(scope: Scope, [a, b]: readonly [Journey, Journey]): [string, string] {
  const name = (journey: Journey) => {
    const persona = a.facts.persona === b.facts.persona ? undefined : personaOf(scope.library, journey);
    return scope.library.title(persona ?? journey, scope.language);
  };
  return [name(a), name(b)];
}
