import { describe, expect, it } from 'vitest';
import { germanVerbs, plainVerbs, verbReader } from '../../../src/language/verb-nouns.ts';
import { headAnswers } from '../../../src/search/answers.ts';
import { askingIn } from '../../../src/search/head/asking.ts';
import { kindReader } from '../../../src/search/head/kind-words.ts';
import { soundOf } from '../../../src/search/head/sound.ts';
import { flat } from '../../../src/search/head/words.ts';
import { exampleLibrary, headOf } from '../library.ts';

describe('the sound of a word', () => {
  it.each([
    ['touchpoint', 'tatschpoint'],
    ['journey', 'dschörni'],
    ['customer', 'kastomer'],
    ['score', 'skore'],
    ['service', 'ßörwiss'],
    ['feedback', 'fiedbäck'],
    ['touchpoints', 'tatschpoint'],
  ])('is the same for %s and what is heard, %s', (spelt, heard) => {
    expect(soundOf(flat(heard))).toBe(soundOf(flat(spelt)));
  });

  it('tells words apart that sound different', () => {
    const sounds = ['kulanz', 'kanal', 'persona', 'silo', 'touchpoint', 'journey'].map(soundOf);
    expect(new Set(sounds).size).toBe(sounds.length);
  });
});

describe('German verbs', () => {
  const german = verbReader(germanVerbs);

  it.each([
    ['umzieht', ['umzug']],
    ['abschliesst', ['abschluss']],
    ['angemeldet', ['anmeldet']],
    ['gekundigt', ['kundigt']],
    ['rechnung', []],
  ])('%s may stand for %j', (word, others) => {
    expect(german.relatives(word)).toEqual(others);
  });

  it('have fronts that are parted from them; English ones have none', () => {
    expect(['um', 'ab', 'unter', ''].map(german.isFront)).toEqual([true, true, false, false]);
    const english = verbReader(plainVerbs);
    expect(['um', ''].map(english.isFront)).toEqual([false, false]);
    expect(english.relatives('getting')).toEqual([]);
  });
});

describe('names of kinds in a query', () => {
  const kinds = kindReader(askingIn('de').called);

  it.each([
    ['schulungen', ['lessons', 'paths']],
    ['kennzahlen', ['metrics']],
    ['termin', []],
    ['rechnung', []],
  ])('%s names %j', (word, named) => {
    expect(kinds.called(word)).toEqual(named);
  });

  it('stand at the end of compounds, too', () => {
    expect(kinds.apart('umzugsprozess')).toEqual(['umzugs', 'prozess']);
    expect(kinds.apart('prozess')).toEqual(['prozess']);
  });
});

describe('the head index', () => {
  const head = headOf(exampleLibrary(), 'de');
  const keys = (query: string) => headAnswers(head, query, undefined, 'https://site.example/').results.map(({ key }) => key);

  it('finds an entry by what people type who do not know its name, and says so', () => {
    const [first] = headAnswers(head, 'Shitstorm', undefined, 'https://site.example/').results;
    expect(first).toMatchObject({ key: 'processes/social-media-complaint', alias: { text: 'Shitstorm', status: 'searched' } });
  });

  it('puts entries of the kind first that a query names', () => {
    expect(keys('schulung hotline')[0]).toMatch(/^(?:paths|lessons)\//);
    expect(keys('hotline')[0]).toBe('touchpoints/hotline');
  });

  it('tells two names apart that stand side by side in a question for the difference', () => {
    const first = (query: string) => headAnswers(head, query, undefined, 'https://site.example/').results[0];
    expect(first('Unterschied Pain Point Bruchstelle')?.reason).toBe('compare');
    expect(first('Ist-Journey und der Soll-Journey Unterschied')?.reason).toBe('compare');
  });

  it('gives both names first where no page compares them', () => {
    expect(keys('ces und csat unterschied').slice(0, 2).sort()).toEqual([
      'terms/customer-effort-score',
      'terms/customer-satisfaction-score',
    ]);
  });

  it('finds a title that begins as the query does, also with words that say nothing', () => {
    expect(keys('welche kennzahl nehme ich')[0]).toBe('guides/which-metric');
    expect(keys('wie führe ich ein interview mit kunden')[0]).toBe('lessons/interview-customers');
  });

  it('finds a process by what sets it off and by who takes part', () => {
    expect(keys('abschlag nicht bezahlt')[0]).toBe('processes/overdue-payment');
    expect(keys('kunde zieht um')[0]).toBe('processes/moving-house');
  });

  it('takes whoever asks “who” by the whole word, not as the beginning of a name', () => {
    const english = headOf(exampleLibrary(), 'en');
    const [first] = headAnswers(english, 'who do i ask about billing', undefined, 'https://site.example/').results;
    expect(first?.key).toBe('roles/billing-expert');
  });

  it('parts compounds without the s that links them', () => {
    expect(head.split('zahlungsruckstand')).toEqual(['zahlung', 'ruckstand']);
    expect(keys('führungsselbstcheck')[0]).toBe('assessments/leadership-check');
  });

  it('says which words of a query say something', () => {
    const said = (query: string) => headAnswers(head, query, undefined, 'https://site.example/').said;
    expect(said('Was ist der Unterschied zwischen Kanal und Touchpoint')).toBe('Unterschied Kanal Touchpoint');
    expect(said('zwischen')).toBe('zwischen');
  });

  it('has no long tail of answers that hold a scrap of a word', () => {
    expect(keys('Schweigegeldzahlung').length).toBeLessThanOrEqual(8);
    expect(keys('Kundenglücksritter').length).toBeLessThanOrEqual(8);
  });

  it('finds “neuer” and “neue” as one word: a u before an e is no umlaut behind a vowel', () => {
    expect(flat('neuer')).toBe('neuer');
    expect(flat('Abenteuer')).toBe('abenteuer');
    expect(flat('Muell')).toBe('mull');
    expect(keys('neue hausanschlüsse')[0]).toBe('processes/house-connection');
  });
});
