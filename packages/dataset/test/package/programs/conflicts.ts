// Where sources contradict each other, and how that is read.
import { discrepancies, get, toPlain } from "@vnjp/dataset";

for (const { label, sides, reading, certainty } of discrepancies.map(toPlain)) {
  console.log(label.en);
  for (const { record, pointer, says } of Object.values(sides))
    console.log(`- ${says.en} (${get(record).label.en}, ${pointer})`);
  console.log(`=> ${reading?.en ?? "no reading"} (${certainty})`);
}
