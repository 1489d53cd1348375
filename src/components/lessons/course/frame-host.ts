import type { ProgressStore } from '../../../model/progress/store.ts';
import { questionRule } from '../../../model/questions/kinds.ts';
import { isFrom, readLesson, send } from './messages.ts';

/** What a frame of lessons needs of the course around it. */
export interface Hosted {
  store: ProgressStore;
  /** Ids of the lessons that belong to it; what others say is not heard. */
  lessons: readonly string[];
  /** Called when the frame shows a lesson, however it came there. */
  opened(lesson: string): void;
}

/**
 * Listens to the lesson in a frame: gives it progress, keeps its answers, fits the height.
 * Only this frame is heard, and only messages of the right shape; answers are judged here.
 */
export function hostFrame(frame: HTMLIFrameElement, { store, lessons, opened }: Hosted): void {
  /** The lesson that said hello: progress is told to nobody else. */
  let guest = false;
  const tell = () => {
    if (guest && frame.contentWindow) send(frame.contentWindow, { type: 'progress', progress: store.read(), keeper: store.keeper() });
  };
  store.watch(tell);
  window.addEventListener('message', (event) => {
    const message = isFrom(event, frame.contentWindow) ? readLesson(event.data) : undefined;
    if (!message) return;
    if (message.type === 'height') {
      frame.height = String(message.height);
      return;
    }
    const { type, lesson } = message;
    if (!lessons.includes(lesson)) return;
    if (type === 'hello') {
      guest = true;
      opened(lesson);
      tell();
    } else if (type === 'finish') store.finish(lesson);
    else {
      const { question, response, took } = message;
      const verdict = questionRule(question.kind)?.judge(question, response);
      if (verdict) store.answer({ lesson, question, response, verdict, took });
    }
  });
}
