import type { VNode } from 'preact';
import type { Pose } from '../../model/figure.ts';
import { hands } from './parts/hands.ts';
import { Fist, Forearm, Lifted, Line, Skin, type Sleeve, Thing } from './sleeves.tsx';

/** How a phone is held: at the ear, or looked at. */
export type Phone = 'ear' | 'hand';

/** Arms as a pose wants them, drawn over the upper body; canvas 850 wide. */
export const arms: Readonly<Partial<Record<Pose, (sleeve: Sleeve, phone: Phone) => VNode>>> = {
  phone: (sleeve, phone) =>
    phone === 'ear' ? (
      <>
        <path class="fig-edge" transform="rotate(-22 330 400)" d="M312 226h38q16 0 16 16v322q0 16-16 16h-38q-16 0-16-16V242q0-16 16-16z" />
        <Forearm
          sleeve={sleeve}
          area="M44 960C30 1080 60 1150 130 1150C196 1150 214 1080 232 1010C270 850 318 700 366 534L274 472C222 640 140 800 66 930Z"
          lines={`M44 940C30 1080 40 1150 130 1150M208 1100C232 980 308 740 366 530M276 474C234 616 158 770 100 860${sleeve === 'skin' ? '' : 'M266 468Q318 484 374 532'}`}
        />
        <g transform="rotate(-58 455 880) translate(330 -362)">
          <Skin d={hands.fist} />
          <path d={hands.fistLine} />
        </g>
        {sleeve === 'skin' ? <path class="fig-skin" d="M282 482L340 514L332 546L272 508Z" /> : null}
      </>
    ) : (
      <>
        <path class="fig-edge" d="M512 650q4-14 18-12l96 18q12 4 10 18l-44 214q-4 14-18 12l-92-20q-12-4-10-16z" />
        <Fist sleeve={sleeve} />
      </>
    ),
  coffee: (sleeve) => (
    <>
      <Thing d={hands.cup} />
      <Fist sleeve={sleeve} />
    </>
  ),
  paper: (sleeve) => (
    <>
      <Thing d="M486 612q120 2 236 34-22 150-52 294-116-40-232-46 28-140 48-282z" />
      <Line d="M528 676q70 4 140 22M518 734q40 2 84 10M508 792q66 6 130 22M604 868q22 4 40 10" />
      <Fist sleeve={sleeve} />
    </>
  ),
  'thumbs-up': (sleeve) => (
    <>
      <Skin d="M420 830C424 790 430 742 452 716C474 704 492 724 488 756C486 782 482 800 484 830Z" />
      <Fist sleeve={sleeve} />
    </>
  ),
  explain: (sleeve) =>
    sleeve === 'skin' ? (
      <Skin d={hands.open} />
    ) : (
      <>
        <Skin d={hands.openHand} />
        <Forearm
          sleeve={sleeve}
          area="M396 770C340 850 260 930 178 988L56 950C36 1010 36 1116 126 1126C250 1090 390 980 474 908Z"
          lines="M396 770C340 850 268 924 190 984M54 950C36 1010 36 1116 126 1126C250 1090 390 980 474 908M388 760Q412 850 482 912"
        />
      </>
    ),
  point: (sleeve) => (
    <>
      <Forearm
        sleeve={sleeve}
        area="M786 862C752 930 722 1000 704 1050L700 1112C716 1168 782 1178 816 1122C850 1072 872 1010 876 930Z"
        lines={`M786 862C762 910 740 960 722 1006M704 1112C716 1168 782 1178 816 1122C850 1072 872 1010 876 930${sleeve === 'skin' ? '' : 'M780 856Q812 918 884 936'}`}
      />
      <Skin d={hands.finger} />
      <Skin d={hands.point} />
      <path d={hands.pointLine} />
    </>
  ),
  'point-up': (sleeve) => (
    <>
      <Skin d={hands.pointUpFinger} />
      <Skin d={hands.pointUp} />
      <Skin d={hands.pointUpThumb} />
      <Forearm
        sleeve={sleeve}
        area="M764 716C744 800 726 880 704 950L700 1046C730 1104 812 1120 858 1076C900 1020 900 900 866 712Z"
        lines={`M764 716C748 790 730 870 712 930M704 1046C734 1104 812 1120 858 1076C900 1020 900 900 866 712${sleeve === 'skin' ? 'M768 676L764 716M864 672L866 712' : 'M756 716Q810 730 874 710'}`}
      />
      {sleeve === 'skin' ? <path class="fig-skin" d="M766 690L862 690L868 730L758 734Z" /> : null}
    </>
  ),
  shrug: (sleeve) => (
    <>
      <Lifted sleeve={sleeve} />
      <g transform="matrix(-1 0 0 1 836 0)">
        <Lifted sleeve={sleeve} />
      </g>
    </>
  ),
  'arms-crossed': (sleeve) => (
    <g class={`fig-sleeve-${sleeve}`}>
      <path class={`fig-${sleeve} fig-rim`} d={hands.crossed} />
      <path class="fig-skin fig-rim" d={hands.tucked} />
    </g>
  ),
  laptop: () => (
    <>
      <Thing d="M262 838q200-14 392-4 14 2 16 16l36 290H224l22-288q2-12 16-14z" />
      <path d="M448 968q18-6 28 8t-4 28q-20 8-30-6t6-30z" />
    </>
  ),
};
