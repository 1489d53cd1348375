import type { ComponentChildren } from 'preact';
import type { Entry } from '../../model/library.ts';
import { Roadmap } from '../roadmap/Roadmap.tsx';
import type { Scope } from '../scope.ts';
import { Canvas, canvasParts } from '../tools/Canvas.tsx';

/** What a strategy is worked out with: canvases to fill in, and the roadmap. */
export function strategy(scope: Scope, entry: Entry) {
  return {
    Canvas: (canvas: { id: string; title: string; children?: ComponentChildren }) => (
      <Canvas language={scope.language} place={`${entry.kind}/${entry.id}`} {...canvas} />
    ),
    Roadmap: () => <Roadmap scope={scope} entry={entry} />,
    ...canvasParts(scope.language),
  };
}
