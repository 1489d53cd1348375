import type { ReviewWords } from '../../i18n/review-words.ts';
import { made } from './made.ts';

/** A line of a card. */
export interface Side {
  text: string;
  language: string;
  /** A word to be set large. */
  word?: boolean;
  quiet?: boolean;
  /** Says what the line is. */
  label?: string;
}

interface Face {
  /** Where in the session it stands. */
  place: string;
  /** What is asked. */
  how: string;
  front: Side;
  back: readonly Side[];
  /** The term's page. */
  href: string;
  /** When it comes again. */
  whenForgotten?: string;
  whenKnown?: string;
  grade(known: boolean): void;
}

/**
 * A card that can be turned and graded, by pointer or by keys: space turns it, 1 and 2 grade it. Keys count only while the
 * focus is on the card, so that nobody's own keys are taken away.
 */
export function flashCard(t: ReviewWords, face: Face): HTMLElement {
  const card = made('div', '', 'flash-card');
  const back = made('div', '', 'flash-back');
  back.hidden = true;
  back.tabIndex = -1;
  const more = made('a', t.open);
  more.href = face.href;
  more.target = '_blank';
  more.rel = 'noopener';
  back.append(...face.back.map(line), more);
  const turn = button(t.turn, t.turnKey);
  const forgotten = button(t.forgotten, '1', face.whenForgotten);
  const known = button(t.known, '2', face.whenKnown);
  forgotten.classList.add('quiet');
  for (const grade of [forgotten, known]) grade.hidden = true;
  const actions = made('div', '', 'flash-actions');
  actions.append(turn, forgotten, known);
  const front = line(face.front);
  front.classList.add('flash-front');
  card.append(made('p', face.place, 'flash-place'), made('p', face.how, 'flash-how'), front, back, actions);

  const turned = () => !back.hidden;
  turn.addEventListener('click', () => {
    back.hidden = false;
    turn.hidden = true;
    for (const grade of [forgotten, known]) grade.hidden = false;
    card.classList.add('turned');
    back.focus();
  });
  forgotten.addEventListener('click', () => face.grade(false));
  known.addEventListener('click', () => face.grade(true));
  card.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onControl = (event.target as HTMLElement).closest('button, a');
    const pressed = event.key === ' ' && !turned() && !onControl ? turn : !turned() ? undefined : grades[event.key];
    if (!pressed) return;
    event.preventDefault();
    pressed.click();
  });
  const grades: Record<string, HTMLElement> = { '1': forgotten, '2': known };
  return card;
}

function line({ text, language, word, quiet, label }: Side): HTMLElement {
  const side = made('p', text, word ? 'flash-word' : quiet ? 'flash-quiet' : 'flash-text');
  side.lang = language;
  if (label) side.prepend(made('b', `${label}: `));
  return side;
}

function button(text: string, key: string, when = ''): HTMLButtonElement {
  const one = made('button', `${text} `);
  const hint = made('kbd', key);
  hint.ariaHidden = 'true';
  one.append(hint);
  if (when) one.append(made('small', when));
  return one;
}
