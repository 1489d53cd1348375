import type { AnnotateData } from '../../model/annotate.ts';
import { type IdleWork, idleWork } from './idle-work.ts';
import { KeptSplits } from './kept-splits.ts';
import { closeCard } from './mark.ts';
import { waitAfter } from './pace.ts';
import { Plans } from './plans.ts';
import { isMarked, type Region, regionOf } from './region.ts';
import { contains, isOpen, languageOf, openTexts } from './texts.ts';
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
  readonly #plans: Plans;
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
  #timer: number | undefined;
  #running = false;
  #busy = false;

  constructor(setting: MarkerSetting) {
    this.#setting = setting;
    this.#plans = new Plans(this.#kept, setting.root);
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
    this.#plans.clear();
    this.#dirty.clear();
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
    if (this.#plans.selected.size === 0 || !(getSelection()?.isCollapsed ?? true)) return;
    for (const text of this.#plans.selected) this.#dirty.add(text);
    this.#plans.selected.clear();
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
    this.#kept.dropCopies(top);
    for (const text of openTexts(top)) {
      if (region.done.has(text) || this.#kept.has(text)) continue;
      region.done.add(text);
      this.#plans.add(region, text, vocabulary);
      yield;
    }
  }

  /** Carries out what a slice planned. What it changes is no change of the host's. */
  #apply(): void {
    this.#plans.apply();
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
