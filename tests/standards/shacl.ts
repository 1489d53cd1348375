import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFactory, Parser, Store } from 'n3';
// @ts-expect-error: the package brings no types
import { Validator } from 'shacl-engine';

interface Result {
  focusNode: { term: { value: string } };
  shape: { ptr: { term: { value: string } } };
}

const storeOf = (turtle: string): Store => new Store(new Parser().parse(turtle));
const shapes = storeOf(readFileSync(join(import.meta.dirname, 'skos-shapes.ttl'), 'utf8'));

const sh = (name: string) => DataFactory.namedNode(`http://www.w3.org/ns/shacl#${name}`);
const end = (iri: string) => iri.split(/[/:]/).at(-1) ?? '';

/** Names of the shapes that look at a property of a thing with a type. */
export const shapeNames: string[] = shapes
  .getSubjects(sh('targetClass'), null, null)
  .flatMap((shape) => shapes.getObjects(shape, sh('property'), null))
  .map(({ value }) => end(value));

/** Judges Turtle by the shapes of SKOS beside this file: `concept shape` for each thing that is not right, by the ends of their IRIs. */
export async function shapeProblems(turtle: string): Promise<string[]> {
  const report = (await new Validator(shapes, { factory: DataFactory }).validate({ dataset: storeOf(turtle) })) as { results: Result[] };
  return [...new Set(report.results.map(({ focusNode, shape }) => `${end(focusNode.term.value)} ${end(shape.ptr.term.value)}`))].sort();
}
