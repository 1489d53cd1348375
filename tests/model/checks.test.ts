import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { rules } from '../../src/model/finding.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const broken = join(fixtures, 'broken');
const folders: string[] = [];

/** A fresh copy of the tiny library, with another folder's files laid over it. */
function library(overlay?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lotse checks ü '));
  folders.push(folder);
  cpSync(join(fixtures, 'tiny'), folder, { recursive: true });
  if (overlay) cpSync(overlay, folder, { recursive: true, filter: (path) => basename(path) !== 'expected.json' });
  return folder;
}

/** Findings of a folder as the fixtures write them. */
const findings = (folder: string) =>
  checkContent(readContent(folder)).findings.map(({ rule, file, line, column, severity }) => ({
    rule,
    file: relative(folder, resolve(file)),
    line,
    column,
    severity,
  }));

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('a content folder', () => {
  it('without faults gives no finding', () => {
    expect(findings(library())).toEqual([]);
  });

  it.each(readdirSync(broken))('like %s gives exactly the findings it should, at their places', (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(broken, name, 'expected.json'), 'utf8'));
    expect(findings(library(join(broken, name)))).toEqual(expected);
  });

  it.each(rules)('has a broken example for the rule %s', (rule) => {
    const expected = JSON.parse(readFileSync(join(broken, rule, 'expected.json'), 'utf8')) as { rule: string }[];
    expect(expected.map((finding) => finding.rule)).toContain(rule);
  });

  it('without a site.yaml says so and judges nothing else', () => {
    const folder = library(join(broken, 'wrong-date'));
    rmSync(join(folder, 'site.yaml'));
    expect(findings(folder)).toEqual([{ rule: 'missing-file', file: 'site.yaml', line: 1, column: 1, severity: 'error' }]);
  });

  it('that does not exist gives one finding, not a crash', () => {
    const folder = join(library(), 'nowhere');
    expect(findings(folder)).toEqual([{ rule: 'missing-file', file: 'site.yaml', line: 1, column: 1, severity: 'error' }]);
  });

  it('with a folder where a file should be gives a finding, not a crash', () => {
    const folder = library();
    mkdirSync(join(folder, 'guides/neu/de.mdx'), { recursive: true });
    expect(findings(folder).map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'missing-file guides/neu',
      'unknown-file guides/neu/de.mdx',
    ]);
  });
});

describe('an overdue review', () => {
  it('is judged against the day that is handed in', () => {
    const content = readContent(library());
    const overdue = (today: string) => checkContent(content, today).findings.filter((finding) => finding.rule === 'overdue-review').length;
    expect([overdue('2027-01-01'), overdue('2027-01-02')]).toEqual([0, 15]);
  });

  it('is a warning, because time alone must not break a build', () => {
    expect(checkContent(readContent(library()), '2030-01-01').findings.every((finding) => finding.severity === 'warning')).toBe(true);
  });
});

describe('a large content folder', () => {
  it('of 5,000 terms that name each other is checked with work in proportion to its size', { timeout: 120_000 }, () => {
    const folder = library();
    for (let n = 0; n < 5000; n++) {
      const id = `wort-${n}`;
      mkdirSync(join(folder, 'terms', id));
      writeFileSync(
        join(folder, 'terms', id, 'de.mdx'),
        term(
          `Wort ${n}`,
          `domain: methods\nrelated: [wort-${(n + 1) % 5000}]\nowner: team\nreviewed: 2026-01-01\nstatus: approved\n`,
          `[Weiter](lotse:terms/wort-${(n + 7) % 5000}#abschnitt)\n\n## Abschnitt\n`,
        ),
      );
      writeFileSync(join(folder, 'terms', id, 'en.mdx'), term(`Word ${n}`, '', '## Section\n'));
    }
    const content = readContent(folder);
    const all = counted(content.entries);
    expect(checkContent({ ...content, entries: all.list }).findings).toEqual([]);
    const few = counted(
      content.entries.filter((entry) => entry.kind !== 'terms' || entry.id === 'anker' || Number(entry.id.slice(5)) < 500),
    );
    checkContent({ ...content, entries: few.list });
    const growth = all.list.length / few.list.length;
    expect(all.looks() / few.looks()).toBeLessThan(growth * 1.5);
  });
});

const term = (title: string, facts: string, body: string) =>
  `---\ntitle: ${title}\nsummary: Ein Wort.\ndefinition: Ein Wort.\nplain: Ein Wort.\nnot: Kein Satz.\nexample: Hier.\n${facts}---\n\n${body}`;

/** A list that counts how often one of its items is looked at. */
function counted<T>(items: T[]): { list: T[]; looks: () => number } {
  let looks = 0;
  const list = new Proxy(items, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { list, looks: () => looks };
}
