import { entryFormWords } from '../../i18n/entry-form-words.ts';
import { fill } from '../../i18n/words.ts';
import { type EntryFormKind, entryShapes } from '../../model/tools/entry-file/kinds.ts';
import type { Scope } from '../scope.ts';
import { FieldInput } from './FieldInput.tsx';
import { formFields } from './fields.ts';
import { type EntryFormSaid, saidByScript } from './said.ts';

/** A form that makes an entry as a file; without scripts, and on paper, it is a canvas to fill in by hand. */
export function EntryForm({ scope, kind }: { scope: Scope; kind: EntryFormKind }) {
  const words = entryFormWords[scope.language];
  const { feedback, languages } = scope.library.site;
  const second = scope.language !== languages[0];
  const flow = entryShapes[kind].form === 'flow';
  const said: EntryFormSaid = { ...words, made: second && !flow ? words.madeSecond : words.made };
  const heading = { phases: words.phases, points: words.points };
  return (
    <lotse-entry-form
      class="entry-form"
      data-script="entry-form"
      data-kind={kind}
      data-language={scope.language}
      data-said={JSON.stringify(Object.fromEntries(saidByScript.map((name) => [name, said[name]])))}
      data-mail={/^mailto:([^?]+)/.exec(feedback)?.[1]}
    >
      <form aria-label={words.title[kind]} autocomplete="off">
        <p class="canvas-title" aria-hidden="true">
          {words.title[kind]}
        </p>
        {formFields[kind].map((field) => {
          if (!('rows' in field)) {
            const id = `${kind}-${field.name}`;
            return <FieldInput key={id} scope={scope} field={field} id={id} name={field.name} own={words.own[kind][field.name]} />;
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
          <button type="button" class="plain" data-preview>
            {words.preview}
          </button>
          {feedback.startsWith('mailto:') ? (
            <button type="button" class="plain" data-send>
              {words.mail}
            </button>
          ) : null}
          <button type="button" class="plain" data-print>
            {words.print}
          </button>
          <div class="form-kept">
            <button type="button" class="plain" data-keep>
              {words.keep}
            </button>
            <label class="form-open">
              <input type="file" accept=".json,application/json" data-open />
              <span>{words.open}</span>
            </label>
            <button type="button" class="plain" data-clear>
              {words.clear}
            </button>
          </div>
        </div>
        <div role="status" class="form-status" />
        {second ? <p class="small form-local">{flow ? words.secondFlow : words.second}</p> : null}
        <p class="small form-local form-keeps" hidden>
          {words.local}
        </p>
      </form>
      <section class="form-preview" hidden />
    </lotse-entry-form>
  );
}
