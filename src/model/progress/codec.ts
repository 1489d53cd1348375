import { BitReader, BitWriter, checkSigns } from './bits.ts';
import { type Answer, noProgress, type Progress } from './progress.ts';

/** What the codec needs of a path. */
export interface CodePlan {
  path: string;
  /** `ids.yaml`, append-only: `lesson/question`, or a lesson without graded questions. */
  positions: readonly string[];
}

/** Progress of one path as LMS keep it and links carry it. */
export interface Coded {
  progress: Progress;
  /** What stands at positions this content does not know, because it is older: kept as it came. */
  beyond?: (Slot | undefined)[];
}

/** What is kept at a position; what concerns a whole lesson at the first of its positions, which never moves. */
export interface Slot {
  answer?: Answer;
  read?: true;
  day?: string;
}

/** Tries are counted up to here. */
export const mostTries = 15;

const current = '1';
const versions: Record<string, (bits: BitReader) => Read> = { 1: readFirst };

interface Read {
  slots: (Slot | undefined)[];
  /** A position of the lesson opened last. */
  place: number | undefined;
}

/**
 * Progress of a path as a short text: a version, positions instead of names, two check signs; characters of base64url only.
 * Left out: what the path has no position for, words a learner typed, and tries beyond `mostTries`.
 */
export function encodePath({ progress, beyond = [] }: Coded, { path, positions }: CodePlan): string {
  const place = progress.places[path];
  const slots = [...positions.map((name, at) => slotOf(progress, positions, name, at)), ...beyond];
  while (slots.length > 0 && !slots.at(-1)) slots.pop();
  const bits = new BitWriter().add(slots.length, sizes.count).add(positions.findIndex((name) => lessonOf(name) === place) + 1, sizes.count);
  for (const slot of slots) {
    bits.add(slot?.answer ? 1 : 0, 1).add(slot?.read ? 1 : 0, 1);
    bits.add(slot?.day ? 1 : 0, 1);
    if (slot?.day) bits.add(daysOf(slot.day), sizes.day);
    if (slot?.answer) writeAnswer(bits, slot.answer);
  }
  const text = current + bits.text();
  return text + checkSigns(text);
}

/**
 * Reads what any version of `encodePath` wrote.
 * @returns undefined for what is damaged, cut off, or of a version to come
 */
export function decodePath(text: string, { path, positions }: CodePlan): Coded | undefined {
  const body = text.slice(0, -2);
  const version = Object.hasOwn(versions, text.charAt(0)) ? versions[text.charAt(0)] : undefined;
  if (!version || !/^[\w-]+$/.test(text) || checkSigns(body) !== text.slice(-2)) return;
  const bits = new BitReader(body.slice(1));
  const { slots, place } = version(bits);
  if (bits.over) return;
  const progress = noProgress();
  const days: Record<string, string> = {};
  for (const [at, name] of positions.entries()) {
    const slot = slots[at];
    if (slot?.answer) progress.answers[name] = slot.answer;
    if (slot?.read) progress.read.push(lessonOf(name));
    if (slot?.day) days[lessonOf(name)] = slot.day;
  }
  if (Object.keys(days).length > 0) progress.days = days;
  const lesson = place === undefined ? undefined : positions[place];
  if (lesson) progress.places[path] = lessonOf(lesson);
  const beyond = slots.slice(positions.length);
  return { progress, ...(beyond.some(Boolean) && { beyond }) };
}

const lessonOf = (name: string): string => name.split('/')[0] ?? name;

function slotOf(progress: Progress, positions: readonly string[], name: string, at: number): Slot | undefined {
  const answer = progress.answers[name];
  const lesson = lessonOf(name);
  const first = positions.findIndex((other) => lessonOf(other) === lesson) === at;
  const day = first ? progress.days?.[lesson] : undefined;
  const read = first && progress.read.includes(lesson);
  return answer || read || day ? { ...(answer && { answer }), ...(read && { read }), ...(day && { day }) } : undefined;
}

/** Bits of each part. */
const sizes = { count: 12, day: 16, tries: 4, form: 2, length: 4 };

/** How a response may look: `parts` of `each` signs out of `signs`, `bits` each. */
interface Form {
  fits: RegExp;
  signs: string;
  bits: number;
  each: number;
  join: string;
}
const keys = { signs: 'abcdefghijklmnopqrstuvwxyz0123456789', bits: 6, join: ' ' };
const none: Form = { fits: /^$/, signs: '', bits: 0, each: 0, join: '' };
/** Nothing; keys of options; pairs of them; a number as typed. What fits none of them was typed in words and is left out. */
const forms: readonly Form[] = [
  none,
  { fits: /^[a-z0-9]( [a-z0-9])*$/, ...keys, each: 1 },
  { fits: /^[a-z0-9]{2}( [a-z0-9]{2})*$/, ...keys, each: 2 },
  { fits: /^[\d.,-]+$/, signs: '0123456789.,-', bits: 4, each: 1, join: '' },
];
const partsOf = ({ join }: Form, response: string): string[] => response.split(join);

function writeAnswer(bits: BitWriter, { right, tries, response = '' }: Answer): void {
  const found = forms.findIndex((form) => form.fits.test(response) && partsOf(form, response).length < 2 ** sizes.length);
  const form = forms[found] ?? none;
  bits.add(right ? 1 : 0, 1).add(Math.min(tries, mostTries), sizes.tries);
  bits.add(Math.max(0, found), sizes.form);
  if (form === none) return;
  const parts = partsOf(form, response);
  bits.add(parts.length, sizes.length);
  for (const sign of parts.join('')) bits.add(form.signs.indexOf(sign), form.bits);
}

function readAnswer(bits: BitReader): Answer {
  const [right, tries, form = none] = [bits.take(1) === 1, bits.take(sizes.tries), forms[bits.take(sizes.form)]];
  if (form === none) return { right, tries };
  const sign = () => form.signs[bits.take(form.bits)] ?? '';
  const parts = Array.from({ length: bits.take(sizes.length) }, () => Array.from({ length: form.each }, sign).join(''));
  return { right, tries, response: parts.join(form.join) };
}

/** Version 1. */
function readFirst(bits: BitReader): Read {
  const [count, place] = [bits.take(sizes.count), bits.take(sizes.count)];
  const slots: (Slot | undefined)[] = [];
  while (slots.length < count && !bits.over) {
    const [answered, read, dated] = [bits.take(1) === 1, bits.take(1) === 1, bits.take(1) === 1];
    const day = dated ? dayOf(bits.take(sizes.day)) : undefined;
    const answer = answered ? readAnswer(bits) : undefined;
    slots.push(answered || read || day ? { ...(answer && { answer }), ...(read && { read }), ...(day && { day }) } : undefined);
  }
  return { slots, place: place > 0 ? place - 1 : undefined };
}

const length = 86_400_000;
const firstDay = Date.UTC(2020, 0, 1);
const daysOf = (day: string): number => Math.min(2 ** sizes.day - 1, Math.max(0, Math.round((Date.parse(day) - firstDay) / length) || 0));
const dayOf = (days: number): string => new Date(firstDay + days * length).toISOString().slice(0, 10);
