import { fill } from '../../i18n/words.ts';
import type { Localized } from '../../model/entry.ts';
import type { Entry } from '../../model/library.ts';
import { pick } from '../../model/reading.ts';
import { numberOf } from '../processes/numbers.ts';
import type { Scope } from '../scope.ts';
import { looksOf } from './looks.ts';
import { Strip } from './Strip.tsx';

interface Props {
  scope: Scope;
  entry: Entry<'stories'>;
  /** Only these scenes. */
  only?: readonly string[] | undefined;
  /** Not more panels than this, where a strip is a taste of the story. */
  most?: number;
  /** Put before the scenes' anchors where the story is a guest on another page. */
  prefix?: string;
}

/** A story's strip with the library's touchpoints, process steps and personas. */
export function StoryStrip({ scope, entry, only, most, prefix = '' }: Props) {
  const { t, library } = scope;
  const { facts } = entry;
  const process = facts.process ? library.get('processes', facts.process) : undefined;
  return (
    <Strip
      story={facts}
      text={(value) => scope.pick(value)}
      html={(value: Localized | undefined, path) => {
        const { text, language } = pick(value, scope.language, library.leading);
        const html = scope.text(entry, path, text, language);
        return html.language === scope.language ? html.html : `<span lang="${html.language}">${html.html}</span>`;
      }}
      looks={looksOf(library, facts)}
      links={{
        outside: scope.outlet === 'embed',
        touchpoint: (id) => {
          const touchpoint = library.get('touchpoints', id);
          return touchpoint ? { href: scope.href('touchpoints', id), title: library.title(touchpoint, scope.language) } : undefined;
        },
        step: (id) =>
          process
            ? { href: scope.href('processes', process.id, id), label: fill(t.story.step, { n: numberOf(process.facts, id) }) }
            : undefined,
      }}
      words={{ thinks: t.story.thinks, touchpoint: t.story.touchpoint, emotion: t.emotion, moods: t.story.moods }}
      only={only}
      most={most}
      anchors={prefix}
    />
  );
}
