import { describe, expect, test } from "vitest";
import { valueAt } from "../corpus/index.ts";
import { withoutKeyAt, withValueAt } from "../testing/edit.ts";
import { lifeOf } from "../testing/life.ts";
import type { Step } from "../testing/releasing.ts";
import { excerpt } from "../testing/snapshots.ts";
import { ledgerRefusals, type Ledgers } from "./index.ts";

const { release, ledgers } = lifeOf(excerpt).at(-1) as Step;

type Forgery = (ledgers: Ledgers) => Ledgers;

const put =
  (pointer: string, value: unknown): Forgery =>
  (before) => {
    if (valueAt(before, pointer) === value) throw new Error(`${pointer} has that value`);
    return withValueAt(before, pointer, value) as Ledgers;
  };
const drop =
  (pointer: string): Forgery =>
  (before) =>
    withoutKeyAt(before, pointer) as Ledgers;
const copy =
  (from: string, to: string): Forgery =>
  (before) =>
    withValueAt(before, to, valueAt(before, from)) as Ledgers;
const all =
  (...forgeries: readonly Forgery[]): Forgery =>
  (before) =>
    forgeries.reduce((so, forge) => forge(so), before);

const told = (forge: Forgery, manifest?: typeof ledgers.manifest) =>
  ledgerRefusals(release, forge(ledgers), manifest).map(({ code, record, pointer }) => `${code} ${record}${pointer}`);

const day = "event/2024-02-27-defence-policy-dialogue-10/date/day";
const misread = "/corrections/misread-day";
const acronym = "organization/asean/names/acronym";

describe("a log that was forged is refused from the package alone, and the fact is named", () => {
  test.each<[string, Forgery, string]>([
    ["an entry dropped", drop(misread), `correction/missing ${day}`],
    ["an entry doubled", copy(misread, "/corrections/misread-again"), `correction/twice ${day}`],
    ["a false before", put(`${misread}/before`, "2024-02-26"), `correction/before-false ${day}`],
    ["no before", drop(`${misread}/before`), `correction/before-false ${day}`],
    ["a false after", put(`${misread}/after`, "2024-02-26"), `correction/after-false ${day}`],
    [
      "a value after for what was withdrawn",
      put("/corrections/plain-name/after", "x"),
      "correction/after-false person/hoang-xuan-chien/names/printed-xuan-plain",
    ],
    [
      "a false hash of what was before",
      put(`${misread}/beforeSha256`, "0".repeat(64)),
      `correction/before-false ${day}`,
    ],
    ["false parts", put("/corrections/acronym-evidence/parts", ["value"]), `correction/parts-false ${acronym}`],
    ["no parts", drop("/corrections/acronym-evidence/parts"), `correction/parts-false ${acronym}`],
    [
      "other evidence before",
      put("/corrections/acronym-evidence/support/before/evidence", {}),
      `correction/support-false ${acronym}`,
    ],
    ["no support", drop("/corrections/acronym-evidence/support"), `correction/support-false ${acronym}`],
    [
      "support of a value that changed alone",
      put(`${misread}/support`, { before: {}, after: {} }),
      `correction/support-false ${day}`,
    ],
    [
      "an entry for a fact that did not change",
      put(`${misread}/pointer`, "/date/same-day"),
      "correction/of-nothing event/2024-02-27-defence-policy-dialogue-10/date/same-day",
    ],
    [
      "an entry for a record that there is not",
      put(`${misread}/record`, "event/never"),
      "correction/of-nothing event/never/date/day",
    ],
    ["an entry of another release", put(`${misread}/release`, "1.1.0"), `correction/of-nothing ${day}`],
    ["an entry of an unknown release", put(`${misread}/release`, "1.0.7"), `correction/unknown-release ${day}`],
    [
      "an entry of a release with the name of what every object has",
      put(`${misread}/release`, "constructor"),
      `correction/unknown-release ${day}`,
    ],
    [
      "a redirect of an unknown release",
      put("/redirects/person~1nem-sowat/release", "1.0.7"),
      "correction/unknown-release person/nem-sowat",
    ],
    ["a past way back that leads elsewhere", put("/releases/1.1.0/data", []), "history/broken 1.0.1/sha256/data"],
    [
      "a past way back that leads nowhere",
      put("/releases/1.1.0/data", [{ op: "remove", path: "/none" }]),
      "history/broken 1.1.0",
    ],
    [
      "a past way back of schemas that leads elsewhere",
      put("/releases/1.4.0/schemas", []),
      "history/broken 1.3.0/sha256/schemas",
    ],
    ["a past release dropped", drop("/releases/1.1.0"), "history/broken 1.2.0"],
    ["the newest release dropped", drop("/releases/2.0.0"), "history/broken 2.0.0"],
    [
      "releases that lead in a circle",
      all(put("/releases/1.1.0/previous", "1.2.0"), put("/releases/1.1.0/data", [])),
      "history/broken 1.1.0",
    ],
  ])("%s", (_, forge, refusal) => {
    expect(told(forge)).toContain(refusal);
  });

  test("untouched it is not", () => {
    expect(told((same) => same)).toEqual([]);
    expect(told((same) => same, ledgers.manifest)).toEqual([]);
  });
});

