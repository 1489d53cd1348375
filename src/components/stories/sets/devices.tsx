import type { ComponentChildren } from 'preact';
import { box, ink, ring } from './ink.ts';
import { At, Line, Sheet, Solid } from './scenery.tsx';

/** How far right a screen stands: between two people, or beside one. */
export const screenX = (people: number): number => (people > 1 ? 226 : 382);

/** A telephone as large as a person. What it shows is its children, 188 wide. */
export const Phone = ({ people, children }: { people: number; children: ComponentChildren }) => (
  <At x={screenX(people)} y={18}>
    <Sheet d="M22 0c50-3 98-3 146 0 14 1 20 9 20 22 3 104 3 206 0 310 0 13-7 20-20 21-48 3-98 3-146 0C9 352 2 345 1 332c-3-104-3-206 0-310C1 9 9 1 22 0z" />
    <Line d={ink([76, 14], [114, 14]) + ink([14, 30], [174, 29]) + ink([72, 342], [116, 342])} />
    {children}
  </At>
);

/** A window of a computer, 240 wide. */
export const Window = ({ people, children }: { people: number; children: ComponentChildren }) => (
  <At x={people > 1 ? 200 : 352} y={38}>
    <Sheet d={box(0, 0, 240, 196)} />
    <Line d={ink([0, 28], [240, 27]) + ring(16, 14, 4) + ring(32, 14, 4)} />
    {children}
  </At>
);

/** A line of writing nobody needs to read. */
export const scribble = (x: number, y: number, width: number): string =>
  `M${x} ${y}c${width * 0.1} -4 ${width * 0.16} 4 ${width * 0.25} 0s${width * 0.16} -4 ${width * 0.25} 0 ${width * 0.15} 4 ${width * 0.25} 0 ${width * 0.16} -3 ${width * 0.25} 0`;

/** A button that is filled. */
export const Button = ({ x, y, width }: { x: number; y: number; width: number }) => <Solid d={box(x, y, width, 22)} />;
