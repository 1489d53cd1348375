import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../../../src/build/packages/cut.ts';
import { lintPackage } from '../../../src/build/packages/lint/lint.ts';
import { ruleNames } from '../../../src/build/packages/lint/rule.ts';
import { makePackage } from '../../../src/build/packages/make-package.ts';
import type { LmsKind } from '../../../src/components/lessons/lms/session.ts';
import { smallCourse, smallSite } from './site.ts';

let site: string;
beforeAll(() => {
  site = smallSite();
});
afterAll(() => rmSync(site, { recursive: true }));

/** Rules that found something in one of these tests. */
const fired = new Set<string>();

/** Rules a good package breaks after somebody has been at it. */
function harmed(kind: LmsKind, harm: (files: Files, edit: (name: string, from: string | RegExp, to: string) => void) => void): string[] {
  const { files } = makePackage(site, smallCourse(), kind);
  harm(files, (name, from, to) => {
    const before = new TextDecoder().decode(files.get(name));
    const now = before.replace(from, to);
    expect(now).not.toBe(before);
    files.set(name, new TextEncoder().encode(now));
  });
  const problems = lintPackage(kind, files);
  for (const { rule } of problems) fired.add(rule);
  return [...new Set(problems.map(({ rule, file, found }) => `${rule} ${file} ${found}`.trim()))];
}
const [ims, cmi5] = ['imsmanifest.xml', 'cmi5.xml'];

