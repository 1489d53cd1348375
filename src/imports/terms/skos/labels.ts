import type { LabelRecord } from '../../../model/concept.ts';
import type { Language } from '../../../model/entry.ts';
import type { ConceptBuilder } from '../concept-builder.ts';
import type { PartialLabel, ReadOptions } from '../read.ts';
import { type Graph, isLiteral, type Term } from './graph.ts';
import { bestFirst, inSiteLanguages, literalsOf } from './literals.ts';
import { lexinfoName, lotse, rdfs, skos, skosxl } from './names.ts';

const uses = ['prefLabel', 'altLabel', 'hiddenLabel'] as const;
const roles = {
  prefLabel: { kind: 'title', status: 'preferred' },
  altLabel: { kind: 'label', status: 'admitted' },
  hiddenLabel: { kind: 'label', status: 'deprecated' },
} as const;
const statuses = new Map<string, LabelRecord['status']>([
  ...([
    ['admittedTerm', 'admitted'],
    ['preferredTerm', 'admitted'],
  ] as const),
  ...([
    ['supersededTerm', 'deprecated'],
    ['deprecatedTerm', 'forbidden'],
  ] as const),
]);
const genders = new Map<string, PartialLabel['gender']>([
  ...([
    ['masculine', 'm'],
    ['feminine', 'f'],
    ['neuter', 'n'],
    ['plural', 'pl'],
  ] as const),
]);

/** Properties that labels are read from. */
export const labelProperties: ReadonlySet<string> = new Set(uses.flatMap((use) => [skos(use), skosxl(use)]));

/**
 * Labels of a concept, plain ones and those of SKOS-XL. A hidden label is there for search (SKOS Reference 5.5.3): unless its
 * SKOS-XL label says that it is not to be used, it becomes a form of the title, so that it is found and never shown.
 */
export function readLabels(draft: ConceptBuilder, graph: Graph, concept: string, options: ReadOptions, untagged: Language): void {
  const extended = extendedLabels(graph, concept);
  const formTexts = new Set([...extended.values()].flatMap(({ forms }) => forms));
  const hidden = new Map<Language, string[]>();
  const known = new Set<string>();
  for (const use of uses) {
    const plain = literalsOf(graph, graph.objects(concept, skos(use))).literals;
    const more = [...extended.values()].filter((one) => one.use === use).map(({ literal }) => literal);
    for (const literal of bestFirst([...plain, ...more])) {
      if (known.has(`${use} ${keyOf(literal)}`)) continue;
      known.add(`${use} ${keyOf(literal)}`);
      const { details, forms } = extended.get(keyOf(literal)) ?? {};
      for (const { language, text } of inSiteLanguages(draft, [literal], options, untagged)) {
        if (use !== 'hiddenLabel' || details?.status) {
          const label = draft.label(language, { text, ...roles[use], ...details });
          if (label && forms) draft.forms(language, label, forms);
        } else if (!formTexts.has(text)) {
          const texts = hidden.get(language);
          if (texts) texts.push(text);
          else hidden.set(language, [text]);
        }
      }
    }
  }
  for (const [language, texts] of hidden) {
    const first = draft.labelsOf(language)[0] ?? draft.label(language, { text: texts[0] ?? '', kind: 'label', status: 'admitted' });
    if (first) draft.forms(language, first, texts);
  }
}

interface Extended {
  use: (typeof uses)[number];
  literal: Term;
  details: Partial<PartialLabel>;
  forms: string[];
}

/** Labels of SKOS-XL by their text. */
function extendedLabels(graph: Graph, concept: string): Map<string, Extended> {
  const labels = new Map<string, Extended>();
  for (const use of uses) {
    for (const { value: label } of graph.objects(concept, skosxl(use))) {
      const forms = graph.objects(label, lotse('form')).filter(isLiteral);
      for (const literal of graph.objects(label, skosxl('literalForm')).filter(isLiteral))
        labels.set(keyOf(literal), { use, literal, details: detailsOf(graph, label, use), forms: forms.map(({ value }) => value) });
    }
  }
  return labels;
}

const keyOf = ({ value, language = '' }: Term): string => `${language.toLowerCase()} ${value}`;

function detailsOf(graph: Graph, label: string, use: (typeof uses)[number]): Partial<PartialLabel> {
  const names = (predicate: string) =>
    [...graph.properties(label)]
      .filter(([one]) => lexinfoName(one) === predicate)
      .flatMap(([, objects]) => objects.map(({ value }) => lexinfoName(value) ?? ''));
  const gender = [...names('number'), ...names('gender')].map((name) => genders.get(name)).find(Boolean);
  const status =
    use === 'prefLabel'
      ? undefined
      : names('normativeAuthorization')
          .map((name) => statuses.get(name))
          .find(Boolean);
  const reason = graph.literal(label, skos('editorialNote')) ?? graph.literal(label, rdfs('comment'));
  const replacement = graph.literal(label, lotse('replacement'));
  const short = use === 'altLabel' && names('termType').some((name) => ['abbreviation', 'acronym', 'initialism'].includes(name));
  return {
    ...(gender && { gender }),
    ...(status && { status }),
    ...(reason && { reason }),
    ...(replacement && { replacement }),
    ...(short && { kind: 'abbreviation' }),
  };
}
