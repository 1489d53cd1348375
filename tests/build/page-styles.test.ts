import { describe, expect, it } from 'vitest';
import { neededStyles } from '../../src/build/page-styles.ts';

const link = (part: string) => `<link rel="stylesheet" href="/_astro/${part}.1.css" data-part="${part}">`;
const page = (body: string) =>
  `<html><head>${link('process')}${link('strip')}<link rel="stylesheet" href="/_astro/core.css"></head><body>${body}</body></html>`;

describe('a page’s style sheets', () => {
  it('are those that speak of what is on it, behind the common ones', () => {
    expect(neededStyles(page('<ol class="a steps"></ol>'))).toBe(
      '<html><head><link rel="stylesheet" href="/_astro/core.css"><link rel="stylesheet" href="/_astro/process.1.css"></head><body><ol class="a steps"></ol></body></html>',
    );
  });

  it('are the common ones alone where nothing more is on it, or only classes that common sheets know', () => {
    expect(neededStyles(page('<div class="entry-body prose hint"></div>'))).not.toContain('process');
  });

  it('stay as they are where a page names none', () => {
    expect(neededStyles('<p class="steps">x</p>')).toBe('<p class="steps">x</p>');
  });
});
