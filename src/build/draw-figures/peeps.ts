import Module, { createRequire } from 'node:module';
import { type Point, readPath, type Subpath } from './path.ts';

/** A shape of the set: its subpaths and what its colour stands for. */
export interface Shape {
  readonly fill: 'ink' | 'ground' | 'paper' | 'none';
  readonly subpaths: readonly Subpath[];
}
interface Element {
  readonly type: string;
  readonly props: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Element | string | null)[];
}
type Draw = (colours: { strokeColor: string; backgroundColor: string }) => Element;

const folders = {
  hair: ['hair', 'Hair'],
  face: ['face', 'Face'],
  beard: ['facialHair', 'FacialHair'],
  glasses: ['accessories', 'Accessories'],
  bust: ['pose/bust', 'BustPose'],
  sitting: ['pose/sitting', 'SittingPose'],
  standing: ['pose/standing', 'StandingPose'],
} as const;
/** Where react-peeps moves each part; afterwards all stand on one canvas. */
const moves: Readonly<Record<string, Point>> = { hair: [225, 0], face: [384, 186], beard: [348, 338], glasses: [272, 241] };
const fills: Readonly<Record<string, Shape['fill']>> = { INK: 'ink', GROUND: 'ground', '#FFFFFF': 'paper', none: 'none' };

/**
 * Takes one part out of react-peeps, without React.
 * @param folder which drawer
 * @param name the part's name there
 */
export function takePeep(folder: keyof typeof folders, name: string): Shape[] {
  const [path, table] = folders[folder];
  const draw = (require_(`react-peeps/lib/peeps/${path}/z_options.js`) as Record<string, Record<string, Draw>>)[table]?.[name];
  if (!draw) throw new Error(`react-peeps has no ${folder} ${name}`);
  return shapesOf(draw({ strokeColor: 'INK', backgroundColor: 'GROUND' }), moves[folder] ?? [0, 0]);
}

function shapesOf(element: Element, by: Point): Shape[] {
  const [dx = 0, dy = 0] = (element.props['transform']?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const at: Point = [by[0] + dx, by[1] + dy];
  const own: Shape[] =
    element.type === 'path'
      ? [{ fill: fills[element.props['fill'] ?? ''] ?? 'ground', subpaths: readPath(element.props['d'] ?? '', at) }]
      : [];
  return [...own, ...element.children.flatMap((child) => (child && typeof child === 'object' ? shapesOf(child, at) : []))];
}

/** react-peeps asks for `react`: it gets the one function it calls. */
const createElement = (type: string, props: Element['props'] | null, ...children: Element['children'][number][][]): Element => ({
  type,
  props: props ?? {},
  children: children.flat(),
});
const require_ = createRequire(import.meta.url);
const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
const load = loader._load;
loader._load = (request, ...rest) =>
  request === 'react' ? { createElement, default: { createElement }, __esModule: true } : load.call(loader, request, ...rest);
