import { entryFormWords } from '../../i18n/entry-form-words.ts';
import { fill } from '../../i18n/words.ts';
import type { EntryFormKind } from '../../model/tools/entry-file/kinds.ts';
import type { Scope } from '../scope.ts';
import { FieldInput } from './FieldInput.tsx';
import { formFields } from './fields.ts';

/** A form that makes an entry as a file; without scripts, and on paper, it is a canvas to fill in by hand. */
export function EntryForm({ scope, kind }: { scope: Scope; kind: EntryFormKind }) {
  const words = entryFormWords[scope.language];
  const heading = { phases: words.phases, points: words.points };
  return (
    <lotse-entry-form
      class="entry-form"
      data-script="entry-form"
      data-kind={kind}
      data-language={scope.language}
      data-made={words.made}
      data-opened={words.opened}
      data-cleared={words.cleared}
      data-sure={words.sure}
      data-refused={JSON.stringify(words.refused)}
    >
      <form aria-label={words.title[kind]} autocomplete="off">
        <p class="canvas-title" aria-hidden="true">
          {words.title[kind]}
        </p>
        {formFields[kind].map((field) => {
          if (!('rows' in field)) {
            const id = `${kind}-${field.name}`;
            const own = field.name === 'title' ? words.titles[kind] : undefined;
            return <FieldInput key={id} scope={scope} field={field} id={id} name={field.name} own={own} />;
          }
          return (
            <fieldset key={field.rows} class={`form-rows rows-${field.rows}`}>
              <legend>{heading[field.rows]}</legend>
              {Array.from({ length: field.count }, (_, index) => (
                <div key={index} class="form-row" role="group" aria-label={fill(words.n, { what: heading[field.rows], n: index + 1 })}>
                  <b aria-hidden="true">{index + 1}</b>
                  {field.fields.map((one) => {
                    const name = `${field.rows}.${index}.${one.name}`;
                    return (
                      <FieldInput key={name} scope={scope} field={one} id={`${kind}-${field.rows}-${index}-${one.name}`} name={name} />
                    );
                  })}
                </div>
              ))}
            </fieldset>
          );
        })}
        <div class="form-actions" hidden>
          <button type="submit">{words.make}</button>
          <button type="button" class="plain" data-print>
            {words.print}
          </button>
          <button type="button" class="plain" data-keep>
            {words.keep}
          </button>
          <label>
            {words.open} <input type="file" accept=".json,application/json" data-open />
          </label>
          <button type="button" class="plain" data-clear>
            {words.clear}
          </button>
        </div>
        <p role="status" />
        <p class="small form-local" hidden>
          {words.local}
        </p>
      </form>
    </lotse-entry-form>
  );
}
