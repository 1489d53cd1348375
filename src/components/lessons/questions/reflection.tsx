import { parts, type QuestionView } from './view.tsx';

/** A question to think about, a field that stays on the device, and what others thought. */
export const reflection: QuestionView = {
  Before: ({ view: { question, scope } }) => (
    <div class="reflection" hidden>
      <label for={`${question.id}-note`}>{scope.t.parts.reflectLabel}</label>
      <textarea id={`${question.id}-note`} rows={3} maxLength={4000} />
      <p class="small">{scope.t.parts.reflectNote}</p>
    </div>
  ),
  Group: ({ view, children }) => (
    <details class="others">
      <summary>{view.scope.t.question.others}</summary>
      <ul>{children}</ul>
    </details>
  ),
  Option: ({ children }) => <li>{parts(children)[0]}</li>,
};
