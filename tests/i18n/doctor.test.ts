import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { said } from '../../src/i18n/doctor-said.ts';
import { doctorWordsIn } from '../../src/i18n/doctor-words.ts';
import { causes, type Facts } from '../../src/model/doctor/facts.ts';
import { languages } from '../../src/model/entry.ts';

const facts = (server?: string): Facts => ({
  page: { url: 'https://a.example/', answers: [{ url: 'https://a.example/', status: 200, fields: server ? [['server', server]] : [] }] },
  metaPolicies: [],
  inlineScripts: [],
  insecure: [],
  files: [],
  addresses: [],
  fromAddresses: [],
});
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe.each(languages)('the doctor’s words in %s', (language) => {
  it.each(causes)('on %s name the same places in all languages', (cause) => {
    for (const other of languages)
      for (const part of ['found', 'right'] as const)
        expect(places(doctorWordsIn(other).causes[cause][part])).toEqual(places(doctorWordsIn(language).causes[cause][part]));
  });

  it('lead to a place in the handbook for every cause', () => {
    const page = readFileSync(join(import.meta.dirname, `../../src/pages/docs/${language}/doctor.mdx`), 'utf8');
    expect(causes.filter((cause) => !page.includes(`<span id="${cause}"></span>`))).toEqual([]);
  });

  it('show the lines of the server in use, and of the common ones where none is named', () => {
    const diagnosis = {
      cause: 'x-frame-options',
      severity: 'error',
      url: 'https://a.example/',
      params: {},
      remedy: { drop: 'X-Frame-Options' },
    } as const;
    expect(said(diagnosis, facts('nginx'), language).paste).toEqual([{ server: 'nginx', lines: ['proxy_hide_header X-Frame-Options;'] }]);
    expect(said(diagnosis, facts(), language).paste.map(({ server }) => server)).toEqual(['nginx', 'apache', 'caddy', 'iis']);
  });
});
