import { Option } from "commander";
import { bases, correctionKinds, correctionSeverities } from "@vnjp/engine/display";
import { exampleEvent, type CommandDefinition } from "../../command.ts";
import type { Output } from "../../io/output.ts";
import type { CorrectOptions } from "./run-correct.ts";

const groupOptions = (heading: string, options: readonly Option[]): readonly Option[] =>
  options.map((option) => option.helpGroup(heading));

export const command: CommandDefinition = {
  arguments: "<record> [pointer]",
  description:
    "Correct a fact of the current corpus: change the record, check it, and write a changeset and the reason. Parts that you don't name stay as they are. Without a pointer: move, merge, split, withdraw or reinstate a record; references to it follow. On a terminal you are prompted for missing options.",
  examples: [
    `vnjp correct ${exampleEvent} /type/dialogue --to talks --kind interpretation --severity substantive --reason "It was talks." --reason-fr "C’étaient des entretiens."`,
    `vnjp correct ${exampleEvent}#/names/spaced-hyphen/value/form --to full`,
    `vnjp correct ${exampleEvent} /date/day --evidence-key day --quote "27 février"`,
    `vnjp correct ${exampleEvent} /place/ha-noi --source sggp-post108422 --locator "the first paragraph"`,
    `vnjp correct ${exampleEvent} /type/dialogue --remove-evidence vietnamplus-219224`,
    `vnjp correct ${exampleEvent} /level/vietnamplus-219224 --basis not-stated`,
    `vnjp correct ${exampleEvent} /place/presence --withdraw`,
    `vnjp correct ${exampleEvent} --move-to tenth-dialogue --reason "A shorter id." --reason-fr "Un identifiant plus court."`,
  ],
  formats: ["text", "json"],
  options: [
    ...groupOptions("The fact:", [
      new Option("--to <value>", "the new value; JSON for a number, a boolean or a value with parts"),
      new Option(
        "--basis <basis>",
        "the new basis; not-stated removes the value, and any other needs --to if there is no value",
      ).choices(bases),
      new Option("--fact-note <text>", "the new note, in English"),
      new Option("--fact-note-fr <text>", "the new note, in French"),
      new Option("--no-fact-note", "remove the note"),
      new Option("--withdraw", "remove the whole fact; without a pointer, the whole record"),
    ]),
    ...groupOptions("Its evidence (one entry per run):", [
      new Option("--quote <text>", "a quote, exactly as in the text or on the page"),
      new Option(
        "--text <edition>",
        "the text of the quote (vietnamplus-219237/e1); by default the text that the fact already quotes",
      ),
      new Option("--context <text>", "a longer passage around the quote, if the quote occurs more than once"),
      new Option("--source <source>", "a public page instead of a quote (source/sggp-post108422)"),
      new Option("--locator <text>", "where on the page, in your words"),
      new Option("--language <language>", "the language of a quote from a page (en, fr, vi, ja)"),
      new Option("--supports <part>", "the part of the value that it supports (year, month, day, bound, anchor …)"),
      new Option("--speaker <speaker>", "who says it, if not the dispatch itself"),
      new Option(
        "--evidence-key <key>",
        "the key of the entry; replaces an existing entry with that key, otherwise adds one",
      ),
      new Option("--replace-evidence", "replace all evidence of the fact with this entry"),
      new Option("--remove-evidence <keys...>", "remove entries by their keys"),
      new Option(
        "--evidence-for-correction",
        "use this evidence for the correction entry only, not for the fact (as with --withdraw)",
      ),
    ]),
    ...groupOptions("The record as a whole:", [
      new Option("--move-to <id>", "give it a new id"),
      new Option("--merge-into <id>", "it is about the subject of this record"),
      new Option("--split-into <ids...>", "it is about several subjects: their records, which must exist"),
      new Option("--reinstate", "publish a retired id again, for the same subject: undo a merge, split or withdrawal"),
      new Option("--identity <text>", "why the records have one subject, if nothing that they share shows it"),
      new Option("--identity-fr <text>", "the same, in French"),
    ]),
    ...groupOptions("The reason:", [
      new Option("--kind <kind>", "what was wrong").choices(correctionKinds),
      new Option("--severity <severity>", "how wrong it was").choices(correctionSeverities),
      new Option("--reason <text>", "why, in English"),
      new Option("--reason-fr <text>", "why, in French"),
    ]),
  ],
  exitCodes: `0 if the correction was written;
1 if the corrected record would have an error: nothing is written;
2 if an option is wrong or missing: nothing is written.`,
  // The engine is loaded only here: the help does not need it.
  run: async (record: string, pointer: string | undefined, options: CorrectOptions, output: Output) =>
    (await import("./run-correct.ts")).runCorrect(record, pointer, options, output),
};
