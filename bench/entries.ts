import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const syllables = ['ba', 'ker', 'li', 'mon', 'ta', 'ru', 'fen', 'dol', 'gis', 'pra', 'wo', 'zel'];
const filler = 'An dieser Stelle entscheidet sich, ob Menschen wiederkommen; darum lohnt der zweite Blick auf Ablauf, Ton und Frist.'.split(
  ' ',
);

/** A made-up noun for a number, always the same one, different for each number. */
export function noun(n: number): string {
  let word = '';
  for (let rest = n + syllables.length ** 2; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Writes a content folder of N terms, in both languages, each of some 200 words that name other terms. */
export function writeEntries(folder: string, count: number): void {
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
`;
  writeFileSync(join(folder, 'site.yaml'), site);
  for (let n = 0; n < count; n++) {
    const entry = join(folder, 'terms', `t${n}`);
    mkdirSync(entry, { recursive: true });
    const related = [...new Set([(n * 7 + 1) % count, (n * 13 + 5) % count].filter((other) => other !== n))]
      .map((other) => `t${other}`)
      .join(', ');
    const words = `title: ${noun(n)}\nlabels: []\nsummary: ${noun(n)} ist ein erfundenes Wort zum Messen.\ndefinition: Ein Wort neben ${noun((n * 3 + 2) % count)}.\nplain: Wir sagen das nur hier.\nnot: Kein ${noun((n * 11 + 4) % count)}.\nexample: Wie bei ${noun((n * 5 + 3) % count)}.\n`;
    const facts = `domain: methods\nrelated: [${related}]\nowner: team\nreviewed: 2026-09-01\nstatus: approved\n`;
    writeFileSync(join(entry, 'de.mdx'), `---\n${words}${facts}---\n\n${body(n, count)}`);
    writeFileSync(join(entry, 'en.mdx'), `---\n${words}---\n\n${body(n, count)}`);
  }
}

function body(n: number, count: number): string {
  const paragraph = (at: number) =>
    filler.map((word, index) => (index % 6 === 5 ? noun((n * 31 + at * 17 + index) % count) : word)).join(' ');
  return `## Woran man es erkennt\n\n${paragraph(1)} ${paragraph(2)}\n\n- ${paragraph(3)}\n- **${paragraph(4)}**\n\n<Hint kind="tip">\n\n${paragraph(5)}\n\n</Hint>\n\n## Was hilft\n\n${paragraph(6)} ${paragraph(7)}\n\n| Wer | Was |\n| --- | --- |\n| Team | ${paragraph(8)} |\n`;
}
