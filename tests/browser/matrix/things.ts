import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { first } from '../pages.ts';

/** What a reader does, or what is then to be seen; selectors mean their first visible match. */
export type Step = { press: string } | { over: string } | { type: string; text: string } | { see: string };

/** What is embedded. */
export interface Thing {
  id: string;
  path: string;
  /** Visible wherever the page is opened, with scripts or without. */
  reads: string;
  /** Visible where no script runs, besides `reads`. */
  still?: string;
  /** Shows that the scripts of the page do their work. A page without any has none; in a frame it still tells its height. */
  works: readonly Step[];
}

const [language] = first.languages;
const { routes } = first;
const [pair = ''] = readdirSync(join(first.folder, 'embed/terms/compare')).filter((name) => name.includes('--'));
const [a = '', b = ''] = pair.split('--');
const card: Step[] = [{ over: 'a.term[data-term]' }, { see: '#term-card' }];

/** A column of the matrix each. */
export const things: readonly Thing[] = [
  { id: 'term', path: routes.embed('terms', 'touchpoint', language), reads: '.lead', works: card },
  { id: 'compare', path: routes.compareEmbed(a, b, language), reads: 'table.contrast td', works: [] },
  {
    id: 'process',
    path: routes.embed('processes', 'billing-complaint', language),
    reads: '.step .step-does',
    works: [{ press: '.views label:has(input[value=breaks])' }, { see: '.entry[data-view=breaks] .step.unlit' }],
  },
  { id: 'journey', path: routes.embed('journeys', 'wrong-bill', language), reads: 'figure.curve svg path.line', works: card },
  {
    id: 'story',
    path: routes.embed('stories', 'wrong-bill', language),
    reads: 'lotse-story svg',
    works: [{ press: '.film-play' }, { see: '.film[data-state=playing] .film-drawing' }],
  },
  {
    id: 'lesson',
    path: routes.embed('lessons', 'where-it-breaks', language),
    reads: 'lotse-question legend',
    still: 'lotse-question .option summary',
    works: [
      { press: 'lotse-question label' },
      { press: 'lotse-question button[type=submit]' },
      { see: 'lotse-question [role=status]:not(:empty)' },
    ],
  },
  {
    id: 'search',
    path: routes.searchEmbed(language),
    reads: 'h1',
    still: 'noscript p',
    works: [{ type: '[role=combobox]', text: 'kontaktpunkt' }, { see: '[data-result="terms/touchpoint"]' }],
  },
  {
    id: 'flash-cards',
    path: routes.reviewEmbed(language),
    reads: '.lead',
    still: 'noscript p',
    works: [
      { press: '.flash button' },
      { press: '.review-sets label:has(input[value=touchpoints])' },
      { press: '.flash button' },
      { see: '.flash-card .flash-front' },
      { press: '.flash-actions button' },
      { see: '.flash-card.turned .flash-back' },
    ],
  },
];
