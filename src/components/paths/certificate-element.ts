import { certificateWordsIn } from '../../i18n/certificate-words.ts';
import { fill } from '../../i18n/fill.ts';
import { certificateCode, readCode } from '../../model/progress/certificate-code.ts';
import { noProgress } from '../../model/progress/progress.ts';
import { standingOf } from '../../model/progress/standing.ts';
import { dayOf } from '../../model/progress/time.ts';
import { lessonIn } from '../lessons/path-element.ts';
import { progressStore, takeIn } from '../lessons/store.ts';

const language = document.documentElement.lang === 'en' ? 'en' : 'de';
const words = certificateWordsIn(language);

/**
 * `<lotse-certificate data-id data-mark>`: fills the sheet for those who finished the path, says to others what is missing, and
 * compares check codes. The name is only written onto the sheet.
 */
class CertificateElement extends HTMLElement {
  connectedCallback(): void {
    progressStore().watch(() => this.#show());
    this.#show();
    const name = this.querySelector<HTMLInputElement>('#certificate-name');
    const onSheet = this.#part('name');
    const nameless = [...(onSheet?.childNodes ?? [])];
    name?.addEventListener('input', () => onSheet?.replaceChildren(...(name.value.trim() ? [name.value.trim()] : nameless)));
    this.#part('print')?.addEventListener('click', () => window.print());
    const code = this.querySelector<HTMLInputElement>('#code');
    const check = this.querySelector('.code-check button');
    check?.addEventListener('click', () => this.#check(code?.value ?? ''));
    code?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#check(code.value);
    });
    this.#hide('check', false);
  }

  #show(): void {
    const { id: path = '', mark, percent: needed } = this.dataset;
    const lessons = [...this.querySelectorAll<HTMLElement>('[data-lesson]')].map(lessonIn);
    const standing = standingOf(progressStore().read(), path, lessons, Number(mark) || 1);
    // Rounded down: nobody passes by rounding, and 100 means all.
    const score = Math.floor(standing.score * 100 + 1e-9);
    this.#hide('missing', standing.passed);
    this.#hide('earned', !standing.passed);
    this.#say('missing-lead', fill(words.missingLead, { mark: needed, score }));
    if (!standing.passed) return;
    const day = standing.day ?? dayOf(new Date());
    // Progress older than its days: the day the certificate is first seen counts, and is kept.
    if (!standing.day) takeIn({ ...noProgress(), days: { [lessons[0]?.id ?? '']: day } });
    this.#say('day', fill(words.on, { day: longDay(day) }));
    this.#say('score', fill(words.score, { score }));
    this.#say('code', fill(words.code, { code: certificateCode({ path, day, score }) }));
  }

  #check(typed: string): void {
    const read = readCode(typed, this.dataset['id'] ?? '');
    const title = this.dataset['title'] ?? '';
    if (read === undefined) this.#say('checked', words.wrong);
    else if (read === 'other') this.#say('checked', words.other);
    else this.#say('checked', fill(words.right, { title, day: longDay(read.day), score: read.score }));
  }

  #part = (name: string): HTMLElement | null => this.querySelector<HTMLElement>(`[data-${name}]`);
  #hide(name: string, hidden: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = hidden;
  }
  #say(name: string, text: string): void {
    const part = this.#part(name);
    if (part) part.textContent = text;
  }
}

const longDay = (day: string): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

customElements.define('lotse-certificate', CertificateElement);
