import type { Rendered } from '../../../components/scope.ts';
import { content } from '../../../content.ts';
import { searchRecords } from '../../../exports/search-records.ts';

/** Every entry as a search record; the intranet's own search may read it too. */
export async function GET(): Promise<Response> {
  const { library, rendered } = await content();
  const records = searchRecords(library, (entry, language) => {
    const { texts, body } = rendered<Rendered>(entry, language);
    return { ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, text.html])), body: body?.html ?? '' };
  });
  return Response.json(records);
}
