import type { ComponentChildren } from 'preact';

/** A sign of the map, in the line of our drawings; its word stands beside it or is read out. */
const Sign = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <svg class={`map-sign map-sign-${name}`} viewBox="0 0 22 16" width="22" height="16" aria-hidden="true">
    {children}
  </svg>
);

/** An eye that is closed: none of us is there. */
export const UnseenSign = () => (
  <Sign name="unseen">
    <path d="M2 6.4C6.400 11.200 15.400 11.400 20 6.200M4.600 8.800 2.800 11.600M8.600 10.600 7.800 13.800M13.400 10.600l.8 3.200M17.400 8.800l2 2.600" />
  </Sign>
);

/** A curve read off from afar: only data or research tell of it. */
export const AfarSign = () => (
  <Sign name="afar">
    <path d="M3 2.200C2.800 6 2.800 10 3 14c5.600-.2 11-.2 16.400-.1M5.800 11l3.600-4.200 3.200 2.200 5.600-6" />
  </Sign>
);

/** An open ring: nobody is met here. */
export const GapSign = () => (
  <Sign name="gap">
    <path d="M14.600 3.200C9.400.600 4.400 4 4.800 8.400c.4 4.600 5.800 7 9.800 4.400M17 5.200l.6 1.200M17.600 9.400l-.6 1.200" />
  </Sign>
);
