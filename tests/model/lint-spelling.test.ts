import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import type { Language } from '../../src/model/entry.ts';
import { lint, lintWords, mended } from '../../src/model/lint.ts';
import { readLibrary } from '../../src/model/read-library.ts';

const { library } = readLibrary(readContent(join(import.meta.dirname, '../fixtures/lint/content')));
if (!library) throw new Error('the fixture does not hold');
const words = { de: lintWords(library, 'de'), en: lintWords(library, 'en') };

const judged = (text: string, language: Language = 'de') =>
  lint(text, words[language]).map(({ found, label }) => `${label.status}: ${found} → ${label.right}`);

describe('a label written otherwise than in the glossary', () => {
  it.each([
    ['Ein CX Manager fragt.', 'CX Manager', 'CX-Manager'],
    ['Zwei CXManagern hilft das.', 'CXManagern', 'CX-Managern'],
    ['Das Touchpoint Management wächst.', 'Touchpoint Management', 'Touchpoint-Management'],
    ['des Touchpointmanagements', 'Touchpointmanagements', 'Touchpoint-Managements'],
    ['des TouchpointManagements', 'TouchpointManagements', 'Touchpoint-Managements'],
    ['Unser Kunden-Erlebnis zählt.', 'Kunden-Erlebnis', 'Kundenerlebnis'],
    ['Alle Kunden-Erlebnisse zählen.', 'Kunden-Erlebnisse', 'Kundenerlebnisse'],
    ['Die Fuehrungsmassnahmen wirken.', 'Fuehrungsmassnahmen', 'Führungsmaßnahmen'],
    ['Eine E-mail kommt.', 'E-mail', 'E-Mail'],
    ['Eine e-mail, viele', 'e-mail', 'E-Mail'],
    ['Eine Email kommt.', 'Email', 'E-Mail'],
    ['Die Customer-Experience zählt.', 'Customer-Experience', 'Customer Experience'],
    ['Alle Kund*innen und', 'Kund*innen', 'Kund:innen'],
    ['Kund/-innen und', 'Kund/-innen', 'Kund:innen'],
    ['Ein A/B Test.', 'A/B Test', 'A/B-Test'],
    ['jede KundIn im Haus', 'KundIn', 'Kund:in'],
  ])('is found in „%s“', (text, found, right) => {
    expect(judged(text)).toEqual([`spelling: ${found} → ${right}`]);
    expect(mended(text, lint(text, words.de))).toBe(text.replace(found, right));
  });

  it.each([
    ['inflection', 'des CX-Managers, den Kundenerlebnissen, Führungsmaßnahmen'],
    ['gender forms of a label without a sign', 'CX-Manager:innen, CX-Manager*innen, CX-ManagerInnen, die CX-Managerin'],
    ['a gender form as the glossary writes it', 'Kund:innen, eine Kundin, viele Kunden'],
    ['a form an editor wrote down', 'Unsere Customer-Experience-Seite'],
    ['half a compound', 'Touchpoint- und Customer-Experience-Ziele, Customer-Experience- und andere'],
    [
      'letters composed in another way, soft hyphens, fixed blanks',
      'Fu\u0308hrungsmaßnahme, Kunden\u00ADerlebnis, Customer\u00A0Experience',
    ],
    ['a hyphen that does not break', 'CX\u2011Manager'],
    ['a break of lines', 'Customer\nExperience'],
    ['shouting', 'KUNDENERLEBNIS UND TOUCHPOINT-MANAGEMENT'],
    ['two words that only look like one', 'Das ist Zustand genug. Er ist Zustand für Zustand besser.'],
    ['other words', 'Ist E-Mail-Adresse eine? Das Management. Touchpoint. Manager, emailliert'],
  ])('is not %s', (_what, text) => {
    expect(judged(text)).toEqual([]);
  });

  it.each([
    ['One handoff, two', 'handoff', 'hand-off'],
    ['Hand offs', 'Hand offs', 'Hand-offs'],
    ['An e-mail.', 'e-mail', 'email'],
    ['Our customer-experience.', 'customer-experience', 'customer experience'],
  ])('is found in English in “%s”', (text, found, right) => {
    expect(judged(text, 'en')).toEqual([`spelling: ${found} → ${right}`]);
  });

  it.each(['Customer Experience, customer experience', 'a customer-experience team', 'CX Managers', 'They hand off the case.'])(
    'is not capitals, a joint in front of a noun, or a verb: “%s”',
    (text) => {
      expect(judged(text, 'en')).toEqual([]);
    },
  );

  it('is not mended across lines, in front matter, or where markup stands between', () => {
    expect(lint('CX\nManager', words.de)).toMatchObject([{ found: 'CX Manager' }]);
    expect(lint('CX\nManager', words.de)[0]?.mend).toBeUndefined();
    expect(lint('CX Manager', words.de, { front: 20 })[0]?.mend).toBeUndefined();
    expect(lint('CX  Manager', words.de, { source: 'CX *Manager' })[0]?.mend).toBeUndefined();
  });

  it('is one finding, not two, where the label is unwanted too', () => {
    expect(judged('Das Kunden-Gefühl')).toEqual(['deprecated: Kunden-Gefühl → Kundenerlebnis']);
  });
});
