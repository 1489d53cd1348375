import type { KeptSplits } from './kept-splits.ts';
import { makeMark } from './mark.ts';
import { firstMentions } from './mentions.ts';
import { isMarked, type Region } from './region.ts';
import { cut } from './split.ts';
import { besideOf, isVisible, mayCut } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Plan {
  text: Text;
  hits: ReturnType<Vocabulary['find']>;
  region: Region;
  vocabulary: Vocabulary;
  visible: boolean;
}

/** Texts that are to be cut: looked at first and cut together, so that the browser lays out once. */
export class Plans {
  readonly #kept: KeptSplits;
  readonly #root: string;
  #plans: Plan[] = [];
  /** Texts in a selection of the reader's: looked at when it is gone. */
  readonly selected = new Set<Text>();

  /** @param root address of the site, with a slash at the end */
  constructor(kept: KeptSplits, root: string) {
    this.#kept = kept;
    this.#root = root;
  }

  /** Plans the marks of a text: the first mention of each term in its region. */
  add(region: Region, text: Text, vocabulary: Vocabulary): void {
    const found = /\S/.test(text.data) ? vocabulary.find(text.data) : [];
    if (found.length === 0) return;
    const visible = isVisible(text);
    const planned = (target: number) =>
      this.#plans.some((plan) => plan.region === region && plan.visible === visible && plan.hits.some(({ value }) => value === target));
    const hits = firstMentions(
      text.data,
      found,
      (target) => isMarked(region, target, visible) || planned(target),
      () => besideOf(text),
    );
    if (hits.length === 0 || !mayCut(text)) return;
    const selection = getSelection();
    if (selection && !selection.isCollapsed && selection.containsNode(text, true)) {
      region.done.delete(text);
      this.selected.add(text);
      return;
    }
    this.#plans.push({ text, hits, region, vocabulary, visible });
  }

  /** Carries out what was planned. */
  apply(): void {
    for (const { text, hits, region, vocabulary, visible } of this.#plans) {
      const split = cut(text, hits, ({ value }) => {
        const target = vocabulary.targets[value] ?? ['', ''];
        const mark = makeMark(this.#root, target, vocabulary.language, vocabulary.leads);
        (visible ? region.shown : region.hidden).set(value, mark);
        return mark;
      });
      this.#kept.add(split, region);
    }
    this.#plans = [];
  }

  /** Forgets what was planned, and selections. */
  clear(): void {
    this.#plans = [];
    this.selected.clear();
  }
}
