import { type DoctorCheck, lastOf } from '../facts.ts';

/** Without its slash the address leads nowhere: people leave it away when they type. */
export const slash: DoctorCheck = ({ page, unslashed }) => {
  const answer = unslashed && lastOf(unslashed);
  if (!unslashed || !answer || answer.status < 400 || (lastOf(page)?.status ?? 404) >= 400) return [];
  return [
    { cause: 'slash', severity: 'warning', url: unslashed.url, params: { status: String(answer.status), right: `${unslashed.url}/` } },
  ];
};
