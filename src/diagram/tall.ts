import type { Language } from '../model/entry.ts';
import type { Flow, FlowEdge, FlowStep, LaneKind, Point } from './flow.ts';
import { wrap } from './measure.ts';
import { type Syllables, speaking } from './steps.ts';

/** Measures of the tall picture, CSS pixels. */
export const tall = {
  width: 320,
  dot: 10,
  /** Left edge to the first lane. */
  left: 13,
  line: 16,
  small: 14,
  font: 13,
  smallFont: 12,
  /** Room for the warning sign. */
  sign: 18,
  /** Between two rows. */
  gap: 16,
  track: 7,
} as const;

/** A step of the tall picture: a dot in its lane's column, its words to the right. */
export interface TallStep {
  step: FlowStep;
  /** Middle of the dot. */
  x: number;
  y: number;
  lane: string[];
  text: string[];
  place: string[];
  figures: string[];
  sign: string[];
  /** Where its answers lead: „Ja → 6“; those of one language together. */
  answers: { lines: string[]; language: Language | undefined }[];
  /** Top and height of its words. */
  top: number;
  height: number;
}

/** Lanes as columns, one step a row: for phones and narrow frames. */
export interface TallPicture {
  width: number;
  height: number;
  lanes: { id: string; kind: LaneKind; label: string; language?: Language | undefined; x: number; y: number }[];
  phases: { id: string; lines: string[]; language?: Language | undefined; y: number }[];
  steps: TallStep[];
  edges: { edge: FlowEdge; points: Point[] }[];
  /** Where words begin. */
  words: number;
}

/**
 * The tall picture. Edges to the next row run down between dots; all others leave to the right, along a track of their own
 * between lanes and words: each row has one dot, so nothing lies in their way.
 */
