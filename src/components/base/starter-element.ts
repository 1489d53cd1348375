/**
 * The only script every page loads (deferred, classic). It wakes what the page has: actions, theme, overdue marks;
 * and appends the lazy scripts when somebody uses something that needs them. Budget: 1.5 KB brotli.
 */
import { isOwnScript, type ScriptPolicy, scriptPolicy } from './own-script.ts';

/** Hashes in the names of what can be appended: of a script, and of the sheet of what it makes (`search-style`). */
declare const LOTSE_SCRIPTS: Record<string, readonly [script: string, sheet?: string]>;

const own = document.currentScript as HTMLScriptElement;
const root = new URL('..', own.src).href;
const loaded: Record<string, Promise<unknown>> = {};

const page = self as {
  trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  [scriptPolicy]?: ScriptPolicy | undefined;
};
const policy = page.trustedTypes?.createPolicy('lotse', { createScriptURL: (address) => (isOwnScript(address, root) ? address : null) });
page[scriptPolicy] = policy;

/** Appends a lazy script once, and the style sheet of what it makes. Without that it still works. */
function load(name: string): Promise<unknown> {
  const [script, sheet] = LOTSE_SCRIPTS[name] ?? [];
  loaded[name] ??= Promise.all([script && append(`${name}.${script}`), sheet && append(`${name}-style.${sheet}`).catch(() => {})]);
  return loaded[name];
}

async function append(file = ''): Promise<void> {
  const sheet = file.includes('-style');
  const href = `${root}_lotse/${file}.${sheet ? 'css' : 'js'}`;
  const made = Object.assign(
    document.createElement(sheet ? 'link' : 'script'),
    sheet ? { rel: 'stylesheet', href } : { src: policy?.createScriptURL(href) ?? href },
  );
  Object.assign(made.dataset, { root, language: own.dataset['language'], files: own.dataset['cards'] });
  await new Promise((resolve, reject) => {
    made.onload = resolve;
    made.onerror = reject;
    document.head.append(made);
  });
}

const send = (type: string, detail?: unknown) => document.dispatchEvent(new CustomEvent(type, { detail }));

const actions: Record<string, (button: HTMLElement, event: Event) => void> = {
  search(_link, event) {
    event.preventDefault();
    openSearch();
  },
  print: () => print(),
  embed: (button) => void load('dialog').then(() => send('lotse:embed', { path: button.dataset['path'] })),
  'copy-link'(button) {
    const address = location.href.split('#')[0] ?? '';
    // Without a secure context there is no clipboard: show the address instead of failing.
    if (navigator.clipboard) void navigator.clipboard.writeText(address).then(() => say(button));
    else prompt(button.textContent ?? '', address);
  },
};

function say(button: HTMLElement): void {
  const before = button.textContent;
  button.textContent = button.dataset['done'] ?? before;
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}

function openSearch(): void {
  load('search').then(
    () => send('lotse:search'),
    () => location.assign(document.querySelector<HTMLAnchorElement>('a[data-action=search]')?.href ?? ''),
  );
}

for (const button of document.querySelectorAll<HTMLElement>('[data-action]')) {
  const action = actions[button.dataset['action'] ?? ''];
  button.hidden = false;
  if (action) button.addEventListener('click', (event) => action(button, event));
}

document.addEventListener('keydown', (event) => {
  const typing = (event.target as HTMLElement).closest?.('input,textarea,select,[contenteditable]');
  const asked =
    (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
    (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!asked || !document.querySelector('[data-action=search], [data-search-place]')) return;
  event.preventDefault();
  openSearch();
});

const theme = document.querySelector<HTMLFieldSetElement>('.theme');
if (theme) {
  // What was kept, the script in the head has set.
  const { dataset } = document.documentElement;
  theme.hidden = false;
  for (const input of theme.querySelectorAll('input')) {
    input.checked = input.value === (dataset['theme'] ?? 'auto');
    input.onchange = () => {
      if (input.value === 'auto') delete dataset['theme'];
      else dataset['theme'] = input.value;
      try {
        localStorage.setItem('lotse:theme', input.value);
      } catch {}
    };
  }
}

const today = new Date().toISOString().slice(0, 10);
for (const number of document.querySelectorAll<HTMLElement>('[data-due-days]')) {
  const days = (number.dataset['dueDays'] ?? '').split(' ').map((day) => day.split('*'));
  number.textContent = String(days.reduce((sum, [day = today, count]) => (day < today ? sum + Number(count) : sum), 0));
}
for (const time of document.querySelectorAll<HTMLElement>('time[data-due]')) {
  if ((time.dataset['due'] ?? today) >= today) continue;
  time.classList.add('overdue');
  time.after(` ${time.dataset['overdue'] ?? ''}`);
}

// Pages with a foot are kept for when there is no network, once they stand; embed pages and packed ones have none.
// A page without an origin, in a sandbox, may not even ask for the worker.
if (theme && isSecureContext && origin !== 'null') addEventListener('load', () => void load('offline'));
if (document.querySelector('lotse-lesson,lotse-path,lotse-note,lotse-checklist')) void load('learn');
for (const name in LOTSE_SCRIPTS) if (document.querySelector(`lotse-${name}`)) void load(name).then(() => send(`lotse:${name}`));
// Other elements name their script themselves (`build/named-scripts.ts`).
for (const file of new Set([...document.querySelectorAll<HTMLElement>('[data-script]')].map(({ dataset }) => dataset['script'])))
  void append(file);
if (document.querySelector('[data-search-place]')) void load('search');
document.querySelector('[data-search-warm]')?.addEventListener('focusin', () => void load('search'), { once: true });

// Resting on a term, or coming to it by keyboard or finger, asks for its card; browsers without popovers keep the plain link.
if ('popover' in document.body) {
  const wake = (event: Event) => {
    const link = (event.target as Element).closest?.('a.term');
    if (!link) return;
    for (const gesture of gestures) document.removeEventListener(gesture, wake);
    const ready = load('card');
    // A tap follows before the script is here: hold it back and let the card answer.
    const hold = (tap: Event) => {
      tap.preventDefault();
      void ready.then(() => send('lotse:card', link));
    };
    if ((event as PointerEvent).pointerType === 'touch') link.addEventListener('click', hold, { once: true });
  };
  const gestures = ['pointerover', 'focusin'] as const;
  for (const gesture of gestures) document.addEventListener(gesture, wake, { passive: true });
}
