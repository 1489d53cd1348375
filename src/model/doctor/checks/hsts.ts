import { type DoctorCheck, fine, lastOf, valuesOf } from '../facts.ts';

/** Over https a page should say that it always comes so. */
export const hsts: DoctorCheck = ({ page }) => {
  const answer = lastOf(page);
  if (!fine(answer) || !answer.url.startsWith('https:') || valuesOf(answer, 'strict-transport-security').length > 0) return [];
  const remedy = { send: 'Strict-Transport-Security', value: 'max-age=31536000', on: 'all' } as const;
  return [{ cause: 'hsts', severity: 'note', url: answer.url, params: {}, remedy }];
};
