import type { EmbedForm } from '../../i18n/embed-hosts.ts';
import { type Heights, heightAt } from '../heights.ts';
import { escape, snippet } from '../snippet.ts';

/** What somebody has chosen in the dialog. */
export interface Chosen {
  form: EmbedForm;
  /** Root of the site, with a slash at the end. */
  root: string;
  /** Address of the full page. */
  full: string;
  /** Address of the embed page without parameters. */
  embed: string;
  /** What the embed page is asked for, `frame/params.ts`; empty values are left out. */
  params: Readonly<Record<string, string>>;
  title: string;
  heights: Heights;
  /** With the script that fits the height. */
  script: boolean;
  /** `terms/touchpoint` */
  entry: string;
}

/** Address of the embed page with what is asked of it. */
export function framed({ embed, params }: Pick<Chosen, 'embed' | 'params'>): string {
  const address = new URL(embed);
  for (const [name, value] of Object.entries(params)) if (value) address.searchParams.set(name, value);
  return address.href;
}

/** What there is to copy. Titles and addresses cannot break out of it. */
export function codeOf(chosen: Chosen): string {
  const { form, root, full, title, heights, script, entry } = chosen;
  const address = framed(chosen);
  const tag = `<script src="${escape(`${root}embed.js`)}"></script>`;
  const link = `<a href="${escape(full)}">${escape(title)}</a>`;
  switch (form) {
    case 'link':
      return full;
    case 'frame':
      return snippet({ address, title, height: heightAt(heights, 640), script });
    case 'script':
      return `${tag}\n<lotse-embed src="${escape(address)}" heights="${heights.join(' ')}">${link}</lotse-embed>`;
    case 'word':
      return `${tag}\n<lotse-term term="${escape(entry.replace(/^terms\//, ''))}">${link}</lotse-term>`;
    case 'tab':
      return `npx lotse export teams ${entry}`;
    case 'package':
      return `npx lotse export scorm12 ${entry.replace(/^paths\//, '')}`;
  }
}

/** Forms that make sense for an entry, among those a host can do: only paths become packages, only terms are words. */
export const formsFor = (forms: readonly EmbedForm[], entry: string): EmbedForm[] =>
  forms.filter(
    (form) => (form !== 'package' || /^paths\/[a-z0-9-]+$/.test(entry)) && (form !== 'word' || /^terms\/[a-z0-9-]+$/.test(entry)),
  );

/**
 * The address of a page's embed page, from that of the page: `…/en/terms/x/` → `…/en/embed/terms/x/`.
 * @param page address of the full page in some language
 * @param entry `terms/x`
 */
export function embedOf(page: string, entry: string): string | undefined {
  const address = new URL(page);
  address.search = '';
  address.hash = '';
  const tail = `${entry}/`;
  return address.href.endsWith(`/${tail}`) ? `${address.href.slice(0, -tail.length)}embed/${tail}` : undefined;
}
