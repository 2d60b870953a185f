import { describe, expect, test } from "vitest";
import { resolvePointer } from "../../corpus/index.ts";
import { removeJsonKey, setJsonValue } from "../../../test/edit-json.ts";
import { buildReleaseSequence } from "../../../test/release-sequences/scripted-sequence.ts";
import { createNextStep, type ReleaseStep } from "../../../test/release-sequences/release-steps.ts";
import { excerpt } from "../../../test/snapshots.ts";
import { addReleaseEntry } from "../history/chain.ts";
import { proveReleases, type ReleaseData } from "../index.ts";

const { release, releaseData } = buildReleaseSequence(excerpt).at(-1) as ReleaseStep;

type Forgery = (releaseData: ReleaseData) => ReleaseData;

const setValue =
  (pointer: string, value: unknown): Forgery =>
  (before) => {
    if (resolvePointer(before, pointer) === value) throw new Error(`${pointer} has that value`);
    return setJsonValue(before, pointer, value) as ReleaseData;
  };
const removeKey =
  (pointer: string): Forgery =>
  (before) =>
    removeJsonKey(before, pointer) as ReleaseData;
const copyValue =
  (from: string, to: string): Forgery =>
  (before) =>
    setJsonValue(before, to, resolvePointer(before, from)) as ReleaseData;
const combine =
  (...forgeries: readonly Forgery[]): Forgery =>
  (before) =>
    forgeries.reduce((result, forge) => forge(result), before);

const listFindings = (forge: Forgery, identities?: typeof releaseData.identities) =>
  proveReleases(release, forge(releaseData), identities).map(
    ({ code, record, pointer }) => `${code} ${record}${pointer}`,
  );

const day = "event/2024-02-27-defence-policy-dialogue-10/date/day";
const misread = "/corrections/misread-day";
const acronym = "organization/asean/names/acronym";

describe("the proof of a package alone names the fact for", () => {
  test.each<[string, Forgery, string]>([
    ["a removed entry", removeKey(misread), `correction/missing ${day}`],
    ["a duplicated entry", copyValue(misread, "/corrections/misread-again"), `correction/duplicate ${day}`],
    ["a wrong value before", setValue(`${misread}/before`, "2024-02-26"), `correction/wrong-entry ${day}`],
    ["a missing value before", removeKey(`${misread}/before`), `correction/wrong-entry ${day}`],
    ["a wrong value after", setValue(`${misread}/after`, "2024-02-26"), `correction/wrong-entry ${day}`],
    [
      "a value after a withdrawal",
      setValue("/corrections/plain-name/after", "x"),
      "correction/wrong-entry person/hoang-xuan-chien/names/printed-xuan-plain",
    ],
    [
      "a wrong hash of the value before",
      setValue(`${misread}/beforeSha256`, "0".repeat(64)),
      `correction/wrong-entry ${day}`,
    ],
    ["wrong parts", setValue("/corrections/acronym-evidence/parts", ["value"]), `correction/wrong-entry ${acronym}`],
    ["missing parts", removeKey("/corrections/acronym-evidence/parts"), `correction/wrong-entry ${acronym}`],
    [
      "wrong evidence before",
      setValue("/corrections/acronym-evidence/support/before/evidence", {}),
      `correction/wrong-entry ${acronym}`,
    ],
    ["missing support", removeKey("/corrections/acronym-evidence/support"), `correction/wrong-entry ${acronym}`],
    [
      "support if only the value changed",
      setValue(`${misread}/support`, { before: {}, after: {} }),
      `correction/wrong-entry ${day}`,
    ],
    [
      "an entry for an unchanged fact",
      setValue(`${misread}/pointer`, "/date/same-day"),
      "correction/unchanged-fact event/2024-02-27-defence-policy-dialogue-10/date/same-day",
    ],
    [
      "an entry for a missing record",
      setValue(`${misread}/record`, "event/never"),
      "correction/unchanged-fact event/never/date/day",
    ],
    ["an entry of another release", setValue(`${misread}/release`, "1.1.0"), `correction/unchanged-fact ${day}`],
    ["an entry of an unknown release", setValue(`${misread}/release`, "1.0.7"), `correction/unknown-release ${day}`],
    [
      "an entry of a release whose name every object inherits",
      setValue(`${misread}/release`, "constructor"),
      `correction/unknown-release ${day}`,
    ],
    [
      "a redirect of an unknown release",
      setValue("/redirects/person~1nem-sowat/release", "1.0.7"),
      "correction/unknown-release person/nem-sowat",
    ],
    [
      "a past patch that gives other data",
      setValue("/releases/1.1.0/data", []),
      "history/wrong-hash 1.0.1/sha256/data",
    ],
    [
      "a past patch that fails",
      setValue("/releases/1.1.0/data", [{ op: "remove", path: "/none" }]),
      "history/broken-patch 1.1.0",
    ],
    [
      "a past patch that gives other schemas",
      setValue("/releases/1.4.0/schemas", []),
      "history/wrong-hash 1.3.0/sha256/schemas",
    ],
    ["a missing past release", removeKey("/releases/1.1.0"), "history/broken-patch 1.2.0"],
    ["a missing newest release", removeKey("/releases/2.0.0"), "history/entry-missing 2.0.0"],
    [
      "releases in a cycle",
      combine(setValue("/releases/1.1.0/previous", "1.2.0"), setValue("/releases/1.1.0/data", [])),
      "history/broken-patch 1.1.0",
    ],
  ])("%s", (_, forge, expected) => {
    expect(listFindings(forge)).toContain(expected);
  });

  test("nothing if the package is unchanged", () => {
    expect(listFindings((same) => same)).toEqual([]);
    expect(listFindings((same) => same, releaseData.identities)).toEqual([]);
  });
});

