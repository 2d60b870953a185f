import { commands } from "../src/program.ts";

/** Splits a command line into arguments: at spaces, but not between double quotes. */
export const splitArguments = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([text, quoted]) => quoted ?? text);

/** The examples in the help of a command, as arguments of the program. A redirection of the output is left out. */
export const readExamples = async (name: string): Promise<readonly (readonly string[])[]> => {
  const examples = (await commands[name]?.load())?.command.examples ?? [];
  return examples.map((line) => splitArguments(line.replace(/ > .*$/, "")).slice(1));
};
