import { type DoctorCheck, lastOf } from '../facts.ts';

/** Nobody answers, the certificate is not trusted, or the answer is no page. */
export const reach: DoctorCheck = ({ page }) => {
  const answer = lastOf(page);
  if (page.failure) {
    const { kind, code } = page.failure;
    return [
      {
        cause: kind === 'certificate' ? 'certificate' : 'unreachable',
        severity: 'error',
        url: answer?.url ?? page.url,
        params: { kind, code },
      },
    ];
  }
  // What asks who you are is another cause.
  if (!answer || (answer.status >= 200 && answer.status < 300) || answer.status === 401 || answer.status === 403) return [];
  return [{ cause: 'status', severity: 'error', url: answer.url, params: { status: String(answer.status) } }];
};
