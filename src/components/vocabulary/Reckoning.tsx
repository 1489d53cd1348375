import type { ComponentChildren } from 'preact';
import type { Language } from '../../model/entry.ts';
import type { Verdict } from '../../model/tools/verdict.ts';
import { MetricChooser } from '../metrics/MetricChooser.tsx';
import type { Scope } from '../scope.ts';
import { Agenda } from '../tools/Agenda.tsx';
import { Myth } from '../tools/Myth.tsx';
import { Roi } from '../tools/Roi.tsx';

/** Myths alone: they need no library. */
export const myths = (language: Language, place: string) => ({
  Myth: (myth: { id: string; verdict: Verdict; source?: string; children?: ComponentChildren }) => (
    <Myth language={language} place={place} {...myth} />
  ),
});

/**
 * Tools for measuring in a text: the choice among metrics, the business case, myths to guess at.
 * @param place where on the device guesses of this page are kept: `kind/id`
 */
export function reckoning(scope: Scope, place: string) {
  return {
    MetricChooser: () => <MetricChooser scope={scope} />,
    Roi: () => <Roi scope={scope} />,
    Agenda: () => <Agenda scope={scope} />,
    ...myths(scope.language, place),
  };
}
