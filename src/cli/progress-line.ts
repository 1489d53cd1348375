/** How long something has taken is known after this many seconds. */
const warm = 2;

/**
 * One line that says how far something is: rewritten in a terminal, else a new line each tenth.
 * @param stream stderr, so that data on stdout stays alone
 */
export function progressLine(stream: NodeJS.WriteStream): {
  show(share: number, text: (left: number | undefined) => string): void;
  end(): void;
} {
  const began = performance.now();
  let shown = -1;
  let open = false;
  return {
    show(share, text) {
      const step = Math.floor(share * (stream.isTTY ? 1000 : 10));
      if (step === shown) return;
      shown = step;
      const passed = (performance.now() - began) / 1000;
      const line = `${String(Math.floor(share * 100)).padStart(3)} %  ${text(passed > warm ? (passed / share) * (1 - share) : undefined)}`;
      stream.write(stream.isTTY ? `\r\u001b[K${line.slice(0, stream.columns - 1)}` : `${line}\n`);
      open = stream.isTTY;
    },
    end() {
      if (open) stream.write('\n');
      open = false;
    },
  };
}
