import type { Finding } from '../finding.ts';
import { atPath, type Check, factsSource } from './context.ts';

/** What a schema cannot ask: a reason for forbidden labels, a look for everybody in a cast. */
export const incomplete: Check = (context) => {
  const { content, library } = context;
  const findings: Finding[] = [];
  for (const source of content.entries) {
    const story = source.kind === 'stories' ? library.get('stories', source.id) : undefined;
    const yaml = factsSource(context, source);
    for (const [name, member] of Object.entries(story?.facts.cast ?? {})) {
      if (yaml && !member.look && !member.persona)
        findings.push(atPath('missing-field', yaml, ['cast', name], { key: `cast.${name}.look`, right: 'look, persona' }));
    }
    const term = source.kind === 'terms' ? library.get('terms', source.id) : undefined;
    for (const doc of Object.values(source.docs)) {
      term?.words[doc.language]?.labels.forEach((label, index) => {
        if (label.status === 'forbidden' && !label.reason && doc.front)
          findings.push(atPath('missing-field', doc.front, ['labels', index], { key: `labels.${index}.reason`, right: 'text' }));
      });
    }
  }
  return findings;
};
