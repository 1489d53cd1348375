import { describe, expect, it } from 'vitest';
import { feed } from '../../src/exports/feed.ts';
import type { Change } from '../../src/model/entry.ts';
import type { Site } from '../../src/model/site.ts';
import { type Read, readXml } from './terms/read-xml.ts';
import { bad, type Sketch, sketched } from './terms/second.ts';

const site: Partial<Site> = {
  name: { de: 'Wörter & mehr', en: 'Words' },
  company: { de: 'Winzig GmbH', en: 'Tiny Ltd' },
  publicUrl: 'https://x.example/a/b',
};
const change = (date: string, de: string, en?: string): Change => ({ date, note: { de, ...(en && { en }) } });
const changed = (...changes: Change[]): Sketch => ({ facts: { changes }, de: { title: 'Touchpoint' }, en: { title: 'Touch point' } });

/** The channel of a feed, read strictly. */
function channel(terms: Record<string, Sketch>, language: 'de' | 'en' = 'de'): Read {
  const rss = readXml(feed(sketched(terms, site), language) ?? '');
  expect([rss.name, rss.namespace, rss.attributes, rss.children.length]).toEqual(['rss', '', { version: '2.0' }, 1]);
  return rss.children[0] as Read;
}
const all = (read: Read, name: string) => read.children.filter((child) => child.name === name);
const text = (read: Read | undefined, name: string) => (read ? all(read, name).map((child) => child.text) : []).join('|');

describe('the feed', () => {
  it('has what RSS 2.0 asks of a channel, once, with absolute addresses', () => {
    const read = channel({ touchpoint: changed(change('2026-09-14', 'Enger')) });
    expect(text(read, 'title')).toBe('Wörter & mehr, Winzig GmbH: Was sich geändert hat');
    expect(all(read, 'link').map((link) => link.text || link.attributes)).toEqual([
      'https://x.example/a/b/',
      { href: 'https://x.example/a/b/feed.xml', rel: 'self', type: 'application/rss+xml' },
    ]);
    expect(all(read, 'description')).toHaveLength(1);
    expect([text(read, 'language'), text(read, 'lastBuildDate')]).toEqual(['de', 'Mon, 14 Sep 2026 12:00:00 GMT']);
  });

  it('tells each change: what, where, when, and by which name to remember it', () => {
    const [item] = all(channel({ touchpoint: changed(change('2026-09-14', 'Definition enger gefasst', 'Narrowed')) }), 'item');
    expect(item?.children.map(({ name, text, attributes }) => [name, text, attributes])).toEqual([
      ['title', 'Touchpoint: Definition enger gefasst', {}],
      ['link', 'https://x.example/a/b/terms/touchpoint/', {}],
      ['description', 'Definition enger gefasst', {}],
      ['category', 'Begriff', {}],
      ['guid', 'terms/touchpoint#2026-09-14', { isPermaLink: 'false' }],
      ['pubDate', 'Mon, 14 Sep 2026 12:00:00 GMT', {}],
    ]);
  });

  it('speaks each language, and tells what was noted in one language only in that one', () => {
    const read = channel({ touchpoint: changed(change('2026-09-14', 'Enger', 'Narrowed'), change('2026-09-01', 'Neu')) }, 'en');
    expect(all(read, 'item').map((item) => [text(item, 'title'), text(item, 'link'), text(item, 'category')])).toEqual([
      ['Touch point: Narrowed', 'https://x.example/a/b/en/terms/touchpoint/', 'Term'],
      ['Touch point: Neu', 'https://x.example/a/b/en/terms/touchpoint/', 'Term'],
    ]);
    expect(text(read, 'link')).toContain('https://x.example/a/b/en/');
  });

  it('holds the newest fifty, newest first, in dates mail programs read', () => {
    const days = Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`);
    const terms = { a: changed(...days.map((day) => change(day, day))), b: changed(...days.map((day) => change(day, day))) };
    const items = all(channel(terms), 'item');
    const dates = items.map((item) => text(item, 'pubDate'));
    expect(items).toHaveLength(50);
    expect(dates[0]).toBe('Sat, 28 Feb 2026 12:00:00 GMT');
    // RFC 822 with the four-digit year of RFC 1123, as RSS asks.
    for (const date of dates) expect(date).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} Feb 2026 \d{2}:00:00 GMT$/);
    const times = dates.map((date) => Date.parse(date));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(new Set(items.map((item) => text(item, 'guid'))).size).toBe(50);
  });

  it('keeps the names of a day’s changes when a further one of that day is written above them', () => {
    const guids = (...changes: Change[]) =>
      all(channel({ a: changed(...changes) }), 'item').map((item) => `${text(item, 'guid')} ${text(item, 'description')}`);
    const [first, second] = [change('2026-09-14', 'first'), change('2026-09-14', 'second')];
    expect(guids(first)).toEqual(['terms/a#2026-09-14 first']);
    expect(guids(second, first)).toEqual(['terms/a#2026-09-14-2 second', 'terms/a#2026-09-14 first']);
  });

  it.each(bad)('carries %j: a title as text, a description as HTML', (note) => {
    const [item] = all(channel({ a: changed(change('2026-09-14', note)) }), 'item');
    const seen = [...note].map((sign) => (sign < ' ' && !'\t\n\r'.includes(sign) ? '\uFFFD' : sign)).join('');
    expect(text(item, 'title').replace(/^Touchpoint: /, '')).toBe(seen);
    const html = text(item, 'description');
    expect(html).not.toMatch(/<|&(?!amp;|lt;|gt;|#13;)/);
    expect(html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#13;/g, '\r').replace(/&amp;/g, '&')).toBe(seen);
  });

  it('is a channel without items while nothing has changed, and nothing at all without publicUrl', () => {
    expect(all(channel({ a: {} }), 'item')).toEqual([]);
    const { publicUrl: _none, ...local } = sketched({ a: {} }, site).site;
    const library = sketched({ a: changed(change('2026-09-14', 'Neu')) });
    Object.assign(library, { site: local });
    expect(feed(library, 'de')).toBeUndefined();
  });
});
