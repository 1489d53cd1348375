import { type DoctorCheck, fine, lastOf, valuesOf } from '../facts.ts';
import { headerPolicies } from '../policies.ts';

/** The older way to forbid framing. It knows no list of hosts, and holds only where `frame-ancestors` is missing. */
export const xFrameOptions: DoctorCheck = (facts) => {
  const answer = lastOf(facts.page);
  const [value] = valuesOf(answer, 'x-frame-options');
  if (!fine(answer) || value === undefined || headerPolicies(facts).some(({ directives }) => directives.has('frame-ancestors'))) return [];
  const params = { line: `X-Frame-Options: ${value}` };
  const remedy = { drop: 'X-Frame-Options' };
  if (/^allow-from/i.test(value.trim())) return [{ cause: 'allow-from', severity: 'warning', url: answer.url, params, remedy }];
  const same = /^sameorigin$/i.test(value.trim()) && facts.from === new URL(answer.url).origin;
  return same ? [] : [{ cause: 'x-frame-options', severity: 'error', url: answer.url, params, remedy }];
};
