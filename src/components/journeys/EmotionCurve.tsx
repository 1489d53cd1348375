import { fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';
import { curveLayout } from './curve-layout.ts';

/** Room on the left for the words of the levels. */
const gutter = 100;
/** Least size of the drawing: its letters are 12 pixels high then, and eleven moments fit on a tablet. */
const least = 0.92;

/** The emotion curve as a picture; the table below it says the same in words. */
export function EmotionCurve({ scope, entry }: { scope: Scope; entry: Entry<'journeys'> }) {
  const { facts } = entry;
  const { t } = scope;
  const layout = curveLayout(facts, (id) => scope.pick(facts.phases.find((phase) => phase.id === id)?.label));
  const word = (value: number) => t.emotion[`${value as 0}`];
  const ordered = layout.points.flatMap((placed) => facts.points.find((point) => point.id === placed.id) ?? []);
  const low = ordered.reduce((a, b) => (b.emotion < a.emotion ? b : a));
  const high = ordered.reduce((a, b) => (b.emotion > a.emotion ? b : a));
  const touchpoint = (id: string) => {
    const found = scope.library.get('touchpoints', id);
    return found ? scope.library.title(found, scope.language) : id;
  };
  const text = fill(t.journey.curveText, {
    first: word(ordered[0]?.emotion ?? 0),
    last: word(ordered.at(-1)?.emotion ?? 0),
    low: touchpoint(low.touchpoint),
    high: touchpoint(high.touchpoint),
  });
  return (
    <figure class="curve">
      <div class="curve-scroll" tabIndex={0} role="group" aria-label={t.journey.curve}>
        <svg
          role="img"
          aria-label={text}
          viewBox={`${-gutter} 0 ${layout.width + gutter} ${layout.height}`}
          width={Math.round((layout.width + gutter) * least)}
          height={Math.round(layout.height * least)}
        >
          {layout.phases.map((phase, index) => (
            <rect key={phase.id} class={`band band-${index % 2}`} x={phase.x} y="0" width={phase.width} height={layout.height} />
          ))}
          {layout.phases.map((phase) => (
            <text key={phase.id} class="phase-label" x={phase.x + 8} y="16">
              {scope.pick(facts.phases.find((one) => one.id === phase.id)?.label)}
            </text>
          ))}
          {layout.levels.map(({ value, y }) => (
            <path key={value} class={value === 0 ? 'level zero' : 'level'} d={`M0 ${y} H${layout.width}`} />
          ))}
          {layout.levels.map(({ value, y }) => (
            <text key={value} class="level-word" x="-12" y={y + 4}>
              {word(value)}
            </text>
          ))}
          <path class="line" d={layout.path} />
          {layout.points.map((point) => (
            <g key={point.id} class={point.moment ? 'point moment' : 'point'} transform={`translate(${point.x} ${point.y})`}>
              {point.moment ? <path class="ring" d="M-16 1C-15-20 18-17 16 2C13 20-17 18-15-4" /> : null}
              <circle r="10.5" />
              <text y="4">{point.number}</text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption>{text}</figcaption>
    </figure>
  );
}
