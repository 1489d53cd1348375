import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { libraryLoader } from './build/loader.ts';

/**
 * Door in. One collection holds the joined library: `site` with what to look at beside, and `kind/id` for each entry with its HTML per language.
 * The loader has held every file against the strict schemas of `model/` before, with places; here only the shape is named.
 */
export const collections = {
  library: defineCollection({
    loader: libraryLoader(),
    schema: z.union([z.object({ site: z.unknown(), notices: z.unknown() }), z.object({ entry: z.unknown(), rendered: z.unknown() })]),
  }),
};
