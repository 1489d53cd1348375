import type { AnnotateData } from '../../model/annotate.ts';
import { type IdleWork, idleWork } from './idle-work.ts';
import { KeptSplits } from './kept-splits.ts';
import { closeCard, makeMark } from './mark.ts';
import { firstMentions } from './mentions.ts';
import { waitAfter } from './pace.ts';
import { isMarked, type Region, regionOf } from './region.ts';
import { cut } from './split.ts';
import { besideOf, contains, isOpen, isVisible, languageOf, mayCut, openTexts } from './texts.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What a marker needs to know. */
export interface MarkerSetting {
  /** Address of the site, with a slash at the end. */
  root: string;
  /** Which parts of the page are marked; of nested ones the outermost. */
  selector: string;
  /** Language of the words, where the page's own `lang` is not to be asked. */
  language: string | undefined;
  load(language: string): Promise<AnnotateData | undefined>;
}

/** What was done so far: marks that stand, milliseconds spent, the longest piece of work, whether nothing is left to do. */
export interface MarkerState {
  marks: number;
  spent: number;
  longest: number;
  idle: boolean;
}

interface Plan {
  text: Text;
  hits: ReturnType<Vocabulary['find']>;
  region: Region;
  vocabulary: Vocabulary;
  visible: boolean;
}

/** Changes of these say that a part of the page may be marked, or may not any more. */
const watched = ['contenteditable', 'translate', 'data-lotse-ignore', 'lang', 'aria-hidden', 'inert'];

/** So many changed places are looked at one by one; beyond, their whole region is. */
const mostPlaces = 500;

/**
 * Marks the company's terms in the text of a page of others and keeps up with what the page does, until told to undo it.
 * Works in slices while the page is idle; a page that changes all the time is looked at ever more rarely.
 */
