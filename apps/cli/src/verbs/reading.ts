import { kinds } from "@vnjp/dataset";
import { coverage } from "../commands/coverage.ts";
import { listRecords } from "../commands/list.ts";
import { show } from "../commands/show.ts";
import { stats } from "../commands/stats.ts";
import { verify } from "../commands/verify.ts";
import type { Format } from "../output.ts";
import { example, type Verbs } from "./verbs.ts";

/** The verbs that show what the installed data holds. */
export const addReadingVerbs = ({ verb, outputFor, ended }: Verbs): void => {
  verb("list [kind]", `List the records of a kind, or all of them. Kinds: ${kinds.join(", ")}.`, [
    "vnjp list event",
    "vnjp list --format json",
  ]).action((kind: string | undefined, options: { format: Format }) => {
    ended(listRecords(kind, outputFor(options)));
  });
  verb("show <id> [pointer]", "Show a record, or one fact of it: its basis, and each quote in its sentence.", [
    `vnjp show ${example}`,
    `vnjp show ${example} /date/day`,
    `vnjp show ${example}#/date/day`,
    "vnjp show serizawa-kiyoshi --format json",
  ]).action((id: string, pointer: string | undefined, options: { format: Format }) => {
    ended(show(id, pointer, outputFor(options)));
  });
  verb(
    "verify",
    "Verify the installed data: texts against hashes, spans against texts, records against schemas; of a release the history against the hashes of each earlier one, and the log against what changed between them.",
    ["vnjp verify"],
  ).action(async (options: { format: Format }) => {
    ended(await verify(outputFor(options)));
  });
  verb("stats", "Say what the data holds: records, facts by basis, evidence, state of review.", [
    "vnjp stats",
    "vnjp stats --coverage",
    "vnjp stats --coverage dispatch/vietnamplus-133876",
    "vnjp stats --coverage packages/fixtures/corpus",
    "vnjp stats --format json",
  ])
    .option(
      "--coverage [of]",
      "each sentence of the dispatches, of one, or of those in a folder with records/, with the facts that rest on it",
    )
    .action(async ({ coverage: of, ...options }: { format: Format; coverage?: string | true }) => {
      const output = outputFor(options);
      ended(of === undefined ? stats(output) : await coverage(of === true ? undefined : of, output));
    });
};
