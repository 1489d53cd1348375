import type { DefaultDomain } from '../../model/domains.ts';
import type { Scope } from '../scope.ts';

/** Name of a domain in the page's language; its id where a site names none. */
export function domainName(scope: Scope, id: string | undefined): string {
  if (id === undefined) return scope.t.term.noDomain;
  const own = scope.library.site.domains;
  return own ? scope.pick(own[id]) || id : (scope.t.term.domains[id as DefaultDomain] ?? id);
}
