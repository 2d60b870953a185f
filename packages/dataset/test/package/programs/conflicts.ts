// Where sources contradict each other, which side is followed, and why.
import { discrepancies, get, toPlain } from "@vnjp/dataset";

for (const { label, sides, reading, certainty } of discrepancies.map(toPlain)) {
  console.log(label.en);
  for (const { record, pointer, says, standing } of Object.values(sides))
    console.log(`- ${says.en} (${get(record).label.en}, ${pointer}): ${standing}`);
  console.log(`=> ${reading?.en ?? "no reading"} (${certainty})`);
}
