/** A style sheet made without a style element, which a host's policy may forbid. */
export function sheet(rules: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(rules);
  return made;
}
