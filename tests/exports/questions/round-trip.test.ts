import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { giftFile } from '../../../src/exports/questions/gift.ts';
import { itemsOf } from '../../../src/exports/questions/items.ts';
import { qtiPackage } from '../../../src/exports/questions/qti.ts';
import { lessonDraft } from '../../../src/imports/questions/draft.ts';
import { readQuestions } from '../../../src/imports/questions/read.ts';
import type { Language } from '../../../src/model/entry.ts';
import type { Loss } from '../../../src/model/exchange/questions/item.ts';
import type { Library } from '../../../src/model/library.ts';
import { readLibrary } from '../../../src/model/read-library.ts';
import type { SourceContent, SourceDoc } from '../../../src/model/source.ts';
import { problemsIn, treeOf } from '../../imports/questions/problems.ts';

type Named = readonly [string, SourceDoc];

const folders = new Map<string, { content: SourceContent; library: Library }>();
function read(folder: string) {
  const content = readContent(folder);
  const { library } = readLibrary(content);
  if (!library) throw new Error(`${folder} cannot be read`);
  folders.set(folder, { content, library });
  return { content, library };
}

/** Lessons of a content folder that a language has, and what exports make of any such lessons. */
function lessonsIn(folder: string, language: Language) {
  const { content, library } = folders.get(folder) ?? read(folder);
  const docs = content.entries.flatMap((entry): Named[] => {
    const doc = entry.kind === 'lessons' ? entry.docs[language] : undefined;
    return doc ? [[entry.id, doc]] : [];
  });
  const exported = (format: 'gift' | 'qti21', lessons: readonly Named[], losses: Loss[] = []): Uint8Array => {
    const sets = lessons.map(([id, doc]) => {
      const { set, losses: left } = itemsOf(library, id, doc);
      losses.push(...left);
      return set;
    });
    return format === 'gift' ? new TextEncoder().encode(giftFile(sets, 'q', losses).body) : qtiPackage(sets, 'q', losses).body;
  };
  return { docs, exported };
}

// The example company in its leading language only: its texts say the same twice, and reading them all takes its time.
describe.each([
  ['content', 'de'],
  ['tests/fixtures/second', 'de'],
  ['tests/fixtures/second', 'en'],
] as const)('the questions of %s in %s', (folder, language) => {
  it.each(['gift', 'qti21'] as const)(
    'go out as %s, come in, and go out again as the same bytes, with nothing lost on the way in',
    (format) => {
      const { docs, exported } = lessonsIn(folder, language);
      const first = exported(format, docs);
      const read = readQuestions(first, 'q', language);
      expect(read.refusal).toBeUndefined();
      const lost = read.losses.filter(({ level }) => level === 'lost');
      expect(lost).toEqual([]);
      const drafts = read.sets.map((set) => [set, lessonDraft(set, { language, leading: language, today: '2026-01-01' }, [])] as const);
      for (const [, { path, body }] of drafts) expect(problemsIn(path, body, language).problems).toEqual([]);
      const again = drafts.map(([{ id }, { path, body }]): Named => [id, { file: path, language, ...treeOf(path, body) }]);
      expect(Buffer.from(exported(format, again)).equals(Buffer.from(first))).toBe(true);
    },
  );
});

describe('an export', () => {
  const { docs, exported } = lessonsIn('tests/fixtures/second', 'en');
  const every = docs.filter(([id]) => id === 'every-question');

  it('names what the format cannot hold, question by question', () => {
    const named = (format: 'gift' | 'qti21') => {
      const losses: Loss[] = [];
      exported(format, every, losses);
      return losses.map(({ code, type }) => `${type}: ${code}`).sort();
    };
    expect(named('gift')).toEqual(
      [
        'gap: forgive',
        'gap: gap-split',
        'hotspot: hotspot-as-choice',
        'hotspot: hotspot-as-choice',
        'number: unit',
        'order: order-as-match',
        'scenario: scenario-split',
        'truth: truth-split',
      ].sort(),
    );
    expect(named('qti21')).toEqual([
      'gap: forgive',
      'hotspot: hotspot-as-choice',
      'hotspot: hotspot-as-choice',
      'scenario: scenario-split',
    ]);
  });

  it('is the same bytes twice', () => {
    for (const format of ['gift', 'qti21'] as const)
      expect(Buffer.from(exported(format, docs)).equals(Buffer.from(exported(format, docs)))).toBe(true);
  });
});
