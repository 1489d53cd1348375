import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { Facts } from '../base/Facts.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { Calculator } from './Calculator.tsx';

/** A metric: what is asked, how it is worked out, the calculator, how to read the value and what it cannot tell. */
export function MetricArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'metrics'>; rendered: Rendered }) {
  const { facts } = entry;
  const { words } = scope.library.words(entry, scope.language);
  const { metric } = toolboxWords[scope.language];
  const number = (value: number) => new Intl.NumberFormat(scope.language).format(value).replace('-', '−');
  const part = (name: 'calculation' | 'reading' | 'blind' | 'example') => (
    <section class={`part part-${name}`}>
      <h2>{metric[name]}</h2>
      <Text scope={scope} entry={entry} path={name} value={words[name]} as="p" />
    </section>
  );
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      under={
        <Facts
          rows={[
            [metric.when, facts.when.map((moment) => metric.moments[moment]).join(', ')],
            [metric.unit, metric.units[facts.unit]],
            [metric.scale, facts.scale && fill(metric.range, { from: number(facts.scale.from), to: number(facts.scale.to) })],
            [metric.direction, metric.directions[facts.direction]],
          ]}
        />
      }
      after={<RelatedTerms scope={scope} ids={facts.terms} />}
    >
      {words.question ? (
        <section class="part part-question">
          <h2>{metric.question}</h2>
          <Text scope={scope} entry={entry} path="question" value={words.question} as="p" class="asked" />
        </section>
      ) : null}
      {part('calculation')}
      <Calculator scope={scope} entry={entry} />
      {part('reading')}
      {part('blind')}
      {part('example')}
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
