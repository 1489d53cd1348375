import { type DoctorCheck, lastOf } from '../facts.ts';
import { hostTraits } from '../frame-hosts.ts';

/** Framed by another site, a page keeps its things apart from those of the page itself. Nothing to mend, but good to know. */
export const storage: DoctorCheck = ({ page, from, host }) => {
  const url = lastOf(page)?.url ?? page.url;
  const other = from ? from === 'null' || siteOf(from) !== siteOf(url) : host !== undefined && hostTraits[host].open === true;
  return other ? [{ cause: 'storage', severity: 'note', url, params: { origin: from ?? '' } }] : [];
};

/** Roughly what browsers take for one site: scheme and the last two parts of the name (they know longer endings such as `co.uk` too). */
function siteOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}${/^[\d.]+$|:/.test(hostname) ? hostname : hostname.split('.').slice(-2).join('.')}`;
}
