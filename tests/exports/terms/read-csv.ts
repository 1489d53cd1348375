/** A strict reader of RFC 4180: quotes only around whole cells, CRLF at every end, as many cells in each row. */
export function readCsv(body: string): Record<string, string>[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < body.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^",\r\n]*/y;
    quoted.lastIndex = at;
    plain.lastIndex = at;
    const match = body[at] === '"' ? quoted.exec(body) : plain.exec(body);
    if (!match) throw new Error(`open quote at ${at}`);
    at += match[0].length;
    cells.push(match[1] === undefined ? match[0] : match[1].replaceAll('""', '"'));
    if (body[at] === ',') at++;
    else if (body.startsWith('\r\n', at)) {
      at += 2;
      rows.push(cells);
      cells = [];
    } else throw new Error(`neither comma nor line end at ${at}: ${JSON.stringify(body.slice(at, at + 10))}`);
  }
  if (cells.length > 0) throw new Error('the last line has no end');
  const [head = [], ...rest] = rows;
  return rest.map((row) => {
    if (row.length !== head.length) throw new Error(`${row.length} cells instead of ${head.length}`);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
  });
}
