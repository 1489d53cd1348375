/** A rectangle in CSS pixels, as the browser measures it. */
interface Box {
  left: number;
  top: number;
  bottom: number;
  width: number;
  height: number;
}

const gap = 8;

/**
 * Where a card stands: below its word, above it where there is more room; never off the window's sides.
 * @param word the word's first line box
 * @param card the card's own size
 * @param view the window
 */
export function placeCard(
  word: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const below = word.bottom + gap;
  const above = word.top - gap - card.height;
  const top = below + card.height <= view.height || above < gap ? below : above;
  const left = Math.max(gap, Math.min(word.left, view.width - card.width - gap));
  return { left: Math.round(left), top: Math.round(top) };
}
