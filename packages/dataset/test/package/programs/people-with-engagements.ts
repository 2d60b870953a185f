// In what each person took part, as what, and whom they met. A record is as good as its reference.
import { get, people, type ParticipantRole, type Person, type Reference } from "@vnjp/dataset";
import { listEncounters, listEngagements } from "@vnjp/dataset/answers";

const role: ParticipantRole = "co-chair";
const listMet = (person: Person): readonly Reference<"person" | "organization" | "post" | "mechanism">[] =>
  listEncounters(person, { status: "held", kind: "person" }).map(({ other }) => other);

for (const person of people) {
  const chaired = listEngagements(person, { role, status: "held" });
  if (chaired.length === 0) continue;
  const met = listMet(person).map((other) => get(other).label.en);
  console.log(
    `${person.label.en}: ${chaired.map(({ event }) => get(event).label.en).join("; ")} (met ${met.join(", ")})`,
  );
}
