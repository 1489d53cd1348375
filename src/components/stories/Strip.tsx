import type { Localized } from '../../model/entry.ts';
import type { Look, Mood } from '../../model/figure.ts';
import type { StoryFacts } from '../../model/kinds/story.ts';
import { artSheet } from './art-sheet.tsx';
import { PanelItem } from './PanelItem.tsx';
import { isDense, rowsOf } from './rows-layout.ts';
import { sceneryOf } from './sets/index.ts';
import { layoutScene } from './strip-layout.ts';

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
    /** Whether links leave the frame that the strip is shown in. */
    readonly outside?: boolean;
    readonly touchpoint: (id: string) => { readonly href?: string; readonly title: string } | undefined;
    readonly step: (id: string) => { readonly href?: string; readonly label: string } | undefined;
  };
  readonly words: StripWords;
  /** Only these scenes, e.g. where a lesson quotes one. */
  readonly only?: readonly string[] | undefined;
  /** Not more panels than this. */
  readonly most?: number | undefined;
  /** Put before the anchors when a page shows more than one strip; `null` leaves the anchors out. */
  readonly anchors?: string | null | undefined;
}

/** A story as a comic strip to read: words as text, pictures as drawings, complete without scripts. */
export function Strip(props: StripProps) {
  const { story, words, only } = props;
  const scenes = story.scenes.filter(({ id }) => !only || only.includes(id));
  const art = artSheet(`${props.anchors ?? ''}${only ? `${only.join('-')}-` : ''}`);
  const panels = scenes
    .flatMap((scene) => layoutScene(scene, story.cast).map((panel, index, all) => ({ scene, panel, index, all })))
    .slice(0, props.most);
  const rows = rowsOf(
    panels.map(({ scene, panel, index }) => {
      const seen = panel.persons.map(({ who }) => who);
      return { ...panel, first: index === 0, screen: sceneryOf(scene.set, seen, story.cast).screen ?? false };
    }),
  );
  return (
    <div class="strip-frame">
      <ol class={isDense(panels) ? 'strip strip-dense' : 'strip'} {...(words.strip ? { 'aria-label': words.strip } : {})}>
        {panels.map((one, at) => (
          <PanelItem key={`${one.scene.id}-${one.index}`} {...props} {...one} row={rows[at]} draw={art.draw} />
        ))}
      </ol>
      <art.Sheet />
    </div>
  );
}
