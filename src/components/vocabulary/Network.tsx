import type { Entry } from '../../model/library.ts';
import type { EntryFormKind } from '../../model/tools/entry-file/kinds.ts';
import { EntryForm } from '../entry-form/EntryForm.tsx';
import { Directory } from '../network/Directory.tsx';
import { Raci } from '../network/Raci.tsx';
import { SystemMap } from '../network/SystemMap.tsx';
import type { Scope } from '../scope.ts';

/** Who does what and who to ask, and the forms from which new entries come. */
export function network(scope: Scope, entry: Entry) {
  return {
    Directory: () => <Directory scope={scope} entry={entry} />,
    Raci: () => <Raci scope={scope} entry={entry} />,
    SystemMap: ({ assessment }: { assessment?: string }) => <SystemMap scope={scope} entry={entry} assessment={assessment} />,
    EntryForm: ({ kind }: { kind: EntryFormKind }) => <EntryForm scope={scope} kind={kind} />,
  };
}
