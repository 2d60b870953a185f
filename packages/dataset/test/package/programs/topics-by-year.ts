// How many statements were about each topic, by year.
import { get, getDateRange, statements, toPlain } from "@vnjp/dataset";

const counts: Record<string, number> = {};

for (const { occasion, topics, items } of statements.map(toPlain)) {
  const date = occasion ? toPlain(get(occasion)).date : undefined;
  const year = date ? getDateRange(date).latest?.slice(0, 4) : undefined;
  const all = new Set([...topics, ...Object.values(items).flatMap((item) => item.topics)]);
  for (const topic of all) {
    const row = `${year ?? "no year"} ${get(topic).label.en}`;
    counts[row] = (counts[row] ?? 0) + 1;
  }
}

for (const row of Object.keys(counts).toSorted()) console.log(row, counts[row]);
