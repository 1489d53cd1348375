import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { TermIndex } from '../../../src/components/terms/TermIndex.tsx';
import type { Change, Language } from '../../../src/model/entry.ts';
import { type Entry, Library } from '../../../src/model/library.ts';
import { scopeOf, termLibrary } from '../library.ts';

interface Sketch {
  title: string;
  domain?: string;
  status?: string;
  en?: string;
  changes?: Change[];
}

function index(sketches: Record<string, Sketch>, language: Language = 'de'): string {
  const { site, entries } = termLibrary(sketches);
  const made = (entries as readonly Entry<'terms'>[]).map((entry) => {
    const { domain, status = 'approved', en, changes = [] } = sketches[entry.id] ?? { title: '' };
    const words = en ? { ...entry.words, en: { ...entry.words.de, title: en } } : entry.words;
    return { ...entry, facts: { ...entry.facts, domain, status, changes }, words } as Entry;
  });
  const library = new Library(site, made);
  return render(<TermIndex scope={scopeOf(library, language)} entries={library.of('terms')} />);
}
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const row = (html: string, id: string) => new RegExp(`<li id="${id}".*?</li>`, 's').exec(html)?.[0] ?? '';

describe('the index of terms', () => {
  it('says the domain behind a title that several terms share, and only there', () => {
    const html = index({
      way: { title: 'Kanal', domain: 'touchpoints' },
      wire: { title: 'kanal', domain: 'data' },
      silo: { title: 'Silo', domain: 'culture' },
    });
    expect(text(row(html, 'way'))).toContain('Kanal Touchpoints');
    expect(text(row(html, 'wire'))).toContain('kanal Daten und Technik');
    expect(text(row(html, 'silo'))).not.toContain('Kultur und Führung');
  });

  it('knows of each row what it can be narrowed by', () => {
    const html = index({ a: { title: 'A', domain: 'data', en: 'A' }, b: { title: 'B', status: 'draft' } });
    expect(row(html, 'a')).toContain('data-domain="data" data-status="approved">');
    expect(row(html, 'b')).toContain('data-domain=".none" data-status="draft" data-missing="en">');
  });

  it('offers what there is, with counts, and nothing where there is no choice', () => {
    const html = index({
      a: { title: 'A', domain: 'data', en: 'A' },
      b: { title: 'B', domain: 'data', status: 'draft' },
      c: { title: 'C', domain: 'culture', status: 'draft', en: 'C' },
    });
    const picks = [...html.matchAll(/name="(\w+)" value="([^"]+)"\/> ([^<]+) <b[^>]*>(\d+)/g)].map(([, ...pick]) => pick.join(' '));
    expect(picks).toEqual([
      'domain culture Kultur und Führung 1',
      'domain data Daten und Technik 2',
      'status approved Freigegeben 1',
      'status draft Entwurf 2',
      'missing en fehlt auf Englisch 1',
    ]);
    expect(index({ a: { title: 'A', domain: 'data', en: 'A' } })).not.toContain('type="checkbox"');
  });

  it('tells the newest changes in the language of the page, and is silent without any', () => {
    const sketches = Object.fromEntries(
      Array.from({ length: 10 }, (_none, n) => [
        `t${n}`,
        { title: `Wort ${n}`, changes: [{ date: `2026-01-${10 + n}`, note: { de: `Neu ${n}`, ...(n % 2 ? { en: `New ${n}` } : {}) } }] },
      ]),
    );
    const recent = /<details class="recent">.*?<\/details>/s;
    const german = recent.exec(index(sketches))?.[0] ?? '';
    expect(german.match(/<li>/g)).toHaveLength(8);
    expect(text(german)).toContain('Zuletzt geändert 19. Januar 2026 19. Januar 2026 Wort 9 Neu 9 18. Januar 2026 Wort 8 Neu 8');
    const english = recent.exec(index(sketches, 'en'))?.[0] ?? '';
    expect(english).toContain('<span>New 9</span>');
    expect(english).toContain('<span lang="de">Neu 8</span>');
    expect(index({ a: { title: 'A' } })).not.toMatch(recent);
  });
});
