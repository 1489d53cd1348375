import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chosen, codeOf, embedOf, formsFor, framed } from '../../../src/embed/dialog/code.ts';
import { type EmbedForm, embedHosts } from '../../../src/i18n/embed-hosts.ts';
import { frameHosts, hostTraits } from '../../../src/model/doctor/frame-hosts.ts';
import { letsIn } from '../../../src/model/doctor/source-list.ts';

const chosen: Chosen = {
  form: 'script',
  root: 'https://x.example/l/',
  full: 'https://x.example/l/terms/silo/',
  embed: 'https://x.example/l/embed/terms/silo/',
  params: { theme: 'dark', parts: '' },
  title: 'Silo',
  heights: [900, 800, 700, 650, 600],
  script: false,
  entry: 'terms/silo',
};

describe('the code of each form', () => {
  it.each<[EmbedForm, string]>([
    ['link', 'https://x.example/l/terms/silo/'],
    [
      'frame',
      '<iframe src="https://x.example/l/embed/terms/silo/?theme=dark" title="Silo" width="100%" height="700" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="clipboard-write" frameborder="0"></iframe>',
    ],
    [
      'script',
      '<script src="https://x.example/l/embed.js"></script>\n<lotse-embed src="https://x.example/l/embed/terms/silo/?theme=dark" heights="900 800 700 650 600"><a href="https://x.example/l/terms/silo/">Silo</a></lotse-embed>',
    ],
    [
      'word',
      '<script src="https://x.example/l/embed.js"></script>\n<lotse-term term="silo"><a href="https://x.example/l/terms/silo/">Silo</a></lotse-term>',
    ],
    ['tab', 'npx lotse export teams terms/silo'],
  ])('%s', (form, code) => {
    expect(codeOf({ ...chosen, form })).toBe(code);
  });

  it('names the path a package is made of', () => {
    expect(codeOf({ ...chosen, form: 'package', entry: 'paths/basics' })).toBe('npx lotse export scorm12 basics');
  });

  it('cannot be broken out of by a title', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(codeOf({ ...chosen, title }).match(/</g)).toHaveLength(6);
      }),
    );
  });

  it('asks the page for nothing that was not chosen', () => {
    expect(framed({ ...chosen, params: { theme: '', accent: '', steps: '' } })).toBe(chosen.embed);
    expect(framed({ ...chosen, params: { steps: '3-5"&x=1' } })).toBe(`${chosen.embed}?steps=3-5%22%26x%3D1`);
  });
});

describe('the address of an embed page', () => {
  it('is found from that of the page, in either language', () => {
    expect(embedOf('https://x.example/l/en/terms/silo/?a#b', 'terms/silo')).toBe('https://x.example/l/en/embed/terms/silo/');
    expect(embedOf('file:///site/search/', 'search')).toBe('file:///site/embed/search/');
    expect(embedOf('https://x.example/other/', 'terms/silo')).toBeUndefined();
  });
});

describe('a form', () => {
  it('is offered where it makes sense', () => {
    const all: EmbedForm[] = ['link', 'frame', 'word', 'package'];
    expect(formsFor(all, 'terms/silo')).toEqual(['link', 'frame', 'word']);
    expect(formsFor(all, 'terms/compare/a--b')).toEqual(['link', 'frame']);
    expect(formsFor(all, 'paths/basics')).toEqual(['link', 'frame', 'package']);
  });

  it('has steps in both languages, the same forms and as many steps, at every host', () => {
    for (const name of frameHosts) {
      const { de, en } = embedHosts[name];
      const shape = ({ steps }: typeof de) => Object.entries(steps).map(([form, list]) => [form, list?.length]);
      expect(shape(en), name).toEqual(shape(de));
      for (const entry of ['terms/silo', 'paths/basics', 'search'])
        expect(formsFor(Object.keys(de.steps) as EmbedForm[], entry).length, `${name} ${entry}`).toBeGreaterThan(0);
    }
  });

  it('asks for sources as a policy names them', () => {
    for (const name of frameHosts)
      for (const source of hostTraits[name].ancestors) expect(source).toMatch(/^[a-z]+:\/\/(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/);
  });

  it('asks for sources that let in what the doctor looks for', () => {
    for (const name of frameHosts) {
      const { ancestors, origins, below } = hostTraits[name];
      const asked = [...origins, ...(below ? [`https://eure-firma.${below}`] : [])];
      for (const origin of asked) expect(letsIn(ancestors.join(' '), origin, 'https://wissen.example/'), `${name} ${origin}`).toBe(true);
    }
  });
});
