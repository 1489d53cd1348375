import type { Kind } from './kinds.ts';
import { questionKinds, questionProps } from './questions/kinds.ts';
import { verdicts } from './tools/verdict.ts';

/** A property authors may set on a component. */
export interface Prop {
  required?: true;
  /** The value must be one of these. */
  values?: readonly string[];
  /** The value is the id of an entry of this kind. */
  entry?: Kind;
  /** The value is an anchor (scene, step) of the entry that this other property names. */
  partOf?: string;
  /** The value is the id of a question in the same text. */
  question?: true;
  /** The value is a list, separated by spaces. */
  many?: true;
  /** The value is a file beside the text. */
  file?: true;
}

/** A component authors may use. */
export interface ComponentRule {
  props: Record<string, Prop>;
  /** Whether it may stand inside a line of text. */
  inline?: true;
  /** Kinds whose long text may hold it; all when absent. */
  only?: readonly Kind[];
}

/** The components authors may use, and nothing else. Documented in the handbook under „Bausteine“. */
export const vocabulary = {
  Term: { props: { id: { required: true, entry: 'terms' } }, inline: true },
  NoTerm: { props: {}, inline: true },
  Hint: { props: { kind: { values: ['note', 'tip', 'warning'] }, title: {} } },
  Example: { props: { title: {} } },
  Figure: { props: { src: { required: true, file: true }, alt: { required: true }, caption: {} } },
  Steps: { props: {} },
  Story: {
    props: {
      id: { required: true, entry: 'stories' },
      scene: { partOf: 'id' },
      scenes: { partOf: 'id', many: true },
      stop: { partOf: 'id', many: true },
      question: { question: true, many: true },
    },
  },
  Process: { props: { id: { required: true, entry: 'processes' }, from: { partOf: 'id' }, to: { partOf: 'id' } } },
  Question: {
    props: {
      id: { required: true },
      kind: { required: true, values: questionKinds },
      /** Options stay in the author's order, where that order means something. */
      shuffle: { values: ['no'] },
      ...(Object.fromEntries(questionProps.map((name) => [name, {}])) as Record<string, Prop>),
    },
    only: ['lessons'],
  },
  Reflect: { props: { id: { required: true } } },
  Try: { props: { id: { required: true }, title: {} } },
  TermCard: { props: { id: { required: true, entry: 'terms' } } },
  Checklist: { props: { id: { required: true }, title: {} } },
  Quote: { props: { author: {}, source: {} } },
  Directory: { props: {} },
  Raci: { props: {}, only: ['guides'] },
  SystemMap: { props: { assessment: {} }, only: ['guides'] },
  Agenda: { props: {}, only: ['guides', 'pages'] },
  EntryForm: { props: { kind: { required: true, values: ['persona', 'journey', 'practice', 'voice'] } }, only: ['guides'] },
  Myth: { props: { id: { required: true }, verdict: { required: true, values: verdicts }, source: {} } },
  MetricChooser: { props: {}, only: ['guides', 'pages'] },
  Roi: { props: {}, only: ['guides', 'pages'] },
  Canvas: { props: { id: { required: true }, title: { required: true } }, only: ['guides', 'pages'] },
  Roadmap: { props: {}, only: ['guides'] },
  Compare: { props: { a: { required: true, entry: 'terms' }, b: { required: true, entry: 'terms' } } },
} as const satisfies Record<string, ComponentRule>;
export type ComponentName = keyof typeof vocabulary;

/** Plain HTML elements that may stand in content besides what Markdown writes. */
export const plainElements = ['abbr', 'br', 'cite', 'kbd', 'mark', 'small', 'sub', 'sup', 'q', 'wbr'] as const;

/** The values of a property: a list's one by one. */
export const valuesOf = (prop: Prop, value: string): string[] => (prop.many ? listOf(value) : [value]);

/** `s2 s4` -> `['s2', 's4']`. */
export const listOf = (value: string | undefined): string[] => (value ?? '').split(/\s+/).filter(Boolean);

/** The rule of a component, if authors may use it. */
export const componentRule = (name: string): ComponentRule | undefined =>
  Object.hasOwn(vocabulary, name) ? vocabulary[name as ComponentName] : undefined;
