import { type AssessmentWords, assessmentWords } from '../../i18n/assessment-words.ts';
import type { Asked } from '../../model/assessments/asked.ts';
import type { Language } from '../../model/entry.ts';

/** A level, a stage: as the component wrote them down. */
export interface Stage {
  readonly from: number;
  readonly label: string;
  readonly text: string;
}

/** What the page says about its self-assessment: what is asked, and what it is called. */
export interface AssessmentPage {
  readonly root: HTMLElement;
  readonly asked: Asked;
  readonly title: string;
  readonly form: string;
  readonly language: Language;
  readonly words: AssessmentWords;
  readonly levels: readonly (readonly [id: string, label: string])[];
  /** From the lowest to the highest. */
  readonly stages: readonly Stage[];
  dimensionTitle(id: string): string;
  statement(id: string): string;
  levelLabel(id: string): string;
  /** A day as readers write it. */
  day(date: string): string;
  /** What helps whoever has so many points in a dimension: copies of links. */
  help(dimension: string, points: number): HTMLAnchorElement[];
}

/** Reads the page once, before anything is added to it. */
export function assessmentPage(root: HTMLElement): AssessmentPage {
  const language = document.documentElement.lang === 'en' ? 'en' : 'de';
  const sections = [...root.querySelectorAll<HTMLElement>('[data-dimension]')];
  const items = (section: HTMLElement) => [...section.querySelectorAll<HTMLElement>('[data-item]')];
  const statements = new Map(
    sections.flatMap(items).map((item) => [item.dataset['item'] ?? '', item.textContent?.replace(/\u00ad/g, '').trim() ?? '']),
  );
  const titles = new Map(
    sections.map((section) => [
      section.dataset['dimension'] ?? '',
      section
        .querySelector('h2')
        ?.textContent?.replace(/\u00ad/g, '')
        .trim() ?? '',
    ]),
  );
  const levels = JSON.parse(root.dataset['levels'] ?? '[]') as [string, string][];
  return {
    root,
    asked: {
      id: root.dataset['assessment'] ?? '',
      scale: Number(root.dataset['scale']) || 5,
      dimensions: sections.map((section) => ({
        id: section.dataset['dimension'] ?? '',
        items: items(section).map(({ dataset }) => dataset['item'] ?? ''),
      })),
      levels: levels.map(([id]) => id),
    },
    title:
      document
        .querySelector('h1')
        ?.textContent?.replace(/\u00ad/g, '')
        .trim() ?? '',
    form: root.dataset['form'] ?? '',
    language,
    words: assessmentWords[language],
    levels,
    stages: JSON.parse(root.dataset['stages'] ?? '[]') as Stage[],
    dimensionTitle: (id) => titles.get(id) ?? id,
    statement: (id) => statements.get(id) ?? id,
    levelLabel: (id) => levels.find(([known]) => known === id)?.[1] ?? id,
    day: (date) => new Date(`${date}T12:00:00`).toLocaleDateString(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long' }),
    help: (dimension, points) =>
      [...root.querySelectorAll<HTMLElement>(`[data-dimension="${CSS.escape(dimension)}"] [data-below]`)]
        .filter(({ dataset }) => points < Number(dataset['below']))
        .flatMap((item) => item.querySelector('a') ?? [])
        .map((link) => link.cloneNode(true) as HTMLAnchorElement),
  };
}

/** The stage so many points are in, if the self-assessment names any. */
export const stageOf = (stages: readonly Stage[], points: number): Stage | undefined =>
  stages.findLast(({ from }) => Math.round(points) >= from);
