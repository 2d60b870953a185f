// Ledgers of releases that there never were, over the records of today.
import { readFileSync } from "node:fs";
import type { Correction, Corrections, History, Redirects } from "../../generated/types.ts";
import { get } from "../index.ts";
import type { Ledgers } from "../standing/ledgers.ts";

const audit = new URL("../../../fixtures/audit/", import.meta.url);

/** Reads a file of the sample paper and its ledgers. */
export const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, audit), "utf8")) as T;

const history = read<History>("ledgers/history.json");
export const ledgers: Ledgers = {
  version: "1.3.0",
  releases: Object.fromEntries(Object.entries(history.releases).map(([release, { date }]) => [release, date])),
  corrections: read<Corrections>("ledgers/corrections.json"),
  redirects: read<Redirects>("ledgers/redirects.json"),
  appearances: {},
  recordOf: get,
};

/** A correction of one fact, as a release could have it. */
export const entry = (release: string, more: Partial<Correction>): Correction => ({
  release,
  record: "event/vinh-calls-on-kono",
  pointer: "/type/call",
  parts: ["value"],
  kind: "interpretation",
  severity: "substantive",
  reason: { en: "Why.", fr: "Pourquoi." },
  evidence: {},
  ...more,
});
