import { fill } from '../../i18n/fill.ts';
import { type Answers, cannotJudge, itemsOf } from '../../model/assessments/asked.ts';
import { made } from '../review/made.ts';
import type { AssessmentPage } from './page.ts';
import { button } from './parts.ts';

/** What stands above and below the statements while somebody answers. */
export interface FillIn {
  readonly above: HTMLElement;
  readonly below: HTMLElement;
  /** Shows answers, of a file for example. */
  show(answers: Answers): void;
}

/**
 * Makes every statement a group of radio buttons: the arrows choose, Tab goes on. All stand below one another, or one at a time.
 * @param answered told with every choice
 */
export function fillIn(page: AssessmentPage, answered: (item: string, answer: number) => void): FillIn {
  const { words, asked } = page;
  const ids = itemsOf(asked);
  const list = ids.map((id) => page.root.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)).filter((item) => item !== null);
  for (const item of list) scaleIn(page, item, answered);
  let at = -1;
  const many = made('progress');
  many.max = ids.length;
  const said = made('span');
  many.ariaLabel = page.title;
  const above = made('div', '', 'assess-tools');
  const below = made('div', '', 'assess-tools');
  const where = made('p', '', 'assess-at');
  where.role = 'status';
  const go = (to: number, focus: boolean) => {
    at = to;
    page.root.classList.toggle('one-by-one', at >= 0);
    for (const [index, item] of list.entries()) item.hidden = at >= 0 && index !== at;
    for (const section of page.root.querySelectorAll<HTMLElement>('[data-dimension]'))
      section.hidden = at >= 0 && !section.contains(list[at] ?? null);
    mode.textContent = at >= 0 ? words.asList : words.oneByOne;
    below.hidden = at < 0;
    back.disabled = at <= 0;
    on.disabled = at >= list.length - 1;
    const section = list[at]?.closest<HTMLElement>('[data-dimension]');
    where.textContent =
      at < 0 ? '' : fill(words.at, { n: at + 1, all: list.length, title: page.dimensionTitle(section?.dataset['dimension'] ?? '') });
    if (focus) (list[at]?.querySelector<HTMLElement>('input:checked') ?? list[at]?.querySelector('input'))?.focus();
  };
  const mode = button(words.oneByOne, () => go(at >= 0 ? -1 : Math.max(0, firstOpen()), false), 'quiet');
  const back = button(words.back, () => go(Math.max(0, at - 1), true), 'quiet');
  const on = button(words.on, () => go(Math.min(list.length - 1, at + 1), true));
  const firstOpen = () => list.findIndex((item) => !item.querySelector('input:checked'));
  const count = () => {
    const given = list.filter((item) => item.querySelector('input:checked')).length;
    many.value = given;
    said.textContent = fill(words.progress, { n: given, all: ids.length });
  };
  page.root.addEventListener('change', count);
  above.append(many, said, mode);
  below.append(where, back, on);
  go(-1, false);
  return {
    above,
    below,
    show(answers) {
      for (const item of list)
        for (const input of item.querySelectorAll('input')) input.checked = input.value === String(answers[item.dataset['item'] ?? '']);
      count();
    },
  };
}

function scaleIn(page: AssessmentPage, item: HTMLElement, answered: (item: string, answer: number) => void): void {
  const { words, asked } = page;
  const id = item.dataset['item'] ?? '';
  const group = made('fieldset');
  const legend = made('legend');
  legend.append(...item.childNodes);
  const scale = made('div', '', 'assess-scale');
  const steps = Array.from({ length: asked.scale }, (_none, at) => at + 1);
  for (const value of [...steps, cannotJudge]) {
    const label = made('label');
    const input = made('input');
    input.type = 'radio';
    input.name = `assess-${id}`;
    input.value = String(value);
    input.addEventListener('change', () => answered(id, value));
    const end = value === 1 ? words.scale.none : value === asked.scale ? words.scale.all : '';
    label.append(input, ` ${value === cannotJudge ? words.scale.unable : [value, end].filter(Boolean).join(' ')}`);
    if (value === cannotJudge) label.className = 'assess-unable';
    scale.append(label);
  }
  group.append(legend, scale);
  item.append(group);
}
