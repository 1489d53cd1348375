import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { pageScope } from '../../../src/components/scope.ts';
import { TermRelations } from '../../../src/components/terms/TermRelations.tsx';
import type { Entry } from '../../../src/model/library.ts';
import { termLibrary } from '../library.ts';

const library = termLibrary({
  touchpoint: {
    title: 'Touchpoint',
    broader: ['contact'],
    contrastWith: ['channel'],
    related: Array.from({ length: 12 }, (_none, n) => `r${n}`),
  },
  contact: { title: 'Kontakt' },
  channel: { title: 'Kanal' },
  part: { title: 'Kurz & "gut" <b>', partOf: ['touchpoint'] },
  alone: { title: 'Allein' },
  ...Object.fromEntries(Array.from({ length: 12 }, (_none, n) => [`r${n}`, { title: `Wort ${n}` }])),
});
const relations = (id: string, outlet: 'site' | 'embed' = 'site') =>
  render(<TermRelations scope={pageScope(library, 'de', outlet)} entry={library.get('terms', id) as Entry<'terms'>} />);
const map = (html: string) => /<svg.*<\/svg>/s.exec(html)?.[0] ?? '';

describe('a term among others', () => {
  it('is a picture of links whose names say the relation, in reading order, then a list of all', () => {
    const html = relations('touchpoint');
    const names = [...map(html).matchAll(/<a href="([^"]*)" aria-label="([^"]*)"/g)].map(([, href, name]) => `${href} ${name}`);
    expect(names.slice(0, 3)).toEqual([
      '/terms/contact/ Oberbegriff: Kontakt',
      '/terms/channel/ Nicht verwechseln mit: Kanal',
      '/terms/r0/ Gehört dazu: Wort 0',
    ]);
    expect(names.at(-2)).toBe('#related Gehört dazu: + 4 weitere');
    expect(names.at(-1)).toBe('/terms/part/ Bestandteil: Kurz &amp; &quot;gut&quot; &lt;b>');
    const list = html.slice(html.indexOf('<dl>'));
    expect([...list.matchAll(/<a href/g)]).toHaveLength(15);
    expect(list).toContain('<dt>Nicht verwechseln mit</dt>');
  });

  it('needs no style attribute and no id, so it may stand anywhere', () => {
    expect(map(relations('touchpoint'))).not.toMatch(/\sstyle=|\sid=|NaN|undefined/);
  });

  it('says of words that another language lends which one it is', () => {
    const html = map(
      render(<TermRelations scope={pageScope(library, 'en', 'site')} entry={library.get('terms', 'part') as Entry<'terms'>} />),
    );
    expect(html).toMatch(/<text [^>]*lang="de"[^>]*>Kurz/);
    expect(html).toContain('aria-label="Part of: Touchpoint" lang="de"');
  });

  it('is a list alone in a frame, and nothing at all for a term without relations', () => {
    expect(relations('touchpoint', 'embed')).not.toContain('<svg');
    expect(relations('touchpoint', 'embed')).toContain('<dl>');
    expect(relations('alone')).toBe('');
  });
});
