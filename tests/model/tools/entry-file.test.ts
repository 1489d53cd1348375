import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFront } from '../../../src/markdown/parse.ts';
import { entryFile, placeOfEntryFile } from '../../../src/model/tools/entry-file/file.ts';
import { idOf } from '../../../src/model/tools/entry-file/form.ts';
import { entryShapes } from '../../../src/model/tools/entry-file/kinds.ts';
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
