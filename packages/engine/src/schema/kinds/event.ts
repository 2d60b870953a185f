import { createEntriesSchema } from "../fact.ts";
import { participant } from "./mechanism.ts";
import { createRecordSchema } from "../record.ts";
import * as values from "../values.ts";

export const event = createRecordSchema(
  "event",
  "A meeting, visit, course, exercise or signing, held or planned; or a counted group of unnamed ones.",
  {
    names: values.names.many("Every form of the name that a source prints.", {
      name: "Dialogue sur la politique de défense Vietnam-Japon",
      language: "fr",
      form: "full",
    }),
    type: values.eventTypes.requiredOne("The type of event."),
    status: values.eventStatuses.requiredMany(
      "What each dispatch says about its state, each under a separate key. A later dispatch adds a status and replaces none; the current state is derived.",
    ),
    date: values.dates.one("When it took or takes place."),
    place: values.places.many(
      "Where it took or takes place: one or several places, and each as precise as its source names it.",
    ),
    duration: values.wordings.one("How long it lasts, as printed.", { wording: "à court terme", language: "fr" }),
    count: values.counts.one("How many events the record stands for, if it is a group of unnamed ones."),
    level: values.wordings.one("At which level it meets, as printed.", {
      wording: "au niveau de vice-ministre",
      language: "fr",
    }),
    mechanism: values.mechanisms.many(
      "The mechanisms that it belongs to. If two of them cannot both be right, a discrepancy says which is set aside.",
    ),
    ordinal: values.ordinals.one("Its number in the series.", 10),
    participants: createEntriesSchema("Who took or takes part, each under a permanent key.", participant),
    extent: values.extents.one(
      "Whether the participants are marked as all of them (closed), as some of them (open), or not marked.",
    ),
    purpose: values.contents.many("What it was for, in our own words.", {
      en: "Preparing the ASEAN year 2020.",
      fr: "Préparer l’année 2020 de l’ASEAN.",
    }),
    topics: values.topics.many("What it was about."),
    relations: values.relations.many("Its relations to other records."),
  },
);
