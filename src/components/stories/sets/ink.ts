export type Spot = readonly [x: number, y: number];

/** A number between -1 and 1 that looks random and always is the same for the same place. */
function waver(x: number, y: number, salt: number): number {
  const n = Math.sin(x * 12.9898 + y * 78.233 + salt * 37.719) * 43758.5453;
  return (n - Math.floor(n)) * 2 - 1;
}
const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A line through some spots as a hand draws it: nearly straight. */
export function ink(...spots: readonly Spot[]): string {
  return spots
    .map(([x, y], i) => {
      const before = spots[i - 1];
      if (!before) return `M${n(x)} ${n(y)}`;
      const [dx, dy] = [x - before[0], y - before[1]];
      const length = Math.hypot(dx, dy) || 1;
      const bow = Math.min(2.4, length * 0.018);
      const [a, b] = [waver(x, y, 1) * bow, waver(before[0], before[1], 2) * bow];
      return `C${n(before[0] + dx / 3 - (dy / length) * a)} ${n(before[1] + dy / 3 + (dx / length) * a)} ${n(x - dx / 3 - (dy / length) * b)} ${n(y - dy / 3 + (dx / length) * b)} ${n(x)} ${n(y)}`;
    })
    .join('');
}

/** A box with corners that nearly meet. */
export function box(x: number, y: number, width: number, height: number): string {
  const [a, b] = [waver(x, y, 3) * 1.8, waver(x, y, 4) * 1.8];
  return ink([x - 1, y + a], [x + width + b, y], [x + width, y + height - a], [x + b, y + height], [x, y - 2]);
}

/** A ring, drawn past its beginning. */
export function ring(x: number, y: number, rx: number, ry: number = rx): string {
  const k = 0.5523;
  const w = waver(x, y, 5) * 0.05 + 1;
  return `M${n(x - rx)} ${n(y + 1)}C${n(x - rx)} ${n(y - ry * k * w)} ${n(x - rx * k)} ${n(y - ry)} ${n(x)} ${n(y - ry)}C${n(x + rx * k * w)} ${n(y - ry)} ${n(x + rx)} ${n(y - ry * k)} ${n(x + rx * w)} ${n(y)}C${n(x + rx)} ${n(y + ry * k)} ${n(x + rx * k)} ${n(y + ry * w)} ${n(x)} ${n(y + ry)}C${n(x - rx * k)} ${n(y + ry)} ${n(x - rx)} ${n(y + ry * k)} ${n(x - rx + 1)} ${n(y - 3)}`;
}
