import { type PathClass, pathPatterns } from '../../model/published.ts';
import { caching, comments, type Host, literal, mediaTypes, type Setup, sharedFields, textEndings } from './host.ts';
import { remarks, webRoot } from './remarks.ts';

/** Apache 2.4: the same directives as `.htaccess` and, in a `<Directory>`, as a part of the server’s own configuration. */
export const apache: Host = {
  name: 'apache',
  files: (setup) => [
    { path: 'lotse.htaccess', body: `${comments('#', remarks('apache', setup))}\n\n${directives(setup)}` },
    { path: 'lotse.conf', body: conf(setup) },
  ],
};

function conf(setup: Setup): string {
  const folder = webRoot + setup.base.replace(/\/$/, '');
  return `${comments('#', remarks('apache', setup))}

${setup.base === '/' ? `DocumentRoot "${folder}"` : `Alias "${setup.base.replace(/\/$/, '')}" "${folder}"`}
<Directory "${folder}">
    Require all granted
    AllowOverride None
    Options FollowSymLinks
${directives(setup).replace(/^(?=.)/gm, '    ')}</Directory>
`;
}

function directives(setup: Setup): string {
  const { policy, base, languages, redirects } = setup;
  const patterns = pathPatterns(languages);
  // The request line stays what it was when an error page or an index answers for it.
  const asked = (pattern: string) => `%{THE_REQUEST} =~ m#^[A-Z]+ ${literal(base)}${pattern}(?:\\?| |$)#`;
  const found = (pattern: string) => `${asked(pattern)} && %{REQUEST_STATUS} =~ m#^(?:200|206|304)$#`;
  const set = (name: string, value: string, when?: string) =>
    `Header always set ${name} "${value.replaceAll('"', '\\"')}"${when ? ` "expr=${when}"` : ''}`;
  const shared = new Set(sharedFields(policy).map(([name]) => name));
  const own = (kind: PathClass) => Object.entries(policy[kind]).filter(([name]) => !shared.has(name));
  const classes = (['embed', 'asset', 'data'] as const).flatMap((kind) => {
    const theirs = own(kind);
    const when = kind === 'embed' ? asked(patterns[kind]) : found(patterns[kind]);
    const without = own('page').filter(([name]) => !theirs.some(([field]) => field === name));
    return [
      ...theirs.map(([name, value]) => set(name, value, when)),
      ...without.map(([name]) => `Header always unset ${name} "expr=${when}"`),
    ];
  });
  return `Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${base}404.html
FileETag MTime Size
AddDefaultCharset Off
${Object.entries(mediaTypes)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
AddCharset utf-8 ${textEndings.map((ending) => `.${ending}`).join(' ')}
RemoveLanguage .de .en
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz

${[...sharedFields(policy), ...own('page')].map(([name, value]) => set(name, value)).join('\n')}
${classes.join('\n')}
${set('Cache-Control', caching.fresh)}
${set('Cache-Control', caching.immutable, found(patterns.immutable))}
Header always merge Vary Accept-Encoding

RewriteEngine On
RewriteBase ${base}
RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
${redirects.map(({ from, to }) => `RewriteRule ^${literal(from.slice(1)).replace(/\/$/, '/?')}$ ${base}${to.slice(1)} [R=301,L]\n`).join('')}${packed('br')}${packed('gz')}`;
}

/** Packed files beside the plain ones, for those who understand them. */
function packed(ending: 'br' | 'gz'): string {
  const coding = ending === 'br' ? 'br' : 'gzip';
  const understood = `RewriteCond %{HTTP:Accept-Encoding} (?:^|[\\s,])${coding}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)) [NC]`;
  return `${understood}
RewriteCond %{REQUEST_FILENAME}/index.html.${ending} -f
RewriteRule ^(.*/)?$ $1index.html.${ending} [E=no-gzip:1,E=no-brotli:1,L]
${understood}
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+\\.(?:${textEndings.join('|')}))$ $1.${ending} [E=no-gzip:1,E=no-brotli:1,L]
`;
}
