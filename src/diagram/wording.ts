import type { Flow, FlowEdge } from './flow.ts';
import type { Grid } from './grid.ts';
import { textWidth, wrap } from './measure.ts';
import { sizes } from './sizes.ts';
import { type StepLines, type Syllables, speaking, stepLines } from './steps.ts';

/** All words of a flow in lines, with the room they take. */
export interface Wording {
  steps: Map<string, StepLines>;
  labels: Map<FlowEdge, Label>;
  /** Names of lanes, in their order. */
  lanes: string[][];
  /** Lines the longest name of a phase takes over the columns it has. */
  phaseLines: number;
}

/** An answer on its edge. */
export interface Label {
  lines: string[];
  width: number;
  /** With the room below it. */
  height: number;
}

/** Breaks all words into lines; what is done once, however many ways are tried for the edges. */
export function wordingOf(flow: Flow, grid: Grid, syllables: Syllables): Wording {
  const starts = flow.phases.map(({ id }) => grid.starts.get(id) ?? 0);
  const phases = flow.phases.map(({ label, language }, at) => {
    const columns = (starts[at + 1] ?? grid.columns) - (starts[at] ?? 0);
    return wrap(label, columns * (sizes.step + sizes.gutter) - 30, sizes.phase.font, speaking(syllables, language)).length;
  });
  return {
    steps: stepLines(flow, syllables),
    labels: new Map(flow.edges.flatMap((edge) => (edge.label ? [[edge, labelOf(edge.label, speaking(syllables, edge.language))]] : []))),
    lanes: flow.lanes.map(({ label, language }) => wrap(label, sizes.lane.width - 20, sizes.lane.font, speaking(syllables, language))),
    phaseLines: Math.max(...phases),
  };
}

function labelOf(text: string, syllables: Syllables): Label {
  const lines = wrap(text, sizes.label.width, sizes.label.font, syllables);
  const width = Math.max(0, ...lines.map((line) => textWidth(line, sizes.label.font)));
  return { lines, width, height: lines.length * sizes.label.line + 2 };
}
