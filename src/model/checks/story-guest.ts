import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { questionsOf } from '../questions/read.ts';
import { guestScenes } from '../story-guest.ts';
import { listOf } from '../vocabulary.ts';
import { atNode, attribute, type Check, docsOf } from './context.ts';

/**
 * A story as a guest names its scenes in one way, and stops its film only at scenes it shows, each for a question of the
 * same text. That scenes exist is `unknown-component`'s business.
 */
export const storyGuest: Check = ({ content, library }) => {
  const findings: Finding[] = [];
  for (const { doc } of docsOf(content)) {
    const questions = questionsOf(doc.tree, doc.language).map(({ id }) => id);
    visit(doc.tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Story') return;
      const guest = Object.fromEntries((['id', 'scene', 'scenes', 'stop', 'question'] as const).map((key) => [key, attribute(node, key)]));
      const wrong = (key: string, right: string) => findings.push(atNode('wrong-prop', doc, node, { found: 'Story', key, right }));
      if (guest['scene'] !== undefined && guest['scenes'] !== undefined) wrong('scene', 'scenes');
      const [stops, asked] = [listOf(guest['stop']), listOf(guest['question'])];
      const implied = guest['stop'] === undefined && asked.length === 1;
      if (!implied && stops.length !== asked.length) {
        if (stops.length > asked.length) wrong('question', questions.join(', '));
        else wrong('stop', (shownOf(guest) ?? []).join(', '));
      }
      for (const id of asked)
        if (!questions.includes(id))
          findings.push(atNode('dangling-id', doc, node, { found: `question="${id}"`, right: nearest(id, questions) ?? '' }));
      const [all, shown] = [scenesOf(guest['id']), shownOf(guest)];
      for (const id of stops)
        if (all.includes(id) && shown && !shown.includes(id)) wrong(`stop="${id}"`, nearest(id, shown) ?? shown.join(', '));
    });
  }
  return findings;

  function scenesOf(id: string | undefined): string[] {
    return (id ? library.get('stories', id) : undefined)?.facts.scenes.map((scene) => scene.id) ?? [];
  }
  function shownOf(guest: { [key: string]: string | undefined }): string[] | undefined {
    return guestScenes({ scene: guest['scene'], scenes: guest['scenes'] }) ?? (guest['id'] ? scenesOf(guest['id']) : undefined);
  }
};
