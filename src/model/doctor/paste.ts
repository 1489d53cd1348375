import type { Facts } from './facts.ts';

/**
 * Header fields as developer tools and `curl -I` show them, pasted as text. After a redirect curl shows several answers; the last
 * counts. What is no field is passed over.
 * @param url address they belong to
 * @returns undefined if there is not a single field
 */
export function factsFromText(text: string, url: string): Facts | undefined {
  const fields: [string, string][] = [];
  let status = 200;
  for (const line of text.slice(0, 100_000).split(/\r?\n/)) {
    const first = /^HTTP\/[\d.]+\s+(\d{3})/i.exec(line.trim());
    if (first) {
      fields.length = 0;
      status = Number(first[1]);
    }
    const [, name, value = ''] = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name) fields.push([name.toLowerCase(), value.trim()]);
  }
  if (fields.length === 0) return;
  return {
    page: { url, answers: [{ url, status, fields }] },
    metaPolicies: [],
    inlineScripts: [],
    insecure: [],
    files: [],
    addresses: [],
    fromAddresses: [],
  };
}
