import type { Breakpoint as Facts, Step } from '../../model/kinds/process.ts';
import type { Entry } from '../../model/library.ts';
import { Text } from '../base/Text.tsx';
import type { Scope } from '../scope.ts';

/** Where the flow fails the customer: sign, word and text, never colour alone. */
export function Breakpoint({ scope, entry, step, breakpoint }: { scope: Scope; entry: Entry<'processes'>; step: Step; breakpoint: Facts }) {
  const { t } = scope;
  const at = `steps.${step.id}.breakpoint`;
  return (
    <div class="breakpoint">
      <svg class="break-line" viewBox="0 0 600 18" preserveAspectRatio="none" aria-hidden="true">
        <path d="M2 9.6c18-1.2 36 .2 50-.6l6-5.6 8 11.8 7-9 5 3.2c142 1.8 342-2 520-.2" />
      </svg>
      <p class="breakpoint-head">
        <BreakSign /> <b>{t.process.kinds[breakpoint.kind]}</b> <span>{t.process.severity[breakpoint.severity]}</span>
      </p>
      <Text scope={scope} entry={entry} path={`${at}.what`} value={breakpoint.what} as="p" />
      <dl>
        <div>
          <dt>{t.process.effect}</dt>
          <Text scope={scope} entry={entry} path={`${at}.effect`} value={breakpoint.effect} as="dd" />
        </div>
        <div>
          <dt>{t.process.fix}</dt>
          <Text scope={scope} entry={entry} path={`${at}.fix`} value={breakpoint.fix} as="dd" />
        </div>
        <div>
          <dt>{t.touchpoint.knownFrom}</dt>
          <dd>{breakpoint.knownFrom.map((source) => t.touchpoint.sources[source]).join(', ')}</dd>
        </div>
      </dl>
    </div>
  );
}

/** The sign of a break point: a triangle with a mark, drawn by hand. */
export function BreakSign() {
  return (
    <svg class="break-sign" viewBox="0 0 20 18" width="20" height="18" aria-hidden="true">
      <path d="M9.7 1.6l8.7 14.7q-8.4-.7-16.9.3zM10 6.4l-.1 4.8m0 2.2v.4" />
    </svg>
  );
}
