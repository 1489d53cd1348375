import { z } from 'astro/zod';
import { id, localized } from '../entry.ts';

/** A part of the operating system for experiences: what it settles, who carries it, when those people meet. */
export const systemPart = z.strictObject({
  id,
  title: localized,
  what: localized,
  /** Roles that carry it. */
  roles: z.array(id).default([]),
  /** Who meets how often: „alle zwei Wochen, mittwochs um zwölf“. */
  meets: localized,
  /** What to look at next: `processes/crisis-protocol`, `guides/raci`. */
  more: z.array(z.string().regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: 'id' })).default([]),
});
export type SystemPart = z.infer<typeof systemPart>;
