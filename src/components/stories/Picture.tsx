import type { Look } from '../../model/figure.ts';
import type { Scene, StoryFacts } from '../../model/kinds/story.ts';
import { Figure } from '../figures/Figure.tsx';
import type { ArtSheet } from './art-sheet.tsx';
import { backName, frontName } from './film/views.ts';
import { picture, placePeople, placeShift } from './picture-layout.ts';
import { type PlacedProp, placeProps } from './prop-layout.ts';
import { props as drawings } from './props/index.ts';
import { placeShown, sceneryOf } from './sets/index.ts';
import type { Panel } from './strip-layout.ts';

interface PictureProps {
  readonly panel: Panel;
  readonly set: Scene['set'];
  readonly cast: StoryFacts['cast'];
  readonly looks: Readonly<Record<string, Look>>;
  /** Things the scene holds. */
  readonly props?: Scene['props'] | undefined;
  /** What the picture shows; without it the picture is decoration. */
  readonly label?: string | undefined;
  /** How drawings are put in; without it they are drawn here. */
  readonly draw?: ArtSheet['draw'];
}

/** The drawing of a panel: place, people, what stands in front of them. No words inside. */
export function Picture({ panel, set, cast, looks, props, label, draw = ({ node }) => node }: PictureProps) {
  const seen = panel.persons.map(({ who }) => who);
  const scenery = sceneryOf(set, seen, cast);
  const shown = placeShown(set, seen, cast);
  const { Back, Front, front, desk, screen = false } = scenery;
  const near = panel.shot === 'close';
  const [shiftX, shiftY, enlarged] = placeShift(panel.shot, screen);
  const places = placePeople(panel, looks, scenery);
  const covered = Front && !near && places.every(({ crop }) => crop === 'bust') && (front === 'always' || panel.shot === 'wide');
  const things = placeProps(props, { shot: panel.shot, places, desk: covered ? desk : undefined, open: !front });
  return (
    <svg
      class={[
        'panel-picture',
        ...(places.length === 1 && !screen ? ['panel-alone'] : []),
        ...(places.some(({ crop }) => crop === 'full') ? ['panel-whole'] : []),
      ].join(' ')}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      preserveAspectRatio="xMidYMax slice"
      role={label ? 'img' : undefined}
      aria-label={label || undefined}
      aria-hidden={label ? undefined : 'true'}
    >
      <g class="set" {...(near ? { transform: `translate(${shiftX} ${shiftY}) scale(${enlarged})` } : {})}>
        {draw({ name: backName(shown, places.length), node: <Back people={places.length} /> })}
      </g>
      <Things of={things.filter(({ behind }) => behind)} draw={draw} />
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
              draw={draw}
            />
          </g>
        ) : null;
      })}
      {covered ? (
        <g class="set">
          {draw({
            name: frontName(shown),
            node: (
              <g class="set-front">
                <Front />
              </g>
            ),
          })}
        </g>
      ) : null}
      <Things of={things.filter(({ behind }) => !behind)} draw={draw} />
    </svg>
  );
}

/** Things of a scene, each where it stands. */
function Things({ of: things, draw }: { of: readonly PlacedProp[]; draw: ArtSheet['draw'] }) {
  if (things.length === 0) return null;
  return (
    <g class="set">
      {things.map(({ thing, x, y, scale }) => {
        const { Drawing } = drawings[thing];
        return (
          <g key={`${thing} ${x}`} transform={`translate(${x} ${y}) scale(${scale})`}>
            {draw({
              name: `thing:${thing}`,
              node: (
                <g class="set-thing">
                  <Drawing />
                </g>
              ),
            })}
          </g>
        );
      })}
    </g>
  );
}
