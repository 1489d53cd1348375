import type { Read } from './read-xml.ts';

const core = 'urn:iso:std:iso:30042:ed-2';
const prefixes: Record<string, string> = {
  [core]: '',
  'http://www.tbxinfo.net/ns/min': 'min:',
  'http://www.tbxinfo.net/ns/basic': 'basic:',
};

/** Data categories of the modules Min and Basic: the levels each may stand at, and its values if they are a list. */
const categories: Record<string, { levels: string[]; values?: string[]; target?: 'id' | 'url' }> = {
  'min:administrativeStatus': {
    levels: ['termSec'],
    values: ['preferred', 'admitted', 'deprecated', 'superseded'].map((status) => `${status}Term-admn-sts`),
  },
  'min:partOfSpeech': { levels: ['termSec'], values: ['noun', 'verb', 'adjective', 'adverb', 'other'] },
  'min:subjectField': { levels: ['conceptEntry'] },
  'min:customerSubset': { levels: ['conceptEntry', 'termSec'] },
  'min:externalCrossReference': { levels: ['conceptEntry', 'langSec', 'termSec'], target: 'url' },
  'basic:definition': { levels: ['conceptEntry', 'langSec'] },
  'basic:context': { levels: ['termSec'] },
  'basic:source': { levels: ['conceptEntry', 'langSec', 'termSec'] },
  'basic:projectSubset': { levels: ['conceptEntry', 'termSec'] },
  'basic:crossReference': { levels: ['conceptEntry', 'termSec'], target: 'id' },
  'basic:xGraphic': { levels: ['conceptEntry', 'langSec'], target: 'url' },
  'basic:grammaticalGender': { levels: ['termSec'], values: ['masculine', 'feminine', 'neuter', 'other'] },
  'basic:geographicalUsage': { levels: ['termSec'] },
  'basic:termType': { levels: ['termSec'], values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'] },
  'basic:transactionType': { levels: ['transacGrp'], values: ['origination', 'modification'] },
  'basic:responsibility': { levels: ['transacGrp'] },
};

/** Children of the core structure, in order: each part a pattern over the children's names. */
const structure: Record<string, RegExp> = {
  tbx: /^tbxHeader text $/,
  tbxHeader: /^fileDesc (encodingDesc )?(revisionDesc )?$/,
  fileDesc: /^(titleStmt )?(publicationStmt )?(sourceDesc )+$/,
  titleStmt: /^title (note )*$/,
  sourceDesc: /^(p )+$/,
  text: /^body (back )?$/,
  body: /^(conceptEntry )+$/,
  conceptEntry: /^((min|basic):\w+ |note |adminGrp |descripGrp |transacGrp )*(langSec )+$/,
  langSec: /^((min|basic):\w+ |note |adminGrp |descripGrp |transacGrp )*(termSec )+$/,
  termSec: /^term ((min|basic):\w+ )*(note |adminGrp |descripGrp |transacGrp )*$/,
  transacGrp: /^basic:transactionType (date |note |basic:\w+ )*$/,
};
const attributes: Record<string, RegExp> = {
  tbx: /^style type xml:lang $/,
  conceptEntry: /^id $/,
  langSec: /^xml:lang $/,
};
const texts = ['title', 'p', 'note', 'term', 'date'];

/**
 * Judges a document by TBX-Basic in DCT style: core structure of ISO 30042:2019, modules Min and Basic, own wording.
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
      if (one.children.length > 0 || keys) say('holds more than text');
      if (full === 'term' && !one.text.trim()) say('empty');
      if (full === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(one.text)) say(`no date: ${one.text}`);
    } else {
      const order = structure[full];
      if (!order) say('unknown element');
      else if (!order.test(names)) say(`children ${names}`);
      if (one.text.trim()) say('holds text');
      if (!(attributes[full] ?? /^$/).test(keys)) say(`attributes ${keys}`);
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
