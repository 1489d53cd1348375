import { fill } from '../../i18n/fill.ts';
import { codeOf, type Handed, readCode } from '../../model/assessments/code.ts';
import type { OwnState } from '../../model/assessments/kept.ts';
import type { Round } from '../../model/assessments/round.ts';
import { chanceSigns } from '../../model/assessments/signs.ts';
import { toolFile } from '../../model/tools/tool-file.ts';
import { saveFile } from '../base/save-file.ts';
import { made } from '../review/made.ts';
import type { AssessmentPage } from './page.ts';
import { button, copied, field, part, status } from './parts.ts';

/** What a file with one code is called inside. */
export const answerTool = (asked: string): string => `assessment-answer/${asked}`;

/** The code as it is now. Each change of the answers is a turn of its own, so that the newest counts whatever comes in first. */
export function handedNow(page: AssessmentPage, round: Round, state: OwnState): OwnState {
  if (Object.keys(state.answers).length === 0) return state;
  const { asked } = page;
  const before = state.code === undefined ? undefined : readCode(asked, state.code);
  const handed: Handed = {
    round: round.id,
    person: state.person ?? chanceSigns(crypto.getRandomValues(new Uint8Array(6))),
    turn: before && 'answers' in before ? before.turn : 0,
    ...(round.levels && state.level !== undefined ? { level: state.level } : {}),
    answers: state.answers,
  };
  if (state.code === codeOf(asked, handed)) return state;
  const turn = Math.min(31, before && 'answers' in before ? before.turn + 1 : 0);
  return { ...state, person: handed.person, turn, code: codeOf(asked, { ...handed, turn }) };
}

/** Where somebody who came by a round's link finds their code. It is made when they ask for it. */
export function handIn(page: AssessmentPage, round: Round, state: () => OwnState, keep: (state: OwnState) => void): HTMLElement {
  const { words, asked } = page;
  const t = words.hand;
  const said = status();
  const code = made('input');
  code.readOnly = true;
  code.className = 'assess-code';
  const fresh = (): string => {
    const now = handedNow(page, round, state());
    keep(now);
    code.value = now.code ?? '';
    if (!now.code) said.textContent = t.early;
    return code.value;
  };
  const tools = made('div', '', 'assess-tools');
  tools.append(
    button(t.copy, () => {
      if (fresh()) copied(code, said, t.copied);
    }),
    button(
      t.save,
      () => {
        const text = fresh();
        if (text)
          saveFile(`lotse-${asked.id}-${text.slice(18, 23)}.json`, 'application/json', toolFile(answerTool(asked.id), { code: text }));
      },
      'quiet',
    ),
  );
  return part(
    t.title,
    'part assess-hand-in',
    made('p', fill(t.round, { team: round.team, date: page.day(round.date) })),
    made('p', t.what),
    tools,
    field(t.code, code),
    said,
    made('p', t.again, 'small'),
  );
}
