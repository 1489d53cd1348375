import { stringify } from 'yaml';
import type { Language } from '../../model/entry.ts';
import { type Item, type ItemOption, type ItemSet, type Loss, loss, placeOfItem } from '../../model/exchange/questions/item.ts';
import { blocksOf, inlineOf, plainOf, type Rich, type RichElement, rich } from '../../model/exchange/questions/rich.ts';
import { indented, keyless, lineStart, markdownBlocks, markdownInline } from './markdown.ts';

/** What a draft says where its file said nothing. */
const words = {
  de: {
    why: 'Warum, sagt die Datei nicht. Bitte ergänzen.',
    prompt: 'Ohne Frage in der Datei. Bitte ergänzen.',
    summary: 'Fragen aus einer Datei, noch ohne Lektion: Text und Ziele ergänzen.',
    goal: 'Ziel ergänzen: was man danach kann',
    to: 'Zuordnen zu:',
    option: 'Ohne Text in der Datei',
  },
  en: {
    why: 'The file does not say why. Please add it.',
    prompt: 'The file has no question here. Please add it.',
    summary: 'Questions from a file, not yet a lesson: add text and goals.',
    goal: 'Add a goal: what one can do afterwards',
    to: 'Match with:',
    option: 'Without text in the file',
  },
};

/** Where a draft goes and what a lesson there needs. */
export interface DraftSite {
  language: Language;
  /** Language whose files hold facts. */
  leading: Language;
  owner?: string;
  today: string;
}

/** Minutes that a question may take. */
const minutesEach = 1;

/**
 * A lesson draft as its file, in the format authors write.
 * @param losses gets what the draft had to make up
 */
export function lessonDraft(set: ItemSet, site: DraftSite, losses: Loss[]): { path: string; body: string } {
  const say = words[site.language];
  const facts =
    site.language === site.leading
      ? {
          minutes: Math.min(60, Math.max(1, set.items.length * minutesEach)),
          ...(site.owner && { owner: site.owner }),
          reviewed: site.today,
          status: 'draft',
        }
      : {};
  const front = stringify({ title: set.title, summary: say.summary, goals: [say.goal], ...facts }, { lineWidth: 0 });
  losses.push(loss('lesson-facts', { id: set.id, type: 'lesson' }));
  const body = set.items.map((item) => questionMdx(item, site.language, losses)).join('\n\n');
  return { path: `${set.id}/${site.language}.mdx`, body: `---\n${front}---\n\n${body}\n` };
}

/** A question as authors write it. */
export function questionMdx(item: Item, language: Language, losses: Loss[]): string {
  const say = words[language];
  const at = placeOfItem(item);
  let prompt = blocksOf(item.prompt);
  if (plainOf(prompt).length === 0) {
    losses.push(loss('no-prompt', at));
    prompt = [rich('p', [say.prompt]), ...prompt];
  }
  // Without answers the last list would be taken for them.
  if (item.groups.flat().length === 0) prompt = prompt.flatMap(listAsParagraphs);
  const graded = item.kind !== 'reflection';
  let missing = 0;
  const option = (one: ItemOption, needs: boolean): string => {
    const text = item.kind === 'gap' ? plainGap(one) : markdownInline(inlineOf(one.text)).replaceAll('\\\n', ' ') || say.option;
    const feedback = one.feedback.length > 0 ? keyless(markdownBlocks(blocksOf(one.feedback))) : needs ? say.why : '';
    if (needs && one.feedback.length === 0) missing += 1;
    // The text behind `- 1)` stands at the start of a line of its own.
    const head = `- ${one.key}) ${/\d/.test(one.key) ? lineStart(text) : text}`;
    return feedback === '' ? head : `${head}\n${indented(feedback, '  - ', '    ')}`;
  };
  const groups = item.groups.map((group, index) =>
    group.map((one) => option(one, graded && (index === 0 || item.kind === 'truth'))).join('\n'),
  );
  const between = item.between.length > 0 ? markdownBlocks(blocksOf(item.between)) : groups.length > 1 ? say.to : '';
  if (missing > 0) losses.push(loss('no-feedback', at, { n: missing }));
  const attributes = [
    `id="${item.id}"`,
    `kind="${item.kind}"`,
    ...(graded && item.kind !== 'gap' ? [`answer="${item.right.join(' ')}"`] : []),
    ...(item.unit ? [`unit="${item.unit.replaceAll('"', '”').replace(/[<>{}]/g, '')}"`] : []),
    ...(item.within ? [`within="${item.within}"`] : []),
  ];
  const parts = [markdownBlocks(prompt), groups[0], between, ...groups.slice(1)].filter((part) => part !== undefined && part !== '');
  return [`<Question ${attributes.join(' ')}>`, ...parts, '</Question>'].join('\n\n');
}

const plainGap = ({ text }: ItemOption): string =>
  plainOf(text)
    .split(' | ')
    .map((word) => markdownInline([word]))
    .join(' | ');

const listAsParagraphs = (block: RichElement): RichElement[] =>
  block.tag === 'ul' || block.tag === 'ol'
    ? block.parts.flatMap((part) => (typeof part === 'string' ? [] : [rich('p', ['– ', ...inlineOf(part.parts)] as Rich)]))
    : [block];
