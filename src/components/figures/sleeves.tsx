import type { Look } from '../../model/figure.ts';
import { hands } from './parts/hands.ts';

/** What covers the forearm: the colour of the top, its ink, or nothing. */
export type Sleeve = 'cloth' | 'ink' | 'skin';

const sleeves: Readonly<Record<Look['top'], Sleeve>> = {
  shirt: 'cloth',
  blouse: 'skin',
  sweater: 'ink',
  jacket: 'cloth',
  dress: 'skin',
  hoodie: 'cloth',
  stripes: 'skin',
  coat: 'ink',
};

/** Sleeve of a top; the names are classes, too. */
export const sleeveOf = (top: Look['top']): Sleeve => sleeves[top];

/** Bare skin, a thing that is held, a line. */
export const Skin = ({ d }: { d: string }) => <path class="fig-skin fig-rim" d={d} />;
export const Thing = ({ d }: { d: string }) => <path class="fig-paper fig-rim" d={d} />;
export const Line = ({ d }: { d: string }) => <path class="fig-line" d={d} />;

/** A forearm: its area, then the lines along it. */
export const Forearm = ({ sleeve, area, lines }: { sleeve: Sleeve; area: string; lines: string }) => (
  <g class={`fig-sleeve-${sleeve}`}>
    <path class={`fig-${sleeve}`} d={area} />
    <path class="fig-line" d={lines} />
  </g>
);
const Bent = ({ sleeve }: { sleeve: Sleeve }) => (
  <Forearm
    sleeve={sleeve}
    area="M390 874C312 918 236 950 178 988L56 950C36 1010 36 1104 118 1112C212 1112 334 1044 410 976Z"
    lines={`M390 874C312 918 244 948 190 984M54 950C36 1010 36 1104 118 1112C212 1112 334 1044 410 976${sleeve === 'skin' ? '' : 'M384 866Q376 924 414 984'}`}
  />
);
/** A bent arm with a closed hand before the chest. */
export const Fist = ({ sleeve }: { sleeve: Sleeve }) => (
  <>
    <Bent sleeve={sleeve} />
    <Skin d={hands.fist} />
    <path d={hands.fistLine} />
    {sleeve === 'skin' ? <path class="fig-skin" d="M366 890L398 880L402 962L372 982Z" /> : null}
  </>
);

function Covered({ sleeve, d, cuff }: { sleeve: Sleeve; d: string; cuff: string }) {
  return (
    <g class={`fig-sleeve-${sleeve}`}>
      <path class={`fig-${sleeve} fig-rim`} d={d} />
      <path class="fig-line" d={cuff} />
    </g>
  );
}

/** An arm lifted to the side, palm up. */
export function Lifted({ sleeve }: { sleeve: Sleeve }) {
  return (
    <g transform="translate(-22 20)">
      <Skin d={hands.lifted} />
      {sleeve === 'skin' ? null : <Covered sleeve={sleeve} d={hands.liftedSleeve} cuff="M108 791L152 796" />}
    </g>
  );
}
