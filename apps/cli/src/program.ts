import { version as dataVersion } from "@vnjp/dataset";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import own from "../package.json" with { type: "json" };
import { open } from "./commands/open.ts";
import { CannotRun, type ExitCode, type Format, type Output } from "./output.ts";
import { addCitingVerbs } from "./verbs/citing.ts";
import { addContributingVerbs } from "./verbs/contributing.ts";
import { addCorrectVerb } from "./verbs/correct.ts";
import { addReadingVerbs } from "./verbs/reading.ts";
import { addReleaseVerbs } from "./verbs/releases.ts";
import type { Verbs } from "./verbs/verbs.ts";

/** The world as the program sees it, so that it can be run inside another one. */
export interface World {
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  readonly colour: boolean;
  readonly ask?: Output["ask"];
}

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

  const verbs: Verbs = {
    verb,
    outputFor,
    ended: (code) => {
      exit = code;
    },
  };
  addReadingVerbs(verbs);
  addCitingVerbs(verbs);
  addContributingVerbs(verbs);
  addCorrectVerb(verbs);
  addReleaseVerbs(verbs);
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
