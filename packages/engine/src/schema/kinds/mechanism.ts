import * as z from "zod";
import { createEntriesSchema } from "../fact.ts";
import { createRecordSchema } from "../record.ts";
import * as values from "../values.ts";

export const participant = z
  .strictObject({
    who: values.parties.requiredMany(
      "Who takes part: a record, or a description of one that is not named. A post and the person who holds it add up.",
    ),
    role: values.participantRoles.many("What they do in it."),
    count: values.counts.one("How many they are, if they are counted.", { kind: "exactly", number: 8 }),
    represents: values.represented.many(
      "For whom they act: a state or body, or a person or post.",
      "organization/japan",
    ),
    among: values.participantKeys.one(
      "The key of the participant of the record among whom they are counted: who adds numbers leaves these out.",
      "partners",
    ),
  })
  .meta({ id: "Participant", description: "A person or body that takes part in an event or a mechanism." });

export const mechanism = createRecordSchema(
  "mechanism",
  "A standing framework: a dialogue series, a ministers' meeting, a working group, a programme.",
  {
    names: values.names.requiredMany("Every form of the name that a source prints.", {
      name: "ADMM+",
      language: "en",
      form: "acronym",
    }),
    type: values.mechanismTypes.one("The type of mechanism."),
    level: values.wordings.one("At which level it meets, as printed.", {
      wording: "au niveau de vice-ministre",
      language: "fr",
    }),
    partOf: values.mechanisms.one("The mechanism that it is part of."),
    enlarges: values.mechanisms.one("The mechanism that it is an enlarged version of."),
    participants: createEntriesSchema("Who takes part in it.", participant),
  },
);
