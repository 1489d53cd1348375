import type { Asked } from './asked.ts';
import { type CodeRefusal, codeOf, codesIn, type Handed, readCode } from './code.ts';
import { type KeptRound, mostCodes } from './kept.ts';

export type Refusal = CodeRefusal['refused'] | 'otherRound' | 'full';

/** What became of a text with codes. */
export interface TakenIn {
  readonly rounds: readonly KeptRound[];
  readonly fresh: number;
  readonly known: number;
  /** Codes that were refused, shortened, and why. */
  readonly refused: readonly { readonly code: string; readonly why: Refusal }[];
}

/** Puts all codes of a text (a mail, a chat, a file's content) to the rounds they belong to. */
export function takeIn(asked: Asked, rounds: readonly KeptRound[], text: string): TakenIn {
  let now = [...rounds];
  const refused: { code: string; why: Refusal }[] = [];
  let [fresh, known] = [0, 0];
  for (const code of codesIn(text)) {
    const handed = readCode(asked, code);
    const round = 'refused' in handed ? undefined : now.find(({ id }) => id === handed.round);
    if ('refused' in handed) refused.push({ code: code.slice(0, 11), why: handed.refused });
    else if (!round) refused.push({ code: code.slice(0, 11), why: 'otherRound' });
    else if (handedOf(asked, round).some((one) => same(one, handed))) known++;
    else if (round.codes.length >= mostCodes) refused.push({ code: code.slice(0, 11), why: 'full' });
    else {
      fresh++;
      now = now.map((one) => (one.id === round.id ? { ...one, codes: [...one.codes, codeOf(asked, handed)].sort() } : one));
    }
  }
  return { rounds: now, fresh, known, refused };
}

/** What was handed in for a round, doubles included. */
export const handedOf = (asked: Asked, round: KeptRound): Handed[] =>
  round.codes.flatMap((code) => {
    const handed = readCode(asked, code);
    return 'refused' in handed ? [] : [handed];
  });

const same = (a: Handed, b: Handed): boolean => a.person === b.person && a.turn === b.turn && JSON.stringify(a) === JSON.stringify(b);
