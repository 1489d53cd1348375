import type { tableColumns } from '../../model/concept-table.ts';

/** What a column can hold: our own columns, and what only tables of others have. */
export type Field =
  | Exclude<(typeof tableColumns)[number], 'label'>
  | 'title'
  | 'name'
  | 'anyStatus'
  | 'synonyms'
  | 'abbreviation'
  | 'deprecated'
  | 'forbidden'
  | 'narrower'
  | 'parts'
  | 'modified'
  | 'explanation'
  | 'translation';

/** Names of columns in German and English, folded: lower case, umlauts opened, words apart. */
const names: Record<Field, string> = {
  id: 'id, kennung, schluessel, key, identifier, identifikator, uid, uuid, uri, iri, nr, no, nummer, number, lfd nr, laufende nummer, #, concept id, konzept id, begriffs id, begriff id, begriffsnummer, eintrags id, eintragsnummer, entry id, entry number, entry no, term id, code, notation, slug, konzeptnummer, concept, concept uri',
  language: 'sprache, language, lang, sprachcode, language code, lang code, locale, sprachkennung, spr',
  title:
    'begriff, begriffe, benennung, term, terms, terminus, bezeichnung, label, titel, title, preferred label, pref label, preferred term, vorzugsbenennung, vorzugsbezeichnung, bevorzugte benennung, hauptbenennung, hauptbegriff, wort, word, stichwort, schlagwort, fachbegriff, fachwort, fachausdruck, lemma, display name, anzeigename, term name, begriffsname, deskriptor, descriptor, eintrag, entry, business term, glossary term, glossarbegriff, konzept, ausdruck, headword, phrase',
  name: 'name',
  translation: 'uebersetzung, translation, entsprechung, equivalent, aequivalent, fremdsprachlich, translated term',
  status:
    'benennungsstatus, term status, label status, usage status, verwendungsstatus, administrative status, normative authorization, acceptability, bewertung der benennung, terminologischer status',
  anyStatus: 'status, zustand, state',
  conceptStatus:
    'concept status, konzeptstatus, begriffsstatus, eintragsstatus, entry status, glossary status, workflow status, workflow, freigabestatus, freigabe, bearbeitungsstatus, bearbeitungsstand, prozessstatus, process status, approval, approval status, lifecycle, lifecycle status, reifegrad',
  kind: 'kind, art, art der benennung, benennungsart, term type, termtype, benennungstyp, type, typ, label type, labeltyp, wortart der benennung',
  gender: 'gender, genus, geschlecht, artikel, article, grammatical gender, grammatisches geschlecht',
  reason: 'reason, grund, begruendung, warum nicht, why not',
  replacement: 'replacement, ersatz, stattdessen, stattdessen verwenden, use instead, besser, alternative verwenden, richtig, empfehlung',
  forms:
    'forms, formen, wortformen, flexionsformen, flexion, inflections, word forms, inflected forms, plural, plurale, plural form, pluralform, mehrzahl, hidden label, hidden labels, schreibvarianten, spelling variants',
  blockedForms: 'blocked forms, gesperrte formen, gesperrte wortformen, nicht verlinken',
  caseSensitive: 'case sensitive, gross kleinschreibung, gross und kleinschreibung beachten, gross klein',
  autoLink: 'auto link, autolink, automatisch verlinken',
  synonyms:
    'synonym, synonyme, synonyms, alternativbenennung, alternativbenennungen, alternative, alternativen, alternative benennung, alternative benennungen, alternativbegriff, alternativbegriffe, alternative begriffe, alternative bezeichnung, alternative bezeichnungen, alt label, alt labels, alternative label, alternative labels, alternative term, alternative terms, alternate names, alias, aliase, aliases, auch genannt, auch bekannt als, auch, also known as, aka, other names, weitere benennungen, weitere bezeichnungen, weitere begriffe, andere bezeichnungen, variante, varianten, variants, admitted term, admitted terms, zulaessige benennung, zulaessige benennungen, quasisynonyme, use for, uf, used for, benutzt fuer, bf',
  abbreviation:
    'abbreviation, abbreviations, abkuerzung, abkuerzungen, abk, kuerzel, kurzform, kurzformen, acronym, acronyms, akronym, akronyme, abbr, short form, kurzwort, initialism',
  deprecated:
    'deprecated, deprecated term, deprecated terms, veraltet, veraltete benennung, veraltete benennungen, veraltete bezeichnung, veraltete begriffe, obsolete, obsolete terms, frueher, former names, fruehere bezeichnung',
  forbidden:
    'forbidden, forbidden term, forbidden terms, verboten, verbotene benennung, verbotene benennungen, verbotene begriffe, verbotene bezeichnung, verbotene bezeichnungen, verbotenes wort, nicht verwenden, nicht benutzen, nicht zulaessig, unzulaessige benennung, unzulaessige benennungen, unerwuenscht, unerwuenschte benennung, unerwuenschte benennungen, unerwuenschte begriffe, do not use, don t use, avoid, vermeiden, zu vermeiden, prohibited, prohibited terms, falsch, no go, tabu',
  summary:
    'summary, kurzbeschreibung, kurzdefinition, kurzerklaerung, kurzfassung, zusammenfassung, short description, short definition, abstract, kurztext, teaser, kurz erklaert, kurz, kurz gesagt, in one sentence, in einem satz, in kuerze, brief, brief description',
  definition:
    'definition, definitionen, definitions, def, begriffsdefinition, business definition, begriffsbestimmung, fachliche definition, fachdefinition, long definition',
  explanation:
    'erklaerung, erlaeuterung, beschreibung, begriffserklaerung, begriffserlaeuterung, bedeutung, description, meaning, explanation, inhalt, long description, what it means, was es bedeutet, worterklaerung, was bedeutet das',
  plain:
    'plain, plain language, einfach erklaert, einfach gesagt, in einfachen worten, einfache erklaerung, einfache sprache, leichte sprache, simple explanation, simply put, in simple terms, layman s terms, verstaendlich erklaert',
  not: 'not, is not, ist nicht, ist es nicht, nicht gemeint, was es nicht ist, was nicht gemeint ist, abgrenzung, what it is not, delimitation, kein',
  example:
    'example, examples, beispiel, beispiele, beispielsatz, anwendungsbeispiel, verwendungsbeispiel, praxisbeispiel, context, kontext, context sentence, kontextsatz, example sentence, z b',
  usage:
    'usage, usage note, usage notes, hausgebrauch, bei uns, verwendung, verwendung im haus, gebrauch, gebrauchshinweis, verwendungshinweis, hinweis zur verwendung, scope note, scope notes, sprachgebrauch, our usage',
  domain:
    'domain, domaene, domaenen, bereich, fachgebiet, sachgebiet, themengebiet, themenfeld, themenbereich, thema, kategorie, kategorien, category, categories, subject field, subject, subject area, area, topic, fachbereich, gruppe, group, rubrik, cluster, business domain',
  broader:
    'broader, broader term, broader terms, broader concept, oberbegriff, oberbegriffe, uebergeordnet, uebergeordneter begriff, uebergeordnete begriffe, parent, parents, parent term, parent id, generic term, generic concept, hyperonym, hypernym, is a, bt, ob, generischer oberbegriff',
  narrower:
    'narrower, narrower term, narrower terms, narrower concept, unterbegriff, unterbegriffe, untergeordnet, untergeordnete begriffe, child, children, child terms, specific term, hyponym, hyponyme, hyponyms, nt, ub',
  related:
    'related, related term, related terms, related concept, related concepts, verwandt, verwandte begriffe, verwandter begriff, verwandtes, see also, siehe auch, siehe, see, s a, rt, vb, vgl, querverweis, querverweise, verweis, verweise, cross reference, cross references, assoziiert, zusammenhang, zugehoerige begriffe, aehnliche begriffe, similar terms',
  contrastWith:
    'contrast with, contrast, nicht verwechseln mit, nicht zu verwechseln mit, verwechslungsgefahr, verwechslungsgefahr mit, verwechselt mit, abgrenzung zu, unterschied zu, im unterschied zu, not to be confused with, confused with, differs from, distinguish from',
  partOf: 'part of, teil von, bestandteil von, gehoert zu, belongs to, is part of',
  parts: 'parts, teile, bestandteile, besteht aus, has part, has parts, consists of, includes',
  homonyms: 'homonyms, homonym, homonyme, gleiches wort, gleichlautend',
  owner:
    'owner, owners, verantwortlich, verantwortliche, verantwortlicher, verantwortung, verantwortliche stelle, eigentuemer, eigentuemerin, besitzer, responsible, responsibility, steward, data steward, term owner, business owner, zustaendig, zustaendigkeit, zustaendige stelle, team, abteilung, department, ansprechpartner',
  reviewed:
    'reviewed, reviewed at, reviewed on, geprueft, geprueft am, zuletzt geprueft, zuletzt geprueft am, letzte pruefung, pruefdatum, last reviewed, last review, review date, stand, freigegeben am, freigabedatum, approved on, approval date, datum der freigabe, gueltig ab',
  modified:
    'modified, last modified, modified on, modification date, updated, updated at, updated on, last updated, last changed, geaendert, geaendert am, zuletzt geaendert, aenderungsdatum, letzte aenderung, aktualisiert, aktualisiert am, datum, date',
  reviewEvery: 'review every, pruefen alle, pruefen alle monate, pruefintervall, review interval, review cycle, pruefzyklus',
  replacedBy: 'replaced by, ersetzt durch, is replaced by, nachfolger, successor, superseded by, abgeloest durch',
  version: 'version, versionsnummer, revision',
  changes: 'changes, aenderungen',
  sources:
    'source, sources, quelle, quellen, quellenangabe, quellenangaben, referenz, referenzen, reference, references, literatur, literature, beleg, belege, source of definition, definition source, quelle der definition, bibliography, fundstelle, norm',
};

/** Field by the folded name of a column. */
export const fieldsByName: ReadonlyMap<string, Field> = new Map(
  (Object.entries(names) as [Field, string][]).flatMap(([field, list]) => list.split(', ').map((name) => [name, field])),
);
