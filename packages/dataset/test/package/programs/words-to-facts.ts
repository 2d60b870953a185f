// The facts that rest on a passage of a text, each with a citation.
import { listTextFacts, toCitation } from "@vnjp/dataset";

for (const { record, pointer, evidence } of listTextFacts("vietnamplus-133876/e1", { start: 2013, end: 2023 }))
  console.log(`“${evidence.quote}”: ${toCitation(record, pointer)}`);
