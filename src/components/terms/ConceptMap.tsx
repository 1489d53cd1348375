import { fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';
import { mapLayout, type Placed, sizes } from './map-layout.ts';
import { mapRows, type Neighbours } from './map-neighbours.ts';

/** Drawings wider than this, in units, need more room than a text column to stay readable. */
const wide = 780;
/** Room around the drawing, for strokes and the ring of the focus. */
const margin = 6;

/**
 * A term among its nearest neighbours, as a picture made of links; each link's name says the relation. Drawn at build time.
 * The list of relations says the same, whole; small containers show it alone.
 * @param list id of the list's heading, where those lead that the picture has no room for
 */
export function ConceptMap({ scope, entry, rows, list }: { scope: Scope; entry: Entry<'terms'>; rows: Neighbours[]; list: string }) {
  const { relations } = scope.t;
  const { words: own, language: spoken } = scope.library.words(entry, scope.language);
  const { title } = own;
  const {
    box,
    centre,
    ring,
    rows: placed,
  } = mapLayout(title, mapRows(rows), {
    label: (term) => scope.library.title(term, scope.language),
    name: (relation) => relations[relation],
    more: (n) => `+ ${fill(relations.more, { n })}`,
  });
  const [width, height] = [box.right - box.left + 2 * margin, box.bottom - box.top + 2 * margin];
  return (
    <figure class={width > wide ? 'map map-wide' : 'map'}>
      <svg
        role="group"
        aria-label={fill(relations.map, { term: title })}
        viewBox={`${box.left - margin} ${box.top - margin} ${width} ${height}`}
        width={`${width / 16}rem`}
      >
        <path d={ring} />
        <Lines placed={centre} leading={sizes.centreLeading} lang={spoken === scope.language ? undefined : spoken} silent />
        {placed.map(({ relation, name, nodes, more, line, signs }) => {
          const anchor = nodes[0]?.anchor ?? 'start';
          return (
            <g key={relation} class={`map-${relation}`} text-anchor={anchor === 'start' ? undefined : anchor}>
              <path d={line} />
              {signs ? <path d={signs} /> : null}
              <Lines placed={name} within={anchor} class="name" silent />
              {nodes.map((node) => {
                const { words, language } = scope.library.words(node.of, scope.language);
                return (
                  <a
                    key={node.of.id}
                    href={scope.href('terms', node.of.id)}
                    aria-label={`${relations.one[relation]}: ${words.title}`}
                    lang={language === scope.language ? undefined : language}
                  >
                    <Lines placed={node} within={anchor} />
                  </a>
                );
              })}
              {more ? (
                <a href={`#${list}`} aria-label={`${relations[relation]}: ${more.lines.join(' ')}`}>
                  <Lines placed={more} within={anchor} class="name" />
                </a>
              ) : null}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

interface LinesProps {
  placed: Placed;
  leading?: number;
  /** The anchor of the group around it; it need not be said again. */
  within?: Placed['anchor'];
  class?: string;
  lang?: string | undefined;
  /** Said by the picture's name or a link's name already. */
  silent?: boolean;
}

/** Text set in lines; nothing in SVG breaks them by itself. */
function Lines({ placed: { x, y, anchor, lines }, leading = sizes.leading, within, class: className, lang, silent }: LinesProps) {
  return (
    <text
      x={x}
      y={y}
      class={className}
      lang={lang}
      text-anchor={anchor === within ? undefined : anchor}
      aria-hidden={silent ? 'true' : undefined}
    >
      {lines.map((line, index) => {
        if (index === 0) return line;
        // Where a blank was it stays a blank to those who listen or copy, without taking room.
        const blank = /[-/–]$/.test(lines[index - 1] ?? '') ? null : <tspan font-size="0"> </tspan>;
        return [
          blank,
          <tspan key={index} x={x} dy={leading}>
            {line}
          </tspan>,
        ];
      })}
    </text>
  );
}
