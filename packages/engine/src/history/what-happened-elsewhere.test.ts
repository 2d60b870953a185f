import { describe, expect, test } from "vitest";
import { lifeOf } from "../testing/life.ts";
import {
  firstStep,
  nextStep,
  pending,
  pointedTo,
  reason,
  redirect,
  verdictAfter,
  type Step,
} from "../testing/releasing.ts";
import { excerpt, firstRelease, withoutKey, withValue } from "../testing/snapshots.ts";
import type { Pending, Released } from "./index.ts";

const first = firstStep(firstRelease);
const { records } = firstRelease;

const refused = (current: Released, said?: Pending, last: Step = first) =>
  verdictAfter(last, current, said).refusals.map(({ code, record, pointer }) => `${code} ${record}${pointer}`);

/** Something that nothing refers to. */
const statement = "statement/unmiss-exchanges-will-be-organized";
const without = (reference: string, release = firstRelease) => withoutKey(release, `/records/${reference}`);
const retired = (to: ReturnType<typeof redirect>, more: Pending["redirects"] = {}) =>
  pending({}, { [statement]: to, ...more });

// What happened to other records of this kind, and must not happen to this one.
describe("what happened elsewhere: a record was deleted, and whoever cited it found nothing", () => {
  test("without a redirect it is refused", () => {
    expect(refused(without(statement))).toEqual([`identity/vanished ${statement}`]);
  });

  test("with one it is not", () => {
    expect(refused(without(statement), retired(redirect("withdrawn")))).toEqual([]);
  });
});

describe("what happened elsewhere: a retired id was given to something else", () => {
  const life = lifeOf(excerpt);
  const newest = life.at(-1) as Step;
  const [oldest] = life as [Step];
  const back = withValue(
    newest.release,
    `/records/${statement}`,
    oldest.release.records.statement["unmiss-exchanges-will-be-organized"],
  );

  test("it is refused, also releases later and for the same subject", () => {
    expect(refused(back, undefined, newest)).toEqual([`identity/returned ${statement}`]);
  });

  test("it is refused where the redirect was deleted with it: the manifest forgets no id", () => {
    const { [statement]: _, ...redirects } = newest.ledgers.redirects;
    const forgetful = { ...newest, ledgers: { ...newest.ledgers, redirects } };
    expect(refused(back, undefined, forgetful)).toEqual([`identity/returned ${statement}`]);
    expect(refused(newest.release, undefined, forgetful)).toEqual([`identity/vanished ${statement}`]);
  });

  test("it is not made right by a redirect of the pending release", () => {
    expect(refused(back, retired(redirect("withdrawn")), newest)).toEqual([
      `identity/returned ${statement}`,
      `redirect/of-present ${statement}`,
      `history/edited ${statement}`,
    ]);
  });
});

describe("what happened elsewhere: a redirect led nowhere, or in a circle", () => {
  const other = "statement/heavy-equipment-courses-organized";

  test.each<[string, Pending, string[]]>([
    ["to itself", retired(redirect("merged", statement)), [`redirect/to-retired ${statement}/to`]],
    ["to nothing", retired(redirect("moved", "statement/never")), [`redirect/to-nothing ${statement}/to`]],
    ["to another kind", retired(redirect("merged", "event/unmiss-exchanges")), [`redirect/other-kind ${statement}/to`]],
    [
      "in one of its parts to nothing",
      retired(redirect("split", { one: other, two: "statement/never" })),
      [`redirect/to-nothing ${statement}/to`],
    ],
    [
      "of an id that was never published",
      retired(redirect("withdrawn"), { "event/never": redirect("withdrawn") }),
      ["redirect/of-nothing event/never"],
    ],
    [
      "of a record that is there",
      retired(redirect("withdrawn"), { [other]: redirect("withdrawn") }),
      [`redirect/of-present ${other}`],
    ],
  ])("%s: refused", (_, said, told) => {
    expect(refused(without(statement), said)).toEqual(told);
  });

  test("to a record that is retired with it: refused, and where it is to lead is said", () => {
    const said = retired(redirect("split", { one: other, two: "statement/vinh-invites-kono" }), {
      [other]: redirect("merged", "statement/thang-thanks-japan"),
    });
    const { refusals } = verdictAfter(first, without(other, without(statement)), said);
    expect(refusals.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "redirect/to-retired", record: statement, mend: "lead it to statement/thang-thanks-japan" },
    ]);
  });

  test("an older one that led to a record which is retired later stays as it is", () => {
    const life = lifeOf(excerpt);
    const before = life.findIndex(({ release }) => release.version === "1.4.0");
    const [last, next] = life.slice(before) as [Step, Step];
    const said = pending({}, { "person/neang-sowath": redirect("moved", "person/sowath-neang") });
    expect(refused(next.release, said, last)).toEqual([]);
  });
});

