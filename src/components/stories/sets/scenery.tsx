import type { ComponentChildren, VNode } from 'preact';

/** A place, drawn in a field of 640 by 400. */
export interface Scenery {
  /** Whose ground it is: decides the tint of the panel. `both`: left the customer's, right the company's. */
  readonly ground: 'customer' | 'company' | 'both';
  /** A large screen or sheet stands beside or between the people. */
  readonly screen?: boolean;
  /** Something low stands in front of people and covers their legs: always, or only when seen from afar. */
  readonly front?: 'always' | 'wide';
  /** Height at which small things stand on it. */
  readonly desk?: number;
  readonly Back: (props: { readonly people: number }) => VNode;
  readonly Front?: () => VNode;
}

/** Thin ink lines. */
export const Line = ({ d }: { d: string }) => <path d={d} />;
/** A shape in paper colour with an ink line around it. */
export const Sheet = ({ d }: { d: string }) => <path class="set-paper" d={d} />;
/** A solid ink shape. */
export const Solid = ({ d }: { d: string }) => <path class="set-ink" d={d} />;
/** A shape a shade darker than the ground. */
export const Shade = ({ d }: { d: string }) => <path class="set-shade" d={d} />;
/** Where the middle of the wall is free: somebody alone would wear what hangs there on their head. */
export const aside = (people: number): number => (people > 1 ? 0 : -122);
/** Things that move together. */
export const At = ({ x, y, children }: { x: number; y: number; children: ComponentChildren }) => (
  <g transform={`translate(${x} ${y})`}>{children}</g>
);
