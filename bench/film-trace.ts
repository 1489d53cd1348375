/** The part of a trace's event that is read; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Of the thread's own clock: what other programs take does not count. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly elementCount?: number; readonly beginData?: { readonly partialLayout?: boolean } };
}
/** What a page does on its main thread to bring a frame: script of the frame, style, layout. Painting is beside it. */
const frame = 'FireAnimationFrame';
type Part = 'script' | 'style' | 'layout' | 'collect';
const work: Readonly<Record<string, Part>> = {
  [frame]: 'script',
  UpdateLayoutTree: 'style',
  RecalculateStyles: 'style',
  Layout: 'layout',
  MinorGC: 'collect',
  MajorGC: 'collect',
};
/** Milliseconds. */
export interface Cost {
  script: number;
  style: number;
  layout: number;
  /** Of the browser's own housekeeping, which may fall into any frame: collecting memory, most of it that of painting. Not in the others. */
  collect: number;
  /** Elements whose style was computed. */
  styled: number;
  /** Whether layout began at the page, not at the picture in it. */
  page: boolean;
}
export const whole = ({ script, style, layout }: Cost): number => script + style + layout;

/** Frames at the beginning that still load the film's drawings. */
const loading = 5;

/**
 * What each frame of a trace costs. A frame begins with its animation callback; what of style and layout lies inside it is
 * not counted twice. The first frames are left out.
 */
export function costs(events: readonly TraceEvent[]): Cost[] {
  const timed = events.flatMap(({ name, tts, tdur, pid, tid, args }) =>
    work[name] && tts !== undefined && tdur !== undefined ? [{ name, args, start: tts, end: tts + tdur, thread: `${pid} ${tid}` }] : [],
  );
  const fired = Map.groupBy(
    timed.filter(({ name }) => name === frame),
    ({ thread }) => thread,
  );
  const main = [...fired].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
  const frames: Cost[] = [];
  let [covered, collected] = [0, 0];
  let within: Part = 'script';
  for (const { name, args, start, end } of timed.filter(({ thread }) => thread === main).sort((a, b) => a.start - b.start)) {
    const part = work[name] ?? 'script';
    if (name === frame) frames.push({ script: 0, style: 0, layout: 0, collect: 0, styled: 0, page: false });
    const last = frames.at(-1);
    if (last && part === 'collect') {
      // In the midst of other work, and taken out of it; what is collected between frames is none of theirs.
      const time = Math.max(0, Math.min(end, covered) - Math.max(collected, start)) / 1000;
      last.collect += time;
      last[within] -= time;
      collected = Math.max(collected, end);
      continue;
    }
    if (last) {
      last[part] += Math.max(0, end - Math.max(covered, start)) / 1000;
      last.styled += args?.elementCount ?? 0;
      last.page ||= args?.beginData?.partialLayout === false;
    }
    if (end > covered) within = part;
    covered = Math.max(covered, end);
  }
  return frames.slice(loading);
}

/**
 * The same frames of several rounds, each as it was in the middle of them.
 * @returns `frame` counted from the beginning of the film, `most` what it cost in its worst round; as many as the shortest round has
 */
export function middle(rounds: readonly (readonly Cost[])[]): { readonly frame: number; readonly cost: Cost; readonly most: number }[] {
  const shared = Math.min(...rounds.map(({ length }) => length));
  return Array.from({ length: shared }, (_, index) => {
    const same = rounds.flatMap((round) => round[index] ?? []).sort((a, b) => whole(a) - whole(b));
    const cost = same[Math.floor((same.length - 1) / 2)];
    return cost ? [{ frame: index + loading, cost, most: Math.max(...same.map(whole)) }] : [];
  }).flat();
}
