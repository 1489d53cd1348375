/** An answer as a scanner sees it. */
export interface Scanned {
  headers: Record<string, string | undefined>;
  body: string;
}

/**
 * The rules of Mozilla’s HTTP Observatory that a static site without cookies can break or earn by, over one answer: content security
 * policy, cookies, CORS, HSTS, referrer policy, resource policy, subresource integrity, nosniff, framing. Left out: the redirect from
 * http to https and HSTS preloading, which the machine in front of the site answers for. As there, points above 100 count only from 90 on.
 */
export function observatory({ headers, body }: Scanned): { score: number; why: string[] } {
  const why: string[] = [];
  let [lost, won] = [0, 0];
  const count = (points: number, reason: string) => {
    if (points < 0) lost -= points;
    else won += points;
    if (points !== 0) why.push(`${points > 0 ? '+' : ''}${points} ${reason}`);
  };
  const policy = new Map(
    (headers['content-security-policy'] ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const [script, style] = [sources('script-src'), sources('style-src')];
  const broad = (list: string[]) => list.some((one) => ['*', 'http:', 'https:', 'data:', 'ftp:'].includes(one));
  if (policy.size === 0) count(-25, 'no policy');
  else if (broad(script) || broad(sources('object-src')) || script.includes("'unsafe-inline'")) count(-20, 'unsafe scripts');
  else if (script.includes("'unsafe-eval'")) count(-10, 'unsafe-eval');
  else if (style.includes("'unsafe-inline'") || broad(style)) count(0, 'unsafe styles');
  else if (policy.get('default-src')?.join() === "'none'") count(10, 'nothing by default');
  else count(5, 'nothing unsafe');

  if (headers['set-cookie']) count(-20, 'a cookie');
  if (headers['access-control-allow-origin'] && headers['access-control-allow-credentials'] === 'true')
    count(-50, 'open to all, with credentials');
  const age = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? -1);
  if (age < 0) count(-20, 'no HSTS');
  else if (age < 15_768_000) count(-10, 'HSTS for less than six months');

  const referrer = headers['referrer-policy'] ?? '';
  if (['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(referrer)) count(5, 'private referrer');
  else if (referrer) count(-5, 'referrer leaks');
  const resource = headers['cross-origin-resource-policy'];
  if (resource) count(['same-origin', 'same-site', 'cross-origin'].includes(resource) ? 10 : -5, 'resource policy');
  if (/<script[^>]+src="https?:/.test(body) && !/integrity=/.test(body)) count(-5, 'foreign script without integrity');
  if (headers['x-content-type-options'] !== 'nosniff') count(-5, 'no nosniff');
  if (policy.has('frame-ancestors')) count(5, 'frame-ancestors');
  else if (!headers['x-frame-options']) count(-20, 'anybody may frame it');

  const base = Math.max(0, 100 - lost);
  return { score: base >= 90 ? base + won : base, why };
}
