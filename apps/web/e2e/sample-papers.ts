// The sample papers, with the release data that they were written for and the outcome of each citation.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Corrections, History, Redirects } from "@vnjp/dataset";
import type { TestReleaseData } from "./released-site.ts";

const auditFixtures = fileURLToPath(new URL("../../../packages/fixtures/audit/", import.meta.url));

const readJson = (name: string): unknown => JSON.parse(readFileSync(auditFixtures + name, "utf8"));

export const paperReleaseData: TestReleaseData = {
  ...(readJson("release-data/corrections.json") as Corrections),
  ...(readJson("release-data/redirects.json") as Redirects),
  ...(readJson("release-data/history.json") as History),
};

/** The same paper in five formats. */
export const papers = ["md", "tex", "bib", "json", "html"].map((format) => `${auditFixtures}paper.${format}`);

export const paper = readFileSync(`${auditFixtures}paper.md`, "utf8");

/** The outcome of each citation, in order. */
export const outcomes = readJson("outcomes.json") as readonly {
  readonly citation: string;
  readonly outcome: string;
}[];
