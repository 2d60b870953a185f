// What was planned or proposed, and whether it is known to have been held.
import { events, listStatusHistory, toPlain } from "@vnjp/dataset";

const isPlan = (status: string) => status === "planned" || status === "proposed";

for (const event of events) {
  const { label, status } = toPlain(event);
  if (!status.some(isPlan)) continue;
  const last = listStatusHistory(event).at(-1);
  console.log(`${label.en}: ${last?.status === "held" ? `held, says ${last.reports.join(", ")}` : "no news"}`);
}
