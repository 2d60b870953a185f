import { kinds, version as dataVersion } from "@vnjp/dataset";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import own from "../package.json" with { type: "json" };
import { audit, type AuditOptions } from "./commands/audit.ts";
import { cite, styles, type Style } from "./commands/cite.ts";
import { coverage } from "./commands/coverage.ts";
import { draft, type DraftOptions } from "./commands/draft.ts";
import { listRecords } from "./commands/list.ts";
import { open } from "./commands/open.ts";
import { show } from "./commands/show.ts";
import { stats } from "./commands/stats.ts";
import { validate, type ValidateOptions } from "./commands/validate.ts";
import { verify } from "./commands/verify.ts";
import { addCorrectVerb } from "./correct-verb.ts";
import { addReleaseVerbs, type Verbs } from "./release-verbs.ts";
import { CannotRun, type ExitCode, type Format, type Output } from "./output.ts";

/** The world as the program sees it, so that it can be run inside another one. */
export interface World {
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  readonly colour: boolean;
  readonly ask?: Output["ask"];
}

const example = "event/2024-02-27-defence-policy-dialogue-10";

const portNumber = (words: string): number => {
  const port = Number(words);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
  return port;
};

/** What the file system says of a path that it will not open: no fault of the program's. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { readonly path: string } =>
  error instanceof Error && "code" in error && "path" in error && typeof error.path === "string";

/** Runs the command line; the exit code is 0 where all is fine, 1 where there are findings, 2 where it could not run. */
export const run = async (args: readonly string[], world: World): Promise<ExitCode> => {
  let exit: ExitCode = 0;
  const program = new Command("vnjp")
    .description(
      "The record of Vietnam–Japan defence and peacekeeping engagement, each fact with the words that support it.",
    )
    .version(`@vnjp/cli ${own.version}, data ${dataVersion}`, "-v, --version")
    .showHelpAfterError("(vnjp --help shows what there is)")
    .configureOutput({
      writeOut: (text) => world.print(text.trimEnd()),
      writeErr: (text) => world.tell(text.trimEnd()),
    })
    .addHelpText(
      "after",
      "\nExit codes: 0 fine, 1 findings, 2 could not run. Results go to standard output, all else to standard error.",
    )
    .exitOverride();

  const verb = (
    name: string,
    description: string,
    examples: readonly string[],
    formats: readonly string[] = ["text", "json"],
  ) =>
    program
      .command(name)
      .description(description)
      .addOption(new Option("--format <format>", "for people, or for programs").choices(formats).default(formats[0]))
      .addHelpText("after", `\nExamples:\n${examples.map((line) => `  ${line}`).join("\n")}`);

  const outputFor = ({ format }: { format: Format }): Output => ({ ...world, format });

  verb("list [kind]", `List the records of a kind, or all of them. Kinds: ${kinds.join(", ")}.`, [
    "vnjp list event",
    "vnjp list --format json",
  ]).action((kind: string | undefined, options: { format: Format }) => {
    exit = listRecords(kind, outputFor(options));
  });
  verb("show <id> [pointer]", "Show a record, or one fact of it: its basis, and each quote in its sentence.", [
    `vnjp show ${example}`,
    `vnjp show ${example} /date/day`,
    `vnjp show ${example}#/date/day`,
    "vnjp show serizawa-kiyoshi --format json",
  ]).action((id: string, pointer: string | undefined, options: { format: Format }) => {
    exit = show(id, pointer, outputFor(options));
  });
  verb("cite [id] [pointer]", "Say how to cite a record, one fact with its quotes, or (without an id) the dataset.", [
    `vnjp cite ${example}`,
    `vnjp cite ${example} /date/day --style apa`,
    "vnjp cite --style bibtex",
  ])
    .addOption(new Option("--style <style>", "in what form").choices(styles).default("string"))
    .action(
      (
        id: string | undefined,
        pointer: string | undefined,
        { style, ...options }: { format: Format; style: Style },
      ) => {
        exit = cite(id, pointer, style, outputFor(options));
      },
    );
  verb(
    "audit <files...>",
    "Find the citations in texts (Markdown, LaTeX, BibTeX, CSL-JSON, HTML, plain; - for standard input), and say what became of each.",
    [
      "vnjp audit packages/fixtures/audit/paper.md",
      "vnjp audit packages/fixtures/audit/paper.tex packages/fixtures/audit/paper.bib --format json",
      "vnjp audit packages/fixtures/audit/paper.md --dismissals packages/fixtures/audit/dismissals.json",
    ],
    ["text", "json", "sarif"],
  )
    .option("--dismissals <file>", "outcomes that were looked at already, each up to a release (JSON)")
    .addHelpText(
      "after",
      `\nExit codes of an audit: 1 where what was cited was corrected in substance, split, withdrawn or never there; 2 where a
release is cited that is newer than this data, or a file could not be read; 0 where all stands, moved, or was mended in words alone.`,
    )
    .action(async (files: string[], options: AuditOptions) => {
      exit = await audit(files, options, outputFor({ format: "text" }));
    });
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
      exit = await validate(path, options, outputFor({ format: "text" }));
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
      exit = await draft(text, options, outputFor({ format }));
    });
  const verbs: Verbs = {
    verb,
    outputFor,
    ended: (code) => {
      exit = code;
    },
  };
  addReleaseVerbs(verbs);
  addCorrectVerb(verbs);
  verb("verify", "Verify the installed data: texts against hashes, spans against texts, records against schemas.", [
    "vnjp verify",
  ]).action((options: { format: Format }) => {
    exit = verify(outputFor(options));
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
      exit = of === undefined ? stats(output) : await coverage(of === true ? undefined : of, output);
    });
  program
    .command("open")
    .description("Serve the web app on this machine, until it is stopped.")
    .addOption(
      new Option("--port <port>", "the port to serve it on; 0 takes a free one").default(4173).argParser(portNumber),
    )
    .addHelpText("after", "\nExamples:\n  vnjp open\n  vnjp open --port 8080")
    .action(async ({ port }: { port: number }) => {
      exit = await open(port, { ...world, format: "text" });
    });

  try {
    await program.parseAsync([...args], { from: "user" });
    return exit;
  } catch (error) {
    // Commander ends with an exception for help and version too, and then all is fine.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CannotRun) {
      world.tell(`vnjp: ${error.message}`);
      return 2;
    }
    if (isSystemError(error)) {
      world.tell(`vnjp: ${error.path} cannot be read (${error.code}).`);
      return 2;
    }
    throw error;
  }
};