describe("the hashes of the newest release show what a replay cannot:", () => {
  test.each<[string, Forgery, string]>([
    [
      "an edited reason of a past entry",
      setValue(`${misread}/reason/en`, "It was misprinted."),
      "history/edited 2.0.0/sha256/corrections",
    ],
    ["an edited kind of a past entry", setValue(`${misread}/kind`, "scope"), "history/edited 2.0.0/sha256/corrections"],
    [
      "an entry without need, added to a past release",
      setValue("/corrections/late", { ...releaseData.corrections["misread-day"], release: "1.0.1", pointer: "/label" }),
      "history/edited 2.0.0/sha256/corrections",
    ],
    [
      "an edited reason of a past redirect",
      setValue("/redirects/person~1nem-sowat/reason/en", "Because."),
      "history/edited 2.0.0/sha256/redirects",
    ],
    [
      "another target of a past redirect",
      setValue("/redirects/source~1bnews-307181/to", "source/asagumo-24112001"),
      "history/edited 2.0.0/sha256/redirects",
    ],
    [
      "a removed past redirect",
      removeKey("/redirects/statement~1unmiss-exchanges-will-be-organized"),
      "history/edited 2.0.0/sha256/redirects",
    ],
    ["another day of a past release", setValue("/releases/1.1.0/date", "2026-01-01"), "history/wrong-head 1.1.0/head"],
    [
      "an edited hash of a past release",
      setValue("/releases/1.0.1/sha256/data", "0".repeat(64)),
      "history/wrong-head 1.0.1/head",
    ],
    [
      "removed first releases",
      combine(
        removeKey("/releases/1.0.0"),
        removeKey("/releases/1.0.1/previous"),
        removeKey(misread),
        removeKey("/corrections/acronym-evidence"),
      ),
      "history/wrong-head 1.0.1/head",
    ],
  ])("%s", (_, forge, expected) => {
    expect(listFindings(forge)).toContain(expected);
  });

  test("a release to which no other leads", () => {
    const forge = copyValue("/releases/1.1.0", "/releases/1.1.7");
    expect(listFindings(forge)).toEqual(["history/edited 2.0.0/sha256/history", "history/unreached 1.1.7"]);
  });

  test("nothing in a release older than the ten newest, unless all are compared with their hashes", () => {
    const versions = Array.from({ length: 11 }, (_, index) => `2.0.${index + 1}`);
    const last = versions.reduce<ReleaseStep>((step, version) => createNextStep(step, { ...step.release, version }), {
      release,
      releaseData,
    });
    // Whoever edits an old patch must compute all hashes and heads of the newest release again.
    const edited = setValue("/releases/1.1.0/data", [])(last.releaseData);
    const { "2.0.11": entry, ...earlier } = edited.releases;
    if (!entry) throw new Error("there is no 2.0.11");
    const forged = {
      ...edited,
      releases: addReleaseEntry({ ...edited, releases: earlier }, last.release, entry),
    };
    const list = (hashedReleases?: number) =>
      proveReleases(last.release, forged, undefined, hashedReleases).map(({ code, record }) => `${code} ${record}`);
    expect(list()).not.toContain("history/wrong-hash 1.0.1");
    expect(list(Infinity)).toContain("history/wrong-hash 1.0.1");
  });

  test("an edited head of the newest release", () => {
    const forge = setValue("/releases/2.0.0/head", "0".repeat(64));
    expect(listFindings(forge)).toEqual(["history/wrong-head 2.0.0/head"]);
  });
});
