/** Words and addresses a snippet needs. */
export interface SnippetParts {
  /** Full address of the embed page. */
  address: string;
  /** Title of the frame, for screen readers. */
  title: string;
  /** Starting height in CSS pixels. */
  height: number;
  /** Adds the script that fits the height. */
  script: boolean;
}

/**
 * Code an editor pastes into an intranet page.
 * The script obeys only its own frame, and only numbers; without it the frame keeps its height and scrolls.
 */
export function snippet({ address, title, height, script }: SnippetParts): string {
  const frame = `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="clipboard-write" frameborder="0"></iframe>`;
  if (!script) return frame;
  return `${frame}
<script>
(function (frame) {
  addEventListener('message', function (event) {
    var data = event.data;
    if (event.source === frame.contentWindow && data && data.source === 'lotse' && data.v === 1 && data.type === 'height' && typeof data.height === 'number' && data.height > 0 && data.height <= 20000) frame.height = data.height;
  });
})(document.currentScript.previousElementSibling);
</script>`;
}

/** Text or an address as part of HTML. */
export const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
