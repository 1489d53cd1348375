import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/model/entry.ts';
import type { Site } from '../src/model/site.ts';
import { madeUpName } from './made-up-names.ts';
import { madeUpText, naming } from './made-up-texts.ts';

/** Writes the settings of a made-up company; over and over, if another way of linking is to be measured. */
export function writeSite(folder: string, linking: Site['linking']): void {
  mkdirSync(folder, { recursive: true });
  const site = `name: { de: Messung, en: Bench }
company: { de: Messung, en: Bench }
claim: { de: Nur zum Messen., en: For measuring only. }
languages: [de, en]
colours:
  light: { paper: '#fbfaf5', ink: '#16243a', signal: '#a8125c', customer: '#f7eccf', company: '#dfebf2' }
  dark: { paper: '#0f1826', ink: '#ece9df', signal: '#ff8fbd', customer: '#3a321f', company: '#1b2f42' }
owners: { team: { name: { de: Team, en: Team } } }
customerWay: [{ id: use, label: { de: Nutzen, en: Using } }]
feedback: 'mailto:team@bench.example'
linking: ${linking}
`;
  writeFileSync(join(folder, 'site.yaml'), site);
}

/** Writes N terms, in both languages, each with short texts and a long one that name other terms. */
export function writeTerms(folder: string, count: number): void {
  for (let n = 0; n < count; n++) {
    const entry = join(folder, 'terms', `t${n}`);
    mkdirSync(entry, { recursive: true });
    const related = [...new Set([(n * 7 + 1) % count, (n * 13 + 5) % count].filter((other) => other !== n))]
      .map((other) => `t${other}`)
      .join(', ');
    const facts = `domain: methods\nrelated: [${related}]\nowner: team\nreviewed: 2026-09-01\nstatus: approved\n`;
    writeFileSync(join(entry, 'de.mdx'), `---\n${words(n, count, 'de')}${facts}---\n\n${madeUpText(n, count, 'de')}`);
    writeFileSync(join(entry, 'en.mdx'), `---\n${words(n, count, 'en')}---\n\n${madeUpText(n, count, 'en')}`);
  }
}

/** Names and short texts, of which two name other terms. */
function words(n: number, count: number, language: Language): string {
  const { title } = madeUpName(n, language);
  const texts =
    language === 'de'
      ? {
          summary: `${title} ist ein erfundenes Wort, das nur zum Messen da ist.`,
          plain: 'Wir sagen das nur hier.',
          not: 'Kein Maß für Eile.',
        }
      : { summary: `${title} is a made-up word, here for measuring only.`, plain: 'We say it here only.', not: 'No measure of haste.' };
  const all = { title, labels: [], ...texts, definition: naming(n, 11, count, language), example: naming(n, 12, count, language) };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}
