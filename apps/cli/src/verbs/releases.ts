import { Option } from "commander";
import { diff, type DiffFormat } from "../commands/diff.ts";
import { exportRelease, type ExportOptions } from "../commands/export.ts";
import { log, type LogOptions } from "../commands/log.ts";
import type { Format } from "../output.ts";
import { example, type Verbs } from "./verbs.ts";

/** The verbs that have to do with releases and what changes between them. */
export const addReleaseVerbs = ({ verb, outputFor, ended }: Verbs): void => {
  verb(
    "diff <from> [to]",
    "Compare two states of the data as facts: a release (1.2.0), installed, a tarball, an installed package's folder, or a working tree. A tree alone is compared with its last release, anything else alone with the tree that you stand in.",
    [
      "vnjp diff .",
      "vnjp diff 1.0.0 1.2.0",
      "vnjp diff installed .",
      "vnjp diff vnjp-dataset-1.0.0.tgz . --format markdown",
    ],
    ["text", "json", "markdown"],
  ).action(async (from: string, to: string | undefined, options: { format: DiffFormat }) => {
    ended(await diff(from, to, options, outputFor({ format: "text" })));
  });
  verb(
    "log [id] [pointer]",
    "Show what was corrected and what became of retired ids, newest first: of everything, of a record, or of one fact.",
    ["vnjp log", `vnjp log ${example}`, `vnjp log ${example} /date/day`, "vnjp log --since 1.0.0 --format json"],
  )
    .option("--since <version>", "only what came after that release")
    .action((id: string | undefined, pointer: string | undefined, options: LogOptions & { format: Format }) => {
      ended(log(id, pointer, options, outputFor(options)));
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
};
