// All events in order, and what has no date last.
import { compareDates, events, toPlain } from "@vnjp/dataset";

const timeline = events.map(toPlain).toSorted((a, b) => compareDates(a.date, b.date));

for (const { date, label, status } of timeline) console.log(`${date ?? "no date"}: ${label.en} (${status.join(", ")})`);
