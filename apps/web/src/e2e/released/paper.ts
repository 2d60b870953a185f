// The sample papers, with the ledgers that they were written for and what is to come of each citation.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Corrections, History, Redirects } from "@vnjp/dataset";
import type { MadeLedgers } from "./site.ts";

const folder = fileURLToPath(new URL("../../../../../packages/fixtures/audit/", import.meta.url));

const readJson = (name: string): unknown => JSON.parse(readFileSync(folder + name, "utf8"));

export const paperLedgers: MadeLedgers = {
  ...(readJson("ledgers/corrections.json") as Corrections),
  ...(readJson("ledgers/redirects.json") as Redirects),
  ...(readJson("ledgers/history.json") as History),
};

/** The papers by what they are written in: one text, five times. */
export const papers = ["md", "tex", "bib", "json", "html"].map((format) => `${folder}paper.${format}`);

export const paper = readFileSync(`${folder}paper.md`, "utf8");

/** What becomes of each citation, in the order in which they stand. */
export const outcomes = readJson("outcomes.json") as readonly {
  readonly citation: string;
  readonly outcome: string;
}[];
