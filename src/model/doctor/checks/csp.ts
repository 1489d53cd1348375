import { type Diagnosis, type DoctorCheck, type Facts, fine, lastOf } from '../facts.ts';
import { allPolicies, type ParsedPolicy, sourcesOf, withDirective } from '../policies.ts';
import { letsIn } from '../source-list.ts';

/** What a page of this product loads from its own address. */
const needed = ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src'] as const;

/** Several policies hold together: what one forbids no other allows. Each is judged for itself, the page’s own among them. */
export const contentPolicies: DoctorCheck = (facts) => {
  const answer = lastOf(facts.page);
  if (!fine(answer)) return [];
  return allPolicies(facts).flatMap((policy) => judged(policy, answer.url, facts));
};

function judged(policy: ParsedPolicy, url: string, { inlineScripts }: Facts): Diagnosis[] {
  const found = (cause: Diagnosis['cause'], severity: Diagnosis['severity'], directive: string, sources: string): Diagnosis => ({
    cause,
    severity,
    url,
    params: {
      place: policy.place,
      directive,
      line: `${directive} ${policy.directives.get(directive) ?? sourcesOf(policy, directive) ?? ''}`.trim(),
    },
    ...(policy.place === 'header' && {
      remedy: { send: 'Content-Security-Policy', value: withDirective(policy, directive, sources), on: 'all' as const },
    }),
  });
  const closed = needed.filter((directive) => {
    const sources = sourcesOf(policy, directive);
    return sources !== undefined && (!letsIn(sources, url, url) || (directive === 'script-src' && sources.includes("'strict-dynamic'")));
  });
  const scripts = sourcesOf(policy, 'script-src');
  const hashes = inlineScripts.map((hash) => `'sha256-${hash}'`).filter((hash) => scripts !== undefined && !allowsInline(scripts, hash));
  const types = policy.directives.get('trusted-types');
  const sandbox = policy.directives.get('sandbox');
  const opened = (directive: string) => more(withoutDynamic(sourcesOf(policy, directive) ?? ''), "'self'");
  return [
    ...closed.map((directive) => found('csp-self', 'error', directive, opened(directive))),
    ...(sandbox !== undefined && !/\ballow-scripts\b/i.test(sandbox)
      ? [found('csp-sandbox', 'error', 'sandbox', more(sandbox, 'allow-scripts allow-same-origin'))]
      : []),
    ...(types !== undefined && !/(?:^|\s)(?:lotse|\*)(?:\s|$)/.test(types)
      ? [found('csp-trusted-types', 'error', 'trusted-types', more(types, 'lotse'))]
      : []),
    ...(scripts !== undefined && !/'(?:wasm-)?unsafe-eval'/i.test(scripts)
      ? [found('csp-wasm', 'warning', 'script-src', more(scripts, "'wasm-unsafe-eval'"))]
      : []),
    ...(hashes.length > 0 ? [found('csp-hash', 'warning', 'script-src', more(scripts ?? '', hashes.join(' ')))] : []),
  ];
}

/** A hash or a nonce makes `'unsafe-inline'` void. */
const allowsInline = (sources: string, hash: string): boolean =>
  sources.includes(hash) || (/'unsafe-inline'/i.test(sources) && !/'(?:nonce|sha\d{3})-/i.test(sources));
const withoutDynamic = (sources: string): string => sources.replaceAll("'strict-dynamic'", '').replace(/\s+/g, ' ').trim();
/** `'none'` beside others means nothing. */
const more = (sources: string, added: string): string => `${/^'none'$/i.test(sources) ? '' : sources} ${added}`.trim();
