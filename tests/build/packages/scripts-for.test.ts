import { describe, expect, it } from 'vitest';
import { buildScripts } from '../../../src/build/browser-scripts.ts';
import { scriptsFor } from '../../../src/build/packages/scripts-for.ts';

const scripts = await buildScripts();

describe('what the starter appends to pages', () => {
  const starter = scripts.find(({ name, language }) => name === 'starter' && language === 'en')?.code ?? '';
  const fileOf = (name: string) => scripts.find((one) => one.name === name && (one.language ?? 'en') === 'en')?.url.slice(1);

  it('is read from the real starter: a lesson’s script, a term’s card in its language with its sheet', () => {
    const page = '<lotse-lesson></lotse-lesson><a href="#" class="term">x</a>';
    expect(scriptsFor([page], starter)).toEqual([fileOf('learn'), fileOf('card'), fileOf('card-style')]);
  });

  it('leaves out what no page has', () => {
    expect(scriptsFor(['<p>x</p>'], starter)).toEqual([]);
  });
});
