// Filters the rows of an index while the user types. Without this script the index shows all rows.
import { foldText } from "@vnjp/engine/text/fold";

const filterBar = document.querySelector<HTMLElement>(".filter");
const input = document.querySelector<HTMLInputElement>("#filter");
const status = filterBar?.querySelector('[role="status"]');
const rows = [...document.querySelectorAll<HTMLTableRowElement>(".listing tbody tr")].map((row) => ({
  row,
  text: foldText(row.textContent),
}));

const filterRows = (query: string) => {
  for (const { row, text } of rows) row.hidden = !text.includes(query);
  const visibleCount = rows.filter(({ row }) => !row.hidden).length;
  if (status) status.textContent = query === "" ? "" : `${visibleCount} of ${rows.length}`;
};

if (filterBar && input && rows.length > 8) {
  filterBar.hidden = false;
  input.addEventListener("input", () => filterRows(foldText(input.value)));
}
