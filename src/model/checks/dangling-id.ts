import { domainsOf } from '../domains.ts';
import type { Finding } from '../finding.ts';
import { isKind, type Kind, kindNames, kinds } from '../kinds.ts';
import { type Entry, referencesOf } from '../library.ts';
import { nearest } from '../nearest.ts';
import { atPath, type Check, type CheckContext, factsSource } from './context.ts';

/** Every id named in the facts must exist: entries, owners, phases of the way, and the lanes, phases and steps of the same file. */
export const danglingId: Check = (context) => {
  const { content, library } = context;
  const owners = Object.keys(library.site.owners);
  const way = library.site.customerWay.map((phase) => phase.id);
  const kindIds = (kind: Kind) => library.of(kind).map((other) => other.id);
  const inEntries = content.entries.flatMap((source) => {
    const entry = library.get(source.kind, source.id);
    const yaml = factsSource(context, source);
    if (!entry || !yaml) return [];
    const among = (path: readonly (string | number)[], id: string, known: string[], prefix = '') =>
      known.includes(id) ? [] : [atPath('dangling-id', yaml, path, { found: prefix + id, right: nearest(id, known) ?? '' })];
    const facts = entry.facts as { way?: string | string[]; replacedBy?: string; domain?: string; department?: string };
    return [
      ...(entry.facts.owner === undefined ? [] : among(['owner'], entry.facts.owner, owners, 'site.yaml owners: ')),
      ...(facts.department === undefined ? [] : among(['department'], facts.department, owners, 'site.yaml owners: ')),
      ...(facts.domain === undefined ? [] : among(['domain'], facts.domain, domainsOf(library.site), 'site.yaml domains: ')),
      ...[facts.way ?? []]
        .flat()
        .flatMap((id, index) => among(Array.isArray(facts.way) ? ['way', index] : ['way'], id, way, 'site.yaml customerWay: ')),
      ...[
        ...(facts.replacedBy ? [{ path: ['replacedBy'], kind: entry.kind, id: facts.replacedBy }] : []),
        ...(['unlinked', 'means'] as const).flatMap((key) =>
          entry.facts[key].map((id, index) => ({ path: [key, index], kind: 'terms' as const, id })),
        ),
        ...referencesOf(entry),
      ].flatMap(({ path, kind, id }) => (context.source(kind, id) ? [] : among(path, id, kindIds(kind), `${kind}/`))),
      ...(kinds[entry.kind].locals?.(entry.facts as never) ?? []).flatMap((local) => among(local.path, local.id, local.among)),
      ...stepsElsewhere(context, entry).flatMap((local) => among(local.path, local.id, local.among, `${local.process}#`)),
    ];
  });
  return [...featured(context), ...inEntries];
};

/** Entries the home page shows. */
function featured({ content, library, source }: CheckContext): Finding[] {
  return library.site.featured.flatMap((name, index) => {
    const [kind = '', id = ''] = name.split('/');
    if (!content.site || source(kind, id)) return [];
    const right = isKind(kind)
      ? nearest(
          id,
          library.of(kind).map((entry) => entry.id),
        )
      : nearest(kind, kindNames);
    return [atPath('dangling-id', content.site, ['featured', index], { found: name, right: right ?? '' })];
  });
}

/** Steps named in journeys, voices and stories belong to another entry's file; where that one is missing or broken, its own finding is enough. */
function stepsElsewhere({ library }: CheckContext, entry: Entry) {
  const stepsOf = (id: string | undefined) => (id ? library.get('processes', id)?.facts.steps.map((step) => step.id) : []);
  const local = (path: (string | number)[], id: string | undefined, process = '') => {
    const among = stepsOf(process);
    return id && among ? [{ path, id, among, process }] : [];
  };
  if (entry.kind === 'journeys') {
    const { points } = (entry as Entry<'journeys'>).facts;
    return points.flatMap((point, index) => local(['points', index, 'step'], point.step, point.process));
  }
  if (entry.kind === 'voices') {
    const { step, process } = (entry as Entry<'voices'>).facts;
    return local(['step'], step, process);
  }
  if (entry.kind === 'stories') {
    const { scenes, process } = (entry as Entry<'stories'>).facts;
    return scenes.flatMap((scene, index) => local(['scenes', index, 'step'], scene.step, process));
  }
  return [];
}
