import { counted, fill } from '../../i18n/fill.ts';
import { type Intention, intentionCount } from '../../model/assessments/kept.ts';
import { calendar } from '../../model/tools/calendar.ts';
import { saveFile } from '../base/save-file.ts';
import { made } from '../review/made.ts';
import type { AssessmentPage } from './page.ts';
import { button, field, part, status } from './parts.ts';

/** Three sentences „Wenn …, dann …“ with a day each, and a calendar file that reminds of them. */
export function intentionsPart(page: AssessmentPage, kept: readonly Intention[], keep: (intentions: Intention[]) => void) {
  const t = page.words.intentions;
  const said = status();
  const groups = Array.from({ length: intentionCount }, (_none, at) => {
    const group = made('fieldset', '', 'assess-intention');
    const [when, act, day] = [made('input'), made('input'), made('input')];
    when.type = act.type = 'text';
    when.maxLength = act.maxLength = 300;
    day.type = 'date';
    group.append(made('legend', fill(t.one, { n: at + 1 })), field(t.when, when), field(t.act, act), field(t.day, day));
    return { group, when, act, day };
  });
  const read = (): Intention[] => groups.map(({ when, act, day }) => ({ when: when.value.trim(), act: act.value.trim(), day: day.value }));
  const show = (all: readonly Intention[]) => {
    for (const [at, { when, act, day }] of groups.entries()) {
      when.value = all[at]?.when ?? '';
      act.value = all[at]?.act ?? '';
      day.value = all[at]?.day ?? '';
    }
  };
  show(kept);
  const save = () => {
    const whole = read().filter(({ when, act, day }) => when && act && day);
    if (whole.length === 0) {
      said.textContent = t.missing;
      return;
    }
    const dates = whole.map(({ when, act, day }, at) => ({
      uid: `${page.asked.id}-${at + 1}-${day}@lotse`,
      start: `${day}T08:30`,
      minutes: 10,
      title: fill(t.event, { act }),
      text: fill(t.text, { when, act }),
      remind: 15,
    }));
    saveFile(`lotse-${page.asked.id}.ics`, 'text/calendar', calendar(dates, new Date().toISOString()));
    said.textContent = counted(t.saved, dates.length);
  };
  const section = part(
    t.title,
    'part assess-intentions',
    made('p', t.lead),
    ...groups.map(({ group }) => group),
    button(t.save, save),
    said,
  );
  section.addEventListener('change', () => keep(read()));
  return { section, show };
}
