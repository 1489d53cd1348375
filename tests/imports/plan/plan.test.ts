import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeTerms } from '../../../src/build/write-terms.ts';
import { readCsv } from '../../../src/imports/terms/csv.ts';
import { folderLike, libraryOf, optionsFor, planInto } from '../ground.ts';

const tiny = join(import.meta.dirname, '../../fixtures/tiny');
const touchpoint = `---
# Besprochen am 3. März.
title: Kontaktpunkt # nicht Berührungspunkt
gender: m
labels:
  # Das sagt der Vertrieb.
  - { text: Touchpoint, status: admitted, forms: [Touchpoints] }
  - text: Kontaktstelle
    status: forbidden
    reason: 'Klingt nach Amt.'
forms: [ Kontaktpunkte,  Kontaktpunkten ]
summary: >-
  Stelle, an der Menschen
  uns begegnen.
definition: "Jede Stelle, an der Kund:innen uns begegnen."
plain: Hier treffen wir uns.
not: Kein Kanal.
example: Die Rechnung.
domain: methods

owner: team   # seit 2025
reviewed: 2026-01-01
status: approved
---

Ein langer Text mit **Auszeichnung**.
`;
const channel = touchpoint
  .replace('title: Kontaktpunkt', 'title: Kanal')
  .replace(/labels:[\s\S]*?forms: \[ .*\]\n/, '')
  .replace('domain: methods\n', 'domain: methods\nbroader: [touchpoint]\n');
const folder = () => folderLike(tiny, { 'terms/touchpoint/de.mdx': touchpoint, 'terms/channel/de.mdx': channel });
const plan = async (into: string, csv: string, force = false) =>
  planInto(into, await readCsv(Buffer.from(csv), optionsFor(libraryOf(into))), force);
const fields = (list: { field: string; old: string; new: string }[]) => list.map(({ field, old, new: now }) => `${field}: ${old} → ${now}`);

