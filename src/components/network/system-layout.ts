/** Where the parts of the map stand, in units of the drawing. */
export interface SystemSpot {
  x: number;
  y: number;
  /** A ring as if drawn by hand, its ends crossing. */
  ring: string;
  /** The line from the centre. */
  line: string;
}

export const systemSize = { width: 720, height: 440, ring: { x: 104, y: 52 }, centre: { x: 78, y: 42 } } as const;

/** Parts on an ellipse around the customers, clockwise from the top. */
export function systemSpots(count: number): SystemSpot[] {
  const { width, height, ring, centre } = systemSize;
  const [cx, cy] = [width / 2, height / 2];
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const [x, y] = [cx + Math.cos(angle) * (cx - ring.x - 8), cy + Math.sin(angle) * (cy - ring.y - 10)].map(Math.round) as [
      number,
      number,
    ];
    const [dx, dy] = [x - cx, y - cy];
    const away = 1 / Math.hypot(dx / centre.x, dy / centre.y);
    const near = 1 / Math.hypot(dx / ring.x, dy / ring.y);
    const from = [cx + dx * away * 1.06, cy + dy * away * 1.06];
    const to = [x - dx * near * 1.04, y - dy * near * 1.04];
    // A slight swing, to one side and the other in turn.
    const swing = index % 2 ? 9 : -9;
    const middle = [((from[0] ?? 0) + (to[0] ?? 0)) / 2 + swing, ((from[1] ?? 0) + (to[1] ?? 0)) / 2 + swing];
    return { x, y, ring: handRing(x, y, ring.x, ring.y, index), line: `M${point(from)}Q${point(middle)} ${point(to)}` };
  });
}

/** A ring that a hand would draw: it begins a little outside and ends a little inside. */
export function handRing(x: number, y: number, rx: number, ry: number, turn = 0): string {
  const start = -2 + turn * 0.5;
  const at = (step: number): [number, number] => {
    const angle = start + (step / 12) * 2 * Math.PI * 1.04;
    const wide = 1.025 - (step / 12) * 0.04;
    return [x + Math.cos(angle) * rx * wide, y + Math.sin(angle) * ry * wide];
  };
  // Catmull-Rom through twelve points and one more, as cubic curves.
  const curve = Array.from({ length: 12 }, (_, step) => {
    const [before, a, b, after] = [at(step - 1), at(step), at(step + 1), at(step + 2)];
    const first = [a[0] + (b[0] - before[0]) / 6, a[1] + (b[1] - before[1]) / 6];
    const second = [b[0] - (after[0] - a[0]) / 6, b[1] - (after[1] - a[1]) / 6];
    return `C${point(first)} ${point(second)} ${point(b)}`;
  });
  return `M${point(at(0))}${curve.join('')}`;
}

const point = (at: readonly number[] = []): string => at.map((value) => Math.round(value)).join(' ');
