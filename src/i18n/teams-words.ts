import type { Language } from '../model/entry.ts';

/** What `lotse export teams` says. */
export interface TeamsWording {
  broken: string;
  address: string;
  unknown: string;
  tooMany: string;
  unwritable: string;
  wrote: string;
}

/** Most tabs a manifest may have, by its schema. */
export const mostTabs = 16;

export const teamsWords: Record<Language, TeamsWording> = {
  de: {
    broken: 'Nichts exportiert, denn der Inhalt hat Fehler:\n\n',
    address:
      'Nichts exportiert. Teams braucht die öffentliche Adresse der Site mit https. In site.yaml [steht publicUrl: {found}][fehlt {missing}]. Richtig wäre etwa publicUrl: https://wissen.firma.example/lotse/',
    unknown: 'Den Eintrag „{found}“ gibt es nicht.[ Gemeint: {right}?] Richtig wäre etwa terms/touchpoint.',
    tooMany: 'Teams nimmt höchstens {most} Registerkarten, hier wären es {found}. Nenne weniger Einträge.',
    unwritable: 'Nichts exportiert, denn der Ordner lässt sich nicht beschreiben: {reason}',
    wrote:
      'Geschrieben: {file}. Registerkarten: {tabs}.\nHochladen im Teams Admin Center unter „Apps verwalten“. Damit Teams die Seiten einrahmen darf, gehört in site.yaml: frameAncestors: {ancestors}',
  },
  en: {
    broken: 'Nothing exported, because the content has errors:\n\n',
    address:
      'Nothing exported. Teams needs the site’s public address, with https. site.yaml [says publicUrl: {found}][lacks {missing}]. Right would be, for example, publicUrl: https://knowledge.company.example/lotse/',
    unknown: 'There is no entry “{found}”.[ Did you mean {right}?] Right would be terms/touchpoint, for example.',
    tooMany: 'Teams takes {most} tabs at most; this would be {found}. Name fewer entries.',
    unwritable: 'Nothing exported, because the folder cannot be written to: {reason}',
    wrote:
      'Written: {file}. Tabs: {tabs}.\nUpload it in the Teams admin center under “Manage apps”. So that Teams may frame the pages, site.yaml needs: frameAncestors: {ancestors}',
  },
};
