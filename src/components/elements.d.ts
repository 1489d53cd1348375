import type { HTMLAttributes } from 'preact';

/** A custom element as JSX writes it: any HTML attribute and data. */
type Props = HTMLAttributes<HTMLElement> & { [data: `data-${string}`]: string | boolean | undefined };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'lotse-question': Props;
      'lotse-lesson': Props;
      'lotse-path': Props;
      'lotse-note': Props;
      'lotse-checklist': Props;
      'lotse-try': Props;
      'lotse-terms': Props;
      'lotse-process': Props;
      'lotse-touchpoints': Props;
      'lotse-sort': Props;
      'lotse-story': Props;
    }
  }
}
