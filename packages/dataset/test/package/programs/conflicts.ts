// Where sources contradict each other, which side is followed, and why.
import { discrepancies, get, toPlain } from "@vnjp/dataset";

for (const { label, sides, reading, certainty } of discrepancies.map(toPlain)) {
  console.log(label.en);
  for (const { record, pointer, says, choice } of Object.values(sides))
    console.log(`- ${says.en} (${get(record).label.en}, ${pointer}): ${choice}`);
  console.log(`=> ${reading?.en ?? "no reading"} (${certainty})`);
}
