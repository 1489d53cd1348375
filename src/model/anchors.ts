import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Entry } from './library.ts';

/**
 * Anchor of a heading: lower case, letters and digits of any script, everything else a hyphen; a second one alike gets `-2`.
 * @param used anchors given out so far on the page; the new one is added
 */
export function slug(heading: string, used: Set<string>): string {
  const plain =
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'abschnitt';
  let anchor = plain;
  for (let n = 2; used.has(anchor); n++) anchor = `${plain}-${n}`;
  used.add(anchor);
  return anchor;
}

/** Anchors of an entry that do not come from headings: steps, points, scenes, dimensions, questions. */
export function ownAnchors(entry: Entry): string[] {
  if (entry.kind === 'processes') return (entry as Entry<'processes'>).facts.steps.map((step) => step.id);
  if (entry.kind === 'stories') return (entry as Entry<'stories'>).facts.scenes.map((scene) => scene.id);
  if (entry.kind === 'journeys') return (entry as Entry<'journeys'>).facts.points.map((point) => point.id);
  if (entry.kind === 'assessments') return (entry as Entry<'assessments'>).facts.dimensions.map((dimension) => dimension.id);
  return entry.questions.map((question) => question.id);
}

/** Anchors a long text's headings get. */
export function headingAnchors(tree: Root, used = new Set<string>()): Set<string> {
  visit(tree, 'heading', (node) => {
    slug(textOf(node), used);
  });
  return used;
}
