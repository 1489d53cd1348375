const names = [
  'ground',
  'frame',
  'captions',
  'talk',
  'picture',
  'marks',
  'words',
  'said',
  'failed',
  'switch',
  'range',
  'scenes',
  'time',
  'source',
  'kept',
] as const;

/** The player's parts in the page: what has the class `film-<name>`, and the player itself. */
export type Parts = Readonly<Record<(typeof names)[number] | 'film', HTMLElement>> & { readonly range: HTMLInputElement };

/** @returns undefined when one is missing: then the strip stays as it is */
export function partsOf(root: HTMLElement): Parts | undefined {
  const found = [['film', root.querySelector('.film')], ...names.map((name) => [name, root.querySelector(`.film-${name}`)])];
  return found.every(([, element]) => element) ? Object.fromEntries(found) : undefined;
}

/** Panels of a strip, scene by scene: each scene begins with a first one. */
export function scenesOf(root: HTMLElement): HTMLElement[][] {
  const scenes: HTMLElement[][] = [];
  for (const panel of root.querySelectorAll<HTMLElement>('.strip > .panel')) {
    if (panel.classList.contains('panel-first') || scenes.length === 0) scenes.push([]);
    scenes.at(-1)?.push(panel);
  }
  return scenes;
}
