import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createConsumer, pack, checkTypes, type Consumer } from "../packed-package.ts";

const program = `
import { findCitations, events, getPerson, version, listEvidence, find, get, toPlain, resolveReference, listRecords, type AnyRecord, type Edtf, type Event, type Fact, type FactsByKey, type Person, type Reference } from "@vnjp/dataset";
import { getCitationStatus, type CitationStatus } from "@vnjp/dataset/citation-status";
import { validate } from "@vnjp/dataset/validate";
import * as light from "@vnjp/dataset/citations";
import people from "@vnjp/dataset/data/person.json" with { type: "json" };
import corrections from "@vnjp/dataset/corrections.json" with { type: "json" };

const event: Event = get("event/2024-02-27-defence-policy-dialogue-10");
const found: Event | undefined = find("event/2024-02-27-defence-policy-dialogue-10");
const label: string | undefined = found?.label.en;
const sameVersion: boolean = version === light.version;
const person: Person = getPerson("person/kono-taro");
const citation: string = light.toCitation(person, "/names/en");
const names: string[] = people.flatMap((each) =>
  Object.values(each.names ?? {}).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value.name])),
);
const reasons: string[] = Object.values(corrections.corrections).map(({ reason }) => reason.en);
const starts: number[] = listEvidence("event/vinh-calls-on-kono").flatMap(({ evidence }) => (evidence.kind === "span" ? [evidence.start] : []));
const any: AnyRecord = get("event/" + "some");
const dates: FactsByKey<Edtf> | undefined = event.date;
const facts: readonly Fact<Edtf>[] = Object.values(dates ?? {});
const places: Reference<"place">[] = Object.values(event.place ?? {}).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value]));
const labels: string[] = places.map((place) => get(place).label.en);
const topics: readonly string[] = listRecords("topic").map(({ id }) => id);
const valid: boolean = validate("event", {}).valid;
const outcome: "current" | "moved" | "merged" | "split" | "withdrawn" | "unknown" = resolveReference("x").outcome;
const statuses: CitationStatus[] = findCitations("vnjp:event/some@1.2.0").map(getCitationStatus);
const targets: string[] = statuses.flatMap((status) =>
  status.outcome === "moved" || status.outcome === "merged" ? [status.redirect.to] : status.outcome === "split" ? Object.values(status.redirect.to) : [],
);
const isSubstantive: boolean = statuses.some((status) => "changes" in status && status.changes.some(({ severity }) => severity !== "editorial"));

// @ts-expect-error a date is an object of facts and not a string
const date: string | undefined = event.date;
// @ts-expect-error an event has no such field
events[0]?.nothing;
// @ts-expect-error a citation that is newer than the data has no changes
statuses.map((status) => status.outcome === "later-release" && status.changes);
// @ts-expect-error a person is not an event
getPerson("event/some");
// @ts-expect-error there is no such kind
validate("meeting", {});
// @ts-expect-error there is no such kind
listRecords("meeting");
// @ts-expect-error a place is not an event
const wrong: Reference<"event"> | undefined = places[0];
// @ts-expect-error lists of records are read-only
events[0] = undefined;
// @ts-expect-error a fact that is not stated has no value
facts[0]?.value;

export { any, citation, date, isSubstantive, label, labels, names, outcome, reasons, sameVersion, starts, targets, toPlain, topics, valid, wrong };
`;

const common = {
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  target: "es2023",
  lib: ["es2023"],
};

const resolutions = {
  "node16 as ESM": { file: "main.mts", source: program, options: { module: "node20", moduleResolution: "node16" } },
  "node16 as CommonJS": {
    file: "main.cts",
    source: program.replaceAll(' with { type: "json" }', ""),
    options: { module: "node16", moduleResolution: "node16" },
  },
  bundler: { file: "main.ts", source: program, options: { module: "esnext", moduleResolution: "bundler" } },
} as const;

describe("a TypeScript consumer", () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = createConsumer(pack());
  });
  afterAll(() => consumer.remove());

  test.each(Object.entries(resolutions))(
    "valid code compiles under %s, and invalid code does not",
    (_, { file, source, options }) => {
      consumer.write(file, source);
      const { status, stdout } = checkTypes(consumer, [file], { ...common, ...options });
      expect(stdout).toBe("");
      expect(status).toBe(0);
    },
  );
});
