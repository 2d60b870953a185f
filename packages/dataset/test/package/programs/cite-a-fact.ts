// A citation of each date of an event, with its value.
import { get, listFacts, getValue, toCitation } from "@vnjp/dataset";

const call = get("event/vinh-calls-on-kono");

for (const { pointer, fact } of listFacts(call, "/date"))
  console.log(`${getValue(fact)}: ${toCitation(call, pointer)}`);
