import type { Flow } from '../../../diagram/flow.ts';
import { sizes } from '../../../diagram/sizes.ts';
import { pictureSvg } from '../../../diagram/svg.ts';
import { tallSvg } from '../../../diagram/svg-tall.ts';
import { tallPicture } from '../../../diagram/tall.ts';
import { widePicture } from '../../../diagram/wide.ts';
import { fill } from '../../../i18n/words.ts';
import type { Entry } from '../../../model/library.ts';
import { syllablesOf } from '../../processes/process-drawing.ts';
import { processFlow } from '../../processes/process-flow.ts';
import type { Scope } from '../../scope.ts';

interface Props {
  scope: Scope;
  entry: Entry<'processes'>;
  /** First and last step shown; all without. */
  from: string | undefined;
  to: string | undefined;
  /** Steps to choose from. */
  asked: readonly string[];
}

/** Room for a wide picture beside a lesson's headings, CSS pixels; below that `question-hotspot.css` shows the tall one. */
const room = 896;
/** The rule with the arrow at the edge of a wide picture (`process-picture.css`). */
const edge = 26;

/** A process, or a part of it, drawn for a question: no sign of what breaks or is felt, and the steps to choose from stand out. No ids. */
export function QuietPicture({ scope, entry, from, to, asked }: Props) {
  const { t } = scope;
  const ids = entry.facts.steps.map(({ id }) => id);
  const [first, last] = [from ? ids.indexOf(from) : 0, to ? ids.indexOf(to) : ids.length - 1];
  const flow = quietFlow(processFlow(scope, entry), ids.slice(Math.max(first, 0), last + 1), asked);
  const name = fill(t.question.picture, { title: scope.library.title(entry, scope.language) });
  const drawing = widePicture(flow, syllablesOf(scope));
  const wide = pictureSvg(drawing, { ...t.process.picture, name });
  // Who pushes a picture sideways loses sight of the places to choose from: one that fits nowhere is always tall.
  const long = sizes.lane.width + drawing.width + edge > room;
  const html = (svg: string) => ({ dangerouslySetInnerHTML: { __html: svg } });
  return (
    <figure class={long ? 'picture picture-long' : 'picture'}>
      <div class="picture-wide" role="group" aria-label={t.process.picture.scroll} tabIndex={0}>
        <div class="picture-names" {...html(wide.names)} />
        <div class="picture-flow" {...html(wide.picture)} />
      </div>
      <div class="picture-tall" {...html(tallSvg(tallPicture(flow, syllablesOf(scope)), name))} />
    </figure>
  );
}

/**
 * A flow without what would answer a question about it.
 * @param part ids of the steps to keep
 * @param asked ids of those one may choose
 */
export function quietFlow(flow: Flow, part: readonly string[], asked: readonly string[]): Flow {
  const steps = flow.steps.filter(({ id }) => part.includes(id));
  return {
    lanes: flow.lanes.filter(({ id }) => steps.some(({ lane }) => lane === id)),
    phases: flow.phases.filter(({ id }) => steps.some(({ phase }) => phase === id)),
    steps: steps.map(({ figures: _measured, sign: _broken, feels: _felt, ...step }) => ({ ...step, asked: asked.includes(step.id) })),
    edges: flow.edges.filter(({ from, to }) => part.includes(from) && part.includes(to)),
  };
}
