import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../src/components/handout/tall-slices.ts';
import type { Flow } from '../../../src/diagram/flow.ts';
import { tallSvg } from '../../../src/diagram/svg-tall.ts';
import { tallPicture } from '../../../src/diagram/tall.ts';

const step = (number: number, phase: string) => ({ id: `s${number}`, number, lane: 'l', phase, text: `Schritt ${number}` });
const flow = {
  lanes: [{ id: 'l', kind: 'customer', label: 'Kundin' }],
  phases: [
    { id: 'p', label: 'Anfangen' },
    { id: 'q', label: 'Aufhören' },
  ],
  steps: [step(1, 'p'), step(2, 'p'), step(3, 'q')],
  edges: [
    { from: 's1', to: 's2' },
    { from: 's2', to: 's3' },
  ],
} as unknown as Flow;
const picture = tallPicture(flow);
const html = `<p>Vor</p><div class="picture-tall">${tallSvg(picture, 'Name')}</div><p>Nach</p>`;
const windows = (made: string) =>
  [...made.matchAll(/viewBox="0 ([\d.]+) 320 ([\d.]+)"/g)].map(([, from, height]) => [Number(from), Number(height)] as const);

describe('tall pictures on paper', () => {
  const made = inSlices(html, 'tall');

  it('are cut once between any two rows, and the slices make up the whole', () => {
    const seen = windows(made);
    expect(seen).toHaveLength(picture.steps.length);
    let end = 0;
    for (const [from, height] of seen) {
      expect(from).toBe(end);
      end = from + height;
    }
    expect(end).toBe(Math.round(picture.height));
  });

  it('cut no row, and leave a phase’s name with the row below it', () => {
    for (const [index, [from, height]] of windows(made).entries()) {
      const row = picture.steps[index];
      expect(row?.top).toBeGreaterThanOrEqual(from);
      expect((row?.top ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(from + height);
    }
    const [from = 0] = windows(made)[2] ?? [];
    expect(picture.phases[1]?.y).toBeGreaterThan(from);
  });

  it('are drawn once, looked at from each slice, and say their name once', () => {
    expect(made.match(/data-step="s1"/g)).toHaveLength(1);
    expect(made.match(/<g class="dg" id="tall-1">/g)).toHaveLength(1);
    expect(made.match(/<use href="#tall-1"\/>/g)).toHaveLength(2);
    expect(made.match(/aria-label="Name"/g)).toHaveLength(1);
  });

  it('leave what stands around them, and pages without pictures, as they are', () => {
    expect(made.startsWith('<p>Vor</p>') && made.endsWith('<p>Nach</p>')).toBe(true);
    expect(inSlices('<p>Nichts</p>', 'tall')).toBe('<p>Nichts</p>');
  });
});
