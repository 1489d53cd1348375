import { describe, expect, it } from 'vitest';
import { type Entry, Library } from '../../src/model/library.ts';
import type { Site } from '../../src/model/site.ts';
import { gapsIn, knownFromAfar, touchpointMap } from '../../src/model/touchpoint-map.ts';

const base = { channel: 'phone', contact: 'direct', side: 'customer', importance: 2, knownFrom: ['staff'], status: 'approved', way: ['a'] };

/** A library of touchpoints alone, on a way of three phases. */
function library(touchpoints: Record<string, object>): Library {
  const site = { languages: ['de'], owners: {}, customerWay: ['a', 'b', 'c'].map((id) => ({ id, label: { de: id } })) };
  const entries = Object.entries(touchpoints).map(([id, facts]) => ({
    kind: 'touchpoints',
    id,
    file: id,
    facts: { terms: [], ...base, ...facts },
    words: { de: { title: id } },
    mentions: [],
  }));
  return new Library(site as unknown as Site, entries as unknown as Entry[]);
}

/** Each group as rows of cells: names of touchpoints, `-` for a gap, nothing for an empty cell. */
const drawn = (touchpoints: Record<string, object>) =>
  Object.fromEntries(
    touchpointMap(library(touchpoints)).groups.map(({ group, rows }) => [
      group,
      rows.map(({ channel, cells }) => [
        channel,
        ...cells.map((cell) => (cell.gap ? '-' : cell.touchpoints.map(({ id }) => id).join(' '))),
      ]),
    ]),
  );

describe('the map of touchpoints', () => {
  it('sets each touchpoint into every phase it is met in, on its channel, heaviest first', () => {
    expect(
      drawn({
        bill: { channel: 'letter', way: ['b', 'c'] },
        hotline: { way: ['a', 'c'] },
        menu: { way: ['a'], importance: 3 },
      }),
    ).toEqual({
      direct: [
        ['phone', 'menu hotline', '-', 'hotline'],
        ['letter', '-', 'bill', 'bill'],
      ],
    });
  });

  it('gives those of others and those among colleagues a place of their own, and counts no gaps there', () => {
    const touchpoints = {
      hotline: { way: ['b'] },
      portal: { channel: 'web', contact: 'indirect', way: ['a'] },
      handover: { channel: 'internal', side: 'internal', way: ['c'] },
      // Among colleagues comes first: customers do not meet it, whoever stands between.
      relay: { channel: 'internal', side: 'internal', contact: 'indirect', way: ['b'] },
    };
    expect(drawn(touchpoints)).toEqual({
      direct: [['phone', '-', 'hotline', '-']],
      indirect: [['web', 'portal', '', '']],
      internal: [['internal', '', 'relay', 'handover']],
    });
    const map = touchpointMap(library(touchpoints));
    expect([gapsIn(map), gapsIn(map, 'a'), gapsIn(map, 'b'), gapsIn(map, 'c')]).toEqual([2, 1, 0, 1]);
  });

  it('leaves out what is deprecated: it fills no gap', () => {
    expect(drawn({ fax: { status: 'deprecated', way: ['a', 'b'] }, hotline: { way: ['a'] } })).toEqual({
      direct: [['phone', 'hotline', '-', '-']],
    });
  });

  it('knows which touchpoints no colleague tells of', () => {
    const told = library({
      seen: { knownFrom: ['staff', 'data'] },
      data: { knownFrom: ['data'] },
      both: { knownFrom: ['data', 'research'] },
    });
    expect(
      told
        .of('touchpoints')
        .filter(knownFromAfar)
        .map(({ id }) => id),
    ).toEqual(['both', 'data']);
  });
});
