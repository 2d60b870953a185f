import { Command, CommanderError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import type { CommandDefinition } from "./command.ts";
import { escapeOutput } from "./io/escape-output.ts";
import { truncateMessage } from "./io/truncate-message.ts";
import { CannotRunError, type ExitCode, type Output } from "./io/output.ts";

/** What the program needs of the process that runs it. */
export interface Environment {
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly hasColour: boolean;
  readonly promptUser?: Output["promptUser"];
}

interface CommandEntry {
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: CommandDefinition }>;
}

/** All commands. A module is loaded only if its command is on the command line. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  list: { summary: "List records.", load: () => import("./commands/list.ts") },
  show: { summary: "Show a record or a fact with its evidence.", load: () => import("./commands/show.ts") },
  stats: { summary: "Count records, facts and evidence.", load: () => import("./commands/stats.ts") },
  coverage: {
    summary: "Show which facts rest on each sentence of the dispatches.",
    load: () => import("./commands/coverage/index.ts"),
  },
  cite: {
    summary: "Print how to cite a record, a fact or the dataset.",
    load: () => import("./commands/cite/index.ts"),
  },
  audit: {
    summary: "Find citations in your texts and report what has changed since.",
    load: () => import("./commands/audit/index.ts"),
  },
  validate: {
    summary: "Check records and fix what is safe to fix.",
    load: () => import("./commands/validate/index.ts"),
  },
  draft: {
    summary: "Draft a dispatch and its records from a French news text.",
    load: () => import("./commands/draft/index.ts"),
  },
  correct: {
    summary: "Correct a fact and write the reason and changeset.",
    load: () => import("./commands/correct/index.ts"),
  },
  diff: { summary: "Compare two states of the data.", load: () => import("./commands/diff/index.ts") },
  log: { summary: "List corrections and retired records.", load: () => import("./commands/log/index.ts") },
  export: { summary: "Print the data of a release.", load: () => import("./commands/export.ts") },
  verify: { summary: "Verify that the installed data is intact.", load: () => import("./commands/verify/index.ts") },
  serve: { summary: "Serve the web app on this machine.", load: () => import("./commands/serve.ts") },
};

/** The command that a command line names, also as in `vnjp help list`. */
const findCommandName = (args: readonly string[]): string | undefined => {
  const [first, second] = args.filter((arg) => !arg.startsWith("-"));
  const name = first === "help" ? second : first;
  return name !== undefined && Object.hasOwn(commands, name) ? name : undefined;
};

/** The data is loaded for its version only if the version is asked for. */
const describeVersions = async (args: readonly string[]): Promise<string> => {
  const isRequested = args.some((arg) => arg === "--version" || arg.startsWith("-v"));
  const data = isRequested ? (await import("@vnjp/dataset")).version : "";
  return `@vnjp/cli ${packageJson.version}, data ${data}`;
};

const createProgram = async (args: readonly string[], environment: Environment): Promise<Command> =>
  new Command("vnjp")
    .description("The record of Vietnam–Japan defence and peacekeeping engagement, each fact with its evidence.")
    .version(await describeVersions(args), "-v, --version", "print the versions of the program and of its data")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("vnjp: run `vnjp --help` to see the commands")
    .configureOutput({
      writeOut: (text) => environment.print(text.trimEnd()),
      writeErr: (text) => environment.warn(escapeOutput(truncateMessage(text.trimEnd()))),
      outputError: (text, write) => write(text.replace(/^error:/, "vnjp:")),
    })
    .addHelpText(
      "after",
      "\nExit codes: 0 fine, 1 findings, 2 could not run.\nResults go to standard output, messages to standard error.",
    )
    .exitOverride();

const createOutput = ({ print, warn, hasColour, promptUser }: Environment, format: unknown): Output => ({
  format: format === "json" ? "json" : "text",
  hasColour,
  print: (text) => print(escapeOutput(text)),
  printExactly: print,
  promptUser: promptUser && ((question) => promptUser(escapeOutput(question))),
  warn: (message) => warn(`vnjp: ${escapeOutput(truncateMessage(message))}`),
});

/** Adds the arguments, options and help of a command that was loaded. */
const configureCommand = (command: Command, definition: CommandDefinition): void => {
  const [defaultFormat, ...otherFormats] = definition.formats ?? [];
  command
    .description(definition.description)
    .showHelpAfterError(`vnjp: run \`vnjp ${command.name()} --help\` to see its arguments and options`);
  if (definition.arguments !== undefined) command.arguments(definition.arguments);
  if (defaultFormat !== undefined)
    command.addOption(
      new Option("--format <format>", "text for people, the others for programs")
        .choices([defaultFormat, ...otherFormats])
        .default(defaultFormat),
    );
  for (const option of definition.options ?? []) command.addOption(option);
  command.addHelpText("after", `\nExamples:\n${definition.examples.map((line) => `  ${line}`).join("\n")}`);
  if (definition.exitCodes !== undefined) command.addHelpText("after", `\nExit codes: ${definition.exitCodes}`);
};

/** The message of an error of the file system, such as a missing permission: it is not a bug of the program. */
const describeFileError = async (error: unknown): Promise<string | undefined> => {
  // Loaded only if something failed.
  const { describeSystemError, FileError } = await import("@vnjp/engine/node/file-error");
  if (error instanceof FileError) return error.message;
  const reason = describeSystemError(error);
  if (reason === undefined) return undefined;
  const path = error instanceof Error && "path" in error ? String(error.path) : "A file";
  return `${path} cannot be read: ${reason}.`;
};

/** Runs one command line. Returns 0 if all is fine, 1 if there are findings, 2 if it could not run. */
export const runProgram = async (args: readonly string[], environment: Environment): Promise<ExitCode> => {
  let exitCode: ExitCode = 0;
  try {
    const program = await createProgram(args, environment);
    const commandName = findCommandName(args);
    for (const [name, { summary, load }] of Object.entries(commands)) {
      const command = program.command(name).summary(summary);
      if (name !== commandName) continue;
      const { command: definition } = await load();
      configureCommand(command, definition);
      command.action(async (...parameters: unknown[]) => {
        const [options] = parameters.slice(-2) as [{ readonly format?: string }];
        const output = createOutput(environment, options.format);
        // Commander has parsed the arguments and options as the definition declares them.
        exitCode = await definition.run(...([...parameters.slice(0, -1), output] as never[]));
      });
    }
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander throws after it has printed help, the version or a usage error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = error instanceof CannotRunError ? error.message : await describeFileError(error);
    if (message === undefined) throw error;
    environment.warn(`vnjp: ${escapeOutput(truncateMessage(message))}`);
    return 2;
  }
};
