import type { Heights } from './heights.ts';
import { heightAt } from './heights.ts';
import { snippet } from './snippet.ts';

/** What oEmbed 1.0 (oembed.com, section 2.3) asks of a card that brings HTML along. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
}

/** Width the frame of a card is made for. */
export const cardWidth = 640;

/**
 * The card of a page for other programs: static, so it is found by the link in the page's head and not by a question to a service.
 * @param page.address full address of the embed page
 * @param site full address of the site
 */
export function oembedOf(page: { title: string; address: string; heights: Heights }, site: { name: string; address: string }): OEmbed {
  const height = heightAt(page.heights, cardWidth);
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: site.name,
    provider_url: site.address,
    html: snippet({ address: page.address, title: page.title, height, script: false }),
    width: cardWidth,
    height,
  };
}
