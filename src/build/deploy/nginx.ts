import { pathClasses, pathPatterns } from '../../model/published.ts';
import { caching, comments, fieldNames, type Host, literal, mediaTypes, type Setup, sharedFields, textEndings } from './host.ts';
import { remarks, webRoot } from './remarks.ts';

/**
 * nginx. All `add_header` stand in one location and take their values from maps: one in a nested location would drop all others.
 * Maps look at the address as it was asked for, so that 301 and 404 answers carry the fields of their own class.
 */
export const nginx: Host = {
  name: 'nginx',
  files: (setup) => [
    { path: 'lotse-maps.conf', body: maps(setup) },
    { path: 'lotse-location.conf', body: location(setup) },
    { path: 'lotse-server.conf', body: server(setup) },
  ],
};

const variable = (name: string): string => `$lotse_${name.toLowerCase().replaceAll('-', '_')}`;
const differing = ({ policy }: Setup): string[] => {
  const shared = new Set(sharedFields(policy).map(([name]) => name));
  return fieldNames(policy).filter((name) => !shared.has(name));
};

function maps(setup: Setup): string {
  const { policy, base, languages } = setup;
  const patterns = pathPatterns(languages);
  const at = (status: string, pattern: string) => `"~^${status} ${literal(base)}${pattern}(?:\\?|$)"`;
  const found = '(?:200|206|304)';
  const fields = differing(setup).map(
    (name) =>
      `map $lotse_class ${variable(name)} {\n${pathClasses.map((kind) => `    ${kind === 'page' ? 'default' : kind} "${policy[kind][name] ?? ''}";`).join('\n')}\n}`,
  );
  return `${comments('#', remarks('nginx', setup))}

map "$status $request_uri" $lotse_class {
    default page;
    ${at('[0-9]+', patterns.embed)} embed;
    ${at(found, patterns.asset)} asset;
    ${at(found, patterns.data)} data;
}
${fields.join('\n')}

# Only what was found may be kept: a missing file may be there a second later.
map "$status $request_uri" $lotse_cache {
    default "${caching.fresh}";
    ${at(found, patterns.immutable)} "${caching.immutable}";
}

# Packed files beside the plain ones, without a brotli module.
map $http_accept_encoding $lotse_packed {
    default "";
    "~*(?:^|[ ,])br(?! *; *q=0(?:\\.0*)? *(?:,|$))" ".br";
}
map $uri $lotse_coding {
    default "";
    "~\\.br$" "br";
}
`;
}

function location(setup: Setup): string {
  const { policy, base, redirects } = setup;
  const fields: [name: string, value: string][] = [
    ...sharedFields(policy),
    ...differing(setup).map((name): [string, string] => [name, variable(name)]),
    ['Cache-Control', '$lotse_cache'],
    ['Content-Encoding', '$lotse_coding'],
    ['Vary', 'Accept-Encoding'],
  ];
  const packed = [...textEndings].map((ending) => ({ ending, type: mediaTypes[ending] ?? 'application/octet-stream' }));
  const bare = base.replace(/\/$/, '');
  const slash = `location = ${bare} {
    absolute_redirect off;
${fields.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
    return 301 ${base};
}
`;
  return `${comments('#', remarks('nginx', setup))}

${bare ? slash : ''}location ^~ ${base} {
    root ${webRoot};
    index index.html;
    error_page 404 ${base}404.html;
    absolute_redirect off;
    autoindex off;
    log_not_found off;
    gzip off;
    gzip_static on;
    gzip_vary off;
    charset utf-8;
    charset_types ${[...new Set(packed.map(({ type }) => type))].filter((type) => type !== 'text/html').join(' ')};
    default_type application/octet-stream;
    types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }
${fields.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}

    location ~ /\\.(?!well-known/) {
        return 404;
    }
${packed
  .map(
    ({ ending, type }) => `    location ~ \\.${ending}$ {
        types {
            ${type} ${ending} br;
        }
        try_files $uri$lotse_packed $uri =404;
    }
`,
  )
  .join('')}${redirects
  .map(
    ({ from, to }) => `    location = ${base}${from.slice(1)} {
        return 301 ${base}${to.slice(1)};
    }
`,
  )
  .join('')}}
`;
}

function server({ base }: Setup): string {
  return `server {
    listen 80;
    listen [::]:80;
    # listen 443 ssl;
    # ssl_certificate /etc/ssl/certs/lotse.pem;
    # ssl_certificate_key /etc/ssl/private/lotse.key;
    server_name _;
    server_tokens off;
    merge_slashes on;
    include lotse-location.conf;
${base === '/' ? '' : `    location = / {\n        return 302 ${base};\n    }\n`}}
`;
}
