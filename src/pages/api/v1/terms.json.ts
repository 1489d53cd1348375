import { content } from '../../../content.ts';
import { termRows } from '../../../exports/terms-json.ts';

/** All terms with their labels per language. */
export async function GET(): Promise<Response> {
  return Response.json(termRows((await content()).library));
}
