import { type DoctorPageWording, doctorPageWordsIn } from '../i18n/doctor-page-words.ts';
import { fill } from '../i18n/fill.ts';
import { type FrameHost, frameHosts } from '../model/doctor/frame-hosts.ts';
import { factsFromText } from '../model/doctor/paste.ts';
import { element, findings } from './doctor/findings.ts';
import { framer, lookAround, type Seen } from './doctor/look-around.ts';
import { ownHeaders } from './doctor/own-headers.ts';

/**
 * `<lotse-doctor>`: says what this page may do in the place where it is shown, judges its own header fields and those somebody
 * pastes. Asks nobody but its own site, sends nothing.
 */
class DoctorElement extends HTMLElement {
  readonly #language = this.dataset['language'] === 'en' ? 'en' : 'de';
  readonly #t: DoctorPageWording = doctorPageWordsIn(this.#language);
  readonly #root = /^(.*\/)_lotse\//.exec(document.querySelector<HTMLScriptElement>('script[src*="_lotse/"]')?.src ?? '')?.[1] ?? '';
  readonly #refused = new Set<string>();

  connectedCallback(): void {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      this.#refused.add(`${effectiveDirective} ${blockedURI}`),
    );
    this.#form();
    void this.#look();
  }

  async #look(): Promise<void> {
    const t = this.#t;
    const content = this.closest<HTMLElement>('[data-measure]') ?? this;
    const seen = await lookAround(this.#root, this.#language, content);
    const facts = await ownHeaders(framer());
    const refused = [...this.#refused].map((line): Seen => ['refused', { line }]);
    const all: Seen[] = [...seen, ...refused, ...(facts ? [] : [['headersUnread'] satisfies Seen])];
    const lines = all.map(([sight, values]) => fill(t.sights[sight], values ?? {}));
    const list = element('ul');
    list.append(...all.map(([sight], index) => Object.assign(element('li', lines[index]), { id: `seen-${sight}` })));
    const own = facts && findings(facts, this.#language, this.#root);
    const text = [`${t.report}: ${location.href}`, '', `${t.seen}:`, ...lines.map((line) => `- ${line}`)];
    if (own) text.push('', `${t.own}:`, ...own.text);
    this.#part('.doctor-seen').replaceChildren(
      element('h2', t.seen),
      list,
      ...(own ? [element('h2', t.own), ...own.parts] : []),
      ...this.#copy(text.join('\n')),
    );
  }

  /** The report as a field, for places that let nobody reach the clipboard, and a button. */
  #copy(text: string): HTMLElement[] {
    const label = element('label', this.#t.report);
    const field = element('textarea');
    Object.assign(field, { readOnly: true, rows: 6, value: text });
    label.append(field);
    const button = Object.assign(element('button', this.#t.copy), { type: 'button' });
    const said = element('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(text);
        said.textContent = ` ${this.#t.copied}`;
      } catch {
        // The text stays selected: Ctrl+C takes it.
      }
    });
    const line = element('p');
    line.append(button, said);
    return [label, line];
  }

  #form(): void {
    const t = this.#t;
    const place = this.#part('.doctor-paste');
    const address = Object.assign(element('textarea'), { rows: 1, value: location.href });
    const headers = Object.assign(element('textarea'), { rows: 8, spellcheck: false });
    const host = element('select');
    host.append(new Option(t.noHost, ''), ...frameHosts.map((one) => new Option(one, one)));
    const labelled = (text: string, field: HTMLElement) => {
      const label = element('label', `${text} `);
      label.append(field);
      const line = element('p');
      line.append(label);
      return line;
    };
    const said = element('div');
    said.className = 'prose';
    said.setAttribute('role', 'status');
    const button = Object.assign(element('button', t.judge), { type: 'button', className: 'quiet' });
    button.addEventListener('click', () => said.replaceChildren(...this.#judged(address.value.trim(), headers.value, host.value)));
    place.append(
      element('h2', t.other),
      element('p', t.how),
      labelled(t.address, address),
      labelled(t.headers, headers),
      labelled(t.host, host),
      button,
      said,
    );
  }

  #judged(address: string, headers: string, chosen: string): HTMLElement[] {
    const url = URL.parse(address);
    if (!url || !/^https?:$/.test(url.protocol)) return [element('p', this.#t.badAddress)];
    const facts = factsFromText(headers, url.href);
    if (!facts) return [element('p', this.#t.noHeaders)];
    const host: FrameHost | undefined = frameHosts.find((one) => one === chosen);
    return findings({ ...facts, ...(host && { host }) }, this.#language, this.#root).parts;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? this;
  }
}

customElements.define('lotse-doctor', DoctorElement);
