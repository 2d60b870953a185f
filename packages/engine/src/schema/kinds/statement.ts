import * as z from "zod";
import { createEntriesSchema } from "../fact.ts";
import { createRecordSchema } from "../record.ts";
import * as values from "../values.ts";

const item = z
  .strictObject({
    wording: values.wordings.requiredOne("The item as printed in the dispatch.", {
      wording: "la cybersécurité et le sauvetage",
      language: "fr",
    }),
    topics: values.topics.many("What it is about, in terms of the vocabulary: one item can have two topics."),
    role: values.itemRoles.one("Its role in the cooperation."),
    status: values.contentStatuses.one("Its status, if it differs from that of the statement."),
    extent: values.extents.one("Whether a list inside the item is open, closed or unmarked."),
  })
  .meta({ id: "StatementItem", description: "One item of a list in a statement." });

const target = z
  .strictObject({
    target: values.records.requiredOne(
      "The record that is meant; not-stated if the words leave open which.",
      "event/2020-admm-plus",
    ),
    status: values.contentStatuses.one("Its status, if it differs from that of the statement."),
  })
  .meta({ id: "StatementObject", description: "One object of a statement." });

export const statement = createRecordSchema("statement", "A speech act: who said what to whom about what.", {
  content: values.contents.requiredOne(
    "What is said, in one neutral sentence in our own words, never stronger than the text.",
  ),
  speakers: values.speakers.requiredMany("Who says it."),
  unnamedSpeakers: values.contents.many(
    "The speakers whom the words describe without a name, in our own words, each under the key of the speaker.",
    {
      en: "a Japanese official",
      fr: "un responsable japonais",
    },
  ),
  act: values.acts.requiredOne("What the speaker does by saying it."),
  status: values.contentStatuses.one("The status of what is said."),
  addressees: values.parties.many("To whom it is said."),
  actors: values.parties.many("Who does, or is to do, what is said."),
  beneficiaries: values.parties.many("For whom what is said is to be done."),
  topics: values.topics.many(
    "What it is about as a whole, in terms of the vocabulary; a list has the topics of each item instead.",
  ),
  occasion: values.events.one("The event at which it is said."),
  respondsTo: values.statements.one("The statement that it answers."),
  objects: createEntriesSchema("Its objects, each under a permanent key.", target),
  items: createEntriesSchema("The items of a list in it, each under a permanent key.", item),
  extent: values.extents.one("Whether the list is open, closed or unmarked."),
});
