// Sample release data: releases that never existed, for the current records.
import { readFileSync } from "node:fs";
import type { Correction, Corrections, History, Redirects } from "../generated/types.ts";
import { find } from "../src/index.ts";
import type { ReleaseData } from "../src/citation-status/release-data.ts";

const auditFixtures = new URL("../../fixtures/audit/", import.meta.url);

/** Reads a file of the sample paper, or of its release data. */
export const readFixture = <T>(name: string) => JSON.parse(readFileSync(new URL(name, auditFixtures), "utf8")) as T;

const history = readFixture<History>("release-data/history.json");
export const sampleReleaseData: ReleaseData = {
  version: "1.3.0",
  releases: Object.fromEntries(Object.entries(history.releases).map(([release, { date }]) => [release, date])),
  corrections: readFixture<Corrections>("release-data/corrections.json"),
  redirects: readFixture<Redirects>("release-data/redirects.json"),
  appearances: {},
  findRecord: find,
};

/** Creates a correction of one fact. */
export const createCorrection = (release: string, fields: Partial<Correction>): Correction => ({
  release,
  record: "event/vinh-calls-on-kono",
  pointer: "/type/call",
  parts: ["value"],
  kind: "interpretation",
  severity: "substantive",
  reason: { en: "Why.", fr: "Pourquoi." },
  evidence: {},
  ...fields,
});
