import type { Answers, Asked } from '../../../src/model/assessments/asked.ts';
import type { Handed } from '../../../src/model/assessments/code.ts';
import fc from '../../property.ts';

/** Two dimensions, six statements, five answers, three levels. */
export const asked: Asked = {
  id: 'probe',
  scale: 5,
  dimensions: [
    { id: 'one', items: ['a', 'b', 'c', 'd'] },
    { id: 'two', items: ['e', 'f'] },
  ],
  levels: ['staff', 'leads', 'top'],
};

const sign = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
export const six = fc.string({ unit: sign, minLength: 6, maxLength: 6 });

export const answersTo = (of: Asked): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...of.dimensions.flatMap(({ items }) =>
        items.map((id) => fc.option(fc.integer({ min: 0, max: of.scale })).map((answer): [string, number | null] => [id, answer])),
      ),
    )
    .map((all) => Object.fromEntries(all.filter((one): one is [string, number] => one[1] !== null)));

export const handedTo = (of: Asked): fc.Arbitrary<Handed> =>
  fc
    .record({
      round: six,
      person: six,
      turn: fc.integer({ min: 0, max: 31 }),
      level: fc.option(fc.constantFrom(...of.levels), { nil: undefined }),
      answers: answersTo(of),
    })
    .map(({ level, ...rest }) => ({ ...rest, ...(level === undefined ? {} : { level }) }));

/** Somebody who answers everything alike. */
export const person = (name: string, value: number, level?: string): Handed => ({
  round: 'RRRRRR',
  person: name.padEnd(6, '0'),
  turn: 0,
  ...(level ? { level } : {}),
  answers: Object.fromEntries(asked.dimensions.flatMap(({ items }) => items.map((id) => [id, value]))),
});
