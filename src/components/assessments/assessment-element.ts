import { fill } from '../../i18n/fill.ts';
import type { OwnState } from '../../model/assessments/kept.ts';
import { type Round, readRoundHash } from '../../model/assessments/round.ts';
import { made } from '../review/made.ts';
import { fillIn } from './fill-in.ts';
import { handIn } from './hand-in.ts';
import { intentionsPart } from './intentions.ts';
import { keepPart, ownNotebook } from './keep.ts';
import { levelChoice } from './level-choice.ts';
import { type AssessmentPage, assessmentPage } from './page.ts';
import { part } from './parts.ts';
import { resultOf } from './result.ts';
import { teamPart } from './team-part.ts';

/**
 * `<lotse-assessment>`: makes statements something to answer, shows what the answers say, and puts those of a team together.
 * Everything stays on the device; what goes from person to person are codes and files they send themselves.
 */
class AssessmentElement extends HTMLElement {
  connectedCallback(): void {
    if (this.classList.contains('awake')) return;
    this.classList.add('awake');
    const page = assessmentPage(this);
    const asked = location.hash.startsWith('#round=');
    const round = asked && page.form !== 'private' ? readRoundHash(location.hash) : undefined;
    this.#wake(page, round, asked && !round);
    // Another round's link on the same page: everything anew.
    addEventListener('hashchange', () => {
      if (location.hash.startsWith('#round=')) location.reload();
    });
  }

  #wake(page: AssessmentPage, round: Round | undefined, broken: boolean): void {
    const { words } = page;
    const book = ownNotebook(page, round?.id);
    const result = part(words.result.title, 'part assess-result');
    const says = made('div');
    result.append(says);
    const keep = (change: Partial<OwnState>) => {
      book.write({ ...book.read(), ...change });
      says.replaceChildren(...resultOf(page, book.read().answers));
    };
    const filling = fillIn(page, (item, answer) => keep({ answers: { ...book.read().answers, [item]: answer } }));
    const level = round?.levels ? levelChoice(page, (chosen) => this.#level(book, chosen)) : undefined;
    const intentions =
      page.form === 'private' ? intentionsPart(page, book.read().intentions, (all) => keep({ intentions: all })) : undefined;
    const show = () => {
      const state = book.read();
      filling.show(state.answers);
      level?.show(state.level);
      intentions?.show(state.intentions);
      says.replaceChildren(...resultOf(page, state.answers));
    };
    const banner = round && fill(words.hand.round, { team: round.team, date: page.day(round.date) });
    this.prepend(
      ...(banner ? [made('p', banner, 'assess-round')] : []),
      ...(broken ? [made('p', words.hand.broken, 'assess-round')] : []),
      ...(level ? [level.group] : []),
      filling.above,
    );
    this.append(
      filling.below,
      ...(round
        ? [
            handIn(
              page,
              round,
              () => book.read(),
              (state) => book.write(state),
            ),
          ]
        : []),
      result,
      ...(intentions ? [intentions.section] : []),
      keepPart(page, book, show),
      ...(page.form === 'private' ? [] : [teamPart(page, round)]),
    );
    show();
  }

  #level(book: ReturnType<typeof ownNotebook>, chosen: string | undefined): void {
    const { level: _before, ...rest } = book.read();
    book.write(chosen === undefined ? rest : { ...rest, level: chosen });
  }
}

customElements.define('lotse-assessment', AssessmentElement);
