import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { serializeData, serializeSchemas } from "../diff/index.ts";
import { kindNames, type JsonSchema } from "../schema/index.ts";
import { releaseScenarios, buildReleaseSequence } from "../../test/release-sequences/scripted-sequence.ts";
import { createNextStep, checkNextRelease, type ReleaseStep } from "../../test/release-sequences/release-steps.ts";
import { createTableDescriptor, listDataFiles, excerpt, firstRelease } from "../../test/snapshots.ts";
import { proveReleases, parsePackage, replay, type PreparedRelease } from "./index.ts";

const steps = buildReleaseSequence(firstRelease);
const toJson = (value: object) => JSON.stringify(value);

const newest = steps.at(-1) as ReleaseStep;

describe("a sequence of releases of the real record", () => {
  test.each(releaseScenarios.map((scenario, index) => ({ ...scenario, index })))(
    "$version, $description: $level without findings",
    ({ change, reasons: pendingChanges, level, index }) => {
      const last = steps[index] as ReleaseStep;
      const plan = checkNextRelease(last, change(last.release), pendingChanges);
      expect(plan.findings).toEqual([]);
      expect(plan.level).toBe(level);
    },
  );

  test("can be proved from the newest package, with the identities or without", () => {
    expect(proveReleases(newest.release, newest.releaseData)).toEqual([]);
    expect(proveReleases(newest.release, newest.releaseData, newest.releaseData.identities)).toEqual([]);
  });

  test.each(buildReleaseSequence(excerpt))("can be proved at $release.version", ({ release, releaseData }) => {
    expect(proveReleases(release, releaseData, releaseData.identities)).toEqual([]);
  });

  test("gives every earlier release byte for byte from the newest", () => {
    const replayed = [...replay(newest.release, newest.releaseData.releases)].toReversed();
    expect(replayed.map(({ redactedPaths }) => redactedPaths)).toEqual(steps.map(() => []));
    expect(replayed.map(({ release }) => serializeData(release))).toEqual(
      steps.map(({ release }) => serializeData(release)),
    );
    expect(replayed.map(({ release }) => serializeSchemas(release))).toEqual(
      steps.map(({ release }) => serializeSchemas(release)),
    );
    expect(replayed.map(({ release }) => release.surface)).toEqual(steps.map(({ release }) => release.surface));
  });

  test("can be written, read again and proved", () => {
    const read = JSON.parse(JSON.stringify(newest)) as ReleaseStep;
    expect(proveReleases(read.release, read.releaseData, read.releaseData.identities)).toEqual([]);
    expect(read).toEqual(newest);
  });

  test("has the same releases for the same input, which does not change", () => {
    const [first, second] = steps as [ReleaseStep, ReleaseStep];
    const before = JSON.stringify(first);
    expect(createNextStep(first, second.release, releaseScenarios[0]?.reasons)).toEqual(second);
    expect(JSON.stringify(first)).toBe(before);
  });

  test("has a log with the value before and after each change, and the release", () => {
    const { corrections, redirects }: PreparedRelease = newest.releaseData;
    expect(corrections["misread-day"]).toMatchObject({
      release: "1.0.1",
      before: "2024-02-27",
      after: "2024-02-28",
      parts: ["value"],
    });
    expect(corrections["acronym-evidence"]).toMatchObject({ release: "1.0.1", parts: ["evidence"] });
    expect(corrections["plain-name"]).not.toHaveProperty("after");
    expect(corrections["day-again"]).toMatchObject({ release: "1.4.0", after: "2024-02-27", severity: "reversal" });
    expect(redirects["person/nem-sowat"]).toMatchObject({ release: "1.2.0", to: "person/neang-sowath" });
    expect(redirects["person/neang-sowath"]).toMatchObject({ release: "1.5.0", to: "person/sowath-neang" });
  });

  test("can be packed and parsed", () => {
    const { release, releaseData } = newest;
    const { corrections, redirects, releases } = releaseData;
    const read = parsePackage(
      new Map([
        [
          "package.json",
          toJson({ name: "@vnjp/dataset", version: "2.0.0", exports: { ".": "", "./data/*.json": "" } }),
        ],
        ["dist/internal/releases.json", toJson({ version: "2.0.0", dates: {} })],
        ...listDataFiles(release),
        ["dist/codes.json", toJson({ codes: release.codes })],
        ["dist/datapackage.json", toJson(createTableDescriptor(release))],
        ["dist/corrections.json", toJson({ corrections })],
        ["dist/redirects.json", toJson({ redirects })],
        ["dist/history.json", toJson({ releases })],
        ["dist/manifest.json", toJson({ version: release.version, files: {} })],
        ...Object.entries(release.schemas).map(([path, schema]): [string, string] => [
          `dist/schema/${path}`,
          toJson({ $id: "https://example.org/", ...schema }),
        ]),
      ]),
    );
    const { surface: _, ...published } = release;
    expect(read.snapshot).toMatchObject(published);
    expect(read.releaseData).toEqual({ corrections, redirects, releases });
  });
});

describe("known incident: a program rejected the data of another release with the same major version", () => {
  const ajv = new Ajv2020({ strict: false });
  const validators = new Map<JsonSchema, ValidateFunction>();
  const getValidator = (schema: JsonSchema): ValidateFunction => {
    const known = validators.get(schema) ?? ajv.compile(schema);
    validators.set(schema, known);
    return known;
  };
  const listInvalidRecords = (data: ReleaseStep, schemas: ReleaseStep): string[] =>
    kindNames.flatMap((kind) => {
      const isValid = getValidator(schemas.release.schemas[`${kind}.schema.json`] as JsonSchema);
      return Object.entries(data.release.records[kind]).flatMap(([id, record]) =>
        isValid(record) ? [] : [`${kind}/${id}`],
      );
    });
  const pairs = steps.slice(1).map((newer, index) => ({ older: steps[index] as ReleaseStep, newer }));

  test.each(pairs)(
    "the schemas and data of $older.release.version and $newer.release.version go together",
    ({ older, newer }) => {
      expect(listInvalidRecords(newer, older)).toEqual([]);
      expect(listInvalidRecords(older, newer)).toEqual([]);
    },
  );

  test("the schemas of the first release accept the last data of its major version", () => {
    const last = steps.findLast(({ release }) => release.version.startsWith("1.")) as ReleaseStep;
    expect(listInvalidRecords(last, steps[0] as ReleaseStep)).toEqual([]);
  });
});