describe('a concept the content has', () => {
  it('is found by its id, by its title in any case, or by another of its names', async () => {
    for (const row of ['touchpoint;Kontaktpunkt;', ';kontaktpunkt;', ';Touchpoint;']) {
      const { plan: made } = await plan(folder(), `id;Begriff;Verwendung\n${row.replace(/;$/, ';Im Haus.')}\n`);
      expect([...made.changed, ...made.conflicting].map(({ id }) => id)).toEqual(['touchpoint']);
      expect(made.new).toEqual([]);
    }
  });

  it('is changed by what it lacks: a text, a label, a language, a relation, a source', async () => {
    const into = folder();
    const csv =
      'Begriff;Verwendung;Synonyme;Term (en);Definition (en);Verwandt;Quelle;Geprüft am\n' +
      'Kontaktpunkt;Im Haus.;Touchpoint, Berührung;touchpoint;A place where we meet.;Kanal;Keller: Der Weg (2019);2026-05-01\n';
    const { plan: made } = await plan(into, csv);
    // An approved term must be complete in each of its languages, which the file is not.
    expect(made.refused.map(({ id, why }) => [id, why.code])).toEqual([['touchpoint', 'invalid']]);
    const german = await plan(into, csv.replace('Term (en);Definition (en);', '').replace('touchpoint;A place where we meet.;', ''));
    expect(german.plan.changed.map(({ edit }) => fields(edit.changes))).toEqual([
      [
        'de.labels:  → Berührung',
        'de.usage:  → Im Haus.',
        'reviewed: 2026-01-01 → 2026-05-01',
        'sources:  → {"author":"Keller","title":"Der Weg","year":2019}',
        'related:  → channel',
      ],
    ]);
  });

  it('keeps every comment, blank line, quote and the long text when it is changed', async () => {
    const into = folder();
    const { files } = await plan(
      into,
      'Begriff;Verwendung;Synonyme;Verwandt;Geprüft am;Plural;Abkürzung\nKontaktpunkt;Im Haus.;Berührung, C: #1;Kanal;2026-05-01;Kontaktpunkts;KP\n',
    );
    expect(files.map(({ path }) => path)).toEqual(['touchpoint/de.mdx']);
    expect(files[0]?.body).toBe(
      touchpoint
        .replace('gender: m\n', 'gender: m\nabbreviation: KP\n')
        .replace(
          "reason: 'Klingt nach Amt.'\n",
          "reason: 'Klingt nach Amt.'\n  - { text: Berührung, status: admitted }\n  - { text: 'C: #1', status: admitted }\n",
        )
        .replace('Kontaktpunkten ]', 'Kontaktpunkten, Kontaktpunkts ]')
        .replace('example: Die Rechnung.\n', 'example: Die Rechnung.\nusage: Im Haus.\n')
        .replace('domain: methods\n', 'domain: methods\nrelated: [channel]\n')
        .replace('2026-01-01', '2026-05-01'),
    );
  });

  it('keeps the line ends of Windows and a byte order mark', async () => {
    const into = folderLike(tiny, { 'terms/touchpoint/de.mdx': `\uFEFF${touchpoint.replaceAll('\n', '\r\n')}` });
    const { files } = await plan(into, 'Begriff;Verwendung;Synonyme\nKontaktpunkt;Im Haus.;Berührung\n');
    expect(files[0]?.body.replaceAll('\r\n', '')).not.toContain('\n');
    expect(files[0]?.body.startsWith('\uFEFF---\r\n')).toBe(true);
  });

  it('conflicts by a text that differs, and stays untouched without force', async () => {
    const into = folder();
    const csv =
      'id;Begriff;Definition;Verwendung;Nicht verwenden\ntouchpoint;Touchpoint;Etwas anderes.;Im Haus.;\nchannel;Kanal;;Auch im Haus.;\n';
    const { plan: made, files } = await plan(into, csv);
    expect(made.conflicting.map(({ id, edit }) => [id, fields(edit.conflicts)])).toEqual([
      [
        'touchpoint',
        ['de.title: Kontaktpunkt → Touchpoint', 'de.definition: Jede Stelle, an der Kund:innen uns begegnen. → Etwas anderes.'],
      ],
    ]);
    expect(files.map(({ path }) => path)).toEqual(['channel/de.mdx']);
  });

  it('takes the file’s texts when forced, keeps the old title as a name, and what the file does not mention', async () => {
    const into = folder();
    const { plan: made, files } = await plan(into, 'id;Begriff;Definition\ntouchpoint;Touchpoint;Etwas anderes.\n', true);
    expect([made.changed.length, made.conflicting.length]).toEqual([1, 0]);
    writeTerms(into, files);
    const words = libraryOf(into).get('terms', 'touchpoint')?.words.de;
    expect(words).toMatchObject({ title: 'Touchpoint', definition: 'Etwas anderes.', plain: 'Hier treffen wir uns.' });
    expect(words?.labels.map(({ text, status }) => [text, status])).toEqual([
      ['Kontaktstelle', 'forbidden'],
      ['Kontaktpunkt', 'admitted'],
    ]);
  });

  it('does not take blanks and line ends for another text', async () => {
    const { plan: made } = await plan(
      folder(),
      'id;Begriff;Kurzbeschreibung\ntouchpoint;Kontaktpunkt;"Stelle, an der\nMenschen  uns begegnen."\n',
    );
    expect(made.unchanged).toBe(1);
  });

  it('conflicts by a label of another status, so that nobody un-forbids a word by a list of synonyms', async () => {
    const { plan: made } = await plan(folder(), 'id;Begriff;Synonyme\ntouchpoint;Kontaktpunkt;Kontaktstelle\n');
    expect(made.conflicting.map(({ edit }) => fields(edit.conflicts))).toEqual([['de.labels[Kontaktstelle].status: forbidden → admitted']]);
  });

  it('never loses a later review to an earlier one', async () => {
    const { plan: made } = await plan(folder(), 'id;Begriff;Geprüft am\ntouchpoint;Kontaktpunkt;2019-01-01\n');
    expect(made.unchanged).toBe(1);
  });

  it('is touched by a relation alone if it is the one that names it', async () => {
    const into = folder();
    const { files, plan: made } = await plan(into, 'Begriff;Unterbegriff\nMedium;Kanal\n');
    expect(made.changed.map(({ id, edit }) => [id, fields(edit.changes)])).toEqual([['channel', ['broader:  → medium']]]);
    expect(files.find(({ path }) => path === 'channel/de.mdx')?.body).toContain('broader: [touchpoint, medium]\n');
  });
});