describe('the package lint', () => {
  it('misses a manifest, and finds where it was put', () => {
    const found = harmed('scorm12', (files) => {
      files.set(`inner/${ims}`, files.get(ims) as Uint8Array);
      files.delete(ims);
    });
    expect(found[0]).toBe(`manifest-missing ${ims} inner/${ims}`);
  });
  it('says where a manifest stops being XML', () => {
    expect(harmed('scorm2004', (_files, edit) => edit(ims, '</organizations>', ''))[0]).toMatch(
      /^manifest-broken imsmanifest\.xml \d+:\d+ /,
    );
  });
  it('knows the root element of each standard', () => {
    expect(harmed('cmi5', (_files, edit) => edit(cmi5, /courseStructure( |>)/g, 'course$1'))[0]).toMatch(
      /^manifest-root cmi5\.xml <course /,
    );
    expect(harmed('scorm12', (_files, edit) => edit(ims, 'imscp_rootv1p1p2"', 'imscp_v1p1"'))[0]).toMatch(/^manifest-root/);
  });
  it('wants the schemas beside the manifest', () => {
    expect(harmed('scorm12', (files) => files.delete('ims_xml.xsd'))).toEqual(['schema-missing ims_xml.xsd']);
    expect(harmed('scorm2004', (files) => files.delete('imsss_v1p0util.xsd'))).toEqual(['schema-missing imsss_v1p0util.xsd']);
  });
  it('finds files that are named and not there, and there and not named', () => {
    expect(harmed('scorm12', (files) => files.delete('_lotse/NOTICE.txt'))).toEqual([`file-missing ${ims} _lotse/NOTICE.txt`]);
    expect(harmed('scorm12', (files) => files.set('extra.txt', new Uint8Array()))).toEqual(['file-unlisted extra.txt']);
    expect(harmed('cmi5', (_files, edit) => edit(cmi5, '<url>index', '<url>start'))).toContain(`file-missing ${cmi5} start.html`);
  });
  it('holds SCORM 1.2 to its profile', () => {
    expect(harmed('scorm12', (_files, edit) => edit(ims, 'adlcp:scormtype', 'adlcp:scormType'))).toEqual([
      `profile ${ims} resource course: adlcp:scormtype=""`,
    ]);
    expect(harmed('scorm12', (_files, edit) => edit(ims, '>80<', '>0.8<'))).toEqual([`profile ${ims} adlcp:masteryscore 0.8`]);
    expect(harmed('scorm12', (_files, edit) => edit(ims, '>1.2<', '>2004<'))).toEqual([`profile ${ims} schemaversion 2004`]);
    expect(harmed('scorm12', (_files, edit) => edit(ims, 'default="organization"', 'default="x"'))).toEqual([
      `profile ${ims} organizations default="x"`,
    ]);
    expect(harmed('scorm12', (_files, edit) => edit(ims, 'identifierref="course"', 'identifierref="x"'))).toEqual([
      `profile ${ims} item identifierref="x"`,
    ]);
  });
  it('holds SCORM 2004 to its profile', () => {
    expect(harmed('scorm2004', (_files, edit) => edit(ims, 'adlcp:scormType', 'adlcp:scormtype'))).toEqual([
      `profile ${ims} resource course: adlcp:scormType=""`,
    ]);
    expect(harmed('scorm2004', (_files, edit) => edit(ims, '>0.8<', '>80<'))).toEqual([`profile ${ims} imsss:minNormalizedMeasure 80`]);
    expect(harmed('scorm2004', (_files, edit) => edit(ims, 'completionSetByContent="true" ', ''))).toEqual([
      `profile ${ims} item item-basics: imsss:deliveryControls`,
    ]);
  });
  it('holds cmi5 to its profile', () => {
    expect(harmed('cmi5', (_files, edit) => edit(cmi5, 'moveOn="CompletedAndPassed" ', ''))[0]).toMatch(
      /^profile cmi5\.xml au .*: moveOn$/,
    );
    expect(harmed('cmi5', (_files, edit) => edit(cmi5, '"0.8"', '"0.33333"'))).toEqual([`profile ${cmi5} masteryScore 0.33333`]);
    expect(harmed('cmi5', (_files, edit) => edit(cmi5, 'basics/course"', 'basics"'))).toEqual([
      `profile ${cmi5} id https://example.org/id/basics`,
    ]);
    expect(harmed('cmi5', (_files, edit) => edit(cmi5, 'id="https://example.org/id/basics"', 'id="basics"'))).toEqual([
      `profile ${cmi5} id basics`,
    ]);
    expect(harmed('cmi5', (_files, edit) => edit(cmi5, 'index.html<', 'index.html?fetch=1<'))).toEqual([
      `profile ${cmi5} url index.html?fetch=1`,
    ]);
  });
  it('lets no name pass that an unpacker may spoil', () => {
    const rename = (to: string) =>
      harmed('cmi5', (files) => files.set(to, new Uint8Array())).filter((line) => line.startsWith('name-not-ascii'));
    for (const name of ['bilder/übersicht.png', 'a b.txt', '../up.txt', '/root.txt', 'a\\b.txt']) expect(rename(name)).toHaveLength(1);
  });
  it('finds links that lead to nothing, and absolute ones that leave the package', () => {
    expect(harmed('scorm12', (_files, edit) => edit('index.html', 'embed/lessons/first/index.html', 'embed/lessons/none/'))).toEqual([
      'link-dead index.html embed/lessons/none/',
    ]);
    expect(harmed('scorm12', (_files, edit) => edit('index.html', 'favicon.svg', '/favicon.svg'))).toEqual([
      'link-dead index.html /favicon.svg',
    ]);
    expect(harmed('scorm12', (_files, edit) => edit('_astro/page.css', './text', './texts'))).toEqual([
      'link-dead _astro/page.css ./texts.woff2',
    ]);
  });
  it('finds what would be fetched from elsewhere, and lets links to click be', () => {
    expect(harmed('scorm12', (_files, edit) => edit('index.html', 'favicon.svg', 'https://cdn.example/f.svg'))).toEqual([
      'request-outside index.html https://cdn.example/f.svg',
    ]);
    expect(harmed('scorm12', (_files, edit) => edit('_astro/page.css', './text.woff2', '//cdn.example/t.woff2'))).toEqual([
      'request-outside _astro/page.css //cdn.example/t.woff2',
    ]);
  });
  it('has been seen to find a breach of each of its rules', () => {
    expect([...fired].sort()).toEqual([...ruleNames].sort());
  });
});
