import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partPlaces, readable, readParams } from '../../../src/embed/frame/params.ts';

describe('the parameters of an embed page', () => {
  it.each([
    ['?lang=en', { lang: 'en' }],
    ['?accent=%230B5394', { accent: '#0b5394' }],
    ['?accent=0b5394', { accent: '#0b5394' }],
    ['?motion=0', { still: true }],
    ['?steps=3-5', { steps: { from: 3, to: 5 } }],
    ['?steps=4', { steps: { from: 4, to: 4 } }],
    ['?scene=2', { scene: { from: 2, to: 2 } }],
    ['?parts=definition,example,definition', { parts: ['definition', 'example'] }],
    ['?parts=definition,<b>,constructor', { parts: ['definition'] }],
  ])('are read from %s', (search, expected) => expect(readParams(search)).toEqual(expected));

  it.each([
    '',
    '?',
    '?lang=fr',
    '?lang=de&lang=en',
    '?lang=EN',
    '?accent=red',
    '?accent=%23fff',
    '?accent=0b5394;background:url(//x)',
    '?accent=var(--ink)',
    '?motion=1',
    '?motion=00',
    '?steps=5-3',
    '?steps=0-2',
    '?steps=-1',
    '?steps=1-2-3',
    '?steps=1e3',
    '?steps=99999',
    '?steps=١',
    '?scene=s2',
    '?parts=__proto__,constructor,toString',
    '?parts=.lead',
    '?__proto__[lang]=en&constructor=x',
    '?%00lang=en',
    `?lang=en${'&'.repeat(10)}x=${'y'.repeat(600)}`.replace('lang=en', 'long=en'),
  ])('ask for nothing where they are unknown or malformed: %j', (search) => expect(readParams(search)).toEqual({}));

  it('whatever an address says, are only known words, colours and numbers in order', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('de', 'en', '#0b5394', '0', '3-5', '2', 'definition,text', '__proto__'));
    const name = fc.constantFrom('lang', 'accent', 'motion', 'steps', 'scene', 'parts', '__proto__', 'theme');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const read = readParams(`?${new URLSearchParams(pairs)}`);
        expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
        expect(['de', 'en', undefined]).toContain(read.lang);
        expect(read.accent ?? '#000000').toMatch(/^#[0-9a-f]{6}$/);
        for (const range of [read.steps, read.scene])
          if (range) expect(1 <= range.from && range.from <= range.to && range.to <= 999).toBe(true);
        for (const part of read.parts ?? []) expect(Object.keys(partPlaces)).toContain(part);
      }),
    );
  });
});

describe('an accent', () => {
  it('is readable where it has 4.5 on every ground', () => {
    expect(readable('#0b5394', ['#ffffff', '#fff2cc'])).toBe(true);
    expect(readable('#777777', ['#ffffff'])).toBe(false);
    expect(readable('#767676', ['#ffffff'])).toBe(true);
    expect(readable('#0b5394', ['#ffffff', '#111111'])).toBe(false);
  });

  it('is not taken where the ground is unknown', () => {
    expect(readable('#0b5394', [])).toBe(false);
    expect(readable('#0b5394', ['Canvas'])).toBe(false);
    expect(readable('#0b5394', [''])).toBe(false);
  });
});
