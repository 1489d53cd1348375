/** Prints rows under heads, numbers to the right. */
export function table(heads: string[], rows: (string | number)[][]): void {
  const cells = [
    heads,
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? (Math.abs(cell) >= 100 ? cell.toFixed(0) : cell.toFixed(2)) : cell)),
    ),
  ];
  const widths = heads.map((_head, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells)
    process.stdout.write(
      `${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}\n`,
    );
}
