import { render } from 'preact-render-to-string';
import type { PlacedProp } from '../prop-layout.ts';
import { props } from './index.ts';

/** What a thing is called in the art of a film. */
export const propName = (thing: PlacedProp['thing']): string => `prop:${thing}`;

/** The drawings of things, as SVG markup by name. */
export function propArt(things: readonly PlacedProp['thing'][]): Record<string, string> {
  return Object.fromEntries(
    things.map((thing) => {
      const { Drawing } = props[thing];
      return [propName(thing), `<g class="set set-thing">${render(<Drawing />)}</g>`];
    }),
  );
}