describe("what a replay cannot show is known by the hashes of the manifest", () => {
  test.each<[string, Forgery, string]>([
    [
      "the reason of a past entry edited",
      put(`${misread}/reason/en`, "It was misprinted."),
      "history/edited 1.0.1/corrections",
    ],
    ["the kind of a past entry edited", put(`${misread}/kind`, "scope"), "history/edited 1.0.1/corrections"],
    [
      "an entry for what needs none, added to a past release",
      put("/corrections/late", { ...ledgers.corrections["misread-day"], release: "1.0.1", pointer: "/label" }),
      "history/edited 1.0.1/corrections",
    ],
    [
      "the reason of a past redirect edited",
      put("/redirects/person~1nem-sowat/first/reason/en", "Because."),
      "history/edited 1.2.0/redirects",
    ],
    [
      "what a straightened redirect says of it now edited",
      put("/redirects/person~1nem-sowat/reason/en", "Because."),
      "history/edited person/nem-sowat",
    ],
    [
      "a straightened redirect bent back",
      put("/redirects/person~1nem-sowat/to", "person/neang-sowath"),
      "history/edited person/nem-sowat",
    ],
    [
      "a past redirect led elsewhere",
      put("/redirects/source~1bnews-307181/to", "source/asagumo-24112001"),
      "history/edited 1.3.0/redirects",
    ],
    [
      "a past redirect removed",
      drop("/redirects/statement~1unmiss-exchanges-will-be-organized"),
      "history/edited 1.3.0/redirects",
    ],
    ["the day of a past release edited", put("/releases/1.1.0/date", "2026-01-01"), "history/edited 1.1.0/entry"],
    ["the doors of a past release edited", put("/releases/1.1.0/doors", ["."]), "history/edited 1.1.0/entry"],
    [
      "a past way back edited, and its hash with it",
      put("/releases/1.0.1/sha256/data", "0".repeat(64)),
      "history/edited 1.0.1/data",
    ],
    [
      "the first releases forgotten",
      all(
        drop("/releases/1.0.0"),
        drop("/releases/1.0.1/previous"),
        drop(misread),
        drop("/corrections/acronym-evidence"),
      ),
      "history/edited 1.0.0",
    ],
  ])("%s", (_, forge, refusal) => {
    expect(told(forge, ledgers.manifest)).toContain(refusal);
  });

  test("a release that the manifest does not know", () => {
    const { "1.1.0": _, ...releases } = ledgers.manifest.releases;
    expect(told((same) => same, { ...ledgers.manifest, releases })).toContain("history/edited 1.1.0/data");
  });
});
