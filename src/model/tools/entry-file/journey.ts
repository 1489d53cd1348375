import { type EntryShape, rows, value } from './form.ts';

/** A journey as `journeys/<id>/journey.yaml`. Phases nobody named and points without an action are left out. */
export const journey: EntryShape = {
  kind: 'journeys',
  form: 'flow',
  facts(form, { language, today }) {
    const said = (text: string | undefined) => (text?.trim() ? { [language]: text.trim() } : undefined);
    const phases = rows(form, 'phases', 'label');
    // A point without a phase, or in one that nobody named, belongs to the one before it.
    let phase = phases[0]?.index ?? 0;
    return {
      title: said(form['title']),
      summary: said(form['summary']),
      persona: value(form, 'persona'),
      owner: value(form, 'owner'),
      reviewed: today,
      status: 'draft',
      phases: phases.map(({ index, row }) => ({ id: `ph${index + 1}`, label: said(row['label']), goal: said(row['goal']) })),
      points: rows(form, 'points', 'does').map(({ index, row }) => {
        const chosen = Number(row['phase'] || NaN) - 1;
        if (phases.some((one) => one.index === chosen)) phase = chosen;
        return {
          id: `p${index + 1}`,
          phase: `ph${phase + 1}`,
          touchpoint: row['touchpoint'] || undefined,
          does: said(row['does']),
          thinks: said(row['thinks']),
          emotion: Number(row['emotion'] || 0),
          moment: row['moment'] ? true : undefined,
        };
      }),
    };
  },
};
