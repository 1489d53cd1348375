import { render } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { roadmapAppointments, roadmapHead, roadmapMarkdown, roadmapRows } from '../../i18n/roadmap-said.ts';
import { roadmapWords } from '../../i18n/roadmap-words.ts';
import { dayOf } from '../../model/progress/time.ts';
import { calendar } from '../../model/tools/calendar.ts';
import { cleanRoadmap, emptyMilestone, emptyRoadmap, mostMilestones, type RoadmapState } from '../../model/tools/roadmap.ts';
import { saveFile } from '../base/save-file.ts';
import { csv } from '../class/csv.ts';
import { keepFile } from '../tools/keep-file.ts';
import { notebook } from '../tools/notebook.ts';
import { printAlone } from '../tools/print-alone.ts';
import { RoadmapEditor } from './RoadmapEditor.tsx';
import { RoadmapView } from './RoadmapView.tsx';

/** `<lotse-roadmap>`: milestones and checks to type in, drawn while they are typed, kept on the device, saved in four forms. */
class RoadmapElement extends HTMLElement {
  readonly #language = this.dataset['language'] === 'en' ? 'en' : 'de';
  readonly #t = roadmapWords[this.#language];
  readonly #key = `roadmap-${this.dataset['key']}`;
  readonly #notebook = notebook<RoadmapState>(`roadmap/${this.dataset['key']}`, emptyRoadmap, cleanRoadmap);
  #state = this.#notebook.read();
  #woken = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#woken) return;
    this.#woken = true;
    form.hidden = false;
    const example = this.querySelector('details');
    // Who has begun needs the example no more.
    if (example) example.open = this.#state.milestones.length === 0;
    form.addEventListener('submit', (event) => event.preventDefault());
    const file = this.#key;
    const make: Record<string, () => void> = {
      markdown: () => saveFile(`${file}.md`, 'text/markdown', roadmapMarkdown(this.#state, this.#language)),
      csv: () => saveFile(`${file}.csv`, 'text/csv', csv([roadmapHead(this.#language), ...roadmapRows(this.#state, this.#language)])),
      ics: () =>
        saveFile(
          `${file}.ics`,
          'text/calendar',
          calendar(roadmapAppointments(this.#state, this.#key, this.#language), new Date().toISOString()),
        ),
      print: () => printAlone(this),
    };
    for (const [name, run] of Object.entries(make)) this.querySelector(`[data-tool=${name}]`)?.addEventListener('click', run);
    keepFile(this, this.#notebook, file, this.#language, (state) => this.#show(state));
    this.#show(this.#state);
  }

  #keep = (state: RoadmapState): void => {
    this.#notebook.write(state);
    this.#show(state);
  };

  #show(state: RoadmapState): void {
    this.#state = state;
    const { milestones } = state;
    const [edit, view] = [this.querySelector('.roadmap-edit'), this.querySelector('.roadmap-view')];
    if (!edit || !view) return;
    render(
      <RoadmapEditor
        state={state}
        language={this.#language}
        example={Boolean(this.dataset['example'])}
        change={this.#keep}
        add={() => this.#add()}
        remove={(at) => this.#remove(at)}
        start={() => this.#start()}
      />,
      edit,
    );
    render(<RoadmapView state={state} language={this.#language} today={dayOf(new Date())} />, view);
    this.classList.toggle('roadmap-filled', milestones.length > 0);
    for (const name of ['markdown', 'csv', 'ics'])
      this.querySelector<HTMLButtonElement>(`[data-tool=${name}]`)?.toggleAttribute('disabled', milestones.length === 0);
  }

  #add(): void {
    if (this.#state.milestones.length >= mostMilestones) return;
    const at = this.#state.milestones.length;
    this.#keep({ ...this.#state, milestones: [...this.#state.milestones, emptyMilestone] });
    this.#focus(`[name=title-${at}]`);
  }

  #remove(at: number): void {
    this.#keep({ ...this.#state, milestones: this.#state.milestones.filter((_, index) => index !== at) });
    const said = this.querySelector('.tool-said');
    if (said) said.textContent = fill(this.#t.removed, { n: at + 1 });
    this.#focus('.roadmap-add');
  }

  #start(): void {
    const state = cleanRoadmap(JSON.parse(this.dataset['example'] ?? 'null'));
    if (state) this.#keep(state);
    this.#focus('[name=title-0]');
  }

  #focus(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}

customElements.define('lotse-roadmap', RoadmapElement);
