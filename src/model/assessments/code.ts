import { type Answers, type Asked, cannotJudge, itemsOf } from './asked.ts';
import { checkSigns, markOf, meant, signsOf, valueOf } from './signs.ts';

/** What one person hands in for a round. */
export interface Handed {
  /** The round: six signs. */
  readonly round: string;
  /** Six signs by chance, made for this round on this device: the same person's second hand-in takes the place of the first. */
  readonly person: string;
  /** Counts hand-ins of this person, 0–31. */
  readonly turn: number;
  /** An id among the levels, if somebody gave one. */
  readonly level?: string;
  readonly answers: Answers;
}

export type CodeRefusal = { refused: 'noCode' | 'newer' | 'slip' | 'otherAssessment' | 'otherVersion' | 'damaged' };

/** The code's own version, its first sign. */
const version = '1';
/** Version, self-assessment, its statements, round, person, turn, level. */
const headLength = 1 + 4 + 4 + 6 + 6 + 1 + 1;
const six = /^[0-9A-HJKMNP-TV-Z]{6}$/;

/** What tells one version of a self-assessment from another: its statements, their order, the scale, the levels. */
const versionMark = (asked: Asked): string => markOf(`${asked.scale} ${itemsOf(asked).join(' ')} ${asked.levels.join(' ')}`);

/** How many values an answer has: none yet, cannot judge, 1 to the scale's end. */
const base = (asked: Asked): bigint => BigInt(asked.scale + 2);

/** Signs that hold all answers. */
const bodyLength = (asked: Asked): number => {
  const most = base(asked) ** BigInt(itemsOf(asked).length) - 1n;
  return Math.ceil(most.toString(2).length / 5);
};

/**
 * Answers as a code for mail and chat, in groups of five: 49 signs for 24 statements with five answers.
 * It says nothing about who answered, except the level if one was given.
 */
export function codeOf(asked: Asked, handed: Handed): string {
  const answers = itemsOf(asked).reduce((value, id) => value * base(asked) + BigInt((handed.answers[id] ?? -1) + 1), 0n);
  const level = handed.level === undefined ? 0 : asked.levels.indexOf(handed.level) + 1;
  const signs = [
    version,
    markOf(asked.id),
    versionMark(asked),
    handed.round,
    handed.person,
    signsOf(handed.turn % 32, 1),
    signsOf(level, 1),
    signsOf(answers, bodyLength(asked)),
  ].join('');
  return `${signs}${checkSigns(signs)}`.match(/.{1,5}/g)?.join('-') ?? '';
}

/** Reads a code that may be anything. Never throws; says why it is refused. */
export function readCode(asked: Asked, text: string): Handed | CodeRefusal {
  const signs = text.length > 400 ? undefined : meant(text);
  if (!signs || signs.length < headLength + 5) return { refused: 'noCode' };
  if (checkSigns(signs.slice(0, -4)) !== signs.slice(-4)) return { refused: 'slip' };
  if (signs[0] !== version) return { refused: 'newer' };
  if (signs.slice(1, 5) !== markOf(asked.id)) return { refused: 'otherAssessment' };
  if (signs.slice(5, 9) !== versionMark(asked)) return { refused: 'otherVersion' };
  const body = signs.slice(headLength, -4);
  const items = itemsOf(asked);
  let rest = valueOf(body);
  const level = Number(valueOf(signs.slice(22, 23)));
  if (body.length !== bodyLength(asked) || rest >= base(asked) ** BigInt(items.length) || level > asked.levels.length)
    return { refused: 'damaged' };
  const given = items.toReversed().flatMap((id): [string, number][] => {
    const digit = Number(rest % base(asked));
    rest /= base(asked);
    return digit === 0 ? [] : [[id, digit - 1 + cannotJudge]];
  });
  const named = asked.levels[level - 1];
  return {
    round: signs.slice(9, 15),
    person: signs.slice(15, 21),
    turn: Number(valueOf(signs.slice(21, 22))),
    ...(named === undefined ? {} : { level: named }),
    answers: Object.fromEntries(given.reverse()),
  };
}

/** Everything in a text that looks like a code, a mail around it or not. Codes torn at a hyphen are put together again. */
export const codesIn = (text: string): string[] =>
  text
    .slice(0, 200_000)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/-[ \t]*\r?\n[\s>]*/g, '-')
    .match(/\b(?:[0-9A-Za-z]{5}(?:-[0-9A-Za-z]{1,5}){5,70}|1[0-9A-Za-z]{26,360})\b/g) ?? [];

/** Whether a text can name a round or a person. */
export const isSix = (text: string): boolean => six.test(text);
