import { contrastRatio, mix } from '../contrast.ts';
import type { Finding } from '../finding.ts';
import type { Palette } from '../site.ts';
import { atPath, type Check } from './context.ts';

/** Shares of ink in the two derived tones, as `styles/tokens.css` mixes them. */
export const tones = { soft: 0.72, line: 0.5 } as const;

/** Pairs the pages print text in, and what WCAG 2.2 AA asks of them (1.4.3: 4.5, 1.4.11: 3). */
const pairs: [name: keyof Palette, foreground: (p: Palette) => string, background: (p: Palette) => string, least: number][] = [
  ['ink', (p) => p.ink, (p) => p.paper, 4.5],
  ['signal', (p) => p.signal, (p) => p.paper, 4.5],
  ['ink', (p) => mix(p.ink, p.paper, tones.soft), (p) => p.paper, 4.5],
  ['ink', (p) => mix(p.ink, p.paper, tones.line), (p) => p.paper, 3],
  ['customer', (p) => p.ink, (p) => p.customer, 4.5],
  ['company', (p) => p.ink, (p) => p.company, 4.5],
  ['customer', (p) => p.signal, (p) => p.customer, 4.5],
  ['company', (p) => p.signal, (p) => p.company, 4.5],
];

/** A company's colours must be readable on each other, light and dark. */
export const contrast: Check = ({ content, library }) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    pairs.flatMap(([name, foreground, background, least]): Finding[] => {
      const palette = library.site.colours[theme];
      const ratio = contrastRatio(foreground(palette), background(palette));
      if (ratio >= least || !content.site) return [];
      return [
        atPath('contrast', content.site, ['colours', theme, name], {
          found: `${foreground(palette)} / ${background(palette)}: ${ratio.toFixed(2)}`,
          right: String(least),
        }),
      ];
    }),
  );
