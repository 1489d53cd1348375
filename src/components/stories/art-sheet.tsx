import type { VNode } from 'preact';
import type { Drawing } from '../figures/drawings.tsx';

/** Draws each thing of a page once and shows it wherever it is needed. */
export interface ArtSheet {
  /** Shows a drawing: a reference to it on the sheet. */
  readonly draw: (drawing: Drawing) => VNode;
  /** The drawings shown so far, in a picture nobody sees; rendered after all that shows them. */
  readonly Sheet: () => VNode;
}

/**
 * A sheet for one strip: its people appear in many panels, and a page that repeated their drawings would weigh ten times as much.
 * A reference inherits colours as the drawing itself would; rules that look at ancestors must find them within the drawing.
 * @param prefix tells the sheets of a page apart
 */
export function artSheet(prefix: string): ArtSheet {
  const drawn = new Map<string, { id: string; node: VNode }>();
  return {
    draw: ({ name, node }) => {
      const known = drawn.get(name) ?? { id: `${prefix}art-${drawn.size + 1}`, node };
      drawn.set(name, known);
      return <use href={`#${known.id}`} />;
    },
    Sheet: () => (
      <svg class="strip-art" width="0" height="0" aria-hidden="true">
        <defs>
          {[...drawn.values()].map(({ id, node }) => (
            <g key={id} id={id}>
              {node}
            </g>
          ))}
        </defs>
      </svg>
    ),
  };
}
