import type { ComponentChildren, VNode } from 'preact';
import { beards, cloths, glasses, hairs, type Look, moods, poses, skins, tops } from '../../model/figure.ts';
import { props, sets } from '../../model/kinds/story.ts';
import { floorOf } from '../figures/drawings.tsx';
import { Figure } from '../figures/Figure.tsx';
import { props as drawings } from './props/index.ts';
import { sets as sceneries } from './sets/index.ts';

const look: Look = { hair: 'short', top: 'shirt', skin: 'olive' };
const views = { head: '225 -110 500 640', bust: '-85 -30 1020 1140', whole: '-190 20 1870 3010' } as const;

interface DrawnProps {
  readonly name: string;
  readonly box: string;
  readonly ground?: 'customer' | 'company' | 'both';
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}
/** A drawing above the name one writes to get it. */
const Drawn = ({ name, box, ground = 'customer', wide = false, children }: DrawnProps) => (
  <li class={wide ? 'cast-wide' : undefined}>
    <svg class={`likeness ground-${ground === 'both' ? 'customer' : ground}`} viewBox={box} aria-hidden="true">
      {children}
    </svg>
    <code>{name}</code>
  </li>
);
const Heads = ({ all }: { all: readonly { readonly name: string; readonly look: Partial<Look> }[] }) => (
  <>
    {all.map(({ name, look: own }) => (
      <Drawn key={name} name={name} box={views.head}>
        <Figure look={{ ...look, ...own }} />
      </Drawn>
    ))}
  </>
);
const Busts = ({ all }: { all: readonly { readonly name: string; readonly look: Partial<Look> }[] }) => (
  <>
    {all.map(({ name, look: own }) => (
      <Drawn key={name} name={name} box={views.bust}>
        <Figure look={{ ...look, ...own }} />
      </Drawn>
    ))}
  </>
);

/** Everything a figure or a scene can be told to show, group by group. */
const groups = {
  hair: () => <Heads all={hairs.map((hair) => ({ name: hair, look: { hair } }))} />,
  beard: () => <Heads all={beards.map((beard) => ({ name: beard, look: { beard } }))} />,
  glasses: () => <Heads all={glasses.map((worn) => ({ name: worn, look: { glasses: worn } }))} />,
  top: () => <Busts all={tops.map((top) => ({ name: top, look: { top } }))} />,
  skin: () => <Heads all={skins.map((skin) => ({ name: skin, look: { skin } }))} />,
  cloth: () => <Busts all={cloths.map((cloth) => ({ name: cloth, look: { cloth } }))} />,
  mood: () => (
    <>
      {moods.map((mood) => (
        <Drawn key={mood} name={mood} box={views.head}>
          <Figure look={look} mood={mood} />
        </Drawn>
      ))}
    </>
  ),
  pose: () => (
    <>
      {poses.map((pose) => (
        <Drawn key={pose} name={pose} box={views.bust}>
          <Figure look={look} pose={pose} />
        </Drawn>
      ))}
    </>
  ),
  'pose-whole': () => (
    <>
      {poses.map((pose) => (
        <Drawn key={pose} name={pose} box={views.whole}>
          <g transform={`translate(0 ${2990 - floorOf(look, pose)})`}>
            <Figure look={look} pose={pose} crop="full" />
          </g>
        </Drawn>
      ))}
    </>
  ),
  set: () => (
    <>
      {sets.map((set) => {
        const { Back, Front, ground } = sceneries[set];
        return (
          <Drawn key={set} name={set} box="0 0 640 400" ground={ground} wide>
            {ground === 'both' ? <path class="cast-company" d="M320 0h320v400H320z" /> : null}
            <g class="set">
              <Back people={1} />
            </g>
            <g class="set set-front">{Front ? <Front /> : null}</g>
          </Drawn>
        );
      })}
    </>
  ),
  thing: () => (
    <>
      {props.map((thing) => {
        const { Drawing } = drawings[thing];
        return (
          <Drawn key={thing} name={thing} box="-90 -180 180 200">
            <g class="set set-thing">
              <Drawing />
            </g>
          </Drawn>
        );
      })}
    </>
  ),
} satisfies Record<string, () => VNode>;

/** A part of the cast sheet in the handbook. */
export function CastSheet({ of }: { of: keyof typeof groups }) {
  const Group = groups[of];
  return (
    <ul class="cast-sheet">
      <Group />
    </ul>
  );
}
