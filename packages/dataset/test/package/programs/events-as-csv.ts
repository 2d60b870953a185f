// A table of events for a spreadsheet.
import { events, get, toPlain } from "@vnjp/dataset";

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const rows = events.map((event) => {
  const { id, label, date, place, type, status, topics, basis } = toPlain(event);
  const isFromPage = basis.date === "external";
  return [
    id,
    label.en,
    date ?? "",
    isFromPage ? "page" : "dispatch",
    place.map((one) => get(one).label.en).join("; "),
    type ?? "",
    status.join("; "),
    topics.map((topic) => get(topic).label.en).join("; "),
  ];
});

const header = ["id", "label", "date", "date_from", "place", "type", "status", "topics"];
console.log([header, ...rows].map((row) => row.map(quote).join(",")).join("\n"));
