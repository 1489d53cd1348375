import { fill } from '../../../i18n/words.ts';
import type { Look, Mood } from '../../../model/figure.ts';
import type { Entry } from '../../../model/library.ts';
import { leadOf } from '../../../model/questions/scenario.ts';
import { Portrait } from '../../figures/Portrait.tsx';
import type { Scope } from '../../scope.ts';
import { looksOf } from '../../stories/looks.ts';
import { Feedback, parts, type QuestionView } from './view.tsx';

/**
 * A conversation: faces and words, what one may answer, and where that leads. Without scripts a numbered list to jump about in;
 * `inputs/scenario.ts` says it one line at a time.
 */
export const scenario: QuestionView = {
  Group: ({ children }) => <ol class="says">{children}</ol>,
  Line({ view, option, who, mood, children }) {
    const { question, scope } = view;
    const [text, ...rest] = parts(children);
    const speaker = speakerOf(scope, who);
    const end = rest.length === 0;
    return (
      <li class={end ? 'says-line says-end' : 'says-line'} id={`${question.id}-${option}`} data-line={option}>
        {speaker.look ? (
          <Portrait
            look={speaker.look}
            mood={mood as Mood}
            role={speaker.staff ? 'frontstage' : 'customer'}
            label={scope.t.story.moods[mood as Mood] ?? ''}
          />
        ) : null}
        <p class="says-words">
          <b>
            <span class="says-number">{option}</span> {end ? fill(scope.t.question.way.end, { name: speaker.name }) : speaker.name}
          </b>{' '}
          <span class="says-text">{text}</span>
        </p>
        {end ? null : <ul class="says-choices">{rest}</ul>}
      </li>
    );
  },
  Option({ view, option, right, children }) {
    const { question, scope } = view;
    const [text, feedback] = parts(children);
    const to = question.texts?.[option]?.slice(1) ?? '';
    const { best, back, away } = scope.t.question.marks;
    return (
      <li class="option says-choice" data-option={option} data-to={to} data-right={right ? '' : undefined}>
        <span class="option-text">{text}</span>{' '}
        <a class="says-on" href={`#${question.id}-${to}`}>
          {fill(scope.t.question.leads, { n: Number(to) })}
        </a>
        <Feedback view={view} verdict={{ best, back, away }[leadOf(question, option)]}>
          {feedback}
        </Feedback>
      </li>
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
