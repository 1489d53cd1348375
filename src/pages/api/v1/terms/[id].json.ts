import { content } from '../../../../content.ts';
import { type ConceptRecord, conceptRecords } from '../../../../model/concept.ts';
import { redirectsOf } from '../../../../model/redirects.ts';

/** A path for each concept, with its record; the same under each id it had before. */
export const getStaticPaths = async () => {
  const { library } = await content();
  const records = new Map(conceptRecords(library).map((concept) => [concept.id, concept]));
  const moved = redirectsOf(library)
    .filter(({ language }) => !language)
    .map(({ from, entry }) => [from.replace(/^.*\/|\.json$/g, ''), records.get(entry.id)] as const);
  return [...records, ...moved].flatMap(([id, concept]) => (concept ? [{ params: { id }, props: { concept } }] : []));
};

/** One concept with all that is known of it. */
export const GET = ({ props }: { props: { concept: ConceptRecord } }): Response => Response.json(props.concept);
