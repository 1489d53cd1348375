import { rememberFirsts } from '../class/firsts.ts';
import { HandInElement } from '../class/hand-in-element.ts';
import { frameStore } from './course/frame-store.ts';
import { LessonElement } from './lesson-element.ts';
import { ChecklistElement, NoteElement, TryElement } from './note-elements.ts';
import { PathElement } from './path-element.ts';
import { QuestionElement } from './question-element.ts';
import { useProgressStore } from './store.ts';

/** What lessons and guides need in the browser. Order matters: a lesson counts the questions inside it. */
function define(): void {
  customElements.define('lotse-question', QuestionElement);
  customElements.define('lotse-lesson', LessonElement);
  customElements.define('lotse-path', PathElement);
  customElements.define('lotse-note', NoteElement);
  customElements.define('lotse-checklist', ChecklistElement);
  customElements.define('lotse-try', TryElement);
  customElements.define('lotse-hand-in', HandInElement);
  rememberFirsts();
}

// In a course, answers given before come from the shell; questions show them as they wake.
const store = frameStore(document.querySelector<HTMLElement>('lotse-lesson')?.dataset['lesson'] ?? '');
if (!store) define();
else
  void store.then((found) => {
    if (found) {
      document.documentElement.dataset['course'] = '';
      useProgressStore(found);
    }
    define();
  });
