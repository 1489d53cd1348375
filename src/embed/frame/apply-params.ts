import { type FrameParams, readable } from './params.ts';

const root = document.documentElement;

/**
 * Does what the address of an embed page asks for. Nothing of it becomes HTML: known words choose among what is there, and a
 * colour becomes a colour. The theme is already set by the script in the head.
 * @returns whether the page stays; it goes where the other language is asked for and the site has it
 */
export function applyParams({ lang, accent, still }: FrameParams): boolean {
  const other = lang && lang !== root.lang && document.head.querySelector<HTMLLinkElement>(`link[rel=alternate][hreflang="${lang}"]`);
  if (other) {
    const address = new URL(other.href);
    const rest = new URLSearchParams(location.search);
    rest.delete('lang');
    address.search = rest.toString();
    address.hash = location.hash;
    location.replace(address);
    return false;
  }
  if (still) {
    root.dataset['motion'] = 'off';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':target, .flash-back { animation: none !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  if (accent) {
    const wear = () => {
      root.style.removeProperty('--signal');
      const style = getComputedStyle(root);
      const grounds = ['--paper', '--customer', '--company'].map((name) => style.getPropertyValue(name).trim());
      if (readable(accent, grounds)) root.style.setProperty('--signal', accent);
    };
    wear();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', wear);
    matchMedia('print').addEventListener('change', wear);
  }
  return true;
}
