/** The sign: a spar buoy in two waves, in the line of the stories. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="34" height="34" aria-hidden="true">
      <path class="mark-body" d="M16.6 8.4c2-.7 5.2-.8 7-.2l3.8 20.4c-4.2 1.8-10.4 1.9-14.6.2z" />
      <path class="mark-band" d="M15.4 15c3 .9 6.6.8 9.5-.1l1.1 5.7c-4 1.4-8 1.5-11.7.3z" />
      <path
        class="mark-line"
        d="M20 8c.1-2-.1-3.4 0-5.4m-3.4 5.8c2-.7 5.2-.8 7-.2l3.8 20.4m-10.8-20.2l-3.8 20.4M2.4 30.6c3.6-3.2 7-2.8 10-.4 3.6 2.8 7.2 2.6 10.4 0 3.6-2.8 7.4-2.3 10.2.1 1.6 1.3 3 1.5 4.6.6m-30.6 5.3c2.8-2 5.6-1.8 8-.2 3 1.9 6 1.7 8.6-.1 2.6-1.7 5.4-1.6 7.8.1"
      />
    </svg>
  );
}
