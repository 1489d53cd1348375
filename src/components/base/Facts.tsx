import type { ComponentChildren } from 'preact';

/** Facts in a line or column: a name and its value; rows without a value are left out. */
export function Facts({ rows, class: className = 'facts' }: { rows: [name: string, value: ComponentChildren][]; class?: string }) {
  const filled = rows.filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (filled.length === 0) return null;
  return (
    <dl class={className}>
      {filled.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
