import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FormField, formFields } from '../../../src/components/entry-form/fields.ts';
import { splitFront } from '../../../src/markdown/parse.ts';
import { practiceLevels } from '../../../src/model/kinds/practice.ts';
import { voiceChannels } from '../../../src/model/kinds/voice.ts';
import { kinds } from '../../../src/model/kinds.ts';
import { entryFile, placeOfEntryFile } from '../../../src/model/tools/entry-file/file.ts';
import { idOf } from '../../../src/model/tools/entry-file/form.ts';
import { entryShapes } from '../../../src/model/tools/entry-file/kinds.ts';
import { mailWith } from '../../../src/model/tools/entry-file/mail.ts';
import { problemsOf } from '../../../src/model/tools/entry-file/problems.ts';
import { yamlOf } from '../../../src/model/tools/entry-file/yaml.ts';
import fc from '../../property.ts';

const meta = { language: 'de', today: '2026-01-01' } as const;

describe('a file that a form makes', () => {
  it('carries every text a reader types, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, list) => {
        const read = parse(yamlOf({ text, list, deep: { de: text } })) as Record<string, unknown>;
        expect(read).toEqual({ text, ...(list.length > 0 && { list }), deep: { de: text } });
      }),
    );
  });

  it('has in its name where it belongs, also when a browser counts copies', () => {
    const { name } = entryFile(entryShapes.persona, { title: 'Lena Öttl' }, meta);
    expect(name).toBe('personas.lena-oettl.de.mdx');
    expect(placeOfEntryFile(name)).toEqual({ kind: 'personas', id: 'lena-oettl', file: 'de.mdx' });
    expect(placeOfEntryFile('personas.lena-oettl.de (2).mdx')?.id).toBe('lena-oettl');
    expect(placeOfEntryFile('journeys.weg(1).yaml')).toEqual({ kind: 'journeys', id: 'weg', file: 'yaml' });
    for (const wrong of ['../personas.x.de.mdx', 'personas.x.fr.mdx', 'personas/x.de.mdx', 'x.yaml', 'personas.X.de.mdx'])
      expect(placeOfEntryFile(wrong)).toBeUndefined();
  });

  it('makes an id of any title that only has what ids may have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(idOf(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });

  it('holds no code in its long text', () => {
    const { text } = entryFile(entryShapes.persona, { title: 'A', body: '{1+1} <script>' }, meta);
    expect(splitFront(text).body.trim()).toBe('\\{1+1\\} \\<script>');
  });

  it('gives points of a journey a phase that somebody named', () => {
    const form = {
      title: 'Weg',
      'phases.0.label': 'Erst',
      'phases.2.label': 'Dann',
      'points.0.does': 'geht',
      'points.0.phase': '3',
      'points.1.does': 'wartet',
      'points.1.phase': '2',
      'points.2.touchpoint': 'leer',
      'points.10.does': 'kommt an',
      'points.10.emotion': '2',
    };
    const read = parse(entryFile(entryShapes.journey, form, meta).text) as { points: { id: string; phase: string; emotion: number }[] };
    expect(read.points.map(({ id, phase, emotion }) => [id, phase, emotion])).toEqual([
      ['p1', 'ph3', 0],
      ['p2', 'ph3', 0],
      ['p11', 'ph3', 2],
    ]);
  });
});

/** What can be chosen or typed in a field; texts may be anything. */
function typedIn(field: FormField): fc.Arbitrary<string> {
  const among = (...values: readonly string[]) => fc.constantFrom('', ...values);
  switch (field.as) {
    case 'choice':
      return among(...(field.options ?? []));
    case 'persona':
    case 'touchpoint':
    case 'process':
    case 'owner':
      return among('steg', 'ablegen-2');
    case 'emotion':
      return among('-2', '-1', '0', '1', '2');
    case 'level':
      return among(...practiceLevels);
    case 'channel':
      return among(...voiceChannels);
    case 'said':
      return fc.constantFrom('de', 'en');
    case 'consent':
      return among('true', 'anonymised');
    default:
      return field.name === 'date'
        ? fc.oneof(fc.string(), fc.constantFrom('2026-09', ' 2026-12 ', '2026-13', '2026-9'))
        : fc.oneof(
            { weight: 1, arbitrary: fc.constantFrom('', ' ', '-', '• \n', 'x'.repeat(161)) },
            { weight: 8, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
          );
  }
}

describe.each(['persona', 'practice', 'voice'] as const)('the form for a %s', (kind) => {
  const fields = formFields[kind] as readonly FormField[];
  const shape = entryShapes[kind];
  const { facts, words } = kinds[shape.kind as 'practices'];
  const forms = fc.record(Object.fromEntries(fields.map((field) => [field.name, typedIn(field)])));
  const ofFile = (form: Record<string, string>, language: 'de' | 'en') => {
    const { front } = splitFront(entryFile(shape, form, { language, today: '2026-01-01' }).text);
    return parse(front ?? '') as Record<string, unknown>;
  };

  it('lets nothing pass that the schema would refuse, and writes every text as it was typed', () => {
    let passed = 0;
    fc.assert(
      fc.property(forms, fc.constantFrom('de', 'en'), (form, language) => {
        if (problemsOf(fields, form).length > 0) return;
        passed += 1;
        const data = ofFile(form, language);
        const own = Object.keys(words?.shape ?? {});
        const pick = (of: boolean) => Object.fromEntries(Object.entries(data).filter(([name]) => own.includes(name) === of));
        expect(words?.safeParse(pick(true)).error).toBeUndefined();
        expect(facts.safeParse(pick(false)).error).toBeUndefined();
        for (const { name, as } of fields)
          if ((as === 'line' || as === 'text') && name !== 'body' && name !== 'source')
            expect(data[name]).toBe(form[name]?.trim() || undefined);
      }),
      { numRuns: 2000 },
    );
    expect(passed).toBeGreaterThan(20);
  });

  it('asks for every field without which there is no entry', () => {
    const whole = Object.fromEntries(
      fields.map(({ name, as, options }) => [
        name,
        name === 'date'
          ? '2026-09'
          : name === 'consent'
            ? 'true'
            : as === 'emotion'
              ? '0'
              : as === 'level'
                ? 'team'
                : as === 'channel'
                  ? 'call'
                  : as === 'said'
                    ? 'de'
                    : (options?.[0] ?? 'steg'),
      ]),
    );
    expect(problemsOf(fields, whole)).toEqual([]);
    for (const { name, required } of fields)
      expect(problemsOf(fields, { ...whole, [name]: ' ' })).toEqual(required ? [{ name, problem: 'missing' }] : []);
  });
});

describe('a mail with a file', () => {
  it('carries any text as it is, and says that the file is attached when the text is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { href, whole } = mailWith('team@winzig.example', 'Neu: ä & b', text, 'Anhang');
        const [, query = ''] = href.split('?');
        const [subject, body] = query.split('&').map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)));
        expect([subject, body]).toEqual([
          'Neu: ä & b',
          whole ? text.replace(/\r\n|\r|\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\ufffd') : 'Anhang',
        ]);
        expect(href.length).toBeLessThanOrEqual(1900);
      }),
    );
    expect(mailWith('a@b.example', 's', 'ü'.repeat(400), 'Anhang').whole).toBe(false);
  });
});
