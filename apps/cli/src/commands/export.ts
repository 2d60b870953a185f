import { dataOf, schemasOf } from "@vnjp/engine/diff";
import type { ExitCode, Output } from "../output.ts";
import { installedSnapshot, releaseAsOf } from "../snapshots/installed.ts";

export interface ExportOptions {
  readonly asOf?: string;
  readonly what: "data" | "schemas";
}

/** Prints the data of a release, byte for byte as its data.json was, out of the newest package alone. */
export const exportRelease = async ({ asOf, what }: ExportOptions, output: Output): Promise<ExitCode> => {
  const { release, withheld } = asOf === undefined ? await installedSnapshot() : await releaseAsOf(asOf);
  // A redaction withholds values of records: the schemas are those of then.
  for (const pointer of what === "data" ? withheld : [])
    output.tell(
      `vnjp: ${pointer} was withheld by a later redaction, and is left out: these are not the bytes of then.`,
    );
  const written = what === "data" ? dataOf(release) : schemasOf(release);
  // Its last line feed is the one that printing adds.
  output.print(written.replace(/\n$/, ""));
  return 0;
};