describe('a label of another concept', () => {
  it('conflicts, forced or not', async () => {
    for (const force of [false, true]) {
      const { plan: made, files } = await plan(folder(), 'id;Begriff;Synonyme\nweg;Weg;Touchpoint\n', force);
      expect(made.conflicting.map(({ id, clashes }) => [id, clashes.map(({ params }) => params)])).toEqual([
        ['weg', [{ label: 'Touchpoint', language: 'de', other: 'touchpoint' }]],
      ]);
      expect(files).toEqual([]);
    }
  });

  it('is fine for declared homonyms', async () => {
    const { plan: made } = await plan(folder(), 'id;Begriff;Homonyme\nkanal-wasser;Kanal;channel\n');
    expect([made.new.map(({ id }) => id), made.conflicting]).toEqual([['kanal-wasser'], []]);
  });

  it('that two entries bear asks which is meant', async () => {
    const into = folderLike(tiny, {
      'terms/touchpoint/de.mdx': touchpoint,
      'terms/channel/de.mdx': channel,
      'terms/channel-water/de.mdx': channel.replace('domain: methods\nbroader: [touchpoint]', 'domain: data\nhomonyms: [channel]'),
    });
    const one = await plan(into, 'Begriff;Verwendung\nKanal;Im Haus.\n');
    expect(one.plan.refused.map(({ why }) => why)).toEqual([
      { code: 'several-meanings', params: { label: 'Kanal', ids: 'channel, channel-water' } },
    ]);
    const other = await plan(into, 'Begriff;Verwendung;Fachgebiet\nKanal;Im Haus.;data\n');
    expect(other.plan.changed.map(({ id }) => id)).toEqual(['channel-water']);
  });
});

describe('a circle of broader concepts', () => {
  it('is named and left out, also where the content closes it', async () => {
    const { plan: made, files } = await plan(folder(), 'Begriff;Oberbegriff\nKontaktpunkt;Kanal\n');
    expect(made.refused.map(({ why }) => why)).toEqual([
      { code: 'cycle', params: { relation: 'broader', circle: 'touchpoint → channel → touchpoint' } },
    ]);
    expect(files).toEqual([]);
  });

  it('is found in time that grows with the file, however long it is', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `B${index};B${(index + 1) % 20_000}`);
    const { plan: made } = await plan(folder(), `Begriff;Oberbegriff\n${rows.join('\n')}\n`);
    expect(made.refused.map(({ why }) => [why.code, String(why.params['circle']).split(' → ').length])).toEqual([['cycle', 20_001]]);
  }, 60_000);
});

describe('an entry that is broken', () => {
  it('is neither compared nor overwritten', async () => {
    const into = folderLike(tiny, { 'terms/touchpoint/de.mdx': '---\ntitle: [\n---\n' });
    const { plan: made } = planInto(into, await readCsv(Buffer.from('id;Begriff\ntouchpoint;Kontaktpunkt\n'), { languages: ['de'] }), true);
    expect(made.refused.map(({ id, why }) => [id, why.code])).toEqual([['touchpoint', 'broken-entry']]);
    expect(readFileSync(join(into, 'terms/touchpoint/de.mdx'), 'utf8')).toBe('---\ntitle: [\n---\n');
  });
});

describe('ids', () => {
  it('are made of titles, the same each time, and told apart', async () => {
    const into = folderLike(tiny);
    const csv =
      'Nr;Begriff\n1;Größe & Maß\n2;C\n3;C++\n4;C#\n5;Ein sehr langer Begriff mit vielen Wörtern der in keine Adresse passt weil er nicht endet\n6;A/B\n7;A B\n8;123\n';
    const first = await plan(into, csv);
    const ids = [
      'groesse-mass',
      'c',
      'c-plus-plus',
      'c-sharp',
      'ein-sehr-langer-begriff-mit-vielen-woertern-der-in-keine',
      'a-b',
      'a-b-2',
      '123',
    ];
    expect(first.plan.new.map(({ id }) => id)).toEqual(ids);
    writeTerms(into, first.files);
    expect((await plan(into, csv)).plan).toMatchObject({ new: [], changed: [], conflicting: [], refused: [], unchanged: 8 });
  });

  it('are taken as given where they can be addresses', async () => {
    const { plan: made } = await plan(folderLike(tiny), 'id;Begriff\nmein-wort;Wort\nT-12;Zwei\n');
    expect(made.new.map(({ id, given }) => [id, given])).toEqual([
      ['mein-wort', ''],
      ['zwei', 'T-12'],
    ]);
  });
});
