import { type LessonPlan, lessonState, type Progress } from '../../../model/progress/progress.ts';
import { interactionTypes } from '../../../model/progress/values.ts';
import type { QuestionKind } from '../../../model/questions/kinds.ts';

/** What a statement is about, and who speaks: an account by chance, no name and no address. */
export interface Speaker {
  /** Base of the IRIs: `idBase` of the site. */
  base: string;
  /** The device’s id, made by chance. */
  device: string;
  language: string;
}

/** An xAPI 1.0.3 statement as it is sent. */
export interface Statement {
  id: string;
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: { id: string; display: Record<string, string> };
  object: { objectType: 'Activity'; id: string; definition: { type: string; interactionType?: string; name?: Record<string, string> } };
  result?: { success?: boolean; completion?: boolean; response?: string; duration?: string; score?: { scaled: number } };
  context: { language: string; contextActivities?: { parent: { objectType: 'Activity'; id: string }[] } };
  timestamp: string;
}

/** Kinds as the standards call interactions; others have no type. */
const interactions: Partial<Record<QuestionKind, string>> = interactionTypes;
const verbs = { answered: 'beantwortet', completed: 'abgeschlossen', passed: 'bestanden' } as const;

/** An answer, as the page reports it. */
export interface AnswerGiven {
  lesson: string;
  question: string;
  kind: QuestionKind;
  response: string;
  right: boolean;
  /** Milliseconds it took. */
  took: number;
}

/** „Answered“: one answer to one question. What is written freely (reflections) is never told. */
export function answered(speaker: Speaker, given: AnswerGiven, id: string, now: Date): Statement | undefined {
  if (given.kind === 'reflection') return;
  const type = interactions[given.kind];
  return {
    ...shell(speaker, 'answered', `lessons/${given.lesson}/${given.question}`, 'cmi.interaction', id, now),
    object: {
      objectType: 'Activity',
      id: `${speaker.base}lessons/${given.lesson}/${given.question}`,
      definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', ...(type && { interactionType: type }) },
    },
    result: { success: given.right, response: given.response.slice(0, 400), duration: `PT${(Math.max(0, given.took) / 1000).toFixed(2)}S` },
    context: {
      language: speaker.language,
      contextActivities: { parent: [{ objectType: 'Activity', id: `${speaker.base}lessons/${given.lesson}` }] },
    },
  };
}

/** „Completed“ and, where something was asked, „passed“: once a lesson is done. Nothing while it is not. */
export function finished(speaker: Speaker, progress: Progress, lesson: LessonPlan, id: () => string, now: Date): Statement[] {
  const { right, all, done } = lessonState(progress, lesson);
  if (!done) return [];
  const of = (verb: 'completed' | 'passed', result: Statement['result']): Statement => ({
    ...shell(speaker, verb, `lessons/${lesson.id}`, 'lesson', id(), now),
    ...(result && { result }),
  });
  const complete = of('completed', { completion: true });
  return all === 0 ? [complete] : [complete, of('passed', { success: true, score: { scaled: right / all } })];
}

function shell(speaker: Speaker, verb: keyof typeof verbs, path: string, type: string, id: string, now: Date): Statement {
  return {
    id,
    actor: { objectType: 'Agent', account: { homePage: speaker.base, name: speaker.device } },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { de: verbs[verb], en: verb } },
    object: { objectType: 'Activity', id: speaker.base + path, definition: { type: `http://adlnet.gov/expapi/activities/${type}` } },
    context: { language: speaker.language },
    timestamp: now.toISOString(),
  };
}
