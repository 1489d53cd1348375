import { type Diagnosis, type DoctorCheck, type Facts, fine, lastOf, valuesOf } from '../facts.ts';
import { hostTraits } from '../frame-hosts.ts';
import { headerPolicies, type ParsedPolicy, parsePolicies, withDirective } from '../policies.ts';
import { letsIn } from '../source-list.ts';

const directive = 'frame-ancestors';

/** Who may frame the page. It holds only in the header: browsers pass it over in a meta element. */
export const frameAncestors: DoctorCheck = (facts) => {
  const answer = lastOf(facts.page);
  if (!fine(answer)) return [];
  const ruling = headerPolicies(facts).filter(({ directives }) => directives.has(directive));
  if (ruling.length > 0) return ruling.flatMap((policy) => judged(policy, answer.url, facts)).slice(0, 1);
  const value = [`${directive} 'self'`, ...wanted(facts)].join(' ');
  const send = { send: 'Content-Security-Policy', value, on: 'embed' } as const;
  const inMeta = facts.metaPolicies.flatMap((text) => parsePolicies(text, 'meta')).find(({ directives }) => directives.has(directive));
  if (inMeta)
    return [
      {
        cause: 'ancestors-in-meta',
        severity: 'warning',
        url: answer.url,
        params: { line: `${directive} ${inMeta.directives.get(directive)}` },
        remedy: send,
      },
    ];
  // An old rule that holds as long as there is no new one has its own check.
  if (valuesOf(answer, 'x-frame-options').length > 0) return [];
  return [{ cause: 'ancestors-missing', severity: 'warning', url: answer.url, params: {}, remedy: send }];
};

/** Origins that must be let in. A name below which each customer has a part of their own stands as an example. */
function wanted({ from, host }: Facts): string[] {
  const traits = host && hostTraits[host];
  const origins = [...new Set([...(from && from !== 'null' ? [from] : []), ...(traits?.origins ?? [])])];
  return origins.length > 0 || !traits?.below ? origins : [`https://name.${traits.below}`];
}

function judged(policy: ParsedPolicy, url: string, facts: Facts): Diagnosis[] {
  const sources = policy.directives.get(directive) ?? '';
  const line = `${directive} ${sources}`.trim();
  const closed = sources === '' || sources.toLowerCase() === "'none'";
  const missing = missingIn(sources, url, facts);
  const remedy = (added: readonly string[]) => ({
    send: 'Content-Security-Policy',
    value: withDirective(policy, directive, [closed ? "'self'" : sources, ...added].join(' ')),
    on: 'embed' as const,
  });
  if (closed) return [{ cause: 'ancestors-none', severity: 'error', url, params: { line }, remedy: remedy(wanted(facts)) }];
  // No source stands for a page without an origin, not even `*`: nothing the server could send would help.
  if (facts.from === 'null') return [{ cause: 'ancestors-opaque', severity: 'error', url, params: { line } }];
  if (missing.length > 0)
    return [{ cause: 'ancestors-host', severity: 'error', url, params: { line, origins: missing.join(' ') }, remedy: remedy(missing) }];
  if (sources.toLowerCase() !== "'self'" || facts.from || !/\/embed\//.test(new URL(url).pathname)) return [];
  return [{ cause: 'ancestors-self', severity: 'note', url, params: { line } }];
}

function missingIn(sources: string, url: string, facts: Facts): string[] {
  const below = facts.host && hostTraits[facts.host].below;
  // Nobody said which customer: any part below the service’s name will do.
  if (
    below &&
    !facts.from &&
    sources.split(/\s+/).some((source) =>
      source
        .toLowerCase()
        .replace(/:(?:\d+|\*)$/, '')
        .endsWith(`.${below}`),
    )
  )
    return [];
  return wanted(facts).filter((origin) => !letsIn(sources, origin, url));
}
