/** A table as CSV and XLSX give it: rows of texts, each with its number in the file. */
export interface Table {
  rows: TableLine[];
  sheet?: string | undefined;
}

/** One row; `row` counts lines of a text file, rows of a sheet. */
export interface TableLine {
  row: number;
  cells: string[];
}

/** Most rows a table may have; what holds more is no glossary. */
export const mostRows = 200_000;
