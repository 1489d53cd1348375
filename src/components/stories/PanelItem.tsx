import type { Localized } from '../../model/entry.ts';
import type { Scene } from '../../model/kinds/story.ts';
import { Bubbles, slotOf } from './Bubbles.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { Picture } from './Picture.tsx';
import type { StripProps } from './Strip.tsx';
import { sceneryOf } from './sets/index.ts';
import type { Panel } from './strip-layout.ts';

export interface PanelProps extends StripProps {
  readonly scene: Scene;
  readonly panel: Panel;
  readonly index: number;
  readonly all: readonly Panel[];
}

/** A panel: words, picture, and the facts below it. */
export function PanelItem({ story, scene, panel, index, all, text, html, looks, links, words, anchors = '' }: PanelProps) {
  const { ground, screen = false } = sceneryOf(
    scene.set,
    panel.persons.map(({ who }) => who),
    story.cast,
  );
  const said = (value: Localized | undefined, path: string) => html?.(value, path) ?? asHtml(text(value));
  const name = (who: string) => text(story.cast[who]?.name).split(',')[0] ?? who;
  const spoken = panel.lines.map((line) => ({
    line,
    slot: line.kind === 'narrate' ? ('center' as const) : slotOf(panel, line.who, screen),
    html: said(scene.beats[line.beat]?.[line.kind], `scenes.${scene.id}.beats.${line.beat}.${line.kind}`),
    ...(line.who === undefined ? {} : { name: name(line.who) }),
    ...(line.kind === 'think' ? { how: words.thinks } : {}),
  }));
  const before = all.slice(0, index).flatMap(({ feelings }) => feelings);
  const feelings = panel.feelings.filter(({ who, emotion }) => before.findLast((one) => one.who === who)?.emotion !== emotion);
  const faces = panel.persons.flatMap(({ who, mood }) => (words.moods?.[mood] ? [`${name(who)}: ${words.moods[mood]}`] : []));
  return (
    <li class={`panel ${index === 0 ? 'panel-first' : ''}`.trim()} {...(index === 0 && anchors !== null ? { id: anchors + scene.id } : {})}>
      <figure class={`panel-frame ground-${ground}`}>
        {index === 0 ? (
          <figcaption class="panel-caption" dangerouslySetInnerHTML={{ __html: said(scene.caption, `scenes.${scene.id}.caption`) }} />
        ) : null}
        <Bubbles spoken={spoken} />
        <Picture
          panel={panel}
          set={scene.set}
          cast={story.cast}
          looks={looks}
          label={index === 0 ? text(scene.describe) : faces.join('; ')}
        />
      </figure>
      <PanelFoot
        {...{ scene, feelings, words, links, name }}
        shown={index === 0}
        marked={all.some(({ marked }) => marked) ? panel.marked && all.findIndex(({ marked }) => marked) === index : index === 0}
      />
    </li>
  );
}

/** Plain text as HTML. */
const asHtml = (value: string): string =>
  value.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
