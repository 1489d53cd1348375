import type { LmsKind } from '../../../components/lessons/lms/session.ts';
import type { Rule } from './rule.ts';
import { all, type Tree } from './tree.ts';

/** What a standard demands beyond its schema: each line gives what breaks it. */
const demands: Record<LmsKind, (tree: Tree) => string[]> = {
  scorm12: (tree) => [
    ...version(tree, '1.2'),
    ...organization(tree),
    ...scos(tree, 'adlcp:scormtype'),
    ...all(tree, 'adlcp:masteryscore')
      .filter(({ text }) => !/^(?:100|\d{1,2})$/.test(text))
      .map(({ text }) => `adlcp:masteryscore ${text}`),
  ],
  scorm2004: (tree) => [
    ...version(tree, '2004 4th Edition'),
    ...organization(tree),
    ...scos(tree, 'adlcp:scormType'),
    ...all(tree, 'imsss:minNormalizedMeasure')
      .filter(({ text }) => !between(text))
      .map(({ text }) => `imsss:minNormalizedMeasure ${text}`),
    ...all(tree, 'item')
      .filter((item) => !all(item, 'imsss:deliveryControls').some(({ attributes }) => attributes['completionSetByContent'] === 'true'))
      .map(({ attributes }) => `item ${attributes['identifier']}: imsss:deliveryControls`),
  ],
  cmi5: (tree) => {
    const named = [...all(tree, 'course'), ...all(tree, 'block'), ...all(tree, 'au')].map(({ attributes }) => attributes['id'] ?? '');
    return [
      ...named.filter((id) => !/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)).map((id) => `id ${id}`),
      ...named.filter((id, at) => named.indexOf(id) !== at).map((id) => `id ${id}`),
      ...all(tree, 'au')
        .filter(({ attributes }) => !attributes['moveOn'])
        .map(({ attributes }) => `au ${attributes['id']}: moveOn`),
      ...all(tree, 'au')
        .flatMap(({ attributes }) => attributes['masteryScore'] ?? [])
        .filter((score) => !between(score) || !/^\d(?:\.\d{1,4})?$/.test(score))
        .map((score) => `masteryScore ${score}`),
      ...all(tree, 'url')
        .filter(({ text }) => /^(?:[a-z]+:|\/)|[?&](?:endpoint|fetch|actor|registration|activityId)=/i.test(text))
        .map(({ text }) => `url ${text}`),
    ];
  },
};

/** The application profile is kept: versions, spellings, numbers in their range, names that are unique. */
export const profile: Rule = ({ kind, manifest, tree }) => (tree ? demands[kind](tree).map((found) => ({ file: manifest, found })) : []);

const version = (tree: Tree, right: string): string[] =>
  all(tree, 'schemaversion')[0]?.text === right ? [] : [`schemaversion ${all(tree, 'schemaversion')[0]?.text ?? ''}`];

/** One organization is named as the one to take, and its items open resources that are there. */
function organization(tree: Tree): string[] {
  const chosen = all(tree, 'organizations')[0]?.attributes['default'];
  const found = all(tree, 'organization').some(({ attributes }) => attributes['identifier'] === chosen);
  const resources = all(tree, 'resource').map(({ attributes }) => attributes['identifier']);
  const lost = all(tree, 'item').filter(({ attributes }) => !resources.includes(attributes['identifierref'] ?? ''));
  return [
    ...(found ? [] : [`organizations default="${chosen ?? ''}"`]),
    ...lost.map(({ attributes }) => `item identifierref="${attributes['identifierref'] ?? ''}"`),
  ];
}

/** The attribute is spelled as this version spells it. */
const scos = (tree: Tree, name: string): string[] =>
  all(tree, 'resource')
    .filter(({ attributes }) => !['sco', 'asset'].includes(attributes[name] ?? ''))
    .map(({ attributes }) => `resource ${attributes['identifier']}: ${name}="${attributes[name] ?? ''}"`);

const between = (text: string): boolean => text.trim() !== '' && Number(text) >= 0 && Number(text) <= 1;
