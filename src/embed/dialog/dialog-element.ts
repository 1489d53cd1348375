import { read, write } from '../../components/base/storage.ts';
import { type EmbedForm, embedHosts } from '../../i18n/embed-hosts.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import { type FrameHost, frameHosts, hostTraits } from '../../model/doctor/frame-hosts.ts';
import type { Language } from '../../model/entry.ts';
import { type HeightsFile, heightAt, heightsOf } from '../heights.ts';
import { type Chosen, codeOf, embedOf, formsFor, framed } from './code.ts';
import { guide } from './guide.ts';
import { choice, field, make, tick } from './make.ts';
import { optionFields } from './options.ts';

const own = document.currentScript as HTMLScriptElement;
const language: Language = own.dataset['language'] === 'en' ? 'en' : 'de';
const root = own.dataset['root'] ?? '/';
const t = embedWords[language];
const hostKey = 'lotse:embed-host:v1';
const isHost = (value: unknown): value is FrameHost => frameHosts.some((name) => name === value);

let known: Promise<HeightsFile | undefined> | undefined;
const heightsFile = (): Promise<HeightsFile | undefined> => (known ??= loadHeights());

async function loadHeights(): Promise<HeightsFile | undefined> {
  try {
    return (await (await fetch(new URL('api/v1/heights.json', root))).json()) as HeightsFile;
  } catch {
    // A folder opened without a server, or a site without this file: rules of thumb do.
    return undefined;
  }
}

/** Opens the „Einbetten“ dialog for a page. Addresses are made here, from where the site really stands. */
document.addEventListener('lotse:embed', (event) => {
  const { path } = (event as CustomEvent<{ path: string }>).detail;
  void heightsFile().then((file) => {
    const dialog = build(new URL(path, location.href).href, file);
    document.body.append(dialog);
    dialog.addEventListener('close', () => dialog.remove());
    dialog.showModal();
  });
});

function build(embed: string, file: HeightsFile | undefined): HTMLDialogElement {
  const entry = embed.replace(/^.*\/embed\/|\/$/g, '');
  const [kind = ''] = entry.split('/');
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  const pages = pagesByLanguage();
  const host = choice(
    frameHosts.map((name) => [name, embedHosts[name][language].name] as const),
    read(hostKey, 'html', isHost),
  );
  const forms = make('fieldset', { className: 'embed-forms' });
  const script = make('input', { type: 'checkbox' });
  const options = optionFields(t, kind, [...pages.keys()], () => show());
  const withScript = tick(t.script, script);
  const label = make('label', { htmlFor: 'embed-code' });
  const code = make('textarea', { id: 'embed-code', readOnly: true, rows: 5, spellcheck: false });
  const measured = make('p', { className: 'embed-small' });
  const steps = make('section', { className: 'embed-steps' });
  const frame = make('iframe', { title: t.preview, loading: 'lazy' });
  const preview = make('details', { className: 'embed-preview' }, make('summary', {}, t.preview), frame);
  const open = make('a', { target: '_blank', rel: 'noopener' }, t.newWindow);
  const hostName = () => (isHost(host.value) ? host.value : 'html');
  const form = () => (forms.querySelector<HTMLInputElement>('input:checked')?.value ?? 'frame') as EmbedForm;

  const show = () => {
    const chosenLanguage = options.language() ?? language;
    const full = pages.get(chosenLanguage) ?? location.href;
    const at = embedOf(full, entry) ?? embed;
    const { heights, measured: sure } = heightsOf(file, at.startsWith(root) ? at.slice(root.length) : '');
    const chosen: Chosen = { form: form(), root, full, embed: at, params: options.params(), title, heights, script: script.checked, entry };
    const framing = ['frame', 'script'].includes(chosen.form);
    code.value = codeOf(chosen);
    code.rows = chosen.form === 'link' || chosen.form === 'tab' || chosen.form === 'package' ? 1 : 5;
    label.textContent = t.code[chosen.form];
    withScript.hidden = chosen.form !== 'frame';
    options.fields.hidden = !framing;
    preview.hidden = !framing;
    measured.hidden = !framing;
    measured.textContent = t.measured[sure ? 'yes' : 'no'];
    open.href = framing ? framed(chosen) : full;
    if (preview.open && framing && frame.src !== open.href) {
      frame.src = open.href;
      frame.height = String(Math.min(480, heightAt(heights, frame.clientWidth || 640)));
    }
    steps.replaceChildren(...guide(t, language, root, hostName(), chosen.form));
  };
  const showForms = () => {
    const able = formsFor(Object.keys(embedHosts[hostName()][language].steps) as EmbedForm[], entry);
    forms.replaceChildren(
      make('legend', {}, t.form),
      ...able.map((one, at) => tick(t.forms[one], make('input', { type: 'radio', name: 'embed-form', value: one, checked: at === 0 }))),
    );
    script.checked = hostTraits[hostName()].scripts === true;
    show();
  };
  host.onchange = () => {
    write(hostKey, host.value);
    showForms();
  };
  forms.onchange = show;
  script.onchange = show;
  preview.addEventListener('toggle', show);
  showForms();

  const dialog = make('dialog', { className: 'sheet sheet-embed' });
  dialog.setAttribute('aria-labelledby', 'embed-title');
  dialog.append(
    make('h2', { id: 'embed-title' }, t.title),
    ...(/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname) ? [make('p', { className: 'embed-small' }, t.local)] : []),
    field(t.host, host),
    forms,
    options.fields,
    withScript,
    label,
    code,
    measured,
    make('p', { className: 'sheet-actions' }, copyButton(code), closeButton(dialog), open),
    steps,
    preview,
  );
  return dialog;
}

/** Addresses of this page by language, its own first: as the head names them. */
function pagesByLanguage(): Map<Language, string> {
  const here = new URL(location.href);
  here.search = '';
  here.hash = '';
  const pages = new Map<Language, string>([[language, here.href]]);
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]'))
    if (link.hreflang === 'de' || link.hreflang === 'en') pages.set(link.hreflang, link.href);
  return pages;
}

function copyButton(code: HTMLTextAreaElement): HTMLButtonElement {
  const copy = make('button', { type: 'button', className: 'primary' }, t.copy);
  copy.onclick = () => {
    code.select();
    // Without a secure context there is no clipboard; the text is selected then.
    if (navigator.clipboard) void navigator.clipboard.writeText(code.value);
    else document.execCommand('copy');
    copy.textContent = t.copied;
    setTimeout(() => {
      copy.textContent = t.copy;
    }, 2000);
  };
  return copy;
}

function closeButton(dialog: HTMLDialogElement): HTMLButtonElement {
  const close = make('button', { type: 'button', className: 'quiet' }, t.close);
  close.onclick = () => dialog.close();
  return close;
}