export function tallPicture(flow: Flow, syllables: Syllables = (word) => [word]): TallPicture {
  const phases = new Map(flow.phases.map(({ id }, at) => [id, at]));
  const inOrder = [...flow.steps].sort((a, b) => (phases.get(a.phase) ?? 0) - (phases.get(b.phase) ?? 0) || a.number - b.number);
  const row = new Map(inOrder.map(({ id }, at) => [id, at]));
  const pitch = flow.lanes.length > 5 ? 22 : 24;
  const x = new Map(flow.lanes.map(({ id }, at) => [id, tall.left + at * pitch]));
  const near = new Set<string>();
  const next = (edge: FlowEdge) => {
    const name = `${edge.from} ${edge.to}`;
    if ((row.get(edge.to) ?? 0) !== (row.get(edge.from) ?? 0) + 1 || near.has(name)) return false;
    near.add(name);
    return true;
  };
  const direct = flow.edges.filter(next);
  const far = flow.edges.filter((edge) => !direct.includes(edge));
  const tracks = tracksOf(far, row);
  const bus = tall.left + (flow.lanes.length - 1) * pitch + tall.dot + 8;
  const words = bus + (far.length > 0 ? (Math.max(...tracks) + 1) * tall.track + 4 : 0);

  const made: TallPicture = { width: tall.width, height: 0, lanes: [], phases: [], steps: [], edges: [], words };
  for (const [at, { id, kind, label, language }] of flow.lanes.entries())
    made.lanes.push({ id, kind, label, language, x: x.get(id) ?? 0, y: 14 + at * (tall.line + 2) });
  let y = 14 + flow.lanes.length * (tall.line + 2);
  let phase = '';
  for (const step of inOrder) {
    if (step.phase !== phase) {
      phase = step.phase;
      const { label = '', language } = flow.phases.find(({ id }) => id === phase) ?? {};
      const lines = wrap(label, tall.width - words, tall.font, speaking(syllables, language));
      made.phases.push({ id: phase, lines, language, y: y + 16 });
      y += lines.length * tall.line + 22;
    }
    made.steps.push(rowOf(step, y));
    const placed = made.steps.at(-1) as TallStep;
    y += placed.height + tall.gap;
  }
  made.height = y;
  made.edges = [
    ...direct.map((edge) => ({ edge, points: straight(edge) })),
    ...far.map((edge, at) => ({ edge, points: around(edge, at) })),
  ];
  return made;

  function rowOf(step: FlowStep, top: number): TallStep {
    const room = tall.width - words;
    const small = (text: string, language?: Language, indent = 0) =>
      wrap(text, room - indent, tall.smallFont, speaking(syllables, language));
    const answers: TallStep['answers'] = [];
    for (const { to, label, language } of flow.edges.filter(({ from, label }) => from === step.id && label)) {
      const lines = small(`${label} →\u00a0${flow.steps.find(({ id }) => id === to)?.number ?? ''}`, language);
      const before = answers.at(-1);
      if (before && before.language === language) before.lines.push(...lines);
      else answers.push({ lines, language });
    }
    const who = flow.lanes.find(({ id }) => id === step.lane);
    const lane = small(who?.label ?? '', who?.language);
    const text = wrap(step.text, room, tall.font, speaking(syllables, step.language));
    const place = small(step.place ?? '', step.placeLanguage);
    const figures = (step.figures ?? []).flatMap((words) => small(words));
    const sign = small(step.sign ?? '', undefined, tall.sign);
    const smallLines = [lane, place, figures, sign, ...answers.map(({ lines }) => lines)].flat().length;
    const height = smallLines * tall.small + text.length * tall.line + 4;
    return {
      step,
      x: x.get(step.lane) ?? 0,
      y: top + tall.dot,
      lane,
      text,
      place,
      figures,
      sign,
      answers,
      top,
      height: Math.max(height, 2 * tall.dot),
    };
  }

  function placedOf(id: string): TallStep {
    return made.steps[row.get(id) ?? 0] as TallStep;
  }

  function straight({ from, to }: FlowEdge): Point[] {
    const [a, b] = [placedOf(from), placedOf(to)];
    const start: Point = [a.x, a.y + tall.dot];
    const end: Point = [b.x, b.y - tall.dot];
    const turn = end[1] - 8;
    return a.x === b.x ? [start, end] : [start, [a.x, turn], [b.x, turn], end];
  }

  /** Ports to the right of a dot: four steps apart, as many as fit on its half circle. */
  function around(edge: FlowEdge, at: number): Point[] {
    const port = (id: string) => {
      const here = far.filter(({ from, to }) => from === id || to === id);
      const offset = (here.indexOf(edge) - (here.length - 1) / 2) * Math.min(5, 16 / Math.max(1, here.length - 1));
      const { x, y } = placedOf(id);
      return [x + Math.sqrt(Math.max(0, tall.dot ** 2 - offset ** 2)), y + offset] as const;
    };
    const track = bus + (tracks[at] ?? 0) * tall.track;
    const [start, end] = [port(edge.from), port(edge.to)];
    return [start, [track, start[1]], [track, end[1]], end];
  }
}

/** A track for each far edge: edges that pass one another lie side by side, short ones nearer to the dots. */
function tracksOf(edges: readonly FlowEdge[], row: Map<string, number>): number[] {
  const span = ({ from, to }: FlowEdge) =>
    [Math.min(row.get(from) ?? 0, row.get(to) ?? 0), Math.max(row.get(from) ?? 0, row.get(to) ?? 0)] as const;
  const length = (edge: FlowEdge) => span(edge)[1] - span(edge)[0];
  const order = edges.map((_edge, at) => at).sort((a, b) => length(edges[a] as FlowEdge) - length(edges[b] as FlowEdge) || a - b);
  const tracks: number[] = edges.map(() => 0);
  const done: number[] = [];
  for (const at of order) {
    const [start, end] = span(edges[at] as FlowEdge);
    const taken = done
      .filter((other) => span(edges[other] as FlowEdge)[0] <= end && start <= span(edges[other] as FlowEdge)[1])
      .map((other) => tracks[other]);
    while (taken.includes(tracks[at])) tracks[at] = (tracks[at] ?? 0) + 1;
    done.push(at);
  }
  return tracks;
}
