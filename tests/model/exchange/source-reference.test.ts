import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/model/entry.ts';
import { isPlainReference, reference, sourceOf } from '../../../src/model/exchange/source-reference.ts';

const sources: Source[] = [
  { author: 'Carlzon, J.', title: 'Moments of Truth', year: 1987 },
  { author: 'W3C', title: 'Web Content Accessibility Guidelines (WCAG) 2.2', year: 2023, url: 'https://www.w3.org/TR/WCAG22/' },
  { author: 'Keller, B.; Ott, C. S.', title: 'Touchpoint Management', year: 2017, publisher: 'Haufe' },
  { author: 'Reichheld, F.', title: 'The One Number', year: 2003, in: 'Harvard Business Review' },
  { author: 'A', title: 'B', in: 'C', publisher: 'D', url: 'http://e.example' },
  { author: 'A', title: 'Ohne Jahr', publisher: 'Verlag' },
];

describe('a line of a reference list', () => {
  it.each(sources)('gives back its parts: %j', (source) => {
    expect(sourceOf(reference(source))).toEqual(source);
    expect(isPlainReference(source)).toBe(true);
  });

  it.each<Source>([
    { author: 'ISO', title: 'Grundlagen. In: Band 2', in: 'Normen' },
    { author: 'ISO: Technik', title: 'Grundlagen' },
    { author: 'A', title: 'Erstens. Zweitens' },
  ])('says that it is not clear enough: %j', (source) => {
    expect(isPlainReference(source)).toBe(false);
  });

  it.each(['Duden', '', ': ohne Verfasser', 'https://www.example.org/', 'A: '])('names no source: %j', (line) => {
    expect(sourceOf(line)).toBeUndefined();
  });
});
