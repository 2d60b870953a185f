// The code of one release meets the data of others: what is installed reads what is newer and what is older.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { differences, levelOf } from "@vnjp/engine/diff";
import { isObject } from "@vnjp/engine/corpus";
import { appearancesIn, replay, type Released } from "@vnjp/engine/history";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lifeOf } from "../../engine/src/testing/life.ts";
import { nextStep, type Step } from "../../engine/src/testing/releasing.ts";
import { firstRelease, withValue } from "../../engine/src/testing/snapshots.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const dialogue = "event/2024-02-27-defence-policy-dialogue-10";

/** What a program does that was written for today's package; it prints what it saw. */
const program = `
import * as vnjp from "./accessors.js";
import { validate } from "./validate.js";
const { records, events, statements, plain } = vnjp;
const sum = (counts) => counts.reduce((all, count) => all + count, 0);
const dates = events.map((event) => plain(event).date).filter((date) => typeof date === "string");
console.log(JSON.stringify({
  version: vnjp.version,
  records: records.map(({ kind, id }) => kind + "/" + id).toSorted(),
  invalid: records.filter((record) => !validate(record.kind, record).valid).map(({ id }) => id),
  facts: sum(records.map((record) => vnjp.factsOf(record).length)),
  evidence: sum(records.map((record) => vnjp.evidenceFor(record).length)),
  nameless: vnjp.people.filter((record) => !vnjp.find(record.label.en).includes(record)).length,
  plain: records.filter((record) => plain(record).id === record.id).length,
  days: dates.every((date) => "latest" in vnjp.daysOf(date)),
  statuses: events.flatMap(vnjp.statusesOf).length > 0,
  referred: records.some((record) => vnjp.referencesTo(record).length > 0),
  types: events.flatMap(({ type }) => Object.values(type ?? {})).map(({ value }) => value),
  acts: statements.flatMap(({ act }) => Object.values(act ?? {})).map(({ value }) => value),
  cited: vnjp.citationsIn(vnjp.cite("${dialogue}"))[0].citation,
  day: vnjp.standingOf("vnjp:${dialogue}@1.0.0#/date/day").outcome,
  person: vnjp.resolve("person/nem-sowat").outcome,
}));
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-releases-"));
  cpSync(join(packageFolder, "dist/internal/accessors.js"), join(folder, "accessors.js"));
  cpSync(join(packageFolder, "dist/validate.js"), join(folder, "validate.js"));
  writeFileSync(join(folder, "program.js"), program);
  const names = ["records", "redirects", "kinds", "corrections", "releases", "appearances"];
  const imports = Object.fromEntries(names.map((name) => [`#${name}`, `./${name}.js`]));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", imports }));
  cpSync(join(packageFolder, "generated/kinds.json"), join(folder, "kinds.json"));
  writeFileSync(join(folder, "kinds.js"), `export { default } from "./kinds.json" with { type: "json" };`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Seen {
  readonly types: readonly string[];
  readonly acts: readonly string[];
  readonly [what: string]: unknown;
}

/** What the code of today sees in the data of a release. */
const seenIn = ({ release, ledgers }: Step): Seen => {
  const { version, records } = release;
  const { corrections, redirects } = ledgers;
  const data = {
    records: { version, records },
    corrections: { corrections },
    redirects: { redirects },
    releases: Object.fromEntries(Object.entries(ledgers.releases).map(([number, { date }]) => [number, date])),
    appearances: appearancesIn([...replay(release, ledgers.releases)], redirects, ledgers.releases),
  };
  for (const [name, value] of Object.entries(data))
    writeFileSync(join(folder, `${name}.js`), `export default ${JSON.stringify(value)};`);
  const { stdout, stderr, status } = spawnSync(process.execPath, ["program.js"], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.slice(-1000));
  return JSON.parse(stdout) as Seen;
};

const seen = new Map<Step, Seen>();
const seenOnce = (step: Step): Seen => {
  const known = seen.get(step) ?? seenIn(step);
  seen.set(step, known);
  return known;
};

const life = lifeOf(firstRelease).filter(({ release }) => release.version.startsWith("1."));
const first = life[0] as Step;
const last = life.at(-1) as Step;

/** How often something stands in the records of the kinds that today's code knows, counted without it. */
const count = ({ release }: Step, words: RegExp): number =>
  JSON.stringify(Object.fromEntries(Object.entries(release.records).filter(([kind]) => kind !== "vessel"))).match(words)
    ?.length ?? 0;

/** What today's code should see in the data of a release, found without it. */
const countedIn = (step: Step): object => {
  const known = Object.entries(step.release.records).flatMap(([kind, records]) =>
    kind === "vessel" ? [] : Object.keys(records).map((id) => `${kind}/${id}`),
  );
  return {
    version: step.release.version,
    records: known.toSorted(),
    invalid: [],
    facts: count(step, /"basis":/g),
    evidence: count(step, /"kind":"(?:span|citation)"/g),
    nameless: 0,
    plain: known.length,
    days: true,
    statuses: true,
    referred: true,
    cited: `vnjp:${dialogue}@${step.release.version}`,
  };
};

const evidence = { page: { kind: "citation", source: "source/baophuyen-296350" } };
const told = (value: unknown) => ({ basis: "external", value, evidence });

/** All that a release within the major may bring, at once. */
const richest = [
  ["/records/topic/demining", { ...firstRelease.records.topic["war-legacy"], id: "demining" }],
  ["/schemas/event.schema.json/properties/visibility", { type: "object", additionalProperties: {} }],
  [`/records/${dialogue}/visibility`, { morning: told({ sky: "clear", degrees: 21 }) }],
  [`/records/${dialogue}/seats`, ["left", null, 3]],
  ["/codes/EventType/parade", "a parade"],
  [`/records/${dialogue}/type/parade`, told("parade")],
  ["/codes/Act/doubted", "said that it was not sure"],
  ["/records/statement/thang-thanks-japan/act/doubted", told("doubted")],
  ["/records/vessel", { "js-ise": { kind: "vessel", id: "js-ise", label: { en: "JS Ise", fr: "Le JS Ise" } } }],
].reduce((so, [pointer, value]) => withValue(so, pointer as string, value), last.release as Released);

describe("what happened elsewhere: a minor release added a field, and the programs of the last one stopped", () => {
  it.each(life.map((step) => [step.release.version, step] as const))("the data of %s is read whole", (_, step) => {
    expect(seenOnce(step)).toMatchObject(countedIn(step));
  });

  it("a correction, its withdrawal and a record that moved are told as each release has them", () => {
    const outcomes = life.map((step) => [step.release.version, seenOnce(step)] as const);
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

  it("all that a minor release may bring is read beside what was known: records, fields, facts, codes, a kind", () => {
    const richer = nextStep(last, { ...richest, version: "1.6.0" });
    const { level, forcedBy } = levelOf(differences(last.release, richer.release));
    expect({ level, major: forcedBy.filter((effect) => effect.level === "major") }).toEqual({
      level: "minor",
      major: [],
    });
    const read = seenIn(richer);
    expect(read).toMatchObject(countedIn(richer));
    expect(read.types).toContain("parade");
    expect(read.acts).toContain("doubted");
  });

  it("data from before all that is optional was recorded is read as well", () => {
    const optional = ["note", "supports", "speaker", "locator", "review"];
    const bare = (value: unknown): unknown =>
      isObject(value)
        ? Object.fromEntries(
            Object.entries(value).flatMap(([key, child]) => (optional.includes(key) ? [] : [[key, bare(child)]])),
          )
        : value;
    const barest = Object.fromEntries(
      Object.entries(firstRelease.records).map(([kind, records]) => {
        const needed = firstRelease.schemas[`${kind}.schema.json`]?.["required"] as string[];
        const kept = Object.entries(records).map(([id, record]) => [
          id,
          Object.fromEntries(
            Object.entries(record).flatMap(([field, value]) => (needed.includes(field) ? [[field, bare(value)]] : [])),
          ),
        ]);
        return [kind, Object.fromEntries(kept)];
      }),
    );
    const step = { ...first, release: { ...firstRelease, records: barest as unknown as Released["records"] } };
    const read = seenIn(step);
    expect(count(step, /"basis":/g)).toBeLessThan(count(first, /"basis":/g));
    expect(read).toMatchObject({ invalid: [], facts: count(step, /"basis":/g), statuses: true, referred: true });
  });
});
