// Who said how much, by person: a speaker may be a code.
import { get, isReference, type Act, type Reference } from "@vnjp/dataset";
import { listStatements } from "@vnjp/dataset/answers";

const act: Act = "proposed";
const counts = new Map<Reference<"person">, number>();
for (const { speakers } of listStatements({ act, speaker: "organization/viet-nam" }))
  for (const speaker of speakers)
    if (isReference(speaker, "person")) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);

for (const [person, count] of counts) console.log(`${get(person).label.en}: ${count}`);
