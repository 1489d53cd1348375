import { domainsOf } from '../domains.ts';
import type { Finding } from '../finding.ts';
import { atPath, type Check, factsSource } from './context.ts';

/** What a term that is no draft must say in each of its languages. */
const wanted = ['definition', 'plain', 'not', 'example'] as const;

/**
 * What a schema cannot ask: a reason for forbidden labels, all texts of a settled term, an owner, a look for everybody in a cast,
 * a note for each change.
 */
export const incomplete: Check = (context) => {
  const { content, library } = context;
  const findings: Finding[] = [];
  for (const source of content.entries) {
    const story = source.kind === 'stories' ? library.get('stories', source.id) : undefined;
    const yaml = factsSource(context, source);
    for (const [name, member] of Object.entries(story?.facts.cast ?? {})) {
      if (yaml && story?.facts.scenes.length && !member.look && !member.persona)
        findings.push(atPath('missing-field', yaml, ['cast', name], { key: `cast.${name}.look`, right: 'look, persona' }));
    }
    const entry = library.get(source.kind, source.id);
    if (entry && yaml && !entry.facts.owner)
      findings.push(atPath('missing-field', yaml, [], { key: 'owner', right: Object.keys(library.site.owners).join(', ') }, 'warning'));
    entry?.facts.changes.forEach(({ note }, index) => {
      if (yaml && !note.de && !note.en)
        findings.push(
          atPath('missing-field', yaml, ['changes', index, 'note'], {
            key: `changes.${index}.note`,
            right: library.site.languages.join(', '),
          }),
        );
    });
    const term = source.kind === 'terms' ? library.get('terms', source.id) : undefined;
    if (term && yaml && !term.facts.domain && term.facts.status !== 'draft')
      findings.push(atPath('missing-field', yaml, [], { key: 'domain', right: domainsOf(library.site).join(', ') }));
    for (const doc of Object.values(source.docs)) {
      const words = term?.words[doc.language];
      if (term && words && doc.front && term.facts.status !== 'draft')
        for (const key of wanted) if (!words[key]) findings.push(atPath('missing-field', doc.front, [], { key, right: 'text' }));
      words?.labels.forEach((label, index) => {
        if (label.status === 'forbidden' && !label.reason && doc.front)
          findings.push(atPath('missing-field', doc.front, ['labels', index], { key: `labels.${index}.reason`, right: 'text' }));
      });
    }
  }
  return findings;
};
