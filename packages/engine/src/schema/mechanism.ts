import * as z from "zod";
import { entries } from "./fact.ts";
import { record } from "./record.ts";
import * as values from "./values.ts";

export const participant = z
  .strictObject({
    who: values.parties.neededOne("Who takes part."),
    role: values.participantRoles.many("What they do in it."),
    number: values.counts.one("How many they are, where they are counted.", 8),
    represents: values.organizations.one("For whom they act."),
  })
  .meta({ id: "Participant", description: "Somebody who takes part in an event or a mechanism." });

export const mechanism = record(
  "mechanism",
  "A standing frame in which things happen: a dialogue series, a ministers' meeting, a working group, a programme.",
  {
    names: values.names.neededMany("Every form of the name that a source prints.", {
      name: "ADMM+",
      language: "en",
      form: "acronym",
    }),
    type: values.mechanismTypes.one("What sort of frame it is."),
    level: values.wordings.one("At which level it meets, as printed.", {
      wording: "au niveau de vice-ministre",
      language: "fr",
    }),
    partOf: values.mechanisms.one("The frame that it is a part of."),
    enlarges: values.mechanisms.one("The frame that it is an enlarged version of."),
    participants: entries("Who does what in it.", participant),
  },
);
