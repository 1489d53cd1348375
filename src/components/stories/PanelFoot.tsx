import type { Scene } from '../../model/kinds/story.ts';
import { FeelingMark, TouchpointMark } from '../figures/marks.tsx';
import type { StripProps } from './Strip.tsx';
import type { Panel } from './strip-layout.ts';

interface FootProps extends Pick<StripProps, 'words' | 'links'> {
  readonly scene: Scene;
  readonly feelings: Panel['feelings'];
  readonly name: (who: string) => string;
  /** Whether the step is named here, and whether the touchpoint is. */
  readonly shown: boolean;
  readonly marked: boolean;
}

/** Below a panel: the touchpoint, the step of the process, and how the customer feels. */
export function PanelFoot({ scene, feelings, words, links, name, shown, marked }: FootProps) {
  const touchpoint = marked && scene.touchpoint ? links.touchpoint(scene.touchpoint) : undefined;
  const step = shown && scene.step ? links.step(scene.step) : undefined;
  if (!touchpoint && !step && feelings.length === 0) return null;
  return (
    <ul class="panel-foot">
      {feelings.map(({ who, emotion }) => (
        <li key={who} class="panel-feeling">
          <FeelingMark emotion={emotion} /> {name(who)}: {words.emotion[`${emotion}`]}
        </li>
      ))}
      {touchpoint ? (
        <li class="panel-touchpoint">
          <TouchpointMark /> <span class="panel-touchpoint-word">{words.touchpoint}:</span>{' '}
          <Link href={touchpoint.href} label={touchpoint.title} outside={links.outside} />
        </li>
      ) : null}
      {step ? (
        <li class="panel-step">
          <Link href={step.href} label={step.label} outside={links.outside} />
        </li>
      ) : null}
    </ul>
  );
}

const Link = ({ href, label, outside }: { href: string | undefined; label: string; outside: boolean | undefined }) =>
  href ? (
    <a href={href} {...(outside ? { target: '_blank', rel: 'noopener' } : {})}>
      {label}
    </a>
  ) : (
    <span>{label}</span>
  );
