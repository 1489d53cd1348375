import { foldersOf } from './folders.ts';
import { caching, comments, mediaTypes, type Setup } from './host.ts';
import { remarks } from './remarks.ts';

/** Endings the AWS command line guesses wrong, in folders of files that never change and in others. */
const misjudged = { hashed: ['woff2', 'vtt', 'avif'], others: ['pagefind', 'pf_meta', 'vtt', 'webmanifest', 'mjs'] };

/** Brings a site into a bucket: what pages need first, the pages last. What earlier pages need stays there. */
export function uploadScript(setup: Setup): string {
  const { base, languages } = setup;
  const { hashed } = foldersOf(languages);
  const copy = (what: string, cache: string, type?: string) =>
    `aws s3 cp "$folder" "s3://$bucket${base}" --recursive ${what} --exclude '*.br' --exclude '*.gz' --cache-control '${cache}'${type ? ` --content-type '${type}'` : ''}`;
  const only = (paths: readonly string[]) => ["--exclude '*'", ...paths.map((path) => `--include '${path}'`)].join(' ');
  const without = hashed.map((folder) => `--exclude '${folder}/*'`).join(' ');
  return `#!/bin/sh
${comments('#', remarks('s3-cloudfront', setup))}
set -eu
[ $# -eq 3 ] || { echo "upload.sh FOLDER BUCKET DISTRIBUTION" >&2; exit 2; }
folder=$1 bucket=$2 distribution=$3
${[
  copy(only(hashed.map((folder) => `${folder}/*`)), caching.immutable),
  ...misjudged.hashed.map((ending) => copy(only(hashed.map((folder) => `${folder}/*.${ending}`)), caching.immutable, mediaTypes[ending])),
  copy(`--exclude '*.html' ${without}`, caching.fresh),
  ...misjudged.others.map((ending) => copy(`${only([`*.${ending}`])} ${without}`, caching.fresh, mediaTypes[ending])),
  copy(only(['*.html']), caching.fresh, 'text/html; charset=utf-8'),
].join('\n')}
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '${base}*'
`;
}
