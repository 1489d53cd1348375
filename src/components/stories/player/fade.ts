/**
 * Lets a change of the picture come softly: the old picture lies over the new one and goes. Nothing moves.
 * @param picture the drawing, before it changes
 */
export function crossFade(picture: Element): void {
  const old = picture.cloneNode(true) as Element;
  old.setAttribute('aria-hidden', 'true');
  old.classList.add('film-old');
  for (const gone of picture.parentElement?.querySelectorAll('.film-old') ?? []) gone.remove();
  picture.after(old);
  const fading = old.animate([{ opacity: 1 }, { opacity: 0 }], { duration: 200, easing: 'ease-out' });
  fading.onfinish = fading.oncancel = () => old.remove();
}
