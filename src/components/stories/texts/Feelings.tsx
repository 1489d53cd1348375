import { fill } from '../../../i18n/words.ts';
import type { Entry } from '../../../model/library.ts';
import { Said } from '../../base/Said.tsx';
import { FeelingMark } from '../../figures/marks.tsx';
import type { Scope } from '../../scope.ts';
import { nameOf } from './captions.ts';
import { FeelingLine } from './FeelingLine.tsx';
import { feelingsLayout, momentsOf } from './feelings-layout.ts';

/** Room for the words of the levels, and for names where lines end. */
const [gutter, margin] = [100, 110];

/** Who feels what in the course of a story: a curve a person, and the same as a table. Nothing if no feelings are told. */
export function Feelings({ scope, entry }: { scope: Scope; entry: Entry<'stories'> }) {
  const { t } = scope;
  const { texts } = t.story;
  const { scenes, cast } = entry.facts;
  const layout = feelingsLayout(entry.facts);
  if (layout.people.length === 0) return null;
  const name = (who: string) => nameOf(scope.pick, cast, who);
  const text = layout.people
    .map(({ who, points }) => {
      const [low, high] = [
        points.reduce((a, b) => (b.emotion < a.emotion ? b : a)),
        points.reduce((a, b) => (b.emotion > a.emotion ? b : a)),
      ];
      const word = (at: number) => t.emotion[`${points.at(at)?.emotion ?? 0}`];
      return fill(texts.feelingsText, { name: name(who), first: word(0), last: word(-1), low: low.scene + 1, high: high.scene + 1 });
    })
    .join(' ');
  return (
    <section class="feelings" aria-labelledby="feelings">
      <h2 id="feelings">{texts.feelings}</h2>
      <figure class="curve">
        <div class="curve-scroll" tabIndex={0} role="group" aria-label={texts.feelings}>
          <svg
            role="img"
            aria-label={text}
            viewBox={`${-gutter} 0 ${layout.width + gutter + margin} ${layout.height}`}
            width={layout.width + gutter + margin}
            height={layout.height}
          >
            {layout.scenes.map(({ x, width }, index) => (
              <rect key={x} class={`band band-${index % 2}`} x={x} y="0" width={width} height={layout.height} />
            ))}
            {layout.scenes.map(({ x, width }, index) => (
              <text key={x} class="phase-label" x={x + 6} y="16">
                {width > 70 ? fill(t.story.scene, { n: index + 1 }) : index + 1}
              </text>
            ))}
            {layout.levels.map(({ value, y }) => (
              <path key={value} class={value === 0 ? 'level zero' : 'level'} d={`M0 ${y} H${layout.width}`} />
            ))}
            {layout.levels.map(({ value, y }) => (
              <text key={value} class="level-word" x="-12" y={y + 4}>
                {t.emotion[`${value}`]}
              </text>
            ))}
            {layout.people.map((person, index) => (
              <FeelingLine key={person.who} {...person} index={index} name={name(person.who)} />
            ))}
          </svg>
        </div>
        <figcaption>{text}</figcaption>
      </figure>
      <details>
        <summary>{texts.table}</summary>
        <table class="rows-to-cards">
          <thead>
            <tr>
              <th scope="col">{texts.scene}</th>
              <th scope="col">{texts.who}</th>
              <th scope="col">{texts.value}</th>
            </tr>
          </thead>
          <tbody>
            {momentsOf(entry.facts).map(({ number, who, scene, emotion }) => (
              <tr key={number}>
                <td data-label={texts.scene}>
                  <a href={`#${scenes[scene]?.id}`}>{fill(t.story.scene, { n: scene + 1 })}</a>{' '}
                  <Said scope={scope} value={scenes[scene]?.caption} />
                </td>
                <td data-label={texts.who}>{name(who)}</td>
                <td data-label={texts.value}>
                  <FeelingMark emotion={emotion} /> {t.emotion[`${emotion}`]}{' '}
                  <span class="value">({emotion > 0 ? `+${emotion}` : String(emotion).replace('-', '−')})</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
