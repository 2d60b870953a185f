import * as z from "zod";
import { entries } from "./fact.ts";
import { record } from "./record.ts";
import * as values from "./values.ts";

const step = z
  .strictObject({
    stage: values.stages.neededOne("Which step it is."),
    date: values.dates.one("When it was taken."),
    event: values.events.one("At which event."),
  })
  .meta({ id: "Step", description: "A step in the life of an agreement." });

export const agreement = record(
  "agreement",
  "An agreement between parties, or a level of relations that they declared.",
  {
    names: values.names.neededMany("Every form of the name that a source prints.", {
      name: "protocole d’accord",
      language: "fr",
      form: "short",
    }),
    type: values.agreementTypes.one("What sort of agreement it is."),
    parties: values.organizations.many("Between whom it is."),
    replaces: values.agreements.one(
      "The agreement or level of relations that it takes the place of.",
      "agreement/extensive-strategic-partnership",
    ),
    topics: values.topics.many("What it is about."),
    lifecycle: entries("The steps of its life, each with its own date.", step),
  },
);
