import type { HTMLAttributes } from 'preact';

/** A custom element as JSX writes it: any HTML attribute and data. */
type Props = HTMLAttributes<HTMLElement> & { [data: `data-${string}`]: string | boolean | undefined };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'lotse-question': Props;
      'lotse-lesson': Props;
      'lotse-lrs': Props;
      'lotse-path': Props;
      'lotse-course': Props;
      'lotse-chooser': Props;
      'lotse-progress': Props;
      'lotse-certificate': Props;
      'lotse-note': Props;
      'lotse-checklist': Props;
      'lotse-try': Props;
      'lotse-terms': Props;
      'lotse-process': Props;
      'lotse-touchpoints': Props;
      'lotse-sort': Props;
      'lotse-story': Props;
      'lotse-review': Props;
      'lotse-class': Props;
      'lotse-hand-in': Props;
      'lotse-slides': Props;
      'lotse-metric': Props;
      'lotse-metric-chooser': Props;
      'lotse-roi': Props;
      'lotse-myth': Props;
      'lotse-canvas': Props;
      'lotse-roadmap': Props;
      'lotse-assessment': Props;
      'lotse-rows': Props;
      'lotse-entry-form': Props;
      'lotse-voices': Props;
      'lotse-agenda': Props;
    }
  }
}
