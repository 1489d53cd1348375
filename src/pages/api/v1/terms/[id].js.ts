import type { ConceptRecord } from '../../../../model/concept.ts';

export { getStaticPaths } from './[id].json.ts';

/** A concept as a classic script, for pages of others that may not fetch: `<lotse-term>` in `/embed.js` waits for it. */
export const GET = ({ props }: { props: { concept: ConceptRecord } }): Response => {
  const { id, labels, texts } = props.concept;
  return new Response(`lotseTerm(${JSON.stringify(id)},${JSON.stringify({ labels, texts }).replace(/</g, '\\u003c')})\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
