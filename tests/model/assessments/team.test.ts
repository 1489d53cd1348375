import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/model/assessments/code.ts';
import { cleanOwn, cleanTeamState, type KeptRound, merged } from '../../../src/model/assessments/kept.ts';
import { takeIn } from '../../../src/model/assessments/take-in.ts';
import { teamPicture } from '../../../src/model/assessments/team.ts';
import { readToolFile, toolFile } from '../../../src/model/tools/tool-file.ts';
import fc from '../../property.ts';
import { asked, handedTo, person } from './asked.ts';

const round: KeptRound = { id: 'RRRRRR', team: 'Hotline', date: '2026-11-22', levels: true, codes: [] };

describe('a team’s round', () => {
  it('shows nothing for four people, and means, counts and agreement for five', () => {
    const five = [1, 2, 3, 4, 5].map((value) => person(`P${value}`, value));
    expect(teamPicture(asked, five.slice(1))).toBeUndefined();
    const picture = teamPicture(asked, five);
    expect(picture?.all).toBe(50);
    expect(picture?.dimensions[0]).toMatchObject({
      points: 50,
      people: 5,
      agreement: 0,
      items: [{ id: 'a', counts: [1, 1, 1, 1, 1], unable: 0 }, {}, {}, {}],
    });
    // Points 0, 25, 50, 75, 100: sample variance 1562.5.
    expect(picture?.dimensions[0]?.spread).toBe(1562.5);
  });

  it('shows no statement and no dimension fewer than five judged', () => {
    const some = [1, 2, 3, 4, 5].map((value) => person(`P${value}`, value));
    const shy = [...some.slice(0, 4), { ...person('P5', 5), answers: { a: 0, b: 0, c: 0, d: 0, e: 5, f: 5 } }];
    const picture = teamPicture(asked, shy);
    expect(picture?.dimensions[0]).toEqual({ id: 'one', people: 4, items: ['a', 'b', 'c', 'd'].map((id) => ({ id, unable: 1 })) });
    expect(picture?.dimensions[1]?.points).toBe(50);
  });

  it('shows the gap between levels of five people each', () => {
    const people = [...'ABCDE'].map((name) => person(name, 2, 'staff')).concat([...'FGHJK'].map((name) => person(name, 4, 'top')));
    expect(teamPicture(asked, people)?.gaps[0]).toEqual({ id: 'one', gap: 50, high: 'top', low: 'staff' });
  });

  it('shows no level of four, and none from which those four could be worked out', () => {
    const staff = [...'ABCDEF'].map((name) => person(name, 2, 'staff'));
    const leads = [...'GHJKM'].map((name) => person(name, 3, 'leads'));
    const top = [...'NPQR'].map((name) => person(name, 5, 'top'));
    const picture = teamPicture(asked, [...staff, ...leads, ...top]);
    expect(picture?.levels.map(({ id }) => id)).toEqual(['staff']);
    expect(picture?.hidden).toEqual(['leads', 'top']);
    expect(teamPicture(asked, [...staff, ...top])?.levels).toEqual([]);
  });

  it('says the same whatever order codes come in, and however often', () => {
    const people = fc.array(
      handedTo(asked).map((one) => ({ ...one, round: 'RRRRRR', person: `PPPP${one.person.slice(0, 1)}0`.slice(0, 6) })),
      { minLength: 5, maxLength: 20 },
    );
    fc.assert(
      fc.property(people, fc.array(fc.nat(), { maxLength: 20 }), (handed, order) => {
        const codes = handed.map((one) => codeOf(asked, one));
        const other = [...codes, ...order.map((at) => codes[at % codes.length] ?? '')].reverse();
        const [a, b] = [takeIn(asked, [round], codes.join('\n')), takeIn(asked, [round], other.join('\n'))];
        expect(a.rounds).toEqual(b.rounds);
        expect(teamPicture(asked, handed)).toEqual(teamPicture(asked, [...handed].reverse()));
      }),
    );
  });

  it('counts a person’s later hand-in instead of the first', () => {
    const people = [...'ABCDE'].map((name) => person(name, 1));
    const changed = { ...person('A', 5), turn: 1 };
    expect(teamPicture(asked, [changed, ...people])?.people).toBe(5);
    expect(teamPicture(asked, [changed, ...people])?.all).toBe(20);
  });
});

describe('taking codes in', () => {
  it('counts what is new, known and refused, with the reason', () => {
    const code = codeOf(asked, person('A', 4));
    const strange = codeOf(asked, { ...person('A', 4), round: 'ZZZZZZ' });
    const other = codeOf({ ...asked, id: 'other' }, person('B', 4));
    const slip = code.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const taken = takeIn(asked, [round], [code, code.toLowerCase(), strange, other, slip].join('\n'));
    expect(taken).toMatchObject({ fresh: 1, known: 1 });
    expect(taken.refused.map(({ why }) => why)).toEqual(['otherRound', 'otherAssessment', 'slip']);
    expect(taken.rounds[0]?.codes).toEqual([code]);
  });

  it('keeps rounds as a file that gives the same bytes again', () => {
    const codes = [...'ABC'].map((name) => codeOf(asked, person(name, 3))).sort();
    const file = toolFile('t', { rounds: [{ ...round, codes }] });
    const read = readToolFile(file, 't', (value) => cleanTeamState(asked, value));
    expect('state' in read && toolFile('t', read.state)).toBe(file);
  });

  it('joins rounds of two devices, each code once', () => {
    const [a, b, c] = [...'ABC'].map((name) => codeOf(asked, person(name, 3))) as [string, string, string];
    expect(merged([{ ...round, codes: [a, b] }], [{ ...round, codes: [b, c] }])[0]?.codes).toEqual([a, b, c].sort());
  });

  it('leaves out of a hostile file what is no round, no code and no answer', () => {
    const own = codeOf(asked, person('A', 3));
    const hostile = {
      rounds: [
        null,
        7,
        { id: '../../', team: 'x', date: '2026-11-22', codes: [] },
        { ...round, team: `<img>${'x'.repeat(99)}`, codes: [own, own, 'x', 9, `${own}0`] },
      ],
    };
    const read = cleanTeamState(asked, hostile);
    expect(read?.rounds).toHaveLength(1);
    expect(read?.rounds[0]?.codes).toEqual([own]);
    expect(read?.rounds[0]?.team).toHaveLength(60);
    expect(cleanTeamState(asked, { rounds: 'x' })).toBeUndefined();
    expect(
      cleanOwn(asked, {
        answers: { a: 9, b: 2 },
        level: 'king',
        person: '<b>',
        turn: 99,
        code: 'x',
        intentions: [{ when: 1, day: '2026-02-30' }],
      }),
    ).toEqual({
      answers: { b: 2 },
      turn: 0,
      intentions: [{ when: '', act: '', day: '' }],
    });
    expect(cleanOwn(asked, [])).toBeUndefined();
  });
});
