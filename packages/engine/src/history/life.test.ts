import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { dataOf, schemasOf } from "../diff/index.ts";
import { kindNames, type JsonSchema } from "../schema/index.ts";
import { happenings, lifeOf } from "../testing/life.ts";
import { nextStep, verdictAfter, type Step } from "../testing/releasing.ts";
import { descriptorOf, excerpt, firstRelease } from "../testing/snapshots.ts";
import { ledgerRefusals, manifestOf, packageOf, replay, type Prepared } from "./index.ts";

const life = lifeOf(firstRelease);
const file = (value: object) => JSON.stringify(value);

const newest = life.at(-1) as Step;

describe("a life of the real record", () => {
  test.each(happenings.map((happening, index) => ({ ...happening, index })))(
    "$version, $what: $level, and nothing against it",
    ({ change, said, level, index }) => {
      const last = life[index] as Step;
      const verdict = verdictAfter(last, change(last.release), said);
      expect(verdict.refusals).toEqual([]);
      expect(verdict.level).toBe(level);
    },
  );

  test("proves from its newest package alone, and with the manifest", () => {
    expect(ledgerRefusals(newest.release, newest.ledgers)).toEqual([]);
    expect(ledgerRefusals(newest.release, newest.ledgers, newest.ledgers.manifest)).toEqual([]);
  });

  test.each(lifeOf(excerpt))("proved at $release.version", ({ release, ledgers }) => {
    expect(ledgerRefusals(release, ledgers, ledgers.manifest)).toEqual([]);
  });

  test("every earlier release is rebuilt from the newest, byte for byte", () => {
    const rebuilt = [...replay(newest.release, newest.ledgers.releases)].toReversed();
    expect(rebuilt.map(({ withheld }) => withheld)).toEqual(life.map(() => []));
    expect(rebuilt.map(({ release }) => dataOf(release))).toEqual(life.map(({ release }) => dataOf(release)));
    expect(rebuilt.map(({ release }) => schemasOf(release))).toEqual(life.map(({ release }) => schemasOf(release)));
    expect(rebuilt.map(({ release }) => release.surface)).toEqual(life.map(({ release }) => release.surface));
  });

  test("what was written is read again as it was, and proves", () => {
    const read = JSON.parse(JSON.stringify(newest)) as Step;
    const manifest = manifestOf(read.ledgers.manifest);
    expect(ledgerRefusals(read.release, read.ledgers, manifest)).toEqual([]);
    expect(read).toEqual(newest);
  });

  test("the same input gives the same release, and what was there before stays as it was", () => {
    const [first, second] = life as [Step, Step];
    const before = JSON.stringify(first);
    expect(nextStep(first, second.release, happenings[0]?.said)).toEqual(second);
    expect(JSON.stringify(first)).toBe(before);
  });

  test("the log says of each change what was, what is, and since when", () => {
    const { corrections, redirects }: Prepared = newest.ledgers;
    expect(corrections["misread-day"]).toMatchObject({
      release: "1.0.1",
      before: "2024-02-27",
      after: "2024-02-28",
      parts: ["value"],
    });
    expect(corrections["acronym-evidence"]).toMatchObject({ release: "1.0.1", parts: ["evidence"] });
    expect(corrections["plain-name"]).not.toHaveProperty("after");
    expect(corrections["day-again"]).toMatchObject({ release: "1.4.0", after: "2024-02-27", severity: "reverses" });
    expect(redirects["person/nem-sowat"]).toMatchObject({
      release: "1.2.0",
      to: "person/sowath-neang",
      first: { kind: "moved", to: "person/neang-sowath" },
    });
    expect(redirects["person/neang-sowath"]).toMatchObject({ release: "1.5.0", to: "person/sowath-neang" });
  });

  test("it can be packed and read", () => {
    const { release, ledgers } = newest;
    const { corrections, redirects, releases } = ledgers;
    const read = packageOf(
      new Map([
        ["package.json", file({ name: "@vnjp/dataset", version: "2.0.0", exports: { ".": "", "./data.json": "" } })],
        ["dist/data.json", file({ version: "2.0.0", records: release.records })],
        ["dist/codes.json", file(release.codes)],
        ["dist/datapackage.json", file(descriptorOf(release))],
        ["dist/corrections.json", file({ corrections })],
        ["dist/redirects.json", file({ redirects })],
        ["dist/history.json", file({ releases })],
        ...Object.entries(release.schemas).map(([path, schema]): [string, string] => [
          `dist/schema/${path}`,
          file({ $id: "https://example.org/", ...schema }),
        ]),
      ]),
    );
    expect(read.snapshot).toEqual(release);
    expect(read.ledgers).toEqual({ corrections, redirects, releases });
  });
});

describe("what happened elsewhere: a program stopped at the data of another release of its major", () => {
  const ajv = new Ajv2020({ strict: false });
  const validators = new Map<JsonSchema, ValidateFunction>();
  const validatorOf = (schema: JsonSchema): ValidateFunction => {
    const known = validators.get(schema) ?? ajv.compile(schema);
    validators.set(schema, known);
    return known;
  };
  const refused = (data: Step, library: Step): string[] =>
    kindNames.flatMap((kind) => {
      const isValid = validatorOf(library.release.schemas[`${kind}.schema.json`] as JsonSchema);
      return Object.entries(data.release.records[kind]).flatMap(([id, record]) =>
        isValid(record) ? [] : [`${kind}/${id}`],
      );
    });
  const pairs = life.slice(1).map((newer, index) => ({ older: life[index] as Step, newer }));

  test.each(pairs)("$older.release.version reads $newer.release.version, and is read by it", ({ older, newer }) => {
    expect(refused(newer, older)).toEqual([]);
    expect(refused(older, newer)).toEqual([]);
  });

  test("the first reads the last of its major", () => {
    const last = life.findLast(({ release }) => release.version.startsWith("1.")) as Step;
    expect(refused(last, life[0] as Step)).toEqual([]);
  });
});
