import { browserWords } from '../i18n/browser-words.ts';
import { snippet } from './snippet.ts';

const own = document.currentScript as HTMLScriptElement;
const { embed: words, actions } = browserWords<'embed' | 'actions'>(own.dataset['language']);

/** Opens the „Einbetten“ dialog for a page. The address is made here, from where the site really stands. */
document.addEventListener('lotse:embed', (event) => {
  const { path } = (event as CustomEvent<{ path: string }>).detail;
  const dialog = build(new URL(path, location.href).href, document.querySelector('h1')?.textContent?.trim() ?? document.title);
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
});

function build(address: string, title: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet sheet-embed';
  dialog.setAttribute('aria-labelledby', 'embed-title');
  const heading = element('h2', { id: 'embed-title' }, words.title);
  const code = element('textarea', { id: 'embed-code', readOnly: true, rows: 7, spellcheck: false });
  const script = element('input', { type: 'checkbox', checked: true });
  const show = () => {
    code.value = snippet({ address, title, height: 640, script: script.checked });
  };
  script.onchange = show;
  show();
  code.scrollTop = 0;
  const copy = element('button', { type: 'button', className: 'primary' }, words.copy);
  copy.onclick = () => {
    code.select();
    if (navigator.clipboard) void navigator.clipboard.writeText(code.value);
    else document.execCommand('copy');
    copy.textContent = actions.copied;
  };
  const close = element('button', { type: 'button', className: 'quiet' }, actions.close);
  close.onclick = () => dialog.close();
  const preview = element('a', { href: address, target: '_blank', rel: 'noopener' }, actions.newWindow);
  const option = element('label', { className: 'choice' });
  option.append(script, ` ${words.height}`);
  const row = element('p', { className: 'sheet-actions' });
  row.append(copy, close, preview);
  dialog.append(heading, element('p', {}, words.help), element('label', { htmlFor: 'embed-code' }, words.code), code, option, row);
  return dialog;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  if (text) made.textContent = text;
  return made;
}
