import { type Diagnosis, type DoctorCheck, fine, lastOf, valuesOf } from '../facts.ts';
import { hostTraits } from '../frame-hosts.ts';

/**
 * A frame with `sandbox` and without `allow-same-origin` is a stranger to its own site: fonts and the full text search need leave
 * (CORS), and no file may be kept to its own site (CORP). Classic scripts and style sheets need no leave.
 */
export const sandbox: DoctorCheck = ({ files, host }) => {
  const severity = host && hostTraits[host].sandboxed ? 'error' : 'warning';
  const there = files.map((file) => ({ file, answer: lastOf(file) })).filter(({ answer }) => fine(answer));
  const asking = there.filter(({ file: { use } }) => ['font', 'module', 'search'].includes(use));
  const closed = asking.find(
    ({ answer }) => !valuesOf(answer, 'access-control-allow-origin').some((value) => ['*', 'null'].includes(value.trim())),
  );
  const kept = there.find(({ answer }) => valuesOf(answer, 'cross-origin-resource-policy').some((value) => /^same-/i.test(value.trim())));
  const found: Diagnosis[] = [];
  if (closed) {
    const [value] = valuesOf(closed.answer, 'access-control-allow-origin');
    found.push({
      cause: 'cors',
      severity,
      url: closed.file.url,
      params: { line: `Access-Control-Allow-Origin: ${value ?? '–'}` },
      remedy: { send: 'Access-Control-Allow-Origin', value: '*', on: 'files' },
    });
  }
  if (kept) {
    const [value = ''] = valuesOf(kept.answer, 'cross-origin-resource-policy');
    found.push({
      cause: 'corp',
      severity,
      url: kept.file.url,
      params: { line: `Cross-Origin-Resource-Policy: ${value}` },
      remedy: { send: 'Cross-Origin-Resource-Policy', value: 'cross-origin', on: 'files' },
    });
  }
  return found;
};
