import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Course } from '../../../src/build/packages/course.ts';

const head = (up: string) =>
  `<link rel="icon" href="${up}favicon.svg"><link rel="canonical" href="${up}lessons/first/"><link rel="stylesheet" href="${up}_astro/page.css"><script defer src="${up}_lotse/starter.00000001.js" data-cards="1"></script>`;

const shell = (up: string, other: string) =>
  `<html><head>${head(up)}</head><body><lotse-course><a href="${other}" data-language="en">English</a><a href="${up}embed/lessons/first/">Eins</a></lotse-course><script defer src="${up}_lotse/course.00000002.js"></script></body></html>`;

const lesson = (up: string) => `<html><head>${head(up)}</head><body><article>
<a href="${up}terms/touchpoint/" target="_blank" rel="noopener" class="term" data-term="touchpoint">Touchpoint</a>
<a href="${up}processes/complaint/#s1" target="_blank" rel="noopener">Ablauf</a>
<a href="${up}lessons/second/#b" target="_blank" rel="noopener">weiter</a>
<a href="https://example.org/" target="_blank">draußen</a> <a href="mailto:a@example.org">Post</a> <a href="#unten">unten</a>
<img src="${up}_lotse/media/plan.1a2b3c4d5e.svg" alt="">
<lotse-story data-script="story.00000006"><a class="film-word" data-do="link" href="${up}stories/bill/" target="_blank" rel="noopener">Link</a></lotse-story>
<lotse-lesson><lotse-question id="q1"></lotse-question></lotse-lesson>
</article></body></html>`;

const files: Record<string, string> = {
  'embed/paths/basics/course/index.html': shell('../../../../', '../../../../en/embed/paths/basics/course/'),
  'en/embed/paths/basics/course/index.html': shell('../../../../../', '../../../../../embed/paths/basics/course/'),
  'embed/lessons/first/index.html': lesson('../../../'),
  'embed/lessons/second/index.html': lesson('../../../'),
  'en/embed/lessons/first/index.html': lesson('../../../../').replaceAll('../lessons', '../en/lessons').replace('stories/', 'en/stories/'),
  'en/embed/lessons/second/index.html': lesson('../../../../').replaceAll('../lessons', '../en/lessons').replace('stories/', 'en/stories/'),
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '_astro/page.css': '@font-face{src:url(./text.woff2)}',
  '_astro/text.woff2': 'font',
  '_astro/other.css': 'p{}',
  '_lotse/NOTICE.txt': 'notice',
  '_lotse/starter.00000001.js': 'var f={learn:["00000003"],card:["00000004","00000005"],search:["00000007"]};',
  '_lotse/course.00000002.js': '',
  '_lotse/learn.00000003.js': '',
  '_lotse/card.00000004.js': '',
  '_lotse/card-style.00000005.css': '',
  '_lotse/story.00000006.js': '',
  '_lotse/search.00000007.js': '',
  '_lotse/lms.00000008.js': '',
  '_lotse/media/plan.1a2b3c4d5e.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'cards/de-0.js': 'lotseCards({"touchpoint":["Touchpoint","Stelle.","","de"],"silo":["Silo","Turm.","","de"]})',
  'cards/en-0.js': 'lotseCards({"touchpoint":["Touchpoint","Place.","","en"],"silo":["Silo","Tower.","","en"]})',
  'stories/bill/film.js': 'film',
  'en/stories/bill/film.js': 'film',
  'terms/touchpoint/index.html': 'not in the package',
};

/** A built site as small as one can be, in a folder of its own. */
export function smallSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-site-'));
  for (const [path, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  return folder;
}

const named = (id: string) => ({
  id,
  title: { de: `Titel „${id}“ & mehr`, en: `Title of ${id} <1>` },
  summary: { de: 'Worum es geht.', en: 'What it is about.' },
  iri: `https://example.org/id/${id}`,
  graded: true,
});

/** A course of the small site. */
export const smallCourse = (more: Partial<Course> = {}): Course => ({
  ...named('basics'),
  leading: 'de',
  languages: ['de', 'en'],
  passMark: 0.8,
  lessons: ['first', 'second'],
  units: [{ ...named('basics'), iri: 'https://example.org/id/basics/course', parameters: '' }],
  publicUrl: undefined,
  ...more,
});

/** The same with each lesson by itself; the second asks nothing. */
export const lessonCourse = (): Course =>
  smallCourse({
    units: [
      { ...named('first'), parameters: '?lesson=first' },
      { ...named('second'), graded: false, parameters: '?lesson=second' },
    ],
  });