export class Marker {
  readonly #setting: MarkerSetting;
  readonly #kept = new KeptSplits();
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  readonly #work: IdleWork = idleWork(
    () => this.#apply(),
    () => this.#findLost(),
  );
  /** Milliseconds that keeping up with the page has taken, and what of it was paid for by waiting. */
  #following = 0;
  #waited = 0;
  /** Whether a part of the page is marked for the first time: that is no keeping up. */
  #fresh = false;
  /** Undefined while a vocabulary is on its way. */
  readonly #vocabularies = new Map<string, Vocabulary | undefined>();
  #regions: Region[] = [];
  #dirty = new Set<Node>();
  #plans: Plan[] = [];
  /** Texts in a selection of the reader's: looked at when it is gone. */
  #selected = new Set<Text>();
  #timer: number | undefined;
  #running = false;
  #busy = false;

  constructor(setting: MarkerSetting) {
    this.#setting = setting;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: watched });
    document.addEventListener('selectionchange', this.#reselected);
    this.#look();
  }

  /** Takes every mark away: each text of the host is one again, as it was. */
  undo(): void {
    if (!this.#running) return;
    this.#changed(this.#observer.takeRecords());
    this.#running = false;
    this.#observer.disconnect();
    document.removeEventListener('selectionchange', this.#reselected);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#work.stop();
    this.#busy = false;
    // Words that were half made are made anew by the next start.
    for (const [language, made] of this.#vocabularies) if (!made) this.#vocabularies.delete(language);
    closeCard();
    this.#kept.mendAll(() => true);
    this.#regions = [];
    this.#plans = [];
    this.#dirty.clear();
    this.#selected.clear();
  }

  state(): MarkerState {
    const coming = [...this.#vocabularies.values()].includes(undefined);
    const { spent, longest } = this.#work;
    return { marks: this.#kept.marks, spent: spent + this.#following, longest, idle: !this.#busy && this.#timer === undefined && !coming };
  }

  #changed(records: readonly MutationRecord[]): void {
    const began = performance.now();
    for (const record of records) {
      for (const node of this.#kept.mendAfter(record)) {
        if (node instanceof Text) for (const { done } of this.#regions) done.delete(node);
        if (this.#dirty.size <= mostPlaces) this.#dirty.add(node);
      }
    }
    // What was mended just now is no change of the host's.
    this.#observer.takeRecords();
    this.#following += performance.now() - began;
    this.#soon();
  }

  #soon(): void {
    if (!this.#running || this.#timer !== undefined) return;
    const all = this.#following + this.#work.spent;
    this.#timer = window.setTimeout(() => this.#look(), waitAfter(all - this.#waited));
    this.#waited = all;
  }

  readonly #reselected = (): void => {
    if (this.#selected.size === 0 || !(getSelection()?.isCollapsed ?? true)) return;
    for (const text of this.#selected) this.#dirty.add(text);
    this.#selected.clear();
    this.#soon();
  };

  /** Finds out which parts of the page there are, and what in them is new. */
  #look(): void {
    const began = performance.now();
    this.#timer = undefined;
    const tops: Element[] = [];
    for (const root of document.querySelectorAll(this.#setting.selector)) if (!contains(tops.at(-1), root)) tops.push(root);
    this.#kept.mendAll(({ text }, { root }) => !text.isConnected || !tops.includes(root) || !contains(root, text));
    this.#regions = tops.map((root) => this.#regions.find((one) => one.root === root) ?? this.#newRegion(root));
    const many = this.#dirty.size > mostPlaces;
    for (const region of this.#regions) {
      if (many) this.#scan(region, region.root);
      else for (const node of this.#dirty) if (node.isConnected && contains(region.root, node)) this.#scan(region, node);
    }
    this.#dirty.clear();
    this.#observer.takeRecords();
    this.#following += performance.now() - began;
    if (!this.#busy) this.#findLost();
  }

  #newRegion(root: Element): Region {
    const region = regionOf(root, this.#setting.language);
    this.#dirty.add(root);
    this.#fresh = true;
    if (!this.#vocabularies.has(region.language)) this.#fetch(region.language);
    return region;
  }

  #fetch(language: string): void {
    if (!/^(?:de|en)$/.test(language)) return;
    this.#vocabularies.set(language, undefined);
    const forget = () => this.#vocabularies.delete(language);
    void this.#setting.load(language).then((data) => {
      if (!data) return forget();
      this.#fresh = true;
      const make = function* (this: Marker) {
        this.#vocabularies.set(language, yield* vocabularyOf(data));
        for (const region of this.#regions) if (region.language === language) this.#scan(region, region.root);
      };
      // Undone while the words were on their way: the next start asks again.
      return this.#running ? this.#do(make.call(this)) : forget();
    });
  }

  #do(job: Iterator<unknown>): void {
    this.#busy = true;
    this.#work.add(job);
  }

  #scan(region: Region, top: Node): void {
    const vocabulary = this.#vocabularies.get(region.language);
    const element = top instanceof Element ? top : top.parentElement;
    if (!vocabulary || !element || !isOpen(element) || languageOf(element) !== languageOf(region.root)) return;
    this.#do(this.#texts(region, top, vocabulary));
  }

  *#texts(region: Region, top: Node, vocabulary: Vocabulary): Generator<undefined, void> {
    this.#dropCopies(top);
    for (const text of openTexts(top)) {
      if (region.done.has(text) || this.#kept.has(text)) continue;
      region.done.add(text);
      this.#plan(region, text, vocabulary);
      yield;
    }
  }

  /** Marks that the host copied along with its text are no marks any more: nothing answers in them. */
  #dropCopies(top: Node): void {
    if (!(top instanceof Element)) return;
    for (const mark of [...(top.localName === 'lotse-mark' ? [top] : []), ...top.querySelectorAll('lotse-mark')]) {
      if (this.#kept.has(mark)) continue;
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  }

  #plan(region: Region, text: Text, vocabulary: Vocabulary): void {
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
      this.#selected.add(text);
      return;
    }
    this.#plans.push({ text, hits, region, vocabulary, visible });
  }

  /** Carries out what a slice planned: reading and writing take turns, so that the browser lays out once. */
  #apply(): void {
    for (const { text, hits, region, vocabulary, visible } of this.#plans) {
      const split = cut(text, hits, ({ value }) => {
        const target = vocabulary.targets[value] ?? ['', ''];
        const mark = makeMark(this.#setting.root, target, vocabulary.language, vocabulary.leads);
        (visible ? region.shown : region.hidden).set(value, mark);
        return mark;
      });
      this.#kept.add(split, region);
    }
    this.#plans = [];
    this.#observer.takeRecords();
  }

  /** A term whose mark went away with its text may be mentioned elsewhere. */
  #findLost(): void {
    this.#busy = false;
    if (this.#fresh) this.#waited = this.#following + this.#work.spent;
    this.#fresh = false;
    for (const region of this.#regions) {
      const gone = [...region.lost].some((target) => !isMarked(region, target, true));
      region.lost.clear();
      if (!gone) continue;
      region.done = new WeakSet();
      this.#scan(region, region.root);
    }
  }
}
