import { Option } from "commander";
import type { CommandDefinition } from "../command.ts";
import type { ExitCode, Output } from "../io/output.ts";

interface ExportOptions {
  readonly release?: string;
  readonly schemas?: boolean;
}

const runExport = async ({ release: version, schemas = false }: ExportOptions, output: Output): Promise<ExitCode> => {
  // The engine is loaded only here: the help does not need it.
  const { serializeData, serializeSchemas } = await import("@vnjp/engine/diff");
  const { readInstalledSnapshot, replayRelease } = await import("../installed/installed-release.ts");
  const { release, redactedPaths } =
    version === undefined ? await readInstalledSnapshot() : await replayRelease(version);
  // A redaction removes values of records: the schemas of that release are complete.
  for (const pointer of schemas ? [] : redactedPaths)
    output.warn(
      `${pointer} was redacted later and is left out: these are not the bytes that release ${release.version} had.`,
    );
  const text = schemas ? serializeSchemas(release) : serializeData(release);
  // Printing adds the last line feed.
  output.printExactly(text.replace(/\n$/, ""));
  return 0;
};

export const command: CommandDefinition = {
  description:
    "Print all records of a release as one JSON object, the same bytes for the same release. The installed package is enough: nothing is downloaded.",
  examples: ["vnjp export --release 1.0.0 > data-1.0.0.json", "vnjp export --release 1.0.0 --schemas"],
  options: [
    new Option("--release <release>", "the release; by default the installed one"),
    new Option("--schemas", "print the schemas of its records, not its data"),
  ],
  run: runExport,
};
