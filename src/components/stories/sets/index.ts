import type { Scene, StoryFacts } from '../../../model/kinds/story.ts';
import { slotsOf } from '../people-layout.ts';
import { app } from './app.tsx';
import { callCentre } from './call-centre.tsx';
import { chat } from './chat.tsx';
import { counter } from './counter.tsx';
import { delivery } from './delivery.tsx';
import { email } from './email.tsx';
import { home } from './home.tsx';
import { letter } from './letter.tsx';
import { meeting } from './meeting.tsx';
import { office } from './office.tsx';
import type { Scenery } from './scenery.tsx';
import { shop } from './shop.tsx';
import { splitPhone } from './split-phone.tsx';
import { street } from './street.tsx';

/** Every place a scene can name. */
export const sets: Readonly<Record<Scene['set'], Scenery>> = {
  home,
  street,
  shop,
  'call-centre': callCentre,
  office,
  counter,
  app,
  chat,
  email,
  letter,
  delivery,
  'split-phone': splitPhone,
  meeting,
};

/**
 * The place behind the people of a panel. Seen near, a phone call shows only the place of who is seen.
 * @param set what the scene names
 * @param seen ids of who is in the picture
 */
export function placeShown(set: Scene['set'], seen: readonly string[], cast: StoryFacts['cast']): Scene['set'] {
  if (set !== 'split-phone' || seen.length !== 1) return set;
  return cast[seen[0] ?? '']?.role === 'customer' ? 'home' : 'call-centre';
}

/** The drawing of that place. */
export const sceneryOf = (set: Scene['set'], seen: readonly string[], cast: StoryFacts['cast']): Scenery =>
  sets[placeShown(set, seen, cast)];

/**
 * Whose ground a picture is on. A shop has no owner of its own: it belongs to who keeps it, on the right where the till is, or alone.
 * @param seen ids of who is in the picture
 */
export function groundOf(scene: Scene, seen: readonly string[], cast: StoryFacts['cast']): Scenery['ground'] {
  if (scene.set !== 'shop') return sceneryOf(scene.set, seen, cast).ground;
  const slots = [...slotsOf(scene, cast)];
  const [keeper] = slots.find(([, slot]) => slot === 'right') ?? (slots.length === 1 ? slots : []).at(0) ?? [];
  return keeper !== undefined && cast[keeper]?.role === 'customer' ? 'customer' : 'company';
}
