/** Weight as strokes and as a word, never by colour alone. */
export function Weight({ value, word }: { value: number; word: string }) {
  return (
    <span class="weight">
      <svg viewBox="0 0 30 12" width="30" height="12" aria-hidden="true">
        {[0, 1, 2].map((n) => (
          <path key={n} d={`M${3 + n * 10} 11 L${7 + n * 10} 1`} class={n < value ? 'on' : 'off'} />
        ))}
      </svg>{' '}
      {word}
    </span>
  );
}
