import type { Language } from '../src/model/entry.ts';
import { madeUpName } from './made-up-names.ts';

/** Sentences that name a term (`{0}` singular, `{1}` genitive, `{2}` plural), and some that name none. */
const sentences: Record<Language, { naming: readonly string[]; plain: readonly string[] }> = {
  de: {
    naming: [
      'Wer am Schalter sitzt, hat täglich mit der {0} zu tun und merkt schnell, wo Menschen stutzen.',
      'Im letzten Herbst haben wir wegen der {0} drei Abteilungen an einen Tisch geholt und die Fristen neu gesetzt.',
      'Ohne die Angaben der {1} bleibt offen, ob der Brief zu spät kam oder zu schwer zu lesen war.',
      'Aus zwölf {2} haben wir gelernt, dass eine ehrliche Auskunft mehr zählt als eine schnelle.',
      'Das Team fragt bei {2} zuerst nach dem Anlass und erst danach nach der Nummer des Vertrags.',
      'Am Ende der {1} steht ein Satz, den auch jemand versteht, der zum ersten Mal anruft.',
      'Bei vielen {2} fehlt nur ein Hinweis auf der ersten Seite, und schon ruft niemand mehr zurück.',
    ],
    plain: [
      'Darum schauen wir uns jeden Monat zehn Fälle an, die schiefgegangen sind, und reden ohne Schuldige darüber.',
      'Was auf dem Papier gut aussieht, hält im Alltag oft nicht, wenn das Telefon dreimal zugleich klingelt.',
      'Eine kurze Notiz im Vorgang spart der nächsten Kollegin zehn Minuten und dem Menschen am Apparat viel Ärger.',
      'Das klingt nach wenig, doch es verändert, wie wir miteinander sprechen und was wir versprechen.',
      'Fragt jemand "Wann ist es so weit?", nennen wir einen Tag und sagen, wovon er abhängt.',
      'Zahlen helfen beim Einordnen, sie ersetzen aber kein Gespräch mit denen, die es betrifft.',
    ],
  },
  en: {
    naming: [
      'Whoever sits at the counter meets the {0} every day and soon notices where people hesitate.',
      'Last autumn the {0} brought three departments to one table, and together they set new deadlines.',
      'Without the {1} own figures nobody can tell whether the letter came too late or was too hard to read.',
      'Twelve {2} taught us that an honest answer counts for more than a quick one.',
      'With {2} the team asks for the reason first and for the number of the contract later.',
      'A short look at the {0} shows which sentence a first-time caller did not understand.',
      'Many {2} lack nothing but a hint on page one, and suddenly nobody needs to ring again.',
    ],
    plain: [
      'That is why we look at ten cases a month that went wrong, and talk about them without blame.',
      'What looks fine on paper often fails in daily work, when the telephone rings three times at once.',
      'A short note in the file saves the next colleague ten minutes and the caller a good deal of trouble.',
      'It sounds like little, yet it changes how we speak to one another and what we promise.',
      'If somebody asks "When will it be ready?", we name a day and say what it depends on.',
      'Figures help to judge, but they do not replace a conversation with the people concerned.',
    ],
  },
};

/** How many of the terms have everyday names that come up again and again. */
const common = 50;

/** The number of the term a text names at a place: three of ten are everyday ones, the rest come from anywhere. */
export function named(n: number, at: number, count: number): number {
  const spread = (Math.imul(n + 1, 2654435761) ^ Math.imul(at + 1, 40503 * 65537)) >>> 0;
  return spread % (at % 10 < 3 ? Math.min(common, count) : count);
}

/** A sentence of a text that names a term. */
export function naming(n: number, at: number, count: number, language: Language): string {
  const [singular, genitive, plural] = madeUpName(named(n, at, count), language).forms;
  const all = sentences[language].naming;
  return (all[(n + at) % all.length] ?? '').replace('{0}', singular).replace('{1}', genitive).replace('{2}', plural);
}

/** A long text of some 250 words that names ten terms in their forms, and links another. */
export function madeUpText(n: number, count: number, language: Language): string {
  const { plain } = sentences[language];
  const told = (at: number) => naming(n, at, count, language);
  const rest = (at: number) => plain[(n + at) % plain.length] ?? '';
  const other = named(n, 10, count);
  const link = `[${madeUpName(other, language).title}](lotse:terms/t${other})`;
  const [first, second, who, what] =
    language === 'de' ? ['Woran man es erkennt', 'Was hilft', 'Wer', 'Was'] : ['How to tell', 'What helps', 'Who', 'What'];
  return `## ${first}

${told(0)} ${rest(0)} ${told(1)} ${rest(1)}

${told(2)} ${told(3)} ${rest(2)}

- ${told(4)}
- **${told(5)}** ${rest(3)}

<Hint kind="tip">

${told(6)} ${rest(4)}

</Hint>

## ${second}

${told(7)} ${told(8)} ${told(9)} ${link}.

| ${who} | ${what} |
| --- | --- |
| Team | ${rest(5)} |
`;
}
