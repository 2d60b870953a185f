import { Option, type Command } from "commander";
import { kinds, severities } from "./contribution/correction-answers.ts";
import { correct, type CorrectOptions } from "./commands/correct.ts";
import { diff, type DiffFormat } from "./commands/diff.ts";
import { exportRelease, type ExportOptions } from "./commands/export.ts";
import { log, type LogOptions } from "./commands/log.ts";
import type { ExitCode, Format, Output } from "./output.ts";

/** What a program offers to whoever adds a verb to it. */
export interface Verbs {
  readonly verb: (
    name: string,
    description: string,
    examples: readonly string[],
    formats?: readonly string[],
  ) => Command;
  readonly outputFor: (options: { readonly format: Format }) => Output;
  readonly ended: (exit: ExitCode) => void;
}

const example = "event/2024-02-27-defence-policy-dialogue-10";

/** The verbs that have to do with releases and what changes between them. */
export const addReleaseVerbs = ({ verb, outputFor, ended }: Verbs): void => {
  verb(
    "diff <from> [to]",
    "Compare two states of the data as facts: a release (1.2.0), installed, a tarball, an installed package's folder, or a working tree (by default the one that you stand in).",
    ["vnjp diff 1.0.0 1.2.0", "vnjp diff installed .", "vnjp diff vnjp-dataset-1.0.0.tgz . --format markdown"],
    ["text", "json", "markdown"],
  ).action(async (from: string, to: string | undefined, options: { format: DiffFormat }) => {
    ended(await diff(from, to ?? ".", options, outputFor({ format: "text" })));
  });
  verb(
    "log [id]",
    "Show what was corrected and what became of retired ids, newest first: of everything, or of a record.",
    ["vnjp log", `vnjp log ${example}`, "vnjp log --since 1.0.0 --format json"],
  )
    .option("--since <version>", "only what came after that release")
    .action((id: string | undefined, options: LogOptions & { format: Format }) => {
      ended(log(id, options, outputFor(options)));
    });
  verb(
    "export",
    "Print the data of a release, byte for byte as its data.json was, out of the installed package alone.",
    ["vnjp export --as-of 1.0.0 > data-1.0.0.json", "vnjp export --as-of 1.0.0 --what schemas"],
    ["json"],
  )
    .option("--as-of <version>", "which release; by default the installed one")
    .addOption(new Option("--what <what>", "its records, or its schemas").choices(["data", "schemas"]).default("data"))
    .action(async (options: ExportOptions) => {
      ended(await exportRelease(options, outputFor({ format: "json" })));
    });
  verb(
    "correct <id> <pointer>",
    "Correct a fact of the corpus that you stand in: change the record, check it, and write the changeset and the reason beside it. On a terminal, what is not given is asked for.",
    [
      `vnjp correct ${example} /type/dialogue --to talks --kind interpretation --severity substantive --reason "It was talks." --reason-fr "C’étaient des entretiens."`,
      `vnjp correct ${example} /place/presence --withdraw`,
    ],
  )
    .option("--to <value>", "the value that it is to have; JSON where it is not plain words")
    .option("--withdraw", "take the fact out", false)
    .option("--text <edition>", "the text of the words that support the corrected value (vietnamplus-219237/e1)")
    .option("--quote <words>", "the words that support it, in the place of those that it rests on now")
    .option("--within <words>", "a longer quote around them, where they occur more than once")
    .addOption(new Option("--kind <kind>", "what was wrong with it").choices(Object.keys(kinds)))
    .addOption(new Option("--severity <severity>", "whether a reader was misled").choices(Object.keys(severities)))
    .option("--reason <words>", "why, in English")
    .option("--reason-fr <words>", "why, in French")
    .action(async (id: string, pointer: string, options: CorrectOptions & { format: Format }) => {
      ended(await correct(id, pointer, options, outputFor(options)));
    });
};
