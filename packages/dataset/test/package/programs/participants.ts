// Who took part in an event, in which role, and for whom.
import { get, toPlain } from "@vnjp/dataset";

const dialogue = toPlain(get("event/2024-02-27-defence-policy-dialogue-10"));

for (const { who, role, represents } of Object.values(dialogue.participants)) {
  const names = who.map((party) => (party.kind === "record" ? get(party.record).label.en : party.description.en));
  console.log(
    `${names.join(", ")}, ${role.join(" and ")}${represents.map((state) => ` for ${get(state).label.en}`).join("")}`,
  );
}
