import { idPattern } from '../../model/entry.ts';

/** Most characters of what a step does. */
export const longestStep = 60;

/** At most 60 characters, cut after a word with „…“. */
export function shortened(text: string, most = longestStep): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 2);
  const words = room.replace(/\s+\S*$/, '').replace(/[\s,;:–-]+$/, '');
  return `${words.length > most / 2 ? words : room.trimEnd()} …`.toWellFormed().replace(/\uFFFD/g, '');
}

/** Gives ids of the file a form of ours, each once: `Activity_0x1Y` becomes `activity-0x1y`. */
export class Ids {
  readonly #taken = new Set<string>();
  readonly #fallback: string;

  constructor(fallback: string) {
    this.#fallback = fallback;
  }

  /** An id like the given one; the given one itself if it can be had. */
  like(given: string): string {
    const base = slug(given) || this.#fallback;
    let id = base;
    for (let count = 2; this.#taken.has(id); count++) id = `${base}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

/** An id of the file as one of ours; empty if nothing of it can be kept. */
export const slug = (given: string): string => (idPattern.test(given) && given.length <= 80 ? given : mapped(given));

const mapped = (given: string): string =>
  given
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');

/** Text of a list item that Markdown and MDX leave as it is. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]|&(?=[a-z#])/gi, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');

/* Names that tools give by themselves. */
const end = /^(?:ende|end|fertig|finish(?:ed)?|stop|schluss|prozessende|endereignis|end[ _-]?event[ _-]?\w{0,9})$/i;
const flow = /^(?:(?:sequence|message)[ _-]?flow|sequenzfluss|nachrichtenfluss)[ _-]?\w{0,9}$/i;
const gateway = /^(?:new )?(?:(?:exclusive|parallel|inclusive) )?gateway[ _-]?\w{0,9}$/i;
const other = /^(?:start|begin|beginn|anfang|(?:(?:start|boundary|intermediate)[ _-]?event|(?:new )?(?:pool|lane|bahn))[ _-]?\w{0,9})$/i;

/** Whether the name of an end says only that it is one; the same for a flow and a gateway. */
export const saysEnd = (name: string): boolean => end.test(name);
export const saysFlow = (name: string): boolean => flow.test(name);
export const saysGateway = (name: string): boolean => gateway.test(name);
/** Whether a name says nothing beyond the kind of element, whichever it is. */
export const saysNothing = (name: string): boolean => [end, flow, gateway, other].some((pattern) => pattern.test(name));
