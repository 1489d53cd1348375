import { type DeployWording, deployHosts, deployWordsIn, type GuideWording, guideWordsIn, triedHosts } from '../../i18n/deploy-words.ts';
import { fill } from '../../i18n/fill.ts';
import { type Language, languages } from '../../model/entry.ts';
import { webRoot } from '../deploy/remarks.ts';
import { escaped } from '../packages/manifest/xml.ts';

/** `README.html`: one page on how to put a release live, in both languages, for people who have never seen the project. */
export function guide(name: string, base: string, leading: Language): string {
  const both = [leading, ...languages.filter((language) => language !== leading)];
  return `<!doctype html>
<html lang="${leading}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(name)}</title>
<style>body{max-width:42rem;margin:3rem auto;padding:0 1.5rem;font:1.05rem/1.55 Charter,Georgia,serif}pre{overflow-x:auto;padding:.8rem;border:1px solid}h1,h2,h3{line-height:1.2}section+section{margin-top:4rem;border-top:1px solid}</style>
</head>
<body>
<main>
<h1>${escaped(name)}</h1>
${both.map((language) => section(guideWordsIn(language), deployWordsIn(language), language, base)).join('')}</main>
</body>
</html>
`;
}

function section(guideWords: GuideWording, words: DeployWording, language: Language, base: string): string {
  const places = { base, root: webRoot + base };
  const list = (tag: 'ol' | 'ul', lines: readonly string[]) =>
    `<${tag}>${lines.map((line) => `<li>${escaped(fill(line, places))}</li>`).join('')}</${tag}>\n`;
  const hosts = deployHosts.map((host) => {
    const { name, steps, cannot } = words.hosts[host];
    return `<h3>${escaped(name)}</h3>\n<p>${escaped(triedHosts.includes(host) ? words.tried : words.untried)} <code>hosts/${host}/</code></p>\n${list('ol', steps)}${cannot.length > 0 ? `<p>${escaped(words.cannotTitle)}</p>\n${list('ul', cannot)}` : `<p>${escaped(words.cannotNothing)}</p>\n`}`;
  });
  return `<section lang="${language}">
<h2>${escaped(guideWords.title)}</h2>
<pre>sha256sum -c SHA256SUMS
sh switch.sh /srv/lotse
</pre>
${guideWords.paragraphs.map((line) => `<p>${escaped(fill(line, places))}</p>\n`).join('')}${list('ul', guideWords.contents)}
<h2>${escaped(guideWords.hosts)}</h2>
${hosts.join('')}</section>
`;
}
