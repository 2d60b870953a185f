import { draft, type DraftOptions } from "../commands/draft.ts";
import { validate, type ValidateOptions } from "../commands/validate.ts";
import type { Format } from "../output.ts";
import type { Verbs } from "./verbs.ts";

/** The verbs for whoever adds to the record. */
export const addContributingVerbs = ({ verb, outputFor, ended }: Verbs): void => {
  verb(
    "validate [path]",
    "Check a record file, a folder with records/ (and texts/), or records one a line (NDJSON; - for standard input); by default the corpus that you stand in. A folder of new records alone is held against that corpus, or else against the published records.",
    [
      "vnjp validate",
      "vnjp validate packages/dataset/records/person/kono-taro.json",
      "vnjp validate packages/fixtures/corpus",
      "vnjp validate --fix packages/dataset/records/person/kono-taro.json",
      "vnjp validate --format sarif",
    ],
    ["text", "json", "github", "sarif"],
  )
    .option("--fix", "mend what is safe: order of keys, letters, spelling of dates, which place a quote means", false)
    .action(async (path: string | undefined, options: ValidateOptions) => {
      ended(await validate(path, options, outputFor({ format: "text" })));
    });
  verb("draft <text>", "Make a draft of a dispatch from a raw French news text (a file, or - for standard input).", [
    "vnjp draft packages/dataset/texts/vietnamplus-133876/e1.txt",
    "vnjp draft packages/dataset/texts/vietnamplus-133876/e1.txt --explain",
    "vnjp draft packages/dataset/texts/vietnamplus-133876/e1.txt --id my-dispatch --format json",
  ])
    .option("--id <id>", "the id that the dispatch is to have; by default the name of the file")
    .option("--address <address>", "where the item was published")
    .option(
      "--out <folder>",
      "write the records and the text below records/ and texts/ of a folder; nothing is overwritten",
    )
    .option("--explain", "say which rule saw what", false)
    .action(async (text: string, { format, ...options }: DraftOptions & { format: Format }) => {
      ended(await draft(text, options, outputFor({ format })));
    });
};
