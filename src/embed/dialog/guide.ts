import { type EmbedForm, embedHosts } from '../../i18n/embed-hosts.ts';
import type { EmbedWords } from '../../i18n/embed-words.ts';
import { fill } from '../../i18n/fill.ts';
import { type FrameHost, hostTraits } from '../../model/doctor/frame-hosts.ts';
import type { Language } from '../../model/entry.ts';
import { make } from './make.ts';

/** What is to be done in a host, in steps; what the company's server needs for it; and what that was tried on. */
export function guide(t: EmbedWords, language: Language, root: string, host: FrameHost, form: EmbedForm): HTMLElement[] {
  const { ancestors, real } = hostTraits[host];
  const words = embedHosts[host][language];
  const origin = new URL(root).origin;
  const said = (text: string) => fill(text, { origin });
  const framed = form === 'frame' || form === 'script' || form === 'tab';
  const handbook = make('a', { href: `${root}docs/${language}/embed-${host}/`, target: '_blank', rel: 'noopener' }, t.handbook);
  return [
    make('h3', {}, `${t.stepsTitle}: ${words.name}`),
    make('ol', {}, ...(words.steps[form] ?? []).map((step) => make('li', {}, said(step)))),
    make('p', {}, said(words.note)),
    ...(framed
      ? [
          make('p', {}, t.ancestors),
          make('pre', {}, make('code', {}, `frameAncestors: [${ancestors.map((one) => `"${one}"`).join(', ')}]`)),
        ]
      : []),
    make('p', { className: 'embed-small' }, `${t.tried[real ? 'real' : 'stand-in']} `, handbook),
  ];
}
