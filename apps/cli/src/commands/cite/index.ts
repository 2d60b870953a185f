import { Option } from "commander";
import { exampleEvent, type CommandDefinition } from "../../command.ts";
import { printResult, type ExitCode, type Format, type Output } from "../../io/output.ts";
import { formatBibtex } from "./bibtex.ts";
import type { CitationData } from "./citation-data.ts";
import { formatCslJson } from "./csl-json.ts";
import { formatRis } from "./ris.ts";
import { formatApa, formatChicago, formatCitationString } from "./text-styles.ts";

const citationStyles = ["string", "bibtex", "csl-json", "ris", "apa", "chicago"] as const;

type CitationStyle = (typeof citationStyles)[number];

interface CiteOptions {
  readonly format: Format;
  readonly style: CitationStyle;
  readonly full?: boolean;
}

const formatters: { readonly [S in CitationStyle]: (data: CitationData) => string } = {
  string: formatCitationString,
  bibtex: formatBibtex,
  "csl-json": formatCslJson,
  ris: formatRis,
  apa: formatApa,
  chicago: formatChicago,
};

const runCite = async (
  input: string | undefined,
  pointerArgument: string | undefined,
  { style, full }: CiteOptions,
  output: Output,
): Promise<ExitCode> => {
  // The data is loaded only here: the help does not need it.
  const { buildCitationData } = await import("./build-citation-data.ts");
  const { readHead } = await import("../../installed/read-head.ts");
  const { redirectNotice, data: citationData } = await buildCitationData(input, pointerArgument);
  if (redirectNotice !== undefined) output.warn(redirectNotice);
  const data = full === true ? { ...citationData, head: await readHead(citationData.release) } : citationData;
  const text = formatters[style](data);
  printResult(output, { ...data, style, text }, () => text);
  return 0;
};

export const command: CommandDefinition = {
  arguments: "[record] [pointer]",
  description:
    "Print how to cite a record, a fact with its quotes, or (without a record) the dataset, in the installed release.",
  examples: [
    `vnjp cite ${exampleEvent}`,
    `vnjp cite ${exampleEvent} /date/day --style apa`,
    "vnjp cite --style bibtex",
    "vnjp cite --full",
  ],
  formats: ["text", "json"],
  options: [
    new Option("--style <style>", "the citation style").choices(citationStyles).default("string"),
    new Option(
      "--full",
      "add the head of the history: one hash by which `vnjp verify --head` knows this release again",
    ),
  ],
  run: runCite,
};
