import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked } from '../../src/search/typed.ts';

describe('what is searched of what was typed', () => {
  it('is the words without blanks around them', () => {
    expect(asked('  Touch Point\n')).toBe('Touch Point');
    expect(asked(' \t ')).toBe('');
  });

  it('ends after 200 characters, never within one', () => {
    expect(asked('🙂'.repeat(300))).toBe('🙂'.repeat(200));
    expect(asked(`${'a'.repeat(799)}🙂`)).toBe('a'.repeat(200));
  });

  it('can be written into an address, whatever was typed, and is itself when asked again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), (text, at) => {
        const typed = text.slice(at % (text.length + 1));
        const once = asked(typed);
        expect(decodeURIComponent(encodeURIComponent(once))).toBe(once);
        expect(asked(once)).toBe(once);
      }),
    );
    expect(asked('\ud83dx')).toBe('x');
  });
});
