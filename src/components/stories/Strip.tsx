import type { Localized } from '../../model/entry.ts';
import type { Look, Mood } from '../../model/figure.ts';
import type { Scene, StoryFacts } from '../../model/kinds/story.ts';
import { FeelingMark, TouchpointMark } from '../figures/marks.tsx';
import { Bubbles, slotOf } from './Bubbles.tsx';
import { Picture } from './Picture.tsx';
import { sceneryOf } from './sets/index.ts';
import { layoutScene, type Panel } from './strip-layout.ts';

export interface StripWords {
  /** „denkt“, read out before a thought. */
  readonly thinks: string;
  readonly touchpoint: string;
  readonly emotion: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', string>>;
  /** Names of moods; with them the later pictures of a scene say who looks how. */
  readonly moods?: Readonly<Partial<Record<Mood, string>>>;
  /** Name of the whole strip for who cannot see it. */
  readonly strip?: string;
}
export interface StripProps {
  readonly story: Pick<StoryFacts, 'cast' | 'scenes'>;
  readonly text: (value: Localized | undefined) => string;
  /** Inline HTML of a text, with term links; `path` as in the entry's reading order. Without it, plain text. */
  readonly html?: ((value: Localized | undefined, path: string) => string) | undefined;
  readonly looks: Readonly<Record<string, Look>>;
  readonly links: {
    readonly touchpoint: (id: string) => { readonly href?: string; readonly title: string } | undefined;
    readonly step: (id: string) => { readonly href?: string; readonly label: string } | undefined;
  };
  readonly words: StripWords;
  /** Only these scenes, e.g. where a lesson quotes one. */
  readonly only?: readonly string[] | undefined;
  /** Put before the anchors when a page shows more than one strip; `null` leaves the anchors out. */
  readonly anchors?: string | null | undefined;
}

/** A story as a comic strip to read: words as text, pictures as drawings, complete without scripts. */
export function Strip(props: StripProps) {
  const { story, words, only } = props;
  const scenes = story.scenes.filter(({ id }) => !only || only.includes(id));
  return (
    <div class="strip-frame">
      <ol class="strip" {...(words.strip ? { 'aria-label': words.strip } : {})}>
        {scenes.flatMap((scene) => layoutScene(scene, story.cast).map((panel, index, all) => <PanelItem key={`${scene.id}-${index}`} {...{ ...props, scene, panel, index, all }} />))}
      </ol>
    </div>
  );
}

interface PanelProps extends StripProps {
  readonly scene: Scene;
  readonly panel: Panel;
  readonly index: number;
  readonly all: readonly Panel[];
}

function PanelItem({ story, scene, panel, index, all, text, html, looks, links, words, anchors = '' }: PanelProps) {
  const { ground } = sceneryOf(scene.set, panel.persons.map(({ who }) => who), story.cast);
  const said = (value: Localized | undefined, path: string) => html?.(value, path) ?? escape(text(value));
  const name = (who: string) => text(story.cast[who]?.name).split(',')[0] ?? who;
  const spoken = panel.lines.map((line) => ({
    line,
    slot: line.kind === 'narrate' ? ('center' as const) : slotOf(panel, line.who),
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
        {index === 0 ? <figcaption class="panel-caption" dangerouslySetInnerHTML={{ __html: said(scene.caption, `scenes.${scene.id}.caption`) }} /> : null}
        <Bubbles spoken={spoken} />
        <Picture panel={panel} set={scene.set} cast={story.cast} looks={looks} label={index === 0 ? text(scene.describe) : faces.join('; ')} />
      </figure>
      <Foot {...{ scene, feelings, words, links, name }} shown={index === 0} marked={all.some(({ marked }) => marked) ? panel.marked && all.findIndex(({ marked }) => marked) === index : index === 0} />
    </li>
  );
}

/** Below a panel: the touchpoint, the step of the process, and how the customer feels. */
function Foot({ scene, feelings, words, links, name, shown, marked }: Pick<PanelProps, 'scene' | 'words' | 'links'> & { feelings: Panel['feelings']; name: (who: string) => string; shown: boolean; marked: boolean }) {
  const touchpoint = marked && scene.touchpoint ? links.touchpoint(scene.touchpoint) : undefined;
  const step = shown && scene.step ? links.step(scene.step) : undefined;
  if (!touchpoint && !step && feelings.length === 0) return null;
  return (
    <ul class="panel-foot">
      {feelings.map(({ who, emotion }) => (
        <li key={who} class="panel-feeling"><FeelingMark emotion={emotion} /> {name(who)}: {words.emotion[`${emotion}`]}</li>
      ))}
      {touchpoint ? <li class="panel-touchpoint"><TouchpointMark /> {words.touchpoint}: <Link href={touchpoint.href} label={touchpoint.title} /></li> : null}
      {step ? <li class="panel-step"><Link href={step.href} label={step.label} /></li> : null}
    </ul>
  );
}

const Link = ({ href, label }: { href: string | undefined; label: string }) => (href ? <a href={href}>{label}</a> : <span>{label}</span>);
const escape = (value: string): string => value.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
