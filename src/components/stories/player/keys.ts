/** What a key asks the player for. */
export type Wish = 'toggle' | 'back' | 'on' | 'previous' | 'next' | 'start' | 'end' | 'full' | 'captions' | 'scene-back' | 'scene-on';

const wishes: Readonly<Record<string, Wish>> = {
  k: 'toggle',
  ' ': 'toggle',
  ArrowLeft: 'back',
  ArrowRight: 'on',
  j: 'previous',
  ',': 'previous',
  l: 'next',
  '.': 'next',
  f: 'full',
  c: 'captions',
  Home: 'start',
  End: 'end',
  PageUp: 'scene-back',
  PageDown: 'scene-on',
};
/**
 * The wish behind a key; the player listens only while focus is inside it (WCAG 2.1.4).
 * @param tag name of the element that has the focus, in capitals
 * @param type of an input
 */
export function wishOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>, tag: string, type?: string): Wish | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // What has the focus keeps its own keys: a list all of them, buttons and boxes the space bar.
  if (tag === 'SELECT' || (key === ' ' && (/^(BUTTON|SUMMARY)$/.test(tag) || type === 'checkbox'))) return;
  return wishes[key];
}
