import { type DoctorCheck, fine, lastOf, valuesOf } from '../facts.ts';

const kept = ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy'];

/** The page carries fields that its files do not: with nginx a rule of their own (`add_header` in a nested location) drops all others. */
export const headersLost: DoctorCheck = ({ page, files }) => {
  const answer = lastOf(page);
  if (!fine(answer)) return [];
  const sent = kept.filter((name) => valuesOf(answer, name.toLowerCase()).length > 0);
  const bare = files.find((file) => {
    const got = lastOf(file);
    return fine(got) && sent.length > 0 && sent.every((name) => valuesOf(got, name.toLowerCase()).length === 0);
  });
  return bare ? [{ cause: 'headers-lost', severity: 'warning', url: bare.url, params: { names: sent.join(', ') } }] : [];
};
