import { type DoctorCheck, lastOf } from '../facts.ts';
import { hostTraits } from '../frame-hosts.ts';
import { isPrivateAddress, isPrivateName } from '../private-address.ts';

/** A page on the internet frames one in a private network: Chromium asks for leave since version 142, and mostly does not get it. */
export const localNetwork: DoctorCheck = ({ page, addresses, from, fromAddresses, host }) => {
  const url = lastOf(page)?.url ?? page.url;
  const name = new URL(url).hostname;
  const inside = addresses.find(isPrivateAddress) ?? (isPrivateName(name) ? name : undefined);
  const known =
    from !== undefined && fromAddresses.length > 0 && !fromAddresses.some(isPrivateAddress) && !isPrivateName(new URL(from).hostname);
  const open = known || (from === undefined && host !== undefined && hostTraits[host].open === true);
  if (inside === undefined || !open) return [];
  return [{ cause: 'local-network', severity: 'error', url, params: { name, address: inside, origin: from ?? '' } }];
};
