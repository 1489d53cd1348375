import { ChecklistElement, NoteElement, TryElement } from './note-elements.ts';
import { LessonElement, PathElement } from './path-elements.ts';
import { QuestionElement } from './question-element.ts';

/** What lessons and guides need in the browser. Order matters: a lesson counts the questions inside it. */
customElements.define('lotse-question', QuestionElement);
customElements.define('lotse-lesson', LessonElement);
customElements.define('lotse-path', PathElement);
customElements.define('lotse-note', NoteElement);
customElements.define('lotse-checklist', ChecklistElement);
customElements.define('lotse-try', TryElement);
