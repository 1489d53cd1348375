import type { Site } from '../model/site.ts';

/**
 * Finds the site's root from an unknown depth: walks up the address until `api/v1/terms.json` answers,
 * then points the links there. Constant, for its hash; without it the links lead to the folder itself.
 */
export const notFoundScript = `(async function(){var u=new URL('./',location.href);for(var i=0;i<12;i++){try{var r=await fetch(new URL('api/v1/terms.json',u),{method:'HEAD'});if(r.ok){document.querySelectorAll('[data-to]').forEach(function(a){a.href=new URL(a.dataset.to||'./',u).href});return}}catch(e){}if(u.pathname==='/')return;u=new URL('../',u)}})()`;

/** The page may be served at any depth, so its style is its own. */
export function notFoundStyle({ light, dark }: Site['colours']): string {
  return `:root{color-scheme:light dark;--paper:${light.paper};--ink:${light.ink};--signal:${light.signal}}@media(prefers-color-scheme:dark){:root{--paper:${dark.paper};--ink:${dark.ink};--signal:${dark.signal}}}body{margin:0;background:var(--paper);color:var(--ink);font:1.15rem/1.55 Charter,Georgia,serif}main{max-width:36rem;margin:12vh auto;padding:0 1.5rem}svg{width:5rem;height:5rem}.mark-line{fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round}.mark-body{fill:none}.mark-band{fill:var(--signal)}h1{font-weight:500;line-height:1.1;font-size:2.2rem}section+section h1{font-size:1.4rem}a{color:inherit;text-decoration-color:var(--signal);margin-inline-end:1.5rem;display:inline-block;padding:.3rem 0}:focus-visible{outline:3px solid var(--signal);outline-offset:3px}`;
}
