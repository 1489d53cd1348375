import type { XmlElement } from '../terms/xml.ts';
import type { OwnProcess, OwnStep } from './elements.ts';

/*
 * What `lotse export bpmn` says beyond BPMN, in its own namespace. Texts are in the one language the file was exported in;
 * which one, the process says, and the draft puts them there.
 */

const extension = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === 'extensionElements')?.children.find((child) => child.name === name);
const inner = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name);
const textIn = (element: XmlElement, name: string): string | undefined => inner(element, name)[0]?.text.trim() || undefined;

/** A text whose language is filled in when the draft is made. */
export interface OwnText {
  own: string;
}
const own = (text: string | undefined): OwnText | undefined => (text ? { own: text } : undefined);

/** Facts of a step; texts are `OwnText`. */
export function ownStep(element: XmlElement): OwnStep | undefined {
  const step = extension(element, 'step');
  const id = step?.attributes['id'];
  if (!step || !id) return;
  const handoff = inner(step, 'handoff')[0];
  const breakpoint = inner(step, 'breakpoint')[0];
  const facts: Record<string, unknown> = {
    does: own(textIn(step, 'does')),
    touchpoint: inner(step, 'touchpoint')[0]?.attributes['ref'],
    process: inner(step, 'process')[0]?.attributes['ref'],
    sees: own(textIn(step, 'sees')),
    feels: textIn(step, 'feels') === undefined ? undefined : Number(textIn(step, 'feels')),
    question: own(textIn(step, 'question')),
    handoff: handoff && {
      to: handoff.attributes['to'],
      how: own(handoff.text.trim()),
      sla: own(handoff.attributes['sla']),
    },
    wait: own(textIn(step, 'wait')),
    breakpoint: breakpoint && {
      kind: breakpoint.attributes['kind'],
      what: own(textIn(breakpoint, 'what')),
      effect: own(textIn(breakpoint, 'effect')),
      fix: own(textIn(breakpoint, 'fix')),
      severity: Number(breakpoint.attributes['severity']),
      knownFrom: (breakpoint.attributes['knownFrom'] ?? '').split(' ').filter(Boolean),
    },
    documents: inner(step, 'document').flatMap(({ text }) => own(text.trim()) ?? []),
    terms: inner(step, 'term').flatMap(({ attributes }) => attributes['ref'] ?? []),
  };
  return { id, facts, phase: step.attributes['phase'], number: Number(step.attributes['number']) || 0 };
}

/** Facts of a lane. */
export function ownLane(element: XmlElement): { id: string; kind: string } | undefined {
  const lane = extension(element, 'lane');
  const { id, kind } = lane?.attributes ?? {};
  return id && kind ? { id, kind } : undefined;
}

/** Facts of a process. */
export function ownProcess(element: XmlElement): OwnProcess | undefined {
  const process = extension(element, 'process');
  const { id, way, variant, asIs } = process?.attributes ?? {};
  if (!process || !id || !way) return;
  return {
    id,
    language: process.attributes['xml:lang'] === 'en' ? 'en' : 'de',
    texts: {
      title: textIn(process, 'title') ?? id,
      summary: textIn(process, 'summary') ?? '',
      trigger: textIn(process, 'trigger') ?? '',
      outcome: textIn(process, 'outcome') ?? '',
    },
    way,
    variant: variant === 'to-be' ? 'to-be' : 'as-is',
    asIs: asIs || undefined,
    phases: inner(process, 'phase').flatMap(({ attributes, text }) =>
      attributes['id'] ? [{ id: attributes['id'], label: text.trim() }] : [],
    ),
    terms: inner(process, 'term').flatMap(({ attributes }) => attributes['ref'] ?? []),
  };
}
