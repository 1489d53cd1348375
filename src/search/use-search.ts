import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../model/kind-names.ts';
import { added, type HeadAnswers, headAnswers, steady } from './answers.ts';
import { type AskFullText, type FullAnswer, openFullText } from './full-text.ts';
import { loadHead } from './head/load.ts';
import type { Head } from './head/open.ts';
import type { Result } from './result.ts';

/** The full text is asked when typing rests, and not for a letter or two. */
const rest = 300;
const shortest = 3;
/** How many answers of the full text are looked at, and how many more for the asking. */
const firstLook = 5;
const furtherLook = 10;

/** What the box shows. */
export interface Found {
  /** What was typed when this was the answer. */
  query: string;
  head: HeadAnswers;
  /** Whether all of the head index had come, not just the names. */
  whole: boolean;
  /** Undefined while the full text has not answered; an empty list where it cannot. */
  full: Result[] | undefined;
  /** Answers of the full text that nobody has looked at. */
  more: number;
}

/**
 * Answers to what is typed: the head index at once, the full text below it when typing rests.
 * @returns the answer, whether names could not even be loaded, and what looks at more of the full text
 */
export function useSearch(
  root: string,
  language: string,
  query: string,
  kind: Kind | undefined,
): { found: Found | undefined; failed: boolean; further: () => void } {
  const [found, setFound] = useState<Found | undefined>();
  const [failed, setFailed] = useState(false);
  const [version, setVersion] = useState(0);
  const [look, setLook] = useState({ query, kind, most: firstLook });
  const most = look.query === query && look.kind === kind ? look.most : firstLook;
  const engine = useRef<Promise<AskFullText> | undefined>();
  const last = useRef<{ query: string; kind: Kind | undefined; answers: HeadAnswers } | undefined>();

  useEffect(() => {
    if (!query) {
      setFound(undefined);
      return;
    }
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = (head: Head) => {
      const now = headAnswers(head, query, kind, root);
      const before = last.current;
      const answers = before?.query === query && before.kind === kind ? steady(before.answers, now) : now;
      last.current = { query, kind, answers };
      setFailed(false);
      const whole = !head.pending;
      setFound((before) => ({
        query,
        head: answers,
        whole,
        full: before?.query === query ? before.full : undefined,
        more: before?.query === query ? before.more : 0,
      }));
      if (query.length < shortest) return;
      timer = setTimeout(
        async () => {
          engine.current ??= openFullText(root, language);
          let full: FullAnswer = { results: [], left: 0 };
          try {
            full = await (await engine.current)(answers.said, kind, most, new Set(answers.results.map(({ key }) => key)));
          } catch {
            engine.current = undefined;
          }
          const below = added(full.results, answers.results);
          if (current) setFound({ query, head: answers, whole, full: below, more: full.left });
        },
        most > firstLook ? 0 : rest,
      );
    };
    loadHead(root, language, () => setVersion((one) => one + 1), query).then(
      (head) => current && answer(head),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, kind, root, language, version, most]);
  return { found, failed, further: () => setLook({ query, kind, most: most + furtherLook }) };
}
