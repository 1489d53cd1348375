import type { Finding } from '../finding.ts';
import { atPath, type Check } from './context.ts';

/**
 * What a site that names an LRS should know: its key goes out with every lesson, or there is none to go out, and without `idBase` nobody can
 * tell its reports from another company's. Warnings: each may be meant.
 */
export const publishedKey: Check = ({ content: { site: source }, library: { site } }) => {
  const { lrs, idBase } = site;
  if (!lrs || !source) return [];
  const findings: Finding[] = [];
  if (lrs.publishKey && lrs.keyFrom)
    findings.push(atPath('published-key', source, ['lrs', 'publishKey'], { found: lrs.keyFrom }, 'warning'));
  if (lrs.publishKey && !lrs.keyFrom)
    findings.push(atPath('missing-field', source, ['lrs'], { key: 'lrs.keyFrom', right: 'LOTSE_LRS_KEY' }, 'warning'));
  if (!idBase)
    findings.push(atPath('missing-field', source, ['lrs'], { key: 'idBase', right: 'https://wissen.example.org/id/' }, 'warning'));
  return findings;
};
