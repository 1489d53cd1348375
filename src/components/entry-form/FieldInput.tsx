import { entryFormWords, type FieldWords } from '../../i18n/entry-form-words.ts';
import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { languages } from '../../model/entry.ts';
import type { Kind } from '../../model/kind-names.ts';
import { practiceLevels } from '../../model/kinds/practice.ts';
import { voiceChannels } from '../../model/kinds/voice.ts';
import type { Scope } from '../scope.ts';
import type { FormField } from './fields.ts';

interface Props {
  scope: Scope;
  field: FormField;
  id: string;
  name: string;
  /** Words of its own, where the kind calls the field something else. */
  own?: FieldWords | undefined;
}

/** A field of a form with its name and help. */
export function FieldInput({ scope, field, id, name, own }: Props) {
  const words = entryFormWords[scope.language];
  const { label, help } = own ?? words.fields[field.name];
  const described = help ? { 'aria-describedby': `${id}-help` } : {};
  const asked = { id, name, required: field.required, ...described };
  const several = field.as === 'text' || field.as === 'items';
  if (field.as === 'tick')
    return (
      <label class="form-field form-tick">
        <input type="checkbox" id={id} name={name} /> {label}
      </label>
    );
  return (
    <div class={`form-field form-${field.name}`}>
      <label for={id}>{label}</label>
      {help ? <small id={`${id}-help`}>{help}</small> : null}
      {several ? <textarea {...asked} rows={4} /> : null}
      {field.as === 'line' ? <input type="text" {...asked} maxLength={field.most} pattern={field.pattern} /> : null}
      {several || field.as === 'line' ? null : (
        <select {...asked}>
          {choicesOf(scope, field, words.none).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** Nothing chosen yet: on paper there is room to write. */
const empty = { value: '', text: '' };

function choicesOf(scope: Scope, field: FormField, none: string): { value: string; text: string }[] {
  const { library } = scope;
  const looks: Record<string, string> = entryFormWords[scope.language].looks;
  const of = (kind: Kind) =>
    library
      .of(kind)
      .filter(({ facts }) => facts.status !== 'deprecated')
      .map((entry) => ({ value: entry.id, text: library.title(entry, scope.language) }))
      .sort((a, b) => a.text.localeCompare(b.text, scope.language));
  switch (field.as) {
    case 'persona':
      return [empty, ...of('personas')];
    case 'touchpoint':
      return [empty, ...of('touchpoints')];
    case 'process':
      return [empty, ...of('processes')];
    case 'level':
      return [empty, ...named(practiceLevels, toolboxWords[scope.language].practice.levels)];
    case 'channel':
      return [empty, ...named(voiceChannels, toolboxWords[scope.language].voice.channels)];
    case 'said':
      return named(languages, entryFormWords[scope.language].languages);
    case 'consent':
      return [empty, ...named(['true', 'anonymised'] as const, toolboxWords[scope.language].voice.consents)];
    case 'owner':
      return [
        ...(field.required ? [empty] : []),
        ...Object.entries(library.site.owners).map(([value, { name }]) => ({ value, text: scope.pick(name) })),
      ];
    case 'phase':
      return [empty, ...['1', '2', '3', '4', '5'].map((value) => ({ value, text: value }))];
    case 'emotion':
      return [empty, ...(['2', '1', '0', '-1', '-2'] as const).map((value) => ({ value, text: scope.t.emotion[value] }))];
    default:
      return [
        ...(field.optional ? [{ value: '', text: none }] : []),
        ...(field.options ?? []).map((value) => ({ value, text: looks[value] ?? value })),
      ];
  }
}

const named = <T extends string>(values: readonly T[], words: Record<T, string>): { value: string; text: string }[] =>
  values.map((value) => ({ value, text: words[value] }));
