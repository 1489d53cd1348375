import type { Look } from '../../../model/figure.ts';
import { Forearm, Skin, sleeveOf } from '../sleeves.tsx';
import { girthOf } from './shape.ts';

interface HangingProps {
  readonly top: Look['top'];
  /** Degrees the forearm swings forward. */
  readonly swing?: number;
}

/** The left forearm (seen from us), down to its hand. */
export function HangingLeft({ top, swing = 0 }: HangingProps) {
  const sleeve = sleeveOf(top);
  const { outerLeft: o, left: l } = girthOf(top);
  const cuff = sleeve === 'skin' ? '' : `M${o + 62} 1502Q${o + 130} 1524 ${l + 46} 1496`;
  return (
    <g {...(swing ? { transform: `rotate(${-swing} ${Math.round((o + l) / 2)} 915)` } : {})}>
      <Skin
        d={`M${o + 70} 1480C${o + 58} 1570 ${o + 66} 1656 ${o + 102} 1694C${o + 148} 1714 ${o + 184} 1692 ${o + 196} 1642C${o + 218} 1618 ${o + 214} 1560 ${o + 192} 1480Z`}
      />
      <Forearm
        sleeve={sleeve}
        area={`M${o + 3} 895C${o - 6} 1120 ${o + 12} 1370 ${o + 62} 1502Q${o + 130} 1524 ${l + 46} 1496C${l + 28} 1380 ${l - 14} 1140 ${l} 975Z`}
        lines={`M${o + 1} 912C${o - 6} 1120 ${o + 12} 1370 ${o + 62} 1502M${l + 46} 1496C${l + 28} 1380 ${l - 14} 1140 ${l} 990${cuff}`}
      />
    </g>
  );
}

/** The right forearm, half behind the body. */
export function HangingRight({ top, swing = 0 }: HangingProps) {
  const sleeve = sleeveOf(top);
  const { outerRight: o, right: r } = girthOf(top);
  const cuff = sleeve === 'skin' ? '' : `M${r + 60} 1500Q${r + 104} 1512 ${o + 80} 1488`;
  return (
    <g {...(swing ? { transform: `rotate(${-swing} ${Math.round((o + r) / 2)} 915)` } : {})}>
      <Skin d={`M${r + 66} 1480C${r + 58} 1570 ${r + 70} 1640 ${r + 98} 1654C${r + 142} 1662 ${o + 84} 1580 ${o + 74} 1474Z`} />
      <Forearm
        sleeve={sleeve}
        area={`M${r} 975C${r + 14} 1120 ${r + 40} 1360 ${r + 60} 1500Q${r + 104} 1512 ${o + 80} 1488C${o + 76} 1340 ${o + 22} 1120 ${o - 3} 895Z`}
        lines={`M${r} 990C${r + 14} 1120 ${r + 40} 1360 ${r + 60} 1500M${o + 80} 1488C${o + 76} 1340 ${o + 22} 1120 ${o - 1} 912${cuff}`}
      />
    </g>
  );
}

/** The left forearm of somebody seated: the hand lies on the lap. */
export function LapLeft({ top }: { top: Look['top'] }) {
  const sleeve = sleeveOf(top);
  const { outerLeft: o, left: l } = girthOf(top);
  return (
    <>
      <Skin d="M452 1124C500 1098 572 1104 620 1136C650 1158 648 1184 616 1190C570 1216 500 1218 450 1212Z" />
      <Forearm
        sleeve={sleeve}
        area={`M${o + 3} 895C${o - 16} 1080 ${o + 30} 1196 ${o + 120} 1204C${o + 230} 1214 380 1222 462 1222L474 1112C380 1104 240 1080 ${l} 975Z`}
        lines={`M${o + 1} 912C${o - 16} 1080 ${o + 30} 1196 ${o + 120} 1204C${o + 230} 1214 380 1222 462 1222M474 1112C380 1104 240 1080 ${l} 990${sleeve === 'skin' ? '' : 'M474 1110Q486 1166 462 1222'}`}
      />
    </>
  );
}

/** The right forearm of somebody seated: it rests on the thigh. */
export function LapRight({ top }: { top: Look['top'] }) {
  const sleeve = sleeveOf(top);
  const { outerRight: o, right: r } = girthOf(top);
  return (
    <>
      <Skin d="M872 1112C930 1090 1000 1100 1026 1134C1034 1166 990 1184 940 1184C910 1186 884 1182 868 1176Z" />
      <Forearm
        sleeve={sleeve}
        area={`M${r} 975C${r + 6} 1100 ${r + 60} 1176 ${r + 110} 1182L880 1190L894 1096L${o + 40} 1090C${o + 14} 1080 ${o + 10} 1040 ${o - 3} 895Z`}
        lines={`M${r} 990C${r + 6} 1100 ${r + 60} 1176 ${r + 110} 1182L880 1190M894 1096L${o + 40} 1090C${o + 14} 1080 ${o + 10} 1040 ${o - 1} 912${sleeve === 'skin' ? '' : 'M894 1096Q904 1144 880 1190'}`}
      />
    </>
  );
}
