import { type PathClass, pathPatterns } from '../../model/published.ts';
import { caching, comments, type Host, literal, mediaTypes, type Setup, sharedFields, textEndings } from './host.ts';
import { remarks, webRoot } from './remarks.ts';

/** Caddy 2: a file to import into the block of an address, which keeps certificates to Caddy. */
export const caddy: Host = { name: 'caddy', files: (setup) => [{ path: 'lotse.caddy', body: body(setup) }] };

function body(setup: Setup): string {
  const { base, redirects } = setup;
  const bare = base.replace(/\/$/, '');
  return `${comments('#', remarks('caddy', setup))}

route ${bare}/* {
${indented(headers(setup, ['embed', 'asset', 'data']))}
${redirects.map(({ from, to }) => `\tredir ${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('')}	@hidden {
		path */.*
		not path */.well-known/*
	}
	error @hidden 404
	root * ${webRoot}
	file_server {
		precompressed br gzip
		index index.html
	}
}
${bare ? `route ${bare} {\n\theader Content-Security-Policy \`${setup.policy.page['Content-Security-Policy']}\`\n\tredir * ${base} 301\n}\n` : ''}handle_errors {
	route {
${indented(indented(headers(setup, ['embed'])))}
		root * ${webRoot}
		rewrite * ${base}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/**
 * Fields by class, the general ones first: in a `route` the last one holds. A block that takes fields away is put off to the end, and
 * then the first one holds; so general blocks take nothing away. Error pages are no assets, whatever was asked for.
 */
function headers({ policy, base, languages }: Setup, kinds: readonly Exclude<PathClass, 'page'>[]): string {
  const patterns = pathPatterns(languages);
  const shared = new Set(sharedFields(policy).map(([name]) => name));
  const matched = (name: string, pattern: string) => `@${name} path_regexp ${name} ^${literal(base)}${pattern}$`;
  const own = (kind: PathClass) => Object.entries(policy[kind]).filter(([name]) => !shared.has(name));
  const line = ([name, value]: [string, string]) => `\t${name} \`${value}\``;
  const block = (matcher: string, lines: string[]) => [`header ${matcher}{`, ...lines, '}'];
  const classes = kinds.flatMap((kind) => {
    const theirs = own(kind);
    const without = own('page').filter(([name]) => !theirs.some(([field]) => field === name));
    return [matched(kind, patterns[kind]), ...block(`@${kind} `, [...theirs.map(line), ...without.map(([name]) => `\t-${name}`)])];
  });
  const text = new Set<string>(textEndings);
  // What was set before an error stays set: an error page says again what it is.
  const error = !kinds.includes('asset');
  const types = Object.entries(mediaTypes).flatMap(([ending, type]) => [
    `@type_${ending} path *.${ending}`,
    `header @type_${ending} Content-Type "${type}${text.has(ending) ? '; charset=utf-8' : ''}"`,
  ]);
  return [
    ...(error ? [`header Content-Type "text/html; charset=utf-8"`, 'header -Access-Control-Allow-Origin'] : types),
    ...block(
      '',
      [
        ...sharedFields(policy),
        ...own('page'),
        ['Cache-Control', caching.fresh] as [string, string],
        ['Vary', 'Accept-Encoding'] as [string, string],
      ].map(line),
    ),
    ...classes,
    ...(error ? [] : [matched('immutable', patterns.immutable), `header @immutable Cache-Control "${caching.immutable}"`]),
  ].join('\n');
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '\t');
