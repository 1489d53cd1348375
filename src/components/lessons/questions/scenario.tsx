import { fill } from '../../../i18n/words.ts';
import type { Look, Mood } from '../../../model/figure.ts';
import type { Entry } from '../../../model/library.ts';
import { Portrait } from '../../figures/Portrait.tsx';
import type { Scope } from '../../scope.ts';
import { looksOf } from '../../stories/looks.ts';
import { Feedback, parts, type QuestionView } from './view.tsx';

/** A conversation: faces and words, what one may answer, and where that leads. With scripts one line at a time. */
export const scenario: QuestionView = {
  Group: ({ children }) => <ol class="says">{children}</ol>,
  Line({ view, option, who, mood, children }) {
    const { question, scope } = view;
    const [text, ...rest] = parts(children);
    const speaker = speakerOf(scope, who);
    return (
      <li class="says-line" id={`${question.id}-${option}`} data-line={option}>
        {speaker.look ? (
          <Portrait look={speaker.look} mood={mood as Mood} role={speaker.staff ? 'frontstage' : 'customer'} label={speaker.name} />
        ) : null}
        <p class="says-words">
          <b>{speaker.name}</b> {text}
        </p>
        <div class="says-choices">{rest}</div>
      </li>
    );
  },
  Option({ view, option, right, children }) {
    const { question, scope } = view;
    const [text, feedback] = parts(children);
    const to = question.texts?.[option]?.slice(1) ?? '';
    return (
      <div class="option says-choice" data-option={option} data-to={to} data-right={right ? '' : undefined}>
        <input type="radio" id={`${question.id}-${option}`} name={`${question.id}-${question.texts?.[option]?.[0] ?? ''}`} value={option} />
        <label for={`${question.id}-${option}`}>{text}</label>
        <Feedback view={view} verdict={right ? scope.t.question.isRight : scope.t.question.isWrong}>
          {feedback}{' '}
          <a class="says-on" href={`#${question.id}-${to}`}>
            {fill(scope.t.question.leads, { n: Number(to) })}
          </a>
        </Feedback>
      </div>
    );
  },
};

/** Who speaks: a persona, or `story/cast` for everybody else. */
function speakerOf(scope: Scope, who: string): { name: string; look: Look | undefined; staff: boolean } {
  const [story = '', cast] = who.split('/');
  if (!cast) {
    const persona = scope.library.get('personas', who);
    return { name: persona ? scope.library.title(persona, scope.language) : who, look: persona?.facts.look, staff: false };
  }
  const facts = (scope.library.get('stories', story) as Entry<'stories'> | undefined)?.facts;
  const member = facts?.cast[cast];
  return {
    name: scope.pick(member?.name) || cast,
    look: facts ? looksOf(scope.library, facts)[cast] : undefined,
    staff: member?.role !== 'customer',
  };
}
