const width = (text: string): number => [...text.normalize("NFC")].length;

const padded = (text: string, to: number) => text + " ".repeat(Math.max(0, to - width(text)));

/** Rows as columns that line up, the last one ragged. */
export const columns = (
  rows: readonly (readonly string[])[],
  style: (cell: string, column: number) => string = (cell) => cell,
): string => {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, column) => Math.max(width(cell), most[column] ?? 0)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => style(column === row.length - 1 ? cell : padded(cell, widths[column] ?? 0), column))
        .join("  "),
    )
    .join("\n");
};
