/** The sign: a spar buoy in two waves, in the line of the stories. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="34" height="34" aria-hidden="true">
      <path class="mark-body" d="M16.6 8.4 C18.6 7.7 21.8 7.6 23.6 8.2 L27.4 28.6 C23.2 30.4 17 30.5 12.8 28.8 Z" />
      <path class="mark-band" d="M15.4 15 C18.4 15.9 22 15.8 24.9 14.9 L26 20.6 C22 22 18 22.1 14.3 20.9 Z" />
      <path class="mark-line" d="M20 8 C20.1 6 19.9 4.6 20 2.6 M16.6 8.4 C18.6 7.7 21.8 7.6 23.6 8.2 L27.4 28.6 M16.6 8.4 L12.8 28.8" />
      <path
        class="mark-line"
        d="M2.4 30.6 C6 27.4 9.4 27.8 12.4 30.2 C16 33 19.6 32.8 22.8 30.2 C26.4 27.4 30.2 27.9 33 30.3 C34.6 31.6 36 31.8 37.6 30.9 M7 36.2 C9.8 34.2 12.6 34.4 15 36 C18 37.9 21 37.7 23.6 35.9 C26.2 34.2 29 34.3 31.4 36"
      />
    </svg>
  );
}
