/** Ranges that lead nowhere on the internet (RFC 1918, 3927, 4193, 4291, 6598), as browsers count them to the local network. */
const ranges = [
  /^(?:10|127)\./,
  /^192\.168\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^0\.0\.0\.0$/,
  /^::1?$/,
  /^f[cd][0-9a-f]{2}:/,
  /^fe[89ab][0-9a-f]:/,
];
const number = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:.]*:[0-9a-f:.]*)$/;

/** Whether an address in the network is one of a private range; IPv4 in IPv6 counts as what it holds. */
export function isPrivateAddress(address: string): boolean {
  const plain = address
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/^::ffff:(?=\d+\.)/, '');
  return ranges.some((range) => range.test(plain));
}

/**
 * Whether a name or an address leads into a private network, as far as it says so itself: `localhost`, `wiki`, `wiki.local`, `10.1.2.3`.
 */
export function isPrivateName(name: string): boolean {
  const plain = name
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  if (number.test(plain)) return isPrivateAddress(plain);
  return !plain.includes('.') || /\.(?:local|localhost|internal|home\.arpa|lan)$/.test(plain);
}

/** Whether a page’s own machine serves it: browsers trust that also without https. */
export const isThisMachine = (name: string): boolean => /^(?:127\.[\d.]+|\[?::1\]?|localhost|.+\.localhost)$/i.test(name);
