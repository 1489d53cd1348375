import { z } from 'astro/zod';
import { id, languages, localized } from './entry.ts';

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, { message: 'colour' });

/** Five colours make a brand; every other tone is mixed from them. */
const palette = z.strictObject({
  /** The ground everything stands on. */
  paper: hex,
  /** Text and lines. */
  ink: hex,
  /** The one colour that says: here. Links, marks, focus. */
  signal: hex,
  /** Tint behind what customers do. */
  customer: hex,
  /** Tint behind what the company does. */
  company: hex,
});
export type Palette = z.infer<typeof palette>;

/** Groups of single words. */
const alike = z.array(z.array(z.string().regex(/^[^\s-]+$/, { message: 'word' })).min(2));

/** `site.yaml`: the company's own settings. */
export const site = z.strictObject({
  name: localized,
  company: localized,
  /** One sentence on the home page: what this site is for. */
  claim: localized,
  /** Shown in the footer, e.g. that the company is fictional. */
  notice: localized.optional(),
  /** The first one leads: its files hold the facts. */
  languages: z.array(z.enum(languages)).min(1),
  colours: z.strictObject({ light: palette, dark: palette }),
  /** Groups that own entries. */
  owners: z.record(id, z.strictObject({ name: localized, email: z.email().optional() })),
  /** Fields of the vocabulary, in the order of lists; left out, the nine of customer experience. */
  domains: z.record(id, localized).optional(),
  /** Which mentions of a term are linked: the first of a page, the first of each section, all, or none. */
  linking: z.enum(['page', 'section', 'all', 'none']).default('page'),
  /** Phases of the customer's way, first to last; processes and touchpoints are sorted by them. */
  customerWay: z.array(z.strictObject({ id, label: localized })).min(1),
  /** Address or URL template for „Fehlt etwas?“; knows {title}, {id}, {kind} and {language}. */
  feedback: z.string().regex(/^(mailto:|https?:\/\/)/, { message: 'mailto: …, https://…' }),
  /** URL template to edit a file; knows {file}. Without it the page on quality only names the file. */
  edit: z
    .string()
    .regex(/^https?:\/\//, { message: 'https://…' })
    .optional(),
  /** Entries the home page shows: `kind/id`. */
  featured: z.array(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/)).default([]),
  /** Who may frame the embed pages, as `frame-ancestors` of a policy names them; the site itself always may. Other pages nobody else frames. */
  frameAncestors: z
    .array(
      z
        .string()
        .regex(/^(?:'self'|\*|[a-z][a-z0-9+.-]*:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d+|\*))?)$/i, { message: 'https://…' }),
    )
    .default([]),
  /** Whether browsers keep the glossary and visited pages for when there is no network; `false` also clears what they kept before. */
  offline: z.boolean().default(true),
  /** Who answers for security and barriers; what is left out here is left out there, and the build says so. */
  security: z
    .strictObject({
      contact: z.string().regex(/^(mailto:|https:\/\/|tel:)\S+$/, { message: 'mailto: …, https://…' }),
      expires: z.iso.date(),
    })
    .optional(),
  accessibility: z
    .strictObject({
      status: z.enum(['full', 'partial', 'none']).optional(),
      assessed: z.iso.date().optional(),
      /** Known barriers of the company's own content. */
      limits: z.array(localized).default([]),
      /** The body one may turn to when an answer is not enough. */
      enforcement: z.strictObject({ name: localized, url: z.url({ protocol: /^https?$/ }) }).optional(),
    })
    .optional(),
  /** Only needed for what must be absolute by its standard (OpenGraph, sitemap, oEmbed). */
  publicUrl: z.url({ protocol: /^https?$/ }).optional(),
  /**
   * A Learning Record Store that lessons report to once a learner agrees. Its key comes from the environment variable `keyFrom` and goes into
   * pages only with `publishKey`: everybody who sees a lesson can then read it.
   */
  lrs: z
    .strictObject({
      endpoint: z.url({ protocol: /^https$/ }),
      keyFrom: z
        .string()
        .regex(/^[A-Z][A-Z0-9_]*$/, { message: 'LOTSE_LRS_KEY' })
        .optional(),
      publishKey: z.boolean().default(false),
    })
    .optional(),
  /** Words of the company's trade that stand for one another when people search, a group a list; they join those that Lotse brings. */
  alike: z.strictObject({ de: alike.optional(), en: alike.optional() }).optional(),
  /** Base of the IRIs in SKOS and xAPI. */
  idBase: z.url().optional(),
});
export type Site = z.infer<typeof site>;
