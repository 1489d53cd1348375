/** Messages of a framed page to its host. `source` and `v` tell them from everybody else's. */
export type FrameMessage = { source: 'lotse'; v: 1 } & (
  | { type: 'ready' }
  // The same height once more, for hosts that run Datawrapper's script.
  | { type: 'height'; height: number; 'datawrapper-height': { lotse: number } }
  | { type: 'navigate'; href: string }
);

/** Tallest frame a host should grant, in CSS pixels. */
export const tallest = 20_000;

/** A height as messages carry it: whole pixels, rounded up, 1 … 20,000. */
export const frameHeight = (pixels: number): number => Math.min(tallest, Math.max(1, Math.ceil(pixels)));
