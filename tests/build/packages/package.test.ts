import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackage } from '../../../src/build/packages/make-package.ts';
import { lmsKinds } from '../../../src/components/lessons/lms/session.ts';
import { hasSchema, schemaErrors } from './schema.ts';
import { lessonCourse, smallCourse, smallSite } from './site.ts';

let site: string;
beforeAll(() => {
  site = smallSite();
});
afterAll(() => rmSync(site, { recursive: true }));

const text = (files: ReadonlyMap<string, Uint8Array>, name: string) => new TextDecoder().decode(files.get(name));
const own = (name: string) => !/\.(?:xsd|dtd)$|^metadata\.xml$/.test(name);

describe('a package', () => {
  it('holds the pages of its path and what they ask for, and nothing else', () => {
    const { files } = makePackage(site, smallCourse(), 'scorm12');
    expect([...files.keys()].filter(own).sort()).toEqual([
      '_astro/page.css',
      '_astro/text.woff2',
      '_lotse/NOTICE.txt',
      '_lotse/card-style.00000005.css',
      '_lotse/card.00000004.js',
      '_lotse/course.00000002.js',
      '_lotse/learn.00000003.js',
      '_lotse/lms.00000008.js',
      '_lotse/media/plan.1a2b3c4d5e.svg',
      '_lotse/starter.00000001.js',
      '_lotse/story.00000006.js',
      'cards/de-0.js',
      'cards/en-0.js',
      'embed/lessons/first/index.html',
      'embed/lessons/second/index.html',
      'en/embed/lessons/first/index.html',
      'en/embed/lessons/second/index.html',
      'en/embed/paths/basics/course/index.html',
      'en/stories/bill/film.js',
      'favicon.svg',
      'imsmanifest.xml',
      'index.html',
      'stories/bill/film.js',
    ]);
  });

  it.each(lmsKinds)('of %s has the same bytes whenever and wherever it is made', (kind) => {
    const zone = process.env['TZ'];
    const first = makePackage(site, smallCourse(), kind).zip;
    process.env['TZ'] = 'Pacific/Auckland';
    const second = makePackage(site, smallCourse(), kind).zip;
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(Object.keys(unzipSync(first))).toEqual(Object.keys(unzipSync(first)).sort());
  });

  it.each(lmsKinds)('of %s breaks no rule, as one or lesson by lesson', (kind) => {
    expect(makePackage(site, smallCourse(), kind).problems).toEqual([]);
    expect(makePackage(site, lessonCourse(), kind).problems).toEqual([]);
  });

  it.each(lmsKinds.filter(hasSchema))('of %s has a manifest that is valid against its schemas', async (kind) => {
    for (const course of [smallCourse(), lessonCourse(), smallCourse({ passMark: 1 / 3 })]) {
      const { files } = makePackage(site, course, kind);
      const manifest = text(files, kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml');
      expect(await schemaErrors(kind, manifest)).toEqual([]);
      expect(await schemaErrors(kind, manifest.replaceAll('title>', 'titel>'))).not.toEqual([]);
    }
  });

  it('tells each standard its pass mark, and none where nothing is asked', () => {
    const manifest = (kind: (typeof lmsKinds)[number]) =>
      text(makePackage(site, lessonCourse(), kind).files, kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml');
    expect(manifest('scorm12').match(/<adlcp:masteryscore>80</g)).toHaveLength(1);
    expect(manifest('scorm2004').match(/<imsss:minNormalizedMeasure>0.8</g)).toHaveLength(1);
    expect(manifest('cmi5').match(/moveOn="CompletedAndPassed" masteryScore="0.8"/g)).toHaveLength(1);
    expect(manifest('cmi5').match(/moveOn="Completed" launchMethod/g)).toHaveLength(1);
    for (const kind of lmsKinds) expect(manifest(kind).match(/\?lesson=(first|second)/g)).toEqual(['?lesson=first', '?lesson=second']);
  });

  it('puts the adapter before the shell, and says which standard it speaks', () => {
    const page = text(makePackage(site, smallCourse(), 'cmi5').files, 'index.html');
    expect(page).toContain('<meta name="lotse-lms" content="cmi5"></head>');
    expect(page).toContain('<script defer src="_lotse/lms.00000008.js"></script><script defer src="_lotse/course.00000002.js"></script>');
  });

  it('names what is missing in a site that is not whole', () => {
    const broken = smallSite();
    rmSync(join(broken, '_lotse/media/plan.1a2b3c4d5e.svg'));
    expect(() => makePackage(broken, smallCourse(), 'scorm12')).toThrow(/plan\.1a2b3c4d5e\.svg/);
    rmSync(broken, { recursive: true });
  });
});

describe('links of a packaged page', () => {
  const page = (more = {}) => text(makePackage(site, smallCourse(more), 'scorm12').files, 'embed/lessons/first/index.html');

  it('lead to lessons of the package in the same frame', () => {
    expect(page()).toContain('<a href="../second/index.html#b">weiter</a>');
  });
  it('become a card for a term, and text for what is not in the package', () => {
    expect(page()).toContain('<a class="term" data-term="touchpoint" role="button" tabindex="0">Touchpoint</a>');
    expect(page()).toContain('<a>Ablauf</a>');
    expect(page()).not.toContain('canonical');
  });
  it('lead to the site on the web where it names its address', () => {
    const html = page({ publicUrl: 'https://wissen.example.org/cx' });
    expect(html).toContain('<a href="https://wissen.example.org/cx/processes/complaint/#s1" target="_blank" rel="noopener">Ablauf</a>');
    expect(html).toContain('<a href="https://wissen.example.org/cx/terms/touchpoint/" target="_blank" rel="noopener" class="term"');
    expect(html).toContain('<link rel="canonical" href="https://wissen.example.org/cx/lessons/first/">');
  });
  it('to other hosts, mail and anchors stay', () => {
    for (const kept of ['<a href="https://example.org/" target="_blank">', '<a href="mailto:a@example.org">', '<a href="#unten">'])
      expect(page()).toContain(kept);
  });
  it('name the film of a story, but show no link to its page', () => {
    expect(page()).toContain('data-do="link" href="../../../stories/bill/film.js" hidden>');
  });
  it('leave all other HTML as the site has it', () => {
    const bare = (html: string) =>
      html.replace(/<link rel="canonical"[^>]*>/, '').replace(/ (?:href|src|target|rel|role|tabindex)="[^"]*"| hidden(?=>)/g, '');
    expect(bare(page({ publicUrl: 'https://x.example' }))).toBe(bare(page()));
  });
  it('bring only the cards of terms that are named', () => {
    const { files } = makePackage(site, smallCourse(), 'scorm12');
    expect(text(files, 'cards/de-0.js')).toBe('lotseCards({"touchpoint":["Touchpoint","Stelle.","","de"]})');
  });
});
