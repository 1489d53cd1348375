import { z } from 'astro/zod';
import { sharedFacts, sharedWords } from '../entry.ts';

/** Imprint, privacy, accessibility statement: what the law wants, in the company's own words. */
export const pageFacts = z.strictObject(sharedFacts);
export const pageWords = z.strictObject(sharedWords);
