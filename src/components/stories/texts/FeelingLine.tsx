import type { FeelingsLayout } from './feelings-layout.ts';

type Props = FeelingsLayout['people'][number] & { readonly index: number; readonly name: string };

/** One person's line; lines differ in stroke and mark, not in colour alone. The name stands where the line ends. */
export function FeelingLine({ path, points, index, name }: Props) {
  const end = points.at(-1);
  return (
    <g class={`whose whose-${index % 4}`}>
      <path class="line" d={path} />
      {points.map(({ number, x, y }) => (
        <path key={number} class="spot" d={`M${x} ${y}${spots[index % 4]}`} />
      ))}
      {end ? (
        <text class="whose-name" x={end.x + 13} y={end.y + 4}>
          {name}
        </text>
      ) : null}
    </g>
  );
}

/** Marks about a point: round, square, diamond, triangle. */
const spots = [
  'm-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z',
  'm-6-6h12v12h-12z',
  'm0-8.500l8.500 8.500-8.500 8.500-8.500-8.500z',
  'm0-8l8 14h-16z',
];
