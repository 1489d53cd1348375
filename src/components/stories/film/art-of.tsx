import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { filmArt } from '../../figures/film-art.tsx';
import { props } from '../props/index.ts';
import { sets } from '../sets/index.ts';
import type { Actor, SceneScore, Tree } from './score.ts';
import { type Film, shownBy } from './timeline.ts';
import { treeOf } from './tree.ts';

/** The drawings a film needs, each once: people's parts, places, what stands before and in them. */
export function artOf(scenes: readonly SceneScore[], { story, looks }: Film): { people: Record<string, Actor>; art: Record<string, Tree> } {
  const people: Record<string, Actor> = {};
  const markup: Record<string, string> = {};
  for (const [who, member] of Object.entries(story.cast)) {
    const look = looks[who];
    if (!look) continue;
    const { actor, art } = filmArt(look, member.role, shownBy(who, scenes));
    people[who] = resting(actor);
    Object.assign(markup, art);
  }
  for (const name of scenes.flatMap(({ views }) =>
    views.flatMap(({ back, front, things }) => [back, ...(front ? [front] : []), ...things.map(({ key }) => key.replace(/#.*/, ''))]),
  ))
    markup[name] ??= place(name);
  const names = Object.keys(markup).sort();
  return { people, art: Object.fromEntries(names.map((name) => [name, treeOf(markup[name] ?? '<g/>')])) };
}

/** Who explains has an open mouth in a still; in a film it is open only while they speak. */
function resting(actor: Actor): Actor {
  const { neutral, explaining } = actor.faces;
  return neutral && explaining ? { ...actor, faces: { ...actor.faces, explaining: { ...explaining, mouth: neutral.mouth } } } : actor;
}

/** `set:home:1@customer`, `thing:parcel@customer`: what lies behind one person at home; `front:home@customer`: what stands before them. */
function place(name: string): string {
  const [drawing = '', ground] = name.split('@');
  return renderToStaticMarkup(<g class={`ground-${ground}`}>{drawn(drawing)}</g>);
}

function drawn(name: string): ComponentChildren {
  const [layer, set = '', people] = name.split(':');
  if (layer === 'thing') {
    const { Drawing } = props[set as keyof typeof props];
    return (
      <g class="set-thing">
        <Drawing />
      </g>
    );
  }
  const { Back, Front } = sets[set as keyof typeof sets];
  if (layer === 'front') return Front ? <Front /> : null;
  return <Back people={Number(people)} />;
}
