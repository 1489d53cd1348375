import { fill } from '../../i18n/fill.ts';
import { checksSaid, whenSaid } from '../../i18n/roadmap-said.ts';
import { roadmapWords } from '../../i18n/roadmap-words.ts';
import type { Language } from '../../model/entry.ts';
import { checkDays, inOrder, isLate, milestoneGaps, type RoadmapState } from '../../model/tools/roadmap.ts';
import { Timeline } from './Timeline.tsx';

/**
 * A roadmap to read: its timeline, its table, and when it is looked at.
 * @param today marks what is late; pages made ahead have none
 */
export function RoadmapView({ state, language, today }: { state: RoadmapState; language: Language; today?: string }) {
  const t = roadmapWords[language];
  const milestones = inOrder(state.milestones);
  const checks = checksSaid(state, language);
  const open = (text: string) => text || <em>{t.open}</em>;
  return (
    <>
      <Timeline milestones={milestones} checks={checkDays(state.checks)} language={language} {...(today && { today })} />
      {milestones.length > 0 ? (
        <div class="tool-wide" tabindex={0} role="region" aria-label={t.title}>
          <table>
            <thead>
              <tr>
                {[t.milestone, t.when, t.measure, t.who, t.state].map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {milestones.map((one, at) => (
                <tr key={at}>
                  <th scope="row">{open(one.title)}</th>
                  <td>
                    {whenSaid(one, language)}
                    {milestoneGaps(one).includes('order') ? <em> {fill('({gap}?)', { gap: t.gaps.order })}</em> : null}
                  </td>
                  <td>{open(one.measure)}</td>
                  <td>{open(one.who)}</td>
                  <td>
                    {t.states[one.state]}
                    {today && isLate(one, today) ? <b>, {t.late}</b> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {checks ? (
        <p class="roadmap-checks">
          <b>{t.checks}.</b> {checks}
        </p>
      ) : null}
    </>
  );
}
