const getWidth = (text: string): number => [...text.normalize("NFC")].length;

const padCell = (text: string, minWidth: number) => text + " ".repeat(Math.max(0, minWidth - getWidth(text)));

/** Renders rows as aligned columns. */
export const renderColumns = (
  rows: readonly (readonly string[])[],
  style: (cell: string, column: number) => string = (cell) => cell,
): string => {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, column) => Math.max(getWidth(cell), most[column] ?? 0)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => style(column === row.length - 1 ? cell : padCell(cell, widths[column] ?? 0), column))
        .join("  "),
    )
    .join("\n");
};
