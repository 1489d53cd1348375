import { fill } from '../../../i18n/words.ts';
import type { Entry } from '../../../model/library.ts';
import { pick } from '../../../model/reading.ts';
import { EntryLink } from '../../base/EntryLink.tsx';
import { numberOf } from '../../processes/numbers.ts';
import type { Scope } from '../../scope.ts';

/** Every touchpoint of a story: channel, who answers for it, in which scenes, which step of the process. Nothing if there is none. */
export function StoryTouchpoints({ scope, entry }: { scope: Scope; entry: Entry<'stories'> }) {
  const { t, library } = scope;
  const { texts, scene: sceneWord } = t.story;
  const { scenes, process: processId } = entry.facts;
  const process = processId ? library.get('processes', processId) : undefined;
  const ids = [...new Set(scenes.flatMap(({ touchpoint }) => touchpoint ?? []))];
  const rows = ids.flatMap((id) => library.get('touchpoints', id) ?? []);
  if (rows.length === 0) return null;
  return (
    <section class="story-touchpoints" aria-labelledby="touchpoints">
      <h2 id="touchpoints">{texts.touchpoints}</h2>
      <table class="rows-to-cards">
        <thead>
          <tr>
            <th scope="col">{t.story.touchpoint}</th>
            <th scope="col">{t.touchpoint.channel}</th>
            <th scope="col">{t.facts.owner}</th>
            <th scope="col">{texts.where}</th>
            {process ? <th scope="col">{texts.step}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((touchpoint) => {
            const here = scenes.flatMap((scene, index) => (scene.touchpoint === touchpoint.id ? [{ scene, number: index + 1 }] : []));
            const owner = touchpoint.facts.owner === undefined ? undefined : library.site.owners[touchpoint.facts.owner];
            const name = pick(owner?.name, scope.language, library.leading);
            const steps = [...new Set(here.flatMap(({ scene }) => scene.step ?? []))];
            return (
              <tr key={touchpoint.id}>
                <th scope="row">
                  <EntryLink scope={scope} entry={touchpoint} />
                </th>
                <td data-label={t.touchpoint.channel}>{t.touchpoint.channels[touchpoint.facts.channel]}</td>
                <td data-label={t.facts.owner} lang={name.language === scope.language ? undefined : name.language}>
                  {name.text}
                </td>
                <td data-label={texts.where}>
                  {here.map(({ scene, number }, index) => (
                    <span key={scene.id}>
                      {index > 0 ? ', ' : ''}
                      <a href={`#${scene.id}`} aria-label={fill(sceneWord, { n: number })}>
                        {number}
                      </a>
                    </span>
                  ))}
                </td>
                {process ? (
                  <td data-label={texts.step}>
                    {steps.map((step, index) => (
                      <span key={step}>
                        {index > 0 ? ', ' : ''}
                        <EntryLink scope={scope} entry={process} anchor={step}>
                          {fill(t.process.step, { n: numberOf(process.facts, step) })}
                        </EntryLink>
                      </span>
                    ))}
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
