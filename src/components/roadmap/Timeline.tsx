import { monthNames } from '../../i18n/roadmap-said.ts';
import { roadmapWords } from '../../i18n/roadmap-words.ts';
import type { Language } from '../../model/entry.ts';
import type { Milestone } from '../../model/tools/roadmap.ts';
import { timeline } from './timeline-layout.ts';

interface Props {
  milestones: readonly Milestone[];
  checks: readonly string[];
  language: Language;
  today?: string;
}

/** Milestones along the months. What state they are in, words and form say, not colour alone. */
export function Timeline({ milestones, checks, language, today }: Props) {
  const t = roadmapWords[language];
  const drawn = timeline(milestones, checks, today);
  if (!drawn) return null;
  const foot = drawn.checksY - 12;
  return (
    <div class="tool-wide timeline" tabindex={0} role="region" aria-label={t.timeline}>
      <svg role="img" aria-label={t.timeline} viewBox={`0 0 ${drawn.width} ${drawn.height}`}>
        {drawn.ticks.map(({ x, month }, at) => (
          <g key={month}>
            <path class="timeline-tick" d={`M${x} 24V${foot}`} />
            <text class="timeline-month" x={x + 4} y={18}>
              {monthSaid(month, at > 0 && !month.endsWith('-01-01'), language)}
            </text>
          </g>
        ))}
        {drawn.today === undefined ? null : (
          <g class="timeline-today">
            <path d={`M${drawn.today} 24V${foot}`} />
            <text x={drawn.today + 4} y={foot - 2}>
              {t.today}
            </text>
          </g>
        )}
        {drawn.rows.map(({ milestone, x1, x2, y, label }, at) => (
          <g key={at} class={`timeline-${milestone.state}`}>
            <text x={label.x} y={y - 12} text-anchor={label.anchor}>
              {shortened(milestone.title || t.open)} ({t.states[milestone.state]})
            </text>
            {x2 - x1 > 12 ? (
              <path class="timeline-bar" d={`M${x1} ${y - 6}H${x2 - 6}L${x2} ${y}L${x2 - 6} ${y + 6}H${x1}Z`} />
            ) : (
              <path class="timeline-bar" d={`M${x2 - 8} ${y}L${x2} ${y - 8}L${x2 + 8} ${y}L${x2} ${y + 8}Z`} />
            )}
          </g>
        ))}
        {drawn.checks.map((x) => (
          <path key={x} class="timeline-check" d={`M${x - 5} ${drawn.checksY}L${x} ${drawn.checksY + 6}L${x + 7} ${drawn.checksY - 8}`} />
        ))}
      </svg>
    </div>
  );
}

/** A month alone, or with its year where the year is new. */
const monthSaid = (month: string, alone: boolean, language: Language): string => {
  const name = monthNames[language][Number(month.slice(5, 7)) - 1] ?? '';
  return alone ? name : `${name} ${month.slice(0, 4)}`;
};

/** The table has the whole title; a line over a bar has room for this much. */
const shortened = (title: string): string => (title.length > 46 ? `${title.slice(0, 44).trimEnd()} …` : title);
