import type { Facts } from '../../model/doctor/facts.ts';

/**
 * The page’s own header fields, by asking for itself once more. A frame without an origin may not read them.
 * @param from origin of the page that frames it
 */
export async function ownHeaders(from: string | undefined): Promise<Facts | undefined> {
  try {
    const response = await fetch(location.href, { credentials: 'same-origin', cache: 'no-store' });
    const fields = [...response.headers].map(([name, value]): [string, string] => [name, value]);
    return {
      page: { url: location.href, answers: [{ url: response.url, status: response.status, fields }] },
      metaPolicies: [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')].map(
        ({ content }) => content,
      ),
      inlineScripts: [],
      insecure: [],
      files: [],
      addresses: [],
      ...(from && { from }),
      fromAddresses: [],
    };
  } catch {
    return;
  }
}
