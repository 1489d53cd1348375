import { lowers } from '../parts/lowers.ts';
import { Part } from '../parts.tsx';

/** How somebody stands or sits. */
export type Stance = 'stand' | 'walk' | 'sit' | 'desk' | 'wheelchair';

/** Trousers from the hem to where the pack's legs begin. */
const hips = {
  stand: 'M206 1440C210 1540 218 1650 229 1752H819C808 1650 790 1540 772 1440Z',
  walk: 'M206 1440C182 1500 152 1570 148 1656H776C780 1570 774 1500 768 1440Z',
} as const;

export const Standing = ({ stance }: { stance: 'stand' | 'walk' }) => (
  <>
    <path d={hips[stance]} />
    <Part of={lowers[stance]} />
  </>
);

/** Legs of somebody on a chair: the far one, the near one, a light line between them. */
export const SeatedLegs = () => (
  <>
    <g transform="translate(330 -560)">
      <Part of={lowers.shoe} />
    </g>
    <path d="M560 1190C700 1166 860 1166 936 1176C1010 1190 1040 1240 1040 1330L1010 2056L866 2064C870 1840 856 1600 840 1440Z" />
    <g transform="translate(240 -540)">
      <Part of={lowers.shoe} />
    </g>
    <path d="M190 1176C176 1290 184 1410 226 1446C420 1476 620 1462 742 1448C776 1640 766 1850 772 2084L922 2078C936 1800 946 1560 936 1352C930 1244 880 1184 790 1180C600 1170 380 1180 190 1176Z" />
    <g class="fig-sleeve-ink">
      <path class="fig-line" d="M700 1190C820 1176 920 1210 938 1352C946 1560 938 1800 926 2000M742 1448C700 1440 640 1444 600 1450" />
    </g>
  </>
);

/** A plain chair, behind who sits on it. */
export const Chair = () => (
  <>
    <path class="fig-line fig-heavy" d="M120 1500L70 2394M640 1500L676 2394M200 1500L240 2340M700 1490L752 2340" />
    <path class="fig-paper fig-rim" d="M70 720C110 704 180 704 214 716C226 960 236 1240 238 1470H100C84 1220 74 960 70 720Z" />
    <path class="fig-paper fig-rim" d="M90 1444H744Q764 1446 764 1474T744 1506H90Q70 1502 70 1474T90 1444Z" />
  </>
);

/** A desk before who sits at it. */
export const Desk = () => (
  <>
    <path class="fig-line fig-heavy" d="M40 1180L10 2394M1010 1180L1040 2394" />
    <path
      class="fig-paper fig-rim"
      d="M-70 1118C300 1108 760 1108 1110 1116Q1128 1142 1110 1172C760 1180 300 1180 -70 1174Q-86 1146 -70 1118Z"
    />
  </>
);

/** The wheelchair's back and handle, then its seat, wheels and the legs in it. */
export const WheelchairBack = () => <path class="fig-line fig-heavy" d="M96 770l-86 6M64 780C66 900 96 1100 150 1260M190 900V1300" />;
export const WheelchairFront = () => (
  <>
    <Part of={lowers.wheelchair} />
  </>
);
/** Where an arm rests. */
export const Armrest = () => <path class="fig-line fig-heavy" d="M800 1150C900 1140 1040 1132 1120 1132" />;
