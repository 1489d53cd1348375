import { expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { qualityJson } from '../../src/exports/quality-json.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { qualityOf } from '../../src/model/quality.ts';
import { noticesOf } from '../../src/model/quality-notices.ts';

const content = readContent('tests/fixtures/candidates');
const { library } = checkContent(content);
if (!library) throw new Error('the fixture must be readable');
const json = qualityJson(qualityOf(library, new Set(), noticesOf(content, library)));

it('the state as data has a number for every list, and the lists in full', () => {
  const { asOf, numbers, reviews, ...lists } = json;
  expect(asOf).toBe('2026-01-01');
  expect(reviews).toHaveLength(numbers.entries);
  expect(numbers.overdue).toBe(0);
  for (const [name, list] of Object.entries(lists)) expect([name, list.length]).toEqual([name, numbers[name as keyof typeof lists]]);
});

it('the state as data names entries by kind, id, file and owner, and holds no whole entry', () => {
  expect(json.reviews[0]).toEqual({
    kind: 'terms',
    id: 'journey',
    file: 'tests/fixtures/candidates/terms/journey/de.mdx',
    owner: 'service',
    due: '2027-01-01',
  });
  expect(JSON.stringify(json)).not.toContain('"facts"');
  expect(json.unowned).toEqual([{ kind: 'guides', id: 'vier', file: 'tests/fixtures/candidates/guides/vier/de.mdx' }]);
});
