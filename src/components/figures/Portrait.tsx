import type { Look, Mood } from '../../model/figure.ts';
import type { Side } from './drawings.tsx';
import { Figure } from './Figure.tsx';

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
    <svg
      class={`likeness ground-${role === 'customer' ? 'customer' : 'company'} ${className}`.trim()}
      viewBox="25 -110 800 850"
      role={label ? 'img' : undefined}
      aria-label={label || undefined}
      aria-hidden={label ? undefined : 'true'}
    >
      <Figure look={seen} mood={mood} role={role} mirrored={mirrored} />
    </svg>
  );
}
