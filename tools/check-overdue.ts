// Ends with 1 if a correction was merged more than two weeks ago and is not released: a workflow runs it every day.
import { fileURLToPath } from "node:url";
import { listOverdue, maxDays } from "./overdue/list-overdue.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const overdue = listOverdue(root, new Date().toISOString().slice(0, 10));

for (const { file, since, days } of overdue)
  console.error(
    `${file}: merged on ${since}, ${days} days ago, and not published. A correction is published within ${maxDays} days.`,
  );
if (overdue.length > 0) console.error("Make a release: see docs/releasing.md.");
else console.log(`No correction has waited for more than ${maxDays} days.`);
process.exitCode = overdue.length > 0 ? 1 : 0;
