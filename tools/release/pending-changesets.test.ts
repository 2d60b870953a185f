import { describe, expect, test } from "vitest";
import { summarizeChangesets } from "./pending-changesets.ts";

const dataset = "@vnjp/dataset";
const cli = "@vnjp/cli";
type Releases = Readonly<Record<string, "patch" | "minor" | "major">>;

const summarize = (...all: readonly Releases[]) =>
  summarizeChangesets(
    all.map((releases, index) => ({
      id: `change-${index}`,
      releases: Object.entries(releases).map(([name, type]) => ({ name, type })),
    })),
  );

describe("changesets", () => {
  test("give the data the highest level that one of them has", () => {
    const summary = summarize({ [dataset]: "patch", [cli]: "patch" }, { [dataset]: "minor", [cli]: "minor" });
    expect(summary).toEqual({ level: "minor", ids: ["change-0", "change-1"], hasAny: true, problems: [] });
  });

  test("may name the command line alone, or give it a higher level", () => {
    expect(summarize({ [cli]: "minor" })).toEqual({ level: "none", ids: [], hasAny: true, problems: [] });
    expect(summarize({ [dataset]: "patch", [cli]: "minor" }).problems).toEqual([]);
  });
});

describe("known incident: breaking data reached a range of the command line as a patch", () => {
  test.each<[string, Releases, string]>([
    ["no level", { [dataset]: "major" }, `"@vnjp/cli": major`],
    ["a lower level", { [dataset]: "minor", [cli]: "patch" }, `"@vnjp/cli": minor`],
  ])("a changeset that gives the command line %s is refused, with the line to write", (_, releases, line) => {
    expect(summarize(releases).problems).toEqual([
      `.changeset/change-0.md must give the command line the level of the data: write ${line}`,
    ]);
  });
});

test.each(["@vnjp/datset", "@vnjp/web", "zod"])("a changeset that names %s is refused", (name) => {
  expect(summarize({ [name]: "patch" }).problems).toEqual([
    `.changeset/change-0.md names ${name}, which is not published. Write @vnjp/dataset or @vnjp/cli.`,
  ]);
});
