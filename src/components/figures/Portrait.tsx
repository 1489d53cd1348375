import { Figure, type Side } from './Figure.tsx';
import type { Look, Mood } from '../../model/figure.ts';

export interface PortraitProps {
  readonly look: Look;
  readonly mood?: Mood;
  readonly role?: Side;
  readonly mirrored?: boolean;
  /** Name read out; without it the portrait is decoration beside a name. */
  readonly label?: string;
  readonly class?: string;
}

/** Head and shoulders of a person, for persona pages, cards and quotes. */
export function Portrait({ look, mood = 'happy', role = 'customer', mirrored = false, label, class: className = '' }: PortraitProps) {
  const { wheelchair: _, ...seen } = look;
  return (
    <svg class={`portrait ${className}`.trim()} viewBox="35 -60 780 800" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}>
      <Figure look={seen} mood={mood} role={role} mirrored={mirrored} />
    </svg>
  );
}
