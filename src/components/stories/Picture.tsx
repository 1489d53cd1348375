import type { Look } from '../../model/figure.ts';
import type { Scene, StoryFacts } from '../../model/kinds/story.ts';
import { Figure } from '../figures/Figure.tsx';
import { picture, placePeople } from './picture-layout.ts';
import { sceneryOf } from './sets/index.ts';
import type { Panel } from './strip-layout.ts';

interface PictureProps {
  readonly panel: Panel;
  readonly set: Scene['set'];
  readonly cast: StoryFacts['cast'];
  readonly looks: Readonly<Record<string, Look>>;
  /** What the picture shows; without it the picture is decoration. */
  readonly label?: string | undefined;
}

/** The drawing of a panel: place, people, what stands in front of them. No words inside. */
export function Picture({ panel, set, cast, looks, label }: PictureProps) {
  const {
    Back,
    Front,
    front,
    screen = false,
  } = sceneryOf(
    set,
    panel.persons.map(({ who }) => who),
    cast,
  );
  const near = panel.shot === 'close';
  const places = placePeople(panel, looks, { front, screen });
  const covered = Front && !near && places.every(({ crop }) => crop === 'bust') && (front === 'always' || panel.shot === 'wide');
  return (
    <svg
      class={`panel-picture ${places.length === 1 && !screen ? 'panel-alone' : ''}`.trim()}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      preserveAspectRatio="xMidYMax slice"
      role={label ? 'img' : undefined}
      aria-label={label || undefined}
      aria-hidden={label ? undefined : 'true'}
    >
      <g class="set" {...(near ? { transform: 'translate(-150 -40) scale(1.5)' } : {})}>
        <Back people={places.length} />
      </g>
      {places.map(({ person, x, y, scale, crop }) => {
        const look = looks[person.who];
        return look ? (
          <g key={person.who} transform={`translate(${Math.round(x)} ${Math.round(y)}) scale(${scale})`}>
            <Figure
              look={look}
              mood={person.mood}
              pose={near && (screen || person.pose !== 'phone') ? 'stand' : person.pose}
              role={cast[person.who]?.role ?? 'customer'}
              mirrored={person.mirrored}
              crop={crop}
              phone={screen ? 'hand' : 'ear'}
            />
          </g>
        ) : null;
      })}
      {covered ? (
        <g class="set set-front">
          <Front />
        </g>
      ) : null}
    </svg>
  );
}
