import { fill } from '../../i18n/words.ts';
import { evidenceOf } from '../../model/evidence/series.ts';
import { following, type Step } from '../../model/kinds/process.ts';
import type { Entry } from '../../model/library.ts';
import { stepUses } from '../../model/step-uses.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Said } from '../base/Said.tsx';
import { Text } from '../base/Text.tsx';
import { EvidenceLines } from '../evidence/EvidenceLine.tsx';
import type { Scope } from '../scope.ts';
import { Breakpoint } from './Breakpoint.tsx';
import { leadsElsewhere, numberOf } from './numbers.ts';

interface Props {
  scope: Scope;
  entry: Entry<'processes'>;
  step: Step;
  /** Ids of the steps shown; links to others lead to the process's page. */
  shown: Set<string>;
  /** Whether it does not simply follow the one before it in its list, which counts on by itself. */
  apart?: boolean;
  /** Put before anchors where the process is a guest on another page. */
  prefix?: string;
}

/** One step: number, who, what, where, what the customer sees and feels, where it goes on, what breaks. */
export function StepItem({ scope, entry, step, shown, apart = false, prefix = '' }: Props) {
  const { t } = scope;
  const { facts } = entry;
  const number = numberOf(facts, step.id);
  const lane = facts.lanes.find((one) => one.id === step.lane);
  const touchpoint = step.touchpoint ? scope.library.get('touchpoints', step.touchpoint) : undefined;
  const sub = step.process ? scope.library.get('processes', step.process) : undefined;
  const uses = stepUses(scope.library, entry.id, step.id);
  const measured = prefix ? [] : evidenceOf(scope.library, { process: entry.id, step: step.id });
  const at = `steps.${step.id}`;
  const to = facts.lanes.find((one) => one.id === step.handoff?.to);
  return (
    <li
      id={prefix + step.id}
      class={`step lane-${lane?.kind ?? 'customer'}`}
      value={apart ? number : undefined}
      data-lane={step.lane}
      data-met={lane?.kind === 'customer' || step.sees !== undefined || undefined}
    >
      <p class="step-lane">
        <span class="step-number">{number}</span>
        <Said scope={scope} value={lane?.label} />
      </p>
      <Text scope={scope} entry={entry} path={`${at}.does`} value={step.does} as="p" class="step-does" />
      <dl class="step-facts">
        {touchpoint ? (
          <div>
            <dt>{t.process.at}</dt>
            <dd>
              <EntryLink scope={scope} entry={touchpoint} />
            </dd>
          </div>
        ) : null}
        {sub ? (
          <div>
            <dt>{t.process.subprocess}</dt>
            <dd>
              <EntryLink scope={scope} entry={sub} />
            </dd>
          </div>
        ) : null}
        {step.sees ? (
          <div>
            <dt>{t.process.sees}</dt>
            <Text scope={scope} entry={entry} path={`${at}.sees`} value={step.sees} as="dd" />
          </div>
        ) : null}
        {step.feels === undefined ? null : (
          <div>
            <dt>{t.process.feels}</dt>
            <dd>
              <Feeling value={step.feels} word={t.emotion[`${step.feels}`]} />
            </dd>
          </div>
        )}
        {step.handoff ? (
          <div>
            <dt>{fill(t.process.handoff, { to: scope.pick(to?.label) })}</dt>
            <dd>
              <Text scope={scope} entry={entry} path={`${at}.handoff`} value={step.handoff.how} />
              {step.handoff.sla ? (
                <>
                  , {t.process.within}: <Said scope={scope} value={step.handoff.sla} />
                </>
              ) : null}
            </dd>
          </div>
        ) : null}
        {step.wait ? (
          <div>
            <dt>{t.process.wait}</dt>
            <Text scope={scope} entry={entry} path={`${at}.wait`} value={step.wait} as="dd" />
          </div>
        ) : null}
        {step.documents.length > 0 ? (
          <div>
            <dt>{t.process.documents}</dt>
            <dd>
              {step.documents.map((document, index) => (
                <>
                  {index > 0 ? ', ' : null}
                  <Said scope={scope} value={document} />
                </>
              ))}
            </dd>
          </div>
        ) : null}
        {uses.length > 0 && !prefix ? (
          <div>
            <dt>{t.process.shownIn}</dt>
            <dd>
              {uses.map(({ entry: other, anchor }, index) => (
                <span key={`${other.id}#${anchor}`}>
                  {index > 0 ? ', ' : null}
                  <EntryLink scope={scope} entry={other} anchor={anchor} />
                </span>
              ))}
            </dd>
          </div>
        ) : null}
        {measured.length > 0 ? (
          <div>
            <dt>{t.evidence.title}</dt>
            <dd>
              <EvidenceLines scope={scope} all={measured} />
            </dd>
          </div>
        ) : null}
        {leadsElsewhere(facts, number - 1) ? (
          <div>
            <dt>{t.process.next}</dt>
            <dd>
              <Next scope={scope} entry={entry} step={step} shown={shown} prefix={prefix} />
            </dd>
          </div>
        ) : null}
      </dl>
      {step.breakpoint ? <Breakpoint scope={scope} entry={entry} step={step} breakpoint={step.breakpoint} /> : null}
    </li>
  );
}

function Next({ scope, entry, step, shown, prefix }: Required<Omit<Props, 'apart'>>) {
  const { facts } = entry;
  const next = following(facts, numberOf(facts, step.id) - 1);
  if (next.length === 0) return <>{scope.t.process.end}</>;
  const links = next.map(({ id, answer }) => {
    const to = numberOf(facts, id);
    const text = `${answer ? `${scope.pick(answer)} ` : ''}→ ${to}`;
    return shown.has(id) ? (
      <a href={`#${prefix}${id}`}>{text}</a>
    ) : (
      <EntryLink scope={scope} entry={entry} anchor={id}>
        {text}
      </EntryLink>
    );
  });
  return (
    <>
      {step.decide ? <Text scope={scope} entry={entry} path={`steps.${step.id}.decide`} value={step.decide.question} /> : null}{' '}
      {links.map((link, index) => (
        <>
          {index > 0 ? (step.decide ? ', ' : ` ${scope.t.process.and} `) : ''}
          {link}
        </>
      ))}
    </>
  );
}

/** A feeling as a drawn mouth and a word. */
export function Feeling({ value, word }: { value: number; word: string }) {
  const corner = (10.2 - value * 0.4).toFixed(1);
  return (
    <span class="feeling">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.6" />
        <path d={`M5.8 6v.8M10.2 6v.8M4.8 ${corner}q3.2 ${(value * 2.8).toFixed(1)} 6.4 0`} />
      </svg>{' '}
      {word}
    </span>
  );
}
