import type { Question, Verdict } from '../../../model/questions/question.ts';

/** A question in the page. */
export interface Host {
  element: HTMLElement;
  question: Question;
  /** Answers what stands there now; for kinds that need no button. */
  submit(): void;
  /** Where free words of this question are kept on the device. */
  noteKey: string;
  /** Texts of buttons and messages. */
  word(name: string): string;
  /** Says something in the region that is read out. */
  say(text: string): void;
}

/** How a kind of question is answered in the browser. */
export interface QuestionInput {
  /** False: no button to check; the kind says itself when there is an answer. */
  button: boolean;
  /** True: feedback names the solution, so that it opens only where the answer is right, or when all is resolved. */
  tells?: boolean;
  /** Makes the controls live. */
  start?(host: Host): void;
  /** The answer as it stands; undefined while something is missing. */
  read(host: Host): string | undefined;
  /** Puts a kept answer back. */
  restore(host: Host, response: string): void;
  clear(host: Host): void;
  /** Shows more than marks and feedback. */
  show?(host: Host, verdict: Verdict): void;
  /** What is read out after an answer, where it is not „Richtig“ or „Nicht ganz“. */
  announce?(host: Host, verdict: Verdict): string;
  /** What is read out besides, because it stands elsewhere on the screen. */
  whisper?(host: Host): string;
  /** Where the eye goes when something is missing. */
  field(host: Host): HTMLElement | null;
}

/** The options of a question. */
export const optionsOf = (host: Host): HTMLElement[] => [...host.element.querySelectorAll<HTMLElement>('.option')];

/** The first control that is empty or unchecked. */
export const firstField = (host: Host): HTMLElement | null => host.element.querySelector('input, select, textarea');
