import { fill } from '../../i18n/fill.ts';
import { roadmapWords } from '../../i18n/roadmap-words.ts';
import type { Language } from '../../model/entry.ts';
import { longestText, type Milestone, milestoneStates, mostMilestones, type RoadmapState, readRhythm } from '../../model/tools/roadmap.ts';

interface Props {
  state: RoadmapState;
  language: Language;
  /** Whether the page brings a plan to start from. */
  example: boolean;
  change(state: RoadmapState): void;
  add(): void;
  remove(at: number): void;
  start(): void;
}

/** The fields of a roadmap: a group for each milestone in the order they were added, and the rhythm of the checks. */
export function RoadmapEditor({ state, language, example, change, add, remove, start }: Props) {
  const t = roadmapWords[language];
  const set = (at: number, own: Partial<Milestone>) =>
    change({ ...state, milestones: state.milestones.map((one, index) => (index === at ? { ...one, ...own } : one)) });
  const rhythm = readRhythm(state.checks);
  const refused = rhythm && 'refused' in rhythm ? rhythm.refused : undefined;
  const check = (name: keyof RoadmapState['checks'], type: string) => (
    <label class="tool-field">
      {t[name]}
      <input
        name={`checks-${name}`}
        type={type}
        inputmode={type === 'text' ? 'numeric' : undefined}
        maxlength={type === 'text' ? 2 : undefined}
        aria-invalid={refused === name ? 'true' : undefined}
        value={state.checks[name]}
        onInput={({ currentTarget }) => change({ ...state, checks: { ...state.checks, [name]: currentTarget.value } })}
      />
    </label>
  );
  return (
    <>
      {state.milestones.length === 0 ? <p>{t.none}</p> : null}
      {state.milestones.map((one, at) => {
        const field = (name: 'title' | 'from' | 'by' | 'measure' | 'who', type: string, help?: string) => (
          <label class={`tool-field roadmap-${name}`}>
            {name === 'title' ? t.milestone : t[name]}
            <input
              name={`${name}-${at}`}
              type={type}
              maxlength={type === 'text' ? longestText : undefined}
              value={one[name]}
              onInput={({ currentTarget }) => set(at, { [name]: currentTarget.value })}
            />
            {help ? <small>{help}</small> : null}
          </label>
        );
        return (
          <fieldset key={at}>
            <legend>{fill(t.nth, { n: at + 1 })}</legend>
            {field('title', 'text')}
            {field('measure', 'text', t.measureHelp)}
            {field('from', 'date', t.fromHelp)}
            {field('by', 'date')}
            {field('who', 'text')}
            <label class="tool-field">
              {t.state}
              <select
                name={`state-${at}`}
                value={one.state}
                onInput={({ currentTarget }) => set(at, { state: currentTarget.value as Milestone['state'] })}
              >
                {milestoneStates.map((name) => (
                  <option key={name} value={name} selected={name === one.state}>
                    {t.states[name]}
                  </option>
                ))}
              </select>
            </label>
            <p class="tool-actions">
              <button type="button" class="quiet" onClick={() => remove(at)}>
                {fill(t.remove, { n: at + 1 })}
              </button>
            </p>
          </fieldset>
        );
      })}
      <p class="tool-actions">
        <button type="button" class="roadmap-add" onClick={add} disabled={state.milestones.length >= mostMilestones}>
          {t.add}
        </button>
        {example && state.milestones.length === 0 ? (
          <button type="button" class="quiet roadmap-start" onClick={start}>
            {t.start}
          </button>
        ) : null}
      </p>
      {state.milestones.length >= mostMilestones ? <p>{fill(t.full, { n: mostMilestones })}</p> : null}
      <fieldset>
        <legend>{t.checks}</legend>
        <p class="small">{t.checksHelp}</p>
        {check('first', 'date')}
        {check('time', 'time')}
        {check('weeks', 'text')}
        {check('times', 'text')}
      </fieldset>
    </>
  );
}
