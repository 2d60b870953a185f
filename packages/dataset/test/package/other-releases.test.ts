// An installed release reads the data of newer and of older releases.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diffSnapshots, computeLevel } from "@vnjp/engine/diff";
import { isObject } from "@vnjp/engine/corpus";
import { serializeRecords } from "@vnjp/engine/publish";
import type { ReleaseSnapshot } from "@vnjp/engine/releases";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildReleaseSequence } from "../../../engine/test/release-sequences/scripted-sequence.ts";
import { createNextStep, type ReleaseStep } from "../../../engine/test/release-sequences/release-steps.ts";
import { firstRelease, setSnapshotValue } from "../../../engine/test/snapshots.ts";
import { createReleaseData } from "../create-release-data.ts";
import { packageFolder } from "../packed-package.ts";

const dialogue = "event/2024-02-27-defence-policy-dialogue-10";

/** A program that uses the package of today, and prints what it finds. */
const program = `
import * as dataset from "./index.js";
import { getCitationStatus } from "./citation-status/index.js";
import { validate } from "./validation/validate.js";
const { records, events, statements, toPlain } = dataset;
const sum = (counts) => counts.reduce((all, count) => all + count, 0);
const dates = events.map((event) => toPlain(event).date).filter((date) => typeof date === "string");
console.log(JSON.stringify({
  version: dataset.version,
  records: records.map(({ kind, id }) => kind + "/" + id).toSorted(),
  invalid: records.filter((record) => !validate(record.kind, record).valid).map(({ id }) => id),
  facts: sum(records.map((record) => dataset.listFacts(record).length)),
  evidence: sum(records.map((record) => dataset.listEvidence(record).length)),
  plain: records.filter((record) => toPlain(record).id === record.id).length,
  days: dates.every((date) => "latest" in dataset.getDateRange(date)),
  statuses: events.flatMap((event) => dataset.listStatusHistory(event)).length > 0,
  backlinks: records.some((record) => dataset.listBacklinks(record).length > 0),
  types: events.flatMap(({ type }) => Object.values(type ?? {})).map(({ value }) => value),
  acts: statements.flatMap(({ act }) => Object.values(act ?? {})).map(({ value }) => value),
  cited: dataset.findCitations(dataset.toCitation(dataset.get("${dialogue}")))[0].citation,
  day: getCitationStatus("vnjp:${dialogue}@1.0.0#/date/day").outcome,
  person: dataset.resolveReference("person/nem-sowat").outcome,
}));
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-releases-"));
  cpSync(join(packageFolder, "dist"), folder, { recursive: true });
  writeFileSync(join(folder, "program.js"), program);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Observation {
  readonly types: readonly string[];
  readonly acts: readonly string[];
  readonly [name: string]: unknown;
}

/** Runs the code of today with the data of a release. */
const runProgram = ({ release, releaseData }: ReleaseStep): Observation => {
  const { version, records } = release;
  const { corrections, redirects, releases, appearances } = createReleaseData({ release, releaseData });
  const contents = {
    corrections,
    redirects,
    "internal/releases": { version, dates: releases },
    "internal/appearances": appearances,
  };
  for (const [name, value] of Object.entries(contents))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
  for (const [kind, byId] of Object.entries(records))
    writeFileSync(join(folder, `data/${kind}.json`), serializeRecords(byId));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["program.js"], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.slice(-1000));
  return JSON.parse(stdout) as Observation;
};

const observations = new Map<ReleaseStep, Observation>();
const runProgramOnce = (step: ReleaseStep): Observation => {
  const known = observations.get(step) ?? runProgram(step);
  observations.set(step, known);
  return known;
};

const steps = buildReleaseSequence(firstRelease).filter(({ release }) => release.version.startsWith("1."));
const first = steps[0] as ReleaseStep;
const last = steps.at(-1) as ReleaseStep;

/** Counts matches in the records of the kinds that the code of today knows, without using that code. */
const countMatches = ({ release }: ReleaseStep, pattern: RegExp): number =>
  JSON.stringify(Object.fromEntries(Object.entries(release.records).filter(([kind]) => kind !== "vessel"))).match(
    pattern,
  )?.length ?? 0;

/** Computes what the code of today should find in the data of a release, without using that code. */
const computeExpected = (step: ReleaseStep): object => {
  const known = Object.entries(step.release.records).flatMap(([kind, records]) =>
    kind === "vessel" ? [] : Object.keys(records).map((id) => `${kind}/${id}`),
  );
  return {
    version: step.release.version,
    records: known.toSorted(),
    invalid: [],
    facts: countMatches(step, /"basis":/g),
    evidence: countMatches(step, /"kind":"(?:span|page)"/g),
    plain: known.length,
    days: true,
    statuses: true,
    backlinks: true,
    cited: `vnjp:${dialogue}@${step.release.version}`,
  };
};

const evidence = { page: { kind: "page", source: "source/baophuyen-296350" } };
const createFact = (value: unknown) => ({ basis: "external", value, evidence });

/** Everything that a minor release may add, and a kind, which only a major one may. */
const richest = [
  ["/records/topic/demining", { ...firstRelease.records.topic["war-legacy"], id: "demining" }],
  ["/schemas/event.schema.json/properties/visibility", { type: "object", additionalProperties: {} }],
  [`/records/${dialogue}/visibility`, { morning: createFact({ sky: "clear", degrees: 21 }) }],
  [`/records/${dialogue}/seats`, ["left", null, 3]],
  ["/codes/EventType/parade", { meaning: { en: "a parade" }, label: { en: "parade", fr: "défilé" } }],
  [`/records/${dialogue}/type/parade`, createFact("parade")],
  ["/codes/Act/doubted", { meaning: { en: "said that it was not sure" }, label: { en: "doubted", fr: "douté" } }],
  ["/records/statement/thang-thanks-japan/act/doubted", createFact("doubted")],
  ["/records/vessel", { "js-ise": { kind: "vessel", id: "js-ise", label: { en: "JS Ise", fr: "Le JS Ise" } } }],
].reduce(
  (snapshot, [pointer, value]) => setSnapshotValue(snapshot, pointer as string, value),
  last.release as ReleaseSnapshot,
);

// Elsewhere, a minor release added a field, and programs stopped.
describe("the code of this release with the data of other releases", () => {
  test.each(steps.map((step) => [step.release.version, step] as const))("it reads all data of %s", (_, step) => {
    expect(runProgramOnce(step)).toMatchObject(computeExpected(step));
  });

  test("it reports a correction, its withdrawal and a moved record as each release has them", () => {
    const outcomes = steps.map((step) => [step.release.version, runProgramOnce(step)] as const);
    expect(Object.fromEntries(outcomes.map(([version, { day, person }]) => [version, [day, person]]))).toEqual({
      "1.0.0": ["current", "current"],
      "1.0.1": ["corrected", "current"],
      "1.1.0": ["corrected", "current"],
      "1.2.0": ["corrected", "moved"],
      "1.3.0": ["corrected", "moved"],
      "1.4.0": ["current", "moved"],
      "1.5.0": ["current", "moved"],
    });
  });

  test("it reads everything that a release may add: records, fields, facts, codes, and a kind, which alone is major", () => {
    const richer = createNextStep(last, { ...richest, version: "1.6.0" });
    const { level, forcedBy } = computeLevel(diffSnapshots(last.release, richer.release));
    const majorEffects = forcedBy.filter((effect) => effect.level === "major");
    expect({ level, major: majorEffects.map(({ where, what }) => [where, what]) }).toEqual({
      level: "major",
      major: [["vessel", "kind of record added"]],
    });
    const observation = runProgram(richer);
    expect(observation).toMatchObject(computeExpected(richer));
    expect(observation.types).toContain("parade");
    expect(observation.acts).toContain("doubted");
  });

  test("it reads data without any optional field", () => {
    const optional = ["note", "supports", "speaker", "locator", "review"];
    const removeOptional = (value: unknown): unknown =>
      isObject(value)
        ? Object.fromEntries(
            Object.entries(value).flatMap(([key, child]) =>
              optional.includes(key) ? [] : [[key, removeOptional(child)]],
            ),
          )
        : value;
    const barest = Object.fromEntries(
      Object.entries(firstRelease.records).map(([kind, records]) => {
        const needed = firstRelease.schemas[`${kind}.schema.json`]?.["required"] as string[];
        const recordEntries = Object.entries(records).map(([id, record]) => [
          id,
          Object.fromEntries(
            Object.entries(record).flatMap(([field, value]) =>
              needed.includes(field) ? [[field, removeOptional(value)]] : [],
            ),
          ),
        ]);
        return [kind, Object.fromEntries(recordEntries)];
      }),
    );
    const step = { ...first, release: { ...firstRelease, records: barest as unknown as ReleaseSnapshot["records"] } };
    const observation = runProgram(step);
    expect(countMatches(step, /"basis":/g)).toBeLessThan(countMatches(first, /"basis":/g));
    expect(observation).toMatchObject({
      invalid: [],
      facts: countMatches(step, /"basis":/g),
      statuses: true,
      backlinks: true,
    });
  });
});
