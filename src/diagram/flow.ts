import type { Language } from '../model/entry.ts';

/**
 * A process as a picture needs it: words in one language, edges resolved. Knows no entry, no library.
 * `language` stands beside words that are in another one than the rest, because they are not translated.
 */
export interface Flow {
  /** Top to bottom; the kind decides where the lines of interaction and visibility run. */
  lanes: { id: string; label: string; language?: Language | undefined; kind: LaneKind }[];
  /** Left to right; each holds at least one step. */
  phases: { id: string; label: string; language?: Language | undefined }[];
  /** In the order of their numbers. */
  steps: FlowStep[];
  edges: FlowEdge[];
}
export type LaneKind = 'customer' | 'frontstage' | 'backstage' | 'system' | 'partner';

export interface FlowStep {
  id: string;
  number: number;
  lane: string;
  phase: string;
  text: string;
  language?: Language | undefined;
  /** Touchpoint's name, under the text. */
  place?: string | undefined;
  placeLanguage?: Language | undefined;
  /** What is measured here, in the fewest words: „CSAT 61 %“. */
  figures?: string[] | undefined;
  /** Word for what breaks here. */
  sign?: string | undefined;
  /** The step asks: its exits have answers. */
  asks?: boolean | undefined;
  /** The way ends here. */
  end?: boolean | undefined;
  /** -2 … 2. */
  feels?: number | undefined;
  /** One of those a question offers to choose from. */
  asked?: boolean | undefined;
}

/** From step to step; `label` is the answer that leads there. */
export interface FlowEdge {
  from: string;
  to: string;
  label?: string | undefined;
  language?: Language | undefined;
}

/** CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export type Point = readonly [x: number, y: number];

/** Lines of text with the height they take. */
export interface Lines extends Box {
  lines: string[];
}

/** A step with its place. */
export interface PlacedStep extends Box {
  step: FlowStep;
  text: string[];
  place: string[];
  figures: string[];
  sign: string[];
}

/** An edge with its way: straight stretches, horizontal or vertical; the last point is the arrow's tip. */
export interface PlacedEdge {
  edge: FlowEdge;
  points: Point[];
  label?: Lines | undefined;
}

/** A whole picture. */
export interface Picture {
  width: number;
  height: number;
  steps: PlacedStep[];
  edges: PlacedEdge[];
  lanes: (Box & { id: string; kind: LaneKind; lines: string[]; language?: Language | undefined })[];
  phases: (Box & { id: string; lines: string[]; language?: Language | undefined })[];
  /** How the customer feels, step by step: a point of the curve each. */
  curve: { x: number; y: number; feels: number }[];
  /** Band the curve lies in, if there is one. */
  curveBand?: Box | undefined;
}
