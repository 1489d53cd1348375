import type { Localized } from '../../model/entry.ts';
import type { Scene } from '../../model/kinds/story.ts';
import type { ArtSheet } from './art-sheet.tsx';
import { Bubbles, slotsOfLines } from './Bubbles.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { Picture } from './Picture.tsx';
import type { Spans } from './rows-layout.ts';
import type { StripProps } from './Strip.tsx';
import { groundOf, sceneryOf } from './sets/index.ts';
import type { Panel } from './strip-layout.ts';

export interface PanelProps extends StripProps {
  readonly scene: Scene;
  readonly panel: Panel;
  readonly index: number;
  readonly all: readonly Panel[];
  /** How wide it is in its row. */
  readonly row: Spans | undefined;
  /** How drawings are put in. */
  readonly draw: ArtSheet['draw'];
}

/** A panel: words, picture, and the facts below it. */
export function PanelItem({ story, scene, panel, index, all, text, html, looks, links, words, anchors = '', row, draw }: PanelProps) {
  const seen = panel.persons.map(({ who }) => who);
  const { screen = false } = sceneryOf(scene.set, seen, story.cast);
  const said = (value: Localized | undefined, path: string) => html?.(value, path) ?? asHtml(text(value));
  const name = (who: string) => text(story.cast[who]?.name).split(',')[0] ?? who;
  const slots = slotsOfLines(panel, screen);
  const spoken = panel.lines.map((line, at) => ({
    line,
    slot: slots[at] ?? 'center',
    html: said(scene.beats[line.beat]?.[line.kind], `scenes.${scene.id}.beats.${line.beat}.${line.kind}`),
    ...(line.who === undefined ? {} : { name: name(line.who) }),
    ...(line.kind === 'think' ? { how: words.thinks } : {}),
  }));
  const before = all.slice(0, index).flatMap(({ feelings }) => feelings);
  const feelings = panel.feelings.filter(({ who, emotion }) => before.findLast((one) => one.who === who)?.emotion !== emotion);
  const faces = panel.persons.flatMap(({ who, mood }) => (words.moods?.[mood] ? [`${name(who)}: ${words.moods[mood]}`] : []));
  return (
    <li
      class={[
        'panel',
        ...(index === 0 ? ['panel-first'] : []),
        ...(row ? [`mid-${row.mid}`, `far-${row.far}`, `vast-${row.vast}`, `leaf-${row.leaf}`] : []),
      ].join(' ')}
      {...(index === 0 && anchors !== null ? { id: anchors + scene.id } : {})}
    >
      <figure class={`panel-frame ground-${groundOf(scene, seen, story.cast)}`}>
        {index === 0 ? (
          <figcaption class="panel-caption" dangerouslySetInnerHTML={{ __html: said(scene.caption, `scenes.${scene.id}.caption`) }} />
        ) : null}
        <Bubbles spoken={spoken} />
        <Picture
          panel={panel}
          set={scene.set}
          cast={story.cast}
          looks={looks}
          props={scene.props}
          draw={draw}
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
