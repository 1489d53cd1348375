import { isDay } from '../../../src/model/entry.ts';
import type { Read } from './read-xml.ts';

const core = 'urn:iso:std:iso:30042:ed-2';
const prefixes: Record<string, string> = {
  [core]: '',
  'http://www.tbxinfo.net/ns/min': 'min:',
  'http://www.tbxinfo.net/ns/basic': 'basic:',
};

/** Data categories of the modules Min and Basic: the levels each may stand at, its values if they are a list, what it refers to. */
const categories: Record<string, { levels: string[]; values?: string[]; target?: 'id' | 'url' }> = {
  'min:administrativeStatus': {
    levels: ['termSec', 'termNoteGrp'],
    values: ['preferred', 'admitted', 'deprecated', 'superseded'].map((status) => `${status}Term-admn-sts`),
  },
  'min:partOfSpeech': { levels: ['termSec', 'termNoteGrp'], values: ['noun', 'verb', 'adjective', 'adverb', 'other'] },
  'min:subjectField': { levels: ['conceptEntry', 'descripGrp'] },
  'min:customerSubset': { levels: ['conceptEntry', 'termSec', 'adminGrp'] },
  'min:externalCrossReference': { levels: ['conceptEntry', 'langSec', 'termSec'], target: 'url' },
  'basic:definition': { levels: ['conceptEntry', 'langSec', 'descripGrp'] },
  'basic:context': { levels: ['termSec', 'descripGrp'] },
  // Not within adminGrp, odd as that is for an administrative category.
  'basic:source': { levels: ['conceptEntry', 'langSec', 'termSec', 'descripGrp'] },
  'basic:projectSubset': { levels: ['conceptEntry', 'termSec', 'adminGrp'] },
  'basic:crossReference': { levels: ['conceptEntry', 'termSec'], target: 'id' },
  'basic:xGraphic': { levels: ['conceptEntry', 'langSec'], target: 'url' },
  'basic:grammaticalGender': { levels: ['termSec', 'termNoteGrp'], values: ['masculine', 'feminine', 'neuter', 'other'] },
  'basic:geographicalUsage': { levels: ['termSec', 'termNoteGrp'] },
  'basic:termType': {
    levels: ['termSec', 'termNoteGrp'],
    values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
  },
  'basic:transactionType': { levels: ['transacGrp', 'conceptEntry', 'langSec', 'termSec'], values: ['origination', 'modification'] },
  // Module Basic asked for the target before its version 1.2; both are met by giving one.
  'basic:responsibility': { levels: ['transacGrp'], target: 'id' },
};

const aux = '((min|basic):\\w+ |note |adminGrp |descripGrp |transacGrp )*';
const dct = '(min|basic):\\w+ ';
/** Children of the core structure, in order: each part a pattern over the children's names. */
const structure: Record<string, RegExp> = {
  tbx: /^tbxHeader text $/,
  tbxHeader: /^fileDesc (encodingDesc )?(revisionDesc )?$/,
  fileDesc: /^(titleStmt )?(publicationStmt )?(sourceDesc )+$/,
  titleStmt: /^title (note )*$/,
  publicationStmt: /^(p )+$/,
  sourceDesc: /^(p )+$/,
  encodingDesc: /^(p )+$/,
  revisionDesc: /^(change )+$/,
  change: /^(p )+$/,
  text: /^body (back )?$/,
  body: /^(conceptEntry )+$/,
  conceptEntry: new RegExp(`^${aux}(langSec )+$`),
  langSec: new RegExp(`^${aux}(termSec )+$`),
  termSec: new RegExp(`^term (termNoteGrp )*${aux}$`),
  termNoteGrp: new RegExp(`^${dct}(${dct}|note |adminGrp |transacGrp )*$`),
  adminGrp: new RegExp(`^${dct}(${dct}|note )*$`),
  descripGrp: new RegExp(`^${dct}(${dct}|note |adminGrp |transacGrp )*$`),
  transacGrp: new RegExp(`^${dct}(${dct}|date |note )*$`),
  back: /^(refObjectSec )*$/,
  refObjectSec: /^(refObject )+$/,
  refObject: /^(item |itemGrp |itemSet )+$/,
};
const attributes: Record<string, RegExp> = {
  tbx: /^style type xml:lang $/,
  langSec: /^xml:lang $/,
  refObjectSec: /^(id )?type $/,
  item: /^(id )?(type )?$/,
  p: /^(id )?(type )?(xml:lang )?$/,
  note: /^(id )?(xml:lang )?$/,
  title: /^(id )?(xml:lang )?$/,
};
const texts = ['title', 'p', 'note', 'term', 'date', 'item'];

/**
 * Judges a document by TBX-Basic in DCT style: core structure of ISO 30042:2019, modules Min and Basic, in own words after their
 * published RELAX NG and Schematron.
 * @returns what is wrong, an empty list if nothing
 */
export function tbxProblems(root: Read): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  const targets: string[] = [];
  const visit = (one: Read, parent: string) => {
    const full = `${prefixes[one.namespace] ?? `{${one.namespace}}`}${one.name}`;
    const say = (what: string) => problems.push(`${full} in ${parent || 'nothing'}: ${what}`);
    const category = categories[full];
    const keys = Object.keys(one.attributes)
      .sort()
      .map((key) => `${key} `)
      .join('');
    const names = one.children.map((child) => `${prefixes[child.namespace] ?? '?'}${child.name} `).join('');
    if (!category && !(attributes[full] ?? /^(id )?$/).test(keys)) say(`attributes ${keys}`);
    const tag = one.attributes['xml:lang'];
    if (tag !== undefined && !/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(tag)) say(`no language: ${tag}`);
    if (category) {
      if (!category.levels.includes(parent)) say('not at this level');
      if (one.children.length > 0) say('holds elements');
      if (!one.text.trim()) say('empty');
      if (category.values && !category.values.includes(one.text)) say(`value ${one.text}`);
      if (keys !== (category.target ? 'target ' : '')) say(`attributes ${keys}`);
      const target = one.attributes['target'] ?? '';
      if (category.target === 'id') targets.push(target);
      if (category.target === 'url' && !/^https?:\/\/.+/.test(target)) say(`target ${target}`);
    } else if (texts.includes(full)) {
      if (one.children.length > 0) say('holds more than text');
      if (full === 'term' && !one.text.trim()) say('empty');
      if (full === 'date' && !isDay(one.text)) say(`no date: ${one.text}`);
    } else {
      const order = structure[full];
      if (!order) say('unknown element');
      else if (!order.test(names)) say(`children ${names}`);
      if (one.text.trim()) say('holds text');
    }
    const { id } = one.attributes;
    if (id !== undefined) {
      if (!/^[A-Za-z_][\w.-]*$/.test(id)) say(`no xs:ID: ${id}`);
      if (ids.has(id)) say(`second id ${id}`);
      ids.add(id);
    }
    const own = one.children.filter(({ name }) => ['administrativeStatus', 'partOfSpeech', 'subjectField'].includes(name));
    if (new Set(own.map(({ name }) => name)).size < own.length) say('a category twice');
    const languages = one.children.flatMap((child) => child.attributes['xml:lang'] ?? []);
    if (new Set(languages).size < languages.length) say('a language twice');
    for (const child of one.children) visit(child, full);
  };
  visit(root, '');
  if (root.attributes['type'] !== 'TBX-Basic' || root.attributes['style'] !== 'dct') problems.push('tbx: type or style');
  for (const target of targets) if (!ids.has(target)) problems.push(`no entry has the id ${target}`);
  return problems;
}
