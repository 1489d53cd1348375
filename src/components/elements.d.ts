import type { HTMLAttributes } from 'preact';

type Element = HTMLAttributes<HTMLElement> & { [data: `data-${string}`]: string | undefined; class?: string };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'lotse-question': Element;
      'lotse-lesson': Element;
      'lotse-path': Element;
      'lotse-note': Element;
      'lotse-checklist': Element;
    }
  }
}
