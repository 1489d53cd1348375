import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameHeight, tallest } from '../../src/embed/protocol.ts';
import { type SnippetParts, snippet } from '../../src/embed/snippet.ts';

const parts: SnippetParts = { address: 'https://x.example/a/embed/terms/silo/', title: 'Silo', height: 640, script: true };

describe('the snippet', () => {
  it('is a frame with its address, title and height', () => {
    expect(snippet({ ...parts, script: false })).toBe(
      '<iframe src="https://x.example/a/embed/terms/silo/" title="Silo" width="100%" height="640" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="clipboard-write" frameborder="0"></iframe>',
    );
  });

  it('cannot be broken out of by a title or an address', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true }), (title, address) => {
        const code = snippet({ ...parts, title, address, script: false });
        expect(code.match(/</g)).toHaveLength(2);
        expect(code.match(/"/g)).toHaveLength(16);
      }),
    );
    expect(snippet({ ...parts, title: '"><script>alert(1)</script> & mehr', script: false })).toContain(
      'title="&quot;>&lt;script>alert(1)&lt;/script> &amp; mehr"',
    );
  });

  it('brings a script that parses and holds no word of the page', () => {
    const [, script = ''] = /<script>([\s\S]*)<\/script>$/.exec(snippet({ ...parts, title: '</script>' })) ?? [];
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toContain('Silo');
    expect(snippet(parts).match(/<\/script>/g)).toHaveLength(1);
  });

  describe('and its script', () => {
    const frame = { contentWindow: {}, height: '640' };
    const [, script = ''] = /<script>([\s\S]*)<\/script>$/.exec(snippet(parts)) ?? [];
    let hear: (event: { source: unknown; data: unknown }) => void = () => {};
    new Function('addEventListener', 'document', script)(
      (_type: string, listener: typeof hear) => {
        hear = listener;
      },
      { currentScript: { previousElementSibling: frame } },
    );
    const heard = (data: unknown, source: unknown = frame.contentWindow) => {
      frame.height = '640';
      hear({ source, data });
      return frame.height;
    };
    const told = { source: 'lotse', v: 1, type: 'height', height: 800 };

    it('obey their own frame', () => {
      expect(heard(told)).toBe(800);
    });

    it.each([
      ['nothing', null],
      ['a word', 'height'],
      ['another speaker', { ...told, source: 'other' }],
      ['another version', { ...told, v: 2 }],
      ['another message', { ...told, type: 'ready' }],
      ['no height', { ...told, height: undefined }],
      ['zero', { ...told, height: 0 }],
      ['less than zero', { ...told, height: -1 }],
      ['too much', { ...told, height: 20_001 }],
      ['no number', { ...told, height: Number.NaN }],
      ['a number in words', { ...told, height: '800' }],
      ['a trap', { ...told, height: { valueOf: (): number => 800 } }],
    ])('does not move for %s', (_name, data) => {
      expect(heard(data)).toBe('640');
    });

    it('does not hear strangers', () => {
      expect(heard(told, {})).toBe('640');
    });
  });
});

describe('a height in a message', () => {
  it('is a whole number of pixels that a host may grant', () => {
    expect([0, 0.2, 1, 99.01, 20_000, 1e9, -3].map(frameHeight)).toEqual([1, 1, 1, 100, tallest, tallest, 1]);
  });
});
