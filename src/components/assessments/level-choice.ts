import { made } from '../review/made.ts';
import type { AssessmentPage } from './page.ts';

/** From which level somebody answers; not saying is a choice, too. */
export function levelChoice(page: AssessmentPage, chosen: (level: string | undefined) => void) {
  const group = made('fieldset', '', 'assess-level');
  const inputs = [...page.levels, ['', page.words.noLevel] as const].map(([id, text]) => {
    const label = made('label');
    const input = made('input');
    input.type = 'radio';
    input.name = 'assess-level';
    input.value = id;
    input.addEventListener('change', () => chosen(id || undefined));
    label.append(input, ` ${text}`);
    return { label, input };
  });
  const scale = made('div', '', 'assess-scale');
  scale.append(...inputs.map(({ label }) => label));
  group.append(made('legend', page.words.level), scale);
  return {
    group,
    show(level: string | undefined) {
      for (const { input } of inputs) input.checked = input.value === (level ?? '');
    },
  };
}
