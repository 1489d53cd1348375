const defaultPorts: Record<string, string> = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443' };

/** Scheme, name and port of an address, also of schemes that `URL` gives no origin. */
interface Place {
  scheme: string;
  name: string;
  port: string;
}

/** @returns undefined for what is no address */
function placeOf(address: string): Place | undefined {
  const [, scheme = '', name = '', port = ''] = /^([a-z][a-z0-9+.-]*:)\/\/(\[[^\]]+\]|[^/:?#]+)(?::(\d+))?/i.exec(address) ?? [];
  const at = scheme.toLowerCase();
  return scheme ? { scheme: at, name: name.toLowerCase(), port: port || (defaultPorts[at] ?? '') } : undefined;
}

/**
 * Whether a list of sources lets an origin in (Content Security Policy Level 3, 6.7.2).
 * @param sources as they stand in a directive, apart by blanks
 * @param self address of the page the policy came with
 */
export function letsIn(sources: string, origin: string, self: string): boolean {
  const [wanted, own] = [placeOf(origin), placeOf(self)];
  return (
    wanted !== undefined &&
    sources
      .split(/\s+/)
      .filter(Boolean)
      .some((source) => fits(source.toLowerCase(), wanted, own))
  );
}

/** A scheme also lets its safe sister in. */
const schemeFits = (allowed: string, wanted: string): boolean => allowed === wanted || (allowed === 'http:' && wanted === 'https:');

function fits(source: string, wanted: Place, own: Place | undefined): boolean {
  if (source === '*') return wanted.scheme in defaultPorts || wanted.scheme === own?.scheme;
  if (source === "'self'")
    return own !== undefined && schemeFits(own.scheme, wanted.scheme) && own.name === wanted.name && portFits(own.port, wanted);
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return schemeFits(source, wanted.scheme);
  const [, scheme, name = '', port] =
    /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\*|\[[^\]]+\]|(?:\*\.)?[a-z0-9_.-]+)(?::(\d+|\*))?(?:\/.*)?$/.exec(source) ?? [];
  const allowed = scheme ?? own?.scheme;
  if (!name || !allowed || !schemeFits(allowed, wanted.scheme)) return false;
  const named = name === '*' || (name.startsWith('*.') ? wanted.name.endsWith(name.slice(1)) : name === wanted.name);
  return named && (port === '*' || portFits(port ?? defaultPorts[allowed] ?? '', wanted));
}

/** The default port of a scheme also stands for that of its safe sister. */
const portFits = (port: string, wanted: Place): boolean => port === wanted.port || (port === '80' && wanted.port === '443');
