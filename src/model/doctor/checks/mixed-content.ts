import { type DoctorCheck, lastOf } from '../facts.ts';
import { hostTraits } from '../frame-hosts.ts';
import { isThisMachine } from '../private-address.ts';

/** A page with https shows nothing that comes without. Browsers make an exception for their own machine. */
export const mixedContent: DoctorCheck = ({ page, from, host, insecure }) => {
  const safe = from ? from.startsWith('https:') : host !== undefined && hostTraits[host].open === true;
  const visited = [page.url, ...page.answers.map(({ url }) => url)];
  const plain = safe ? visited.find(unsafe) : undefined;
  if (plain) return [{ cause: 'mixed-content', severity: 'error', url: plain, params: { line: plain } }];
  const loaded = safe || (lastOf(page)?.url ?? page.url).startsWith('https:') ? insecure.find(unsafe) : undefined;
  return loaded ? [{ cause: 'mixed-content', severity: 'error', url: lastOf(page)?.url ?? page.url, params: { line: loaded } }] : [];
};

const unsafe = (url: string): boolean => url.startsWith('http:') && !isThisMachine(new URL(url).hostname);
