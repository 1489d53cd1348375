import { fill } from '../../i18n/fill.ts';
import { cleanTeamState, emptyTeam, type KeptRound, merged } from '../../model/assessments/kept.ts';
import { cleanTeam, type Round, roundHash } from '../../model/assessments/round.ts';
import { chanceSigns } from '../../model/assessments/signs.ts';
import { type TakenIn, takeIn } from '../../model/assessments/take-in.ts';
import { made } from '../review/made.ts';
import { notebook } from '../tools/notebook.ts';
import { answersIn } from './answers-in.ts';
import type { AssessmentPage } from './page.ts';
import { button, chooser, copied, field, part, refusal, say, status } from './parts.ts';
import { teamView } from './team-view.ts';

/**
 * Where one person opens rounds, gives out their link, takes codes and files in, and sees what they say together.
 * @param asked the round this page was opened for by its link
 */
export function teamPart(page: AssessmentPage, asked: Round | undefined): HTMLElement {
  const t = page.words.team;
  const book = notebook(`assessment-team/${page.asked.id}`, emptyTeam, (value) => cleanTeamState(page.asked, value));
  let chosen = book.read().rounds.at(-1)?.id;
  const said = status();
  const view = made('div', '', 'assess-view');
  const picked = made('select');
  const link = made('input');
  link.readOnly = true;
  const work = made('div');
  const keep = (rounds: readonly KeptRound[]) => book.write({ rounds });

  const show = () => {
    const { rounds } = book.read();
    const round = rounds.find(({ id }) => id === chosen) ?? rounds.at(-1);
    chosen = round?.id;
    work.hidden = !round;
    picked.replaceChildren(
      ...rounds.map((one) => {
        const option = made('option', fill(t.round, { team: one.team, date: page.day(one.date) }));
        option.value = one.id;
        option.selected = one === round;
        return option;
      }),
    );
    link.value = round ? `${location.href.split('#')[0]}${roundHash(round)}` : '';
    view.replaceChildren(...(round ? teamView(page, round, rounds) : []));
  };
  book.watch(show);
  picked.addEventListener('change', () => {
    chosen = picked.value;
    show();
  });

  const add = (round: Round) => {
    keep(merged(book.read().rounds, [{ ...round, codes: [] }]));
    chosen = round.id;
    show();
  };
  const took = (taken: TakenIn) => {
    keep(taken.rounds);
    show();
    return taken;
  };
  const report = (all: readonly TakenIn[], others: readonly string[]) => {
    const sum = (key: 'fresh' | 'known') => all.reduce((total, one) => total + one[key], 0);
    const refused = all.flatMap((one) => one.refused);
    const counts = { fresh: sum('fresh'), known: sum('known'), refused: refused.length + others.length };
    say(said, fill(t.taken, counts), ...refused.slice(0, 8).map(({ code, why }) => `${code}…: ${t.why[why]}`), ...others);
  };

  const codes = made('textarea');
  codes.rows = 4;
  const take = button(t.take, () => {
    const taken = took(takeIn(page.asked, book.read().rounds, codes.value));
    if (taken.fresh + taken.known + taken.refused.length === 0) return say(said, t.nothing);
    report([taken], []);
    if (taken.refused.length === 0) codes.value = '';
  });
  const files = chooser(t.files, true, async (chosenFiles) => {
    const read = await Promise.all(chosenFiles.map(async (file) => ({ file: file.name, text: await answersIn(page, file) })));
    const others = read.flatMap(({ file, text }) => (typeof text === 'string' ? [] : [refusal(page, file, text)]));
    report(
      read.flatMap(({ text }) => (typeof text === 'string' ? [took(takeIn(page.asked, book.read().rounds, text))] : [])),
      others,
    );
  });
  const load = chooser(t.load, false, async ([file]) => {
    if (!file) return;
    const opened = await book.open(file);
    if ('refused' in opened) return say(said, refusal(page, file.name, opened));
    keep(merged(book.read().rounds, opened.state.rounds));
    show();
    say(said, t.loaded);
  });
  const forget = button(
    t.forget,
    () => {
      if (forget.textContent !== page.words.keep.sure) {
        forget.textContent = page.words.keep.sure;
        return;
      }
      forget.textContent = t.forget;
      keep(book.read().rounds.filter(({ id }) => id !== chosen));
      show();
      say(said, t.forgotten);
    },
    'quiet',
  );
  forget.addEventListener('blur', () => {
    forget.textContent = t.forget;
  });
  const print = button(
    t.print,
    () => {
      page.root.classList.add('only-team');
      window.print();
      page.root.classList.remove('only-team');
    },
    'quiet',
  );

  work.append(
    field(t.rounds, picked),
    field(t.link, link),
    row(button(t.copy, () => copied(link, said, page.words.hand.copied), 'quiet')),
    field(t.codes, codes),
    row(take, files),
  );
  const tools = row(
    print,
    button(t.save, () => book.save(`lotse-${page.asked.id}-team`), 'quiet'),
    forget,
  );
  work.append(tools);
  const adopted = (round: Round) => {
    add(round);
    say(said, t.adopted);
  };
  const adopt = asked && row(button(t.adopt, () => adopted(asked), 'quiet'));
  const section = part(
    t.title,
    'part assess-team',
    made('p', t.lead),
    ...opening(page, add, said),
    ...(adopt ? [adopt] : []),
    row(load),
    work,
    said,
    view,
  );
  show();
  return section;
}

function opening(page: AssessmentPage, add: (round: Round) => void, said: HTMLElement): HTMLElement[] {
  const t = page.words.team;
  const name = made('input');
  name.type = 'text';
  name.maxLength = 60;
  const ask = made('input');
  ask.type = 'checkbox';
  ask.checked = true;
  const label = made('label', '', 'assess-ask');
  label.append(ask, ` ${fill(t.ask, { levels: page.levels.map(([, one]) => one).join(', ') })}`);
  const open = button(t.open, () => {
    const team = cleanTeam(name.value);
    if (!team) return say(said, t.nameless);
    const id = chanceSigns(crypto.getRandomValues(new Uint8Array(6)));
    add({ id, team, date: today(), levels: page.levels.length > 0 && ask.checked });
    say(said, t.opened);
  });
  return [field(t.name, name), ...(page.levels.length > 0 ? [label] : []), row(open)];
}

function row(...children: Node[]): HTMLElement {
  const tools = made('div', '', 'assess-tools');
  tools.append(...children);
  return tools;
}

/** The day where the reader is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((one) => String(one).padStart(2, '0')).join('-');
}
