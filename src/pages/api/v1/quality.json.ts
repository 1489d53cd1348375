import type { Rendered } from '../../../components/scope.ts';
import { content } from '../../../content.ts';
import { qualityJson } from '../../../exports/quality-json.ts';
import { mentionedIn, qualityOf } from '../../../model/quality.ts';

/** The state of the content: what is due, missing or to be replaced. */
export async function GET(): Promise<Response> {
  const { library, notices, rendered } = await content();
  const mentioned = mentionedIn(library, (entry) => rendered<Rendered>(entry, library.leading).uses);
  return Response.json(qualityJson(qualityOf(library, mentioned, notices)));
}
