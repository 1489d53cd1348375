import { tones } from '../model/checks/contrast.ts';
import { mix } from '../model/contrast.ts';
import type { Palette, Site } from '../model/site.ts';

/**
 * The company's colours as custom properties, light and dark; a reader's own choice (`data-theme`) wins over the device.
 * Derived tones are mixed here once, so that the contrast check judges exactly what is printed.
 */
export function themeCss(colours: Site['colours']): string {
  const light = properties(colours.light);
  const dark = properties(colours.dark);
  return `:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark;${dark}}
@media print{:root,:root[data-theme]{color-scheme:light;${properties({ ...colours.light, paper: '#ffffff' })}}}
`;
}

function properties(palette: Palette): string {
  const all = {
    ...palette,
    soft: mix(palette.ink, palette.paper, tones.soft),
    line: mix(palette.ink, palette.paper, tones.line),
    hair: mix(palette.ink, palette.paper, 0.16),
    wash: mix(palette.ink, palette.paper, 0.045),
  };
  return Object.entries(all)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}
