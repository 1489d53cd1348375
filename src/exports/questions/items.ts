import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Language, Localized } from '../../model/entry.ts';
import { type Item, type ItemOption, type ItemSet, type Loss, loss } from '../../model/exchange/questions/item.ts';
import { blocksOf, type Rich, type RichPart, rich } from '../../model/exchange/questions/rich.ts';
import type { Library } from '../../model/library.ts';
import type { Option } from '../../model/questions/parts.ts';
import { blockOf, readQuestion } from '../../model/questions/read.ts';
import type { SourceDoc } from '../../model/source.ts';
import { richOf } from './rich-of.ts';
import { conversation } from './scenario-items.ts';

/** The questions of a lesson in one language, with what could not come along. */
export function itemsOf(library: Library, id: string, doc: SourceDoc): { set: ItemSet; losses: Loss[] } {
  const losses: Loss[] = [];
  const items: Item[] = [];
  const entry = library.get('lessons', id);
  visit(doc.tree ?? { type: 'root', children: [] }, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Question') items.push(...itemOf(node, library, doc, losses));
  });
  return { set: { id, title: entry ? library.title(entry, doc.language) : id, language: doc.language, items }, losses };
}

function itemOf(node: MdxJsxFlowElement, library: Library, { language, file }: SourceDoc, losses: Loss[]): Item[] {
  const block = blockOf(node, language);
  const question = readQuestion(block);
  const { id, kind } = question;
  const at = { id, type: kind, file, ...(node.position && { line: node.position.start.line }) };
  const said = new Set<string>();
  const left = (what: 'picture' | 'component' | 'links') => {
    if (!said.has(what)) losses.push(loss(what, at));
    said.add(what);
  };
  const option = (one: Option): ItemOption => ({
    key: one.key,
    text: richOf(one.text.children, left),
    feedback: blocksOf(richOf(one.feedback, left)),
  });
  const item: Item = {
    id,
    kind,
    prompt: blocksOf(richOf(block.parts.prompt, left)),
    groups: block.parts.groups.map((group) => group.map(option)),
    file,
    between: blocksOf(richOf(block.parts.after[0] ?? [], left)),
    right: question.right,
    ...(at.line !== undefined && { line: at.line }),
    ...(block.value('unit') && { unit: block.value('unit') }),
    ...(question.within !== undefined && { within: question.within }),
    ...(question.forgive && { forgive: question.forgive }),
  };
  if (kind === 'gap') {
    if (question.forgive?.length) losses.push(loss('forgive', at, { found: question.forgive.join(', ') }));
    return [{ ...item, prompt: openGaps(item.prompt) }];
  }
  if (kind === 'hotspot') {
    losses.push(loss('hotspot-as-choice', at, { on: block.value('on') }));
    const named = (one: ItemOption): ItemOption => ({
      ...one,
      text: [placeOf(library, block.value('on'), question.texts?.[one.key] ?? '', language)],
    });
    return [{ ...item, kind: 'single', groups: item.groups.map((group) => group.map(named)) }];
  }
  if (kind === 'scenario') return conversation(item, block.parts.groups[0] ?? [], option, (who) => nameOf(library, who, language), losses);
  return [item];
}

/** What a step or scene is called on its page. */
function placeOf(library: Library, on: string, anchor: string, language: Language): string {
  const [kind, id = ''] = on.split('/');
  const pick = (text: Localized | undefined) => text?.[language] ?? text?.[library.leading];
  if (kind === 'processes') return pick(library.get('processes', id)?.facts.steps.find((step) => step.id === anchor)?.does) ?? anchor;
  const scenes = library.get('stories', id)?.facts.scenes ?? [];
  const scene = scenes.find((one) => one.id === anchor);
  return scene ? `${scenes.indexOf(scene) + 1}. ${pick(scene.caption) ?? anchor}` : anchor;
}

/** Who speaks: a persona’s title or a cast member’s name. */
function nameOf(library: Library, who: string, language: Language): string {
  const [story = '', cast] = who.split('/');
  const persona = library.get('personas', who);
  if (persona) return library.title(persona, language);
  const name = cast ? library.get('stories', story)?.facts.cast[cast]?.name : undefined;
  return name?.[language] ?? name?.[library.leading] ?? who;
}

/** `[a]` in a text becomes a blank. */
function openGaps(parts: Rich): Rich {
  return parts.flatMap((part): RichPart[] => {
    if (typeof part !== 'string') return [{ ...part, parts: openGaps(part.parts) }];
    return part
      .split(/(\[[a-z0-9]\])/)
      .filter(Boolean)
      .map((piece) => {
        const key = /^\[([a-z0-9])\]$/.exec(piece)?.[1];
        return key ? rich('gap', [], { key }) : piece;
      });
  });
}
