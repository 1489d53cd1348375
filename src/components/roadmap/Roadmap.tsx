import { roadmapWords } from '../../i18n/roadmap-words.ts';
import type { Entry } from '../../model/library.ts';
import { planned } from '../../model/tools/roadmap-plan.ts';
import type { Scope } from '../scope.ts';
import { ToolFile } from '../tools/ToolFile.tsx';
import { RoadmapView } from './RoadmapView.tsx';

/**
 * A roadmap to work out: the guide's own plan to read without scripts, a sheet to fill in on paper;
 * `roadmap-element.tsx` lets people write their own.
 */
export function Roadmap({ scope, entry }: { scope: Scope; entry: Entry }) {
  const { language, library } = scope;
  const t = roadmapWords[language];
  const plan = entry.kind === 'guides' ? (entry as Entry<'guides'>).facts.roadmap : undefined;
  const example = plan && planned(plan, language, library.leading);
  return (
    <lotse-roadmap
      class="tool roadmap"
      data-script="roadmap"
      data-key={entry.id}
      data-language={language}
      data-example={example && JSON.stringify(example)}
    >
      <form class="tool-form" aria-label={t.title} autocomplete="off" hidden>
        <p class="canvas-name" aria-hidden="true">
          {t.title}
        </p>
        <div class="roadmap-edit" />
        <p class="tool-said" role="status" />
        <div class="roadmap-view" />
        <p class="tool-actions">
          <button type="button" data-tool="markdown" disabled>
            {t.markdown}
          </button>
          <button type="button" class="quiet" data-tool="csv" disabled>
            {t.csv}
          </button>
          <button type="button" class="quiet" data-tool="ics" disabled>
            {t.ics}
          </button>
          <button type="button" class="quiet" data-tool="print">
            {t.print}
          </button>
        </p>
        <ToolFile language={language} />
      </form>
      {example ? (
        <details class="tool-worked" open>
          <summary>{t.example}</summary>
          <RoadmapView state={example} language={language} />
        </details>
      ) : null}
      <Blank headings={[t.milestone, t.when, t.measure, t.who, t.state]} title={t.title} checks={t.checks} />
    </lotse-roadmap>
  );
}

/** For paper alone: rows to write into, until there is something to print. */
function Blank({ headings, title, checks }: { headings: string[]; title: string; checks: string }) {
  return (
    <div class="roadmap-blank" aria-hidden="true">
      <p class="canvas-name">{title}</p>
      <table>
        <tbody>
          <tr>
            {headings.map((heading) => (
              <th key={heading}>{heading}</th>
            ))}
          </tr>
          {Array.from({ length: 8 }, (_, row) => (
            <tr key={row}>
              {headings.map((heading) => (
                <td key={heading} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{checks}:</p>
    </div>
  );
}
