import { fill } from '../../i18n/words.ts';
import type { AlignedPhase } from '../../model/journey-compare.ts';
import type { JourneyPoint } from '../../model/kinds/journey.ts';
import type { Scope } from '../scope.ts';
import { type ComparedCurve, compareLayout } from './compare-layout.ts';

/** Room on the left for the words of the levels. */
const gutter = 94;

/** Two emotion curves over the same phases, told apart by kind of line and shape of point; names stand at their ends. */
export function CompareCurves({ scope, phases, names }: { scope: Scope; phases: AlignedPhase[]; names: [string, string] }) {
  const { t } = scope;
  const words = t.journey.compare;
  const label = ({ phases: [a, b] }: AlignedPhase) => scope.pick((a ?? b)?.label);
  const layout = compareLayout(phases, label, names);
  const word = (point: JourneyPoint | undefined) => t.emotion[`${point?.emotion ?? 0}`];
  const [first, second] = ([0, 1] as const).map((side) => phases.flatMap(({ points }) => points[side])) as [JourneyPoint[], JourneyPoint[]];
  const [a, b] = names;
  const text = fill(words.curveText, {
    a,
    b,
    firstA: word(first[0]),
    lastA: word(first.at(-1)),
    firstB: word(second[0]),
    lastB: word(second.at(-1)),
  });
  return (
    <figure class="curve curve-two">
      <div class="curve-scroll" tabIndex={0} role="group" aria-label={words.scroll}>
        <svg
          role="img"
          aria-label={text}
          viewBox={`${-gutter} 0 ${layout.width + gutter} ${layout.height}`}
          width={layout.width + gutter}
          height={layout.height}
        >
          {layout.phases.map((phase, index) => (
            <rect key={phase.id} class={`band band-${index % 2}`} x={phase.x} y="0" width={phase.width} height={layout.height} />
          ))}
          {layout.phases.map((phase, index) => (
            <text key={phase.id} class="phase-label" x={phase.x + 8} y="16">
              {label(phases[index] as AlignedPhase)}
            </text>
          ))}
          {layout.levels.map(({ value, y }) => (
            <path key={value} class={value === 0 ? 'level zero' : 'level'} d={`M0 ${y} H${layout.end}`} />
          ))}
          {layout.levels.map(({ value, y }) => (
            <text key={value} class="level-word" x="-12" y={y + 4}>
              {t.emotion[`${value as 0}`]}
            </text>
          ))}
          {([1, 0] as const).map((side) => (
            <Curve key={side} side={side} curve={layout.curves[side]} name={names[side]} />
          ))}
        </svg>
      </div>
      <figcaption>
        {text} {fill(words.lines, { a, b })}
      </figcaption>
    </figure>
  );
}

/** One of the two curves. */
function Curve({ side, curve, name }: { side: 0 | 1; curve: ComparedCurve; name: string }) {
  return (
    <g class={`curve-${side}`}>
      <path class="line" d={curve.path} />
      <path class="leader" d={curve.leader} />
      {curve.points.map(({ id, x, y, number, moment }) => (
        <g key={id} class="point">
          {moment ? (
            <path
              class="ring"
              d={`M${x - 16} ${y + 1} C${x - 15} ${y - 20} ${x + 18} ${y - 17} ${x + 16} ${y + 2} C${x + 13} ${y + 20} ${x - 17} ${y + 18} ${x - 15} ${y - 4}`}
            />
          ) : null}
          {side === 0 ? (
            <circle cx={x} cy={y} r="10.5" />
          ) : (
            <path class="diamond" d={`M${x} ${y - 13} L${x + 13} ${y} L${x} ${y + 13} L${x - 13} ${y} Z`} />
          )}
          <text x={x} y={y + 4}>
            {number}
          </text>
        </g>
      ))}
      <text class="curve-name" x={curve.name.x} y={curve.name.y + 4}>
        {name}
      </text>
    </g>
  );
}
