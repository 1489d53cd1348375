import { describe, expect, it } from 'vitest';
import { intentOf } from '../../../src/search/head/intent-frames.ts';

describe('what a query asks for', () => {
  it.each([
    ['Was ist ein Touchpoint?', 'what', ['Touchpoint']],
    ['was ist eigentlich die customer journey', 'what', ['customer journey']],
    ['what does NPS mean', 'what', ['NPS']],
    ['Definition von Kulanz', 'what', ['Kulanz']],
    ['touchpoint bedeutung', 'what', ['touchpoint']],
    ['Unterschied zwischen Kanal und Touchpoint', 'difference', ['Kanal', 'Touchpoint']],
    ['Was ist der Unterschied zwischen dem Kanal und einem Touchpoint?', 'difference', ['Kanal', 'Touchpoint']],
    ['Wie unterscheidet sich ein Kanal von einem Touchpoint', 'difference', ['Kanal', 'Touchpoint']],
    ['was unterscheidet einen Kanal vom Touchpoint', 'difference', ['Kanal', 'Touchpoint']],
    ['Was unterscheidet einen Kanal von einem Touchpoint?', 'difference', ['Kanal', 'Touchpoint']],
    ['kanal und touchpoint unterschied', 'difference', ['kanal', 'touchpoint']],
    ['nps vs csat', 'difference', ['nps', 'csat']],
    ['channel or touchpoint?', 'difference', ['channel', 'touchpoint']],
    ['ist ein Kanal dasselbe wie ein Touchpoint?', 'difference', ['Kanal', 'Touchpoint']],
    ['is a channel the same as a touchpoint', 'difference', ['channel', 'touchpoint']],
    ['Kanal und Touchpoint, was ist der Unterschied?', 'difference', ['Kanal', 'Touchpoint']],
    ['Unterschied Kanal Touchpoint', 'difference', ['Kanal Touchpoint']],
    ['channel touchpoint difference', 'difference', ['channel touchpoint']],
    ['wie viele Rückrufe gibt es', 'plain', ['Rückrufe gibt es']],
    ['was passiert, wenn jemand kündigt', 'how', ['jemand kündigt']],
    ['what happens after a data leak', 'how', ['data leak']],
    ['Wer ist zuständig für Beschwerden?', 'who', ['Beschwerden']],
    ['wer kümmert sich um den Umzug', 'who', ['Umzug']],
    ['who is responsible for the bill', 'who', ['bill']],
    ['Ansprechpartnerin für Barrierefreiheit', 'who', ['Barrierefreiheit']],
    ['wen frage ich zu Rechnungen', 'who', ['Rechnungen']],
    ['who do I ask about the bill', 'who', ['bill']],
    ['Wie läuft ein Umzug ab?', 'how', ['Umzug']],
    ['how do I handle a complaint', 'how', ['handle a complaint']],
    ['was mache ich bei einer Beschwerde', 'how', ['Beschwerde']],
    ['touchpoint', 'plain', ['touchpoint']],
  ])('%j is %s of %j', (query, kind, about) => {
    expect(intentOf(query)).toEqual({ kind, about });
  });

  it.each(['Wiederkaufsrate', 'Wiedergutmachung', 'wiederkufsrate', 'However', 'Werbeversprechen', 'Whole customer', 'Wer', 'wie'])(
    '%j only begins like a question',
    (query) => {
      expect(intentOf(query)).toEqual({ kind: 'plain', about: [query] });
    },
  );
});
