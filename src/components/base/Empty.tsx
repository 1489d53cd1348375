import { EmptySea } from '../figures/marks.tsx';

/** Nothing here yet: said plainly, with a drawing where there is room for one. */
export function Empty({ text, drawn = false }: { text: string; drawn?: boolean }) {
  return (
    <div class="empty">
      {drawn ? <EmptySea class="empty-sea" /> : null}
      <p>{text}</p>
    </div>
  );
}
