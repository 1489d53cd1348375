import { Document, isCollection, isMap, visit } from 'yaml';
import type { Draft } from './draft.ts';

/** A draft as the files of its entry: `process.yaml`, and `de.mdx` or `en.mdx` where there is text beside the flow. */
export function draftFiles({ id, facts, body }: Draft): { path: string; body: string }[] {
  const document = new Document(facts, { aliasDuplicateObjects: false });
  // Short things stand on one line, as in entries written by hand.
  visit(document, {
    Collection(key, node) {
      const plain = !isMap(node) || node.items.every(({ value }) => !isCollection(value) || value.flow);
      const small = isCollection(node) && JSON.stringify(node.toJSON()).length < 110;
      if (key !== null && plain && small && flat(node.toJSON())) node.flow = true;
    },
  });
  const language = Object.keys(facts['title'] as object)[0] ?? 'de';
  return [
    { path: `${id}/process.yaml`, body: document.toString({ lineWidth: 0, flowCollectionPadding: true }) },
    ...(body === '' ? [] : [{ path: `${id}/${language}.mdx`, body: `${body}\n` }]),
  ];
}

/** Whether a collection holds texts, or collections of texts only. */
function flat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(
    (one) =>
      typeof one !== 'object' || (one !== null && !Array.isArray(value) && Object.values(one).every((inner) => typeof inner !== 'object')),
  );
}
