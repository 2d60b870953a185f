// The words that support the date of an event, and where they are.
import { listEvidence } from "@vnjp/dataset";

for (const { pointer, fact, evidence } of listEvidence("event/vinh-calls-on-kono", "/date")) {
  if (evidence.kind === "span")
    console.log(`${pointer} is ${fact.basis}: “${evidence.quote}” in ${evidence.text}, from ${evidence.start}`);
  else console.log(`${pointer} is on a page: ${evidence.source}`);
}
