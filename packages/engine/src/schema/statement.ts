import * as z from "zod";
import { entries } from "./fact.ts";
import { record } from "./record.ts";
import * as values from "./values.ts";

const item = z
  .strictObject({
    wording: values.wordings.neededOne("The item in the dispatch's own words.", {
      wording: "la cybersécurité et le sauvetage",
      language: "fr",
    }),
    topics: values.topics.many("What it is about, by the vocabulary: one item can be two topics."),
    role: values.itemRoles.one("What it is to the cooperation."),
    status: values.contentStatuses.one("How far it has come, where that differs from the statement's own."),
    extent: values.extents.one("Whether a list inside the item is open, closed or unmarked."),
  })
  .meta({ id: "Item", description: "One item of a list in a statement." });

const target = z
  .strictObject({
    target: values.records.neededOne(
      "The record that is meant; not-stated where the words leave open which.",
      "event/2020-admm-plus",
    ),
    status: values.contentStatuses.one("How far it has come, where that differs from the statement's own."),
  })
  .meta({ id: "Target", description: "One thing that a statement is aimed at." });

export const statement = record("statement", "A speech act: who said what to whom about what.", {
  content: values.contents.neededOne("What is said, in one neutral sentence of our own, never firmer than the words."),
  speakers: values.speakers.neededMany("Who says it."),
  act: values.acts.neededOne("What the speaker does by saying it."),
  status: values.contentStatuses.one("How far what is said has come."),
  addressees: values.parties.many("To whom it is said."),
  actors: values.parties.many("Who does, or is to do, what is said."),
  beneficiaries: values.parties.many("For whom what is said is to be done."),
  topics: values.topics.many(
    "What it is about as a whole, by the vocabulary; a list has the topics of each item instead.",
  ),
  occasion: values.events.one("The event at which it is said."),
  respondsTo: values.statements.one("The statement that it answers."),
  objects: entries("What it is aimed at, each under a permanent key.", target),
  items: entries("The items of a list in it, each under a permanent key.", item),
  extent: values.extents.one("Whether the list is open, closed or unmarked, with the words that show it."),
});
