import type { VNode } from 'preact';
import type { Look } from '../../../model/figure.ts';
import { Line } from '../sleeves.tsx';
import { type Girth, girthOf } from './shape.ts';

const dark: readonly Look['top'][] = ['sweater', 'dress', 'coat'];
const dot = (x: number, y: number): string => `M${x} ${y - 9}a9 9 0 1 0 .1 0z`;

/** What a top shows below the elbows, down to its hem, or to the lap. Drawn before the upper body, which covers its upper edge. */
export function Waist({ top, seated = false }: { top: Look['top']; seated?: boolean }) {
  const girth = girthOf(top);
  const isDark = dark.includes(top);
  if (seated) return <path class={isDark ? 'fig-ink' : 'fig-cloth fig-rim'} d={lap(girth)} />;
  return (
    <g class={isDark ? 'fig-sleeve-ink' : undefined}>
      <path class={isDark ? 'fig-ink' : 'fig-cloth fig-rim'} d={top === 'dress' ? skirt(girth) : outline(girth)} />
      {details[top](girth)}
    </g>
  );
}

const outline = ({ left: l, right: r }: Girth): string =>
  `M${l} 1060C${l + 2} 1200 ${l + 4} 1360 ${l + 8} 1478Q${(l + r) / 2 + 20} 1516 ${r + 46} 1470C${r + 44} 1330 ${r + 22} 1180 ${r} 1060Z`;
const lap = ({ left: l, right: r }: Girth): string => `M${l} 1060L${l + 4} 1280H${r + 16}L${r} 1060Z`;
const skirt = ({ left: l, right: r }: Girth): string =>
  `M${l} 1060C${l + 8} 1180 ${l} 1260 ${l - 14} 1340C${l - 52} 1560 ${l - 70} 1740 ${l - 76} 1900Q${(l + r) / 2} 1970 ${r + 170} 1884C${r + 130} 1700 ${r + 66} 1500 ${r + 38} 1340C${r + 24} 1240 ${r + 8} 1160 ${r} 1060Z`;
/** Across, a little bent as a body is. */
const across = ({ left: l, right: r }: Girth, y: number): string =>
  `M${l + 8} ${y}Q${(l + r) / 2} ${y + 26} ${r + (y - 1060) * 0.1} ${y - 8}`;

const details: Readonly<Record<Look['top'], (girth: Girth) => VNode | null>> = {
  shirt: () => (
    <>
      <Line d="M482 1140C486 1260 490 1380 494 1496" />
      <path d={dot(508, 1264) + dot(511, 1362) + dot(514, 1452)} />
    </>
  ),
  blouse: () => <Line d="M262 1400C256 1430 254 1460 256 1488" />,
  sweater: (girth) => <Line d={`${across(girth, 1420)}M330 1250l34 12M560 1236l-20 26`} />,
  jacket: () => <path d="M372 1100H620C638 1240 646 1380 648 1500L370 1504C374 1370 376 1230 372 1100Z" />,
  dress: (girth) => <Line d={`${across(girth, 1300)}M300 1500C280 1640 268 1760 264 1850M600 1500C626 1640 650 1760 664 1840`} />,
  hoodie: (girth) => (
    <Line d={`M488 1170V1490M272 1150C262 1190 262 1230 268 1270Q480 1288 690 1264C686 1220 684 1190 680 1150${across(girth, 1420)}`} />
  ),
  stripes: (girth) => <Line d={[1190, 1248, 1306, 1364, 1422].map((y) => across(girth, y)).join('')} />,
  coat: () => (
    <>
      <path class="fig-cloth" d="M410 1120H546C552 1260 558 1380 562 1494L404 1498C408 1380 412 1260 410 1120Z" />
      <Line d="M214 1486Q300 1500 404 1500M562 1496Q680 1492 750 1476" />
    </>
  ),
};
