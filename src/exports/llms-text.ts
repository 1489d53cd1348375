import { wordsIn } from '../i18n/words.ts';
import { kindNames } from '../model/kind-names.ts';
import type { Library } from '../model/library.ts';
import { pick } from '../model/reading.ts';
import { routesOf } from '../model/routes.ts';

/** The site in one Markdown file for language models (llmstxt.org): every entry with its summary, in the leading language. */
export function llmsText(library: Library): string {
  const { site, leading } = library;
  const routes = routesOf(leading);
  const text = (value: typeof site.name) => pick(value, leading, leading).text;
  const sections = kindNames.flatMap((kind) => {
    const entries = library.of(kind);
    const lines = entries.map((entry) => {
      const { words } = library.words(entry, leading);
      return `- [${words.title}](.${routes.entry(kind, entry.id, leading)}): ${words.summary}`;
    });
    return lines.length > 0 ? [`## ${wordsIn(leading).kinds[kind].many}\n\n${lines.join('\n')}\n`] : [];
  });
  return `# ${text(site.name)}, ${text(site.company)}\n\n> ${text(site.claim)}\n\n${sections.join('\n')}`;
}
