import * as z from "zod";
import { createEntriesSchema } from "../fact.ts";
import { createRecordSchema } from "../record.ts";
import * as values from "../values.ts";

const step = z
  .strictObject({
    stage: values.stages.requiredOne("Which step it is."),
    date: values.dates.one("When it was taken."),
    event: values.events.one("At which event."),
  })
  .meta({ id: "LifecycleStep", description: "A step in the lifecycle of an agreement." });

export const agreement = createRecordSchema(
  "agreement",
  "An agreement between parties, or a level of relations that they declared.",
  {
    names: values.names.requiredMany("Every form of the name that a source prints.", {
      name: "protocole d’accord",
      language: "fr",
      form: "short",
    }),
    type: values.agreementTypes.one("The type of agreement."),
    parties: values.parties.many("Its parties."),
    replaces: values.agreements.one(
      "The agreement or level of relations that it replaces.",
      "agreement/extensive-strategic-partnership",
    ),
    topics: values.topics.many("What it is about."),
    lifecycle: createEntriesSchema("The steps of its lifecycle, each with its date.", step),
  },
);
