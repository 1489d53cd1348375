import { content } from '../../../../content.ts';
import { type ConceptRecord, conceptRecords } from '../../../../model/concept.ts';

/** A path for each concept, with its record. */
export const getStaticPaths = async () =>
  conceptRecords((await content()).library).map((concept) => ({ params: { id: concept.id }, props: { concept } }));

/** One concept with all that is known of it. */
export const GET = ({ props }: { props: { concept: ConceptRecord } }): Response => Response.json(props.concept);
