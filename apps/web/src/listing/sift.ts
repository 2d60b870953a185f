// Shows only the rows of an index that hold the words typed. Without it the index is whole.
import { folded } from "./folded.ts";

const sift = document.querySelector<HTMLElement>(".sift");
const input = document.querySelector<HTMLInputElement>("#sift");
const status = sift?.querySelector('[role="status"]');
const rows = [...document.querySelectorAll<HTMLTableRowElement>(".listing tbody tr")].map((row) => ({
  row,
  words: folded(row.textContent),
}));

const apply = (wanted: string) => {
  for (const { row, words } of rows) row.hidden = !words.includes(wanted);
  const shown = rows.filter(({ row }) => !row.hidden).length;
  if (status) status.textContent = wanted === "" ? "" : `${shown} of ${rows.length}`;
};

if (sift && input && rows.length > 8) {
  sift.hidden = false;
  input.addEventListener("input", () => apply(folded(input.value.trim())));
}
