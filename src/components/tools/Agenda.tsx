import { agendaSaid } from '../../i18n/agenda-said.ts';
import { agendaWords } from '../../i18n/agenda-words.ts';
import { fill } from '../../i18n/fill.ts';
import { mostBlocks, mostLevels } from '../../model/tools/agenda.ts';
import { type AgendaField, agendaBounds, blockFields, levelFields, longestTyped } from '../../model/tools/agenda-typed.ts';
import type { Scope } from '../scope.ts';
import { AgendaSheet } from './AgendaSheet.tsx';
import { ToolFile } from './ToolFile.tsx';

/** Agenda of a ritual that travels up: a worked example without scripts; `agenda-element.ts` makes agendas and dates of one's own. */
export function Agenda({ scope: { language } }: { scope: Scope }) {
  const t = agendaWords[language];
  const rows = (part: 'blocks' | 'levels', most: number, fields: readonly AgendaField[]) => (
    <fieldset class={`agenda-rows agenda-${part}`}>
      <legend>{t[part]}</legend>
      <p class="small">{t[`${part}Help`]}</p>
      {Array.from({ length: most }, (_none, row) => (
        <div key={row} class="agenda-row" role="group" aria-label={fill(t.row[part], { n: row + 1 })}>
          <b aria-hidden="true">{row + 1}</b>
          {fields
            .filter((field) => field !== 'carries' || row < most - 1)
            .map((field) => (
              <label key={field} class={`agenda-${field}`}>
                {t.fields[field]} <input name={`${part}.${row}.${field}`} {...inputs[field]} maxlength={longestTyped} />
              </label>
            ))}
        </div>
      ))}
    </fieldset>
  );
  return (
    <lotse-agenda class="tool agenda" data-script="agenda" data-language={language}>
      <form class="tool-form" autocomplete="off" hidden>
        <p class="tool-actions">
          <button type="button" class="quiet" data-tool="example">
            {t.example}
          </button>
        </p>
        <label class="agenda-title">
          {t.title} <small>{t.titleHelp}</small>
          <input type="text" name="title" maxlength={longestTyped} />
        </label>
        {rows('blocks', mostBlocks, blockFields)}
        {rows('levels', mostLevels, levelFields)}
        <div class="agenda-refused" role="status">
          <p>{t.empty}</p>
        </div>
        <p class="tool-actions">
          {(['print', 'calendar', 'copy', 'markdown'] as const).map((does) => (
            <button key={does} type="button" class={does === 'print' ? undefined : 'quiet'} data-tool={does} disabled>
              {t[does]}
            </button>
          ))}
        </p>
        <p class="agenda-done" role="status" />
        <ToolFile language={language} />
      </form>
      <section class="agenda-sheet">
        <p class="hint-title">{t.worked}</p>
        <AgendaSheet said={agendaSaid(t.sample, language)} way={t.way} />
      </section>
    </lotse-agenda>
  );
}

const text = { type: 'text' };
const number = (field: keyof typeof agendaBounds) => ({
  type: 'number',
  inputmode: 'numeric' as const,
  min: agendaBounds[field][0],
  max: agendaBounds[field][1],
});
const inputs: Record<AgendaField, Record<string, string | number>> = {
  minutes: number('minutes'),
  what: text,
  goal: text,
  who: text,
  name: text,
  day: { type: 'date' },
  time: { type: 'time' },
  weeks: number('weeks'),
  times: number('times'),
  carries: text,
};