describe("what happened elsewhere: a redirect led to another subject", () => {
  const other = "statement/thang-thanks-japan";

  test("to a record that rests on nothing of what the retired one rested on: a warning", () => {
    const { refusals } = verdictAfter(first, without(statement), retired(redirect("merged", other)));
    expect(refusals).toMatchObject([
      { code: "redirect/without-shared-evidence", severity: "warning", record: statement },
    ]);
  });

  test("with evidence on which the other record does not rest: the same", () => {
    const evidence = { page: { kind: "citation", source: "source/bnews-307181" } };
    expect(refused(without(statement), retired(redirect("merged", other, evidence)))).toEqual([
      `redirect/without-shared-evidence ${statement}/to`,
    ]);
  });

  test("with evidence that the other record has too: none", () => {
    const words = Object.values(records.statement["thang-thanks-japan"]?.act ?? {})[0]?.evidence ?? {};
    expect(Object.keys(words).length).toBeGreaterThan(0);
    expect(refused(without(statement), retired(redirect("merged", other, words)))).toEqual([]);
  });
});

describe("what happened elsewhere: a fact changed, and the log did not say so", () => {
  const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
  const pointer = "/date/day";
  const changed = withValue(firstRelease, `/records/${dialogue}${pointer}/value`, "2024-02-28");

  test("without a reason it is refused, with the pointer of the fact", () => {
    expect(refused(changed)).toEqual([`correction/missing ${dialogue}${pointer}`]);
  });

  test("with a reason it is not", () => {
    expect(refused(changed, pending({ day: reason(`${dialogue}#${pointer}`) }))).toEqual([]);
  });

  test("a reason for what did not change is refused", () => {
    const said = pending({ day: reason(`${dialogue}#${pointer}`), other: reason(`${dialogue}#/date/same-day`) });
    expect(refused(changed, said)).toEqual([`correction/of-nothing ${dialogue}/date/same-day`]);
  });

  // What the entry says was and is, the release computes; a forged one is in forgery.test.ts.
});

describe("what happened elsewhere: an id passed to another subject without a word", () => {
  const person = "person/nem-sowat";
  const another = [
    [`/records/${person}/label`, { en: "Tea Banh", fr: "Tea Banh" }],
    [`/records/${person}/names/english/value/name`, "Tea Banh"],
  ].reduce((so, [pointer, value]) => withValue(so, pointer as string, value), firstRelease);
  const fact = `${person}#/names/english`;

  test("when nothing is left of what it was known by, it is refused", () => {
    expect(refused(another, pending({ name: reason(fact) }))).toEqual([`identity/changed ${person}`]);
  });

  test("only a correction of kind identity says that it was meant", () => {
    expect(refused(another, pending({ name: reason(fact, { kind: "identity" }) }))).toEqual([]);
  });

  test("a corrected name alone is no other subject: the label is the same", () => {
    const corrected = withValue(firstRelease, `/records/${person}/names/english/value/name`, "Neang Sowath");
    expect(refused(corrected, pending({ name: reason(fact) }))).toEqual([]);
  });

  test("nor is a discrepancy whose label is said otherwise: it is between the same sides", () => {
    const said = withValue(firstRelease, "/records/discrepancy/chien-spelling/label", { en: "A name", fr: "Un nom" });
    expect(refused(said)).toEqual([]);
  });

  test("it is held against what was published last, however long ago the id was first", () => {
    const second = nextStep(first, { ...withValue(firstRelease, "/surface/code", "2".repeat(64)), version: "1.0.1" });
    expect(refused(another, pending({ name: reason(fact) }), second)).toEqual([`identity/changed ${person}`]);
  });

  test("a record that moved takes its subject with it", () => {
    const moved = pointedTo(
      withValue(without(person), "/records/person/sowat", { ...records.person["nem-sowat"], id: "sowat" }),
      person,
      "person/sowat",
    );
    expect(refused(moved, pending({}, { [person]: redirect("moved", "person/sowat") }))).toEqual([]);
  });
});
