import type { Language } from '../model/entry.ts';
import { fill } from './fill.ts';

/** What really happened in a browser that framed a page. */
export interface FrameSeen {
  /** Value of the attribute `sandbox`; undefined for a frame without. */
  sandbox?: string;
  /** Whether the page came up. */
  shown: boolean;
  /** Height the page told its host, in CSS pixels. */
  height?: number;
  /** What the browser complained about, once each. */
  complaints: string[];
}

/** Frames that were tried, or why there was no browser. */
export type Framed = { frames: FrameSeen[] } | { failed: string };

/** What the command `lotse doctor` says besides its findings. */
export interface DoctorUseWording {
  usage: string;
  badAddress: string;
  badFrom: string;
  unknownHost: string;
  tried: string;
  plain: string;
  shown: string;
  height: string;
  silent: string;
  blocked: string;
  noBrowser: string;
}

const de: DoctorUseWording = {
  usage: 'lotse doctor ADRESSE [--host {hosts}] [--from https://intranet.example] [--browser] [--json] [--lang de|en]',
  badAddress: '„{found}“ ist keine Adresse. Richtig wäre etwa https://wissen.example/embed/terms/touchpoint/',
  badFrom: '--from „{found}“ ist keine Herkunft. Richtig wäre etwa https://intranet.example, oder null für eine Seite ohne Herkunft.',
  unknownHost: 'Das Intranet „{found}“ kenne ich nicht.[ Gemeint: {right}?] Möglich: {hosts}.',
  tried: 'Im Browser eingerahmt:',
  plain: 'ohne sandbox',
  shown: 'wird gezeigt',
  height: 'meldet {n} Pixel Höhe',
  silent: 'meldet keine Höhe',
  blocked: 'wird nicht gezeigt',
  noBrowser: 'Der Browser ließ sich nicht starten: {reason}',
};

const en: DoctorUseWording = {
  usage: 'lotse doctor ADDRESS [--host {hosts}] [--from https://intranet.example] [--browser] [--json] [--lang de|en]',
  badAddress: '“{found}” is not an address. Right would be https://knowledge.example/embed/terms/touchpoint/, for example.',
  badFrom: '--from “{found}” is not an origin. Right would be https://intranet.example, or null for a page without an origin.',
  unknownHost: 'There is no host “{found}”.[ Did you mean {right}?] Possible: {hosts}.',
  tried: 'Framed in a browser:',
  plain: 'without sandbox',
  shown: 'is shown',
  height: 'reports a height of {n} pixels',
  silent: 'reports no height',
  blocked: 'is not shown',
  noBrowser: 'The browser did not start: {reason}',
};

/** The words of `lotse doctor` in a language. */
export const doctorUseWordsIn = (language: Language): DoctorUseWording => ({ de, en })[language];

/** What happened in the browser, a line each. */
export function framedLines(framed: Framed, words: DoctorUseWording): string[] {
  if ('failed' in framed) return [fill(words.noBrowser, { reason: framed.failed })];
  const lines = framed.frames.flatMap(({ sandbox, shown, height, complaints }) => {
    const name = sandbox === undefined ? words.plain : `sandbox="${sandbox}"`;
    const told = height === undefined ? words.silent : fill(words.height, { n: height });
    return [`    ${name}: ${shown ? `${words.shown}, ${told}` : words.blocked}`, ...complaints.map((one) => `        ${one}`)];
  });
  return [words.tried, ...lines];
}
