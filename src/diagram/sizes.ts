/** Measures of the wide picture, CSS pixels. */
export const sizes = {
  step: 136,
  pad: 7,
  /** Room for the number beside the text. */
  number: 25,
  text: { font: 12.5, line: 16 },
  small: { font: 12, line: 14 },
  label: { font: 12, line: 14, width: 88 },
  lane: { font: 12.5, line: 16, width: 104 },
  phase: { font: 12.5, line: 16 },
  /** Between stretches side by side. */
  track: 9,
  /** Between ports of a side without labels. */
  port: 13,
  /** In front of a step: room for an arrow. */
  arrow: 15,
  /** Least width of a gutter. */
  gutter: 25,
  rowGap: 8,
  lanePad: 9,
  curve: 62,
} as const;
