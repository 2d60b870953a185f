// Ways round the rules that somebody may try, or fall into: each is refused by name.
import { describe, expect, test } from "vitest";
import { valueAt } from "../corpus/index.ts";
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
import { ledgerRefusals, type Pending, type Released } from "./index.ts";

const first = firstStep(firstRelease);
const person = "person/nem-sowat";
const name = `${person}#/names/english`;
const refused = (last: Step, current: Released, said?: Pending) =>
  verdictAfter(last, current, said).refusals.map(({ code, record, pointer }) => `${code} ${record}${pointer}`);
const labelled = (release: Released, words: string) =>
  withValue(release, `/records/${person}/label`, { en: words, fr: words });
const without = (...references: readonly string[]) =>
  references.reduce((so, reference) => withoutKey(so, `/records/${reference}`), firstRelease);
const movedTo = (release: Released, from: string, to: string, change: object = {}) => {
  const record = valueAt(release, `/records/${from}`) as object;
  const [, id] = to.split("/");
  const there = withValue(withoutKey(release, `/records/${from}`), `/records/${to}`, { ...record, ...change, id });
  return pointedTo(there, from, to);
};

const named = (release: Released, words: string) =>
  withValue(release, `/records/${person}/names/english/value/name`, words);

describe("an id that passes to another subject", () => {
  const renamed = { ...named(firstRelease, "Tea Banh"), version: "1.0.1" };

  test("in two steps is refused at the second: nothing is left of what it was first known by", () => {
    expect(refused(first, renamed, pending({ name: reason(name) }))).toEqual([]);
    const second = nextStep(first, renamed, pending({ name: reason(name) }));
    expect(refused(second, labelled(renamed, "Tea Banh"))).toEqual([`identity/changed ${person}`]);
  });

  const [sowat, banhs] = ["person/sowat", "person/tea-banh"];
  const elsewhere = { [person]: redirect("moved", sowat) };
  const banh = { en: "Tea Banh", fr: "Tea Banh" };

  test("with a move is refused: the record is compared with what its old id was known by", () => {
    const another = movedTo(renamed, person, sowat, { label: banh });
    const fact = `${sowat}#/names/english`;
    expect(refused(first, another, pending({ name: reason(fact) }, elsewhere))).toEqual([`identity/changed ${sowat}`]);
    const meant = pending({ name: reason(fact, { kind: "identity" }) }, elsewhere);
    expect(refused(first, another, meant)).toEqual([]);
    expect(
      refused(first, another, pending({ name: reason(`${person}#/names/english`, { kind: "identity" }) }, elsewhere)),
    ).toContain(`identity/changed ${sowat}`);
  });

  test("in two steps, each with a move, is refused at the second: what it was first known by goes with it", () => {
    const said = pending({ name: reason(`${sowat}#/names/english`) }, elsewhere);
    const once = movedTo(renamed, person, sowat);
    expect(refused(first, once, said)).toEqual([]);
    const step = nextStep(first, once, said);
    expect(step.ledgers.manifest.records[sowat]).toMatchObject({
      since: "1.0.1",
      origin: first.ledgers.manifest.records[person]?.origin,
    });
    expect(ledgerRefusals(step.release, step.ledgers, step.ledgers.manifest)).toEqual([]);
    const twice = movedTo(once, sowat, banhs, { label: banh });
    expect(refused(step, twice, pending({}, { [sowat]: redirect("moved", banhs) }))).toEqual([
      `identity/changed ${banhs}`,
    ]);
    const inPlace = withValue(once, `/records/${sowat}/label`, banh);
    expect(refused(step, inPlace)).toEqual([`identity/changed ${sowat}`]);
  });

  test("is known by its new names from a correction of kind identity on", () => {
    const said = pending({ name: reason(name, { kind: "identity" }) });
    const second = nextStep(first, labelled(renamed, "Tea Banh"), said);
    const third = labelled(renamed, "General Tea Banh");
    expect(refused(second, third)).toEqual([]);
  });

  test("is not let through by reasons of kind identity for a place that there is not", () => {
    const nowhere = reason(`${person}#/names/nowhere`, { kind: "identity" });
    const another = labelled(renamed, "Tea Banh");
    expect(refused(first, another, pending({ name: reason(name), one: nowhere, two: nowhere }))).toEqual([
      `identity/changed ${person}`,
      `correction/of-nothing ${person}/names/nowhere`,
      `correction/of-nothing ${person}/names/nowhere`,
    ]);
  });
});

describe("a key that was withdrawn is not used again", () => {
  const fact = "event/2024-02-27-defence-policy-dialogue-10#/ordinal/ten";
  const place = `/records/${fact.replace("#", "")}`;
  const withdrawn = { ...withoutKey(firstRelease, place), version: "1.1.0" };
  const back = withValue(withdrawn, place, {
    basis: "stated",
    value: 11,
    evidence: firstRelease.records.event["2024-02-27-defence-policy-dialogue-10"]?.ordinal?.["ten"]?.evidence,
  });

  test.each(["transcription", "redaction"] as const)("for another fact; withdrawn by a %s", (kind) => {
    const second = nextStep(first, withdrawn, pending({ gone: reason(fact, { kind }) }));
    expect(refused(second, back)).toEqual([`identity/key-returned ${fact.replace("#", "")}`]);
    const third = nextStep(second, { ...back, version: "1.2.0" });
    expect(ledgerRefusals(third.release, third.ledgers).map(({ code }) => code)).toContain("identity/key-returned");
  });

  test("where what was withdrawn is redacted afterwards", () => {
    const second = nextStep(first, withdrawn, pending({ gone: reason(fact) }));
    const same = { ...withdrawn, version: "1.1.1" };
    const third = nextStep(second, same, pending({ hidden: reason(fact, { kind: "redaction" }) }));
    expect(refused(third, back)).toEqual([`identity/key-returned ${fact.replace("#", "")}`]);
  });

  test("but stands on where a redaction took its earlier value, also in a replay, where it is new", () => {
    const other = { ...withValue(firstRelease, `${place}/value`, 11), version: "1.0.1" };
    const second = nextStep(first, other, pending({ hidden: reason(fact, { kind: "redaction" }) }));
    const third = nextStep(
      second,
      { ...withValue(other, `${place}/value`, 12), version: "1.0.2" },
      pending({ again: reason(fact, { kind: "redaction" }) }),
    );
    expect(ledgerRefusals(third.release, third.ledgers, third.ledgers.manifest)).toEqual([]);
  });

  test.each(["in an earlier release", "with its return"])("where the record moved %s", (when) => {
    const [old, now] = [person, "person/sowat"];
    const gone = { ...withoutKey(excerpt, `/records/${old}/names/english`), version: "1.1.0" };
    const second = nextStep(firstStep(excerpt), gone, pending({ gone: reason(name) }));
    const sowat = (names: object | undefined) =>
      withValue(withoutKey(gone, `/records/${old}`), `/records/${now}`, {
        ...gone.records.person["nem-sowat"],
        id: "sowat",
        ...(names ? { names } : {}),
      });
    const moves = pending({}, { [old]: redirect("moved", now) });
    const returned = sowat(excerpt.records.person["nem-sowat"]?.names);
    const told =
      when === "with its return"
        ? refused(second, returned, moves)
        : refused(nextStep(second, { ...sowat(undefined), version: "1.2.0" }, moves), returned);
    expect(told).toEqual([`identity/key-returned ${now}/names/english`]);
  });

  test("for another thing that has facts of its own, though nothing in it is called as before", () => {
    const dispatch = "dispatch/nhandan-post78842";
    const [segment = ""] = Object.keys(firstRelease.records.dispatch["nhandan-post78842"]?.segments ?? {});
    const keyed = `/records/${dispatch}/segments/${segment}`;
    const said = pending(
      Object.fromEntries(["role", "span"].map((field) => [field, reason(`${dispatch}#/segments/${segment}/${field}`)])),
    );
    const second = nextStep(first, { ...withoutKey(firstRelease, keyed), version: "1.1.0" }, said);
    const another = withValue(second.release, keyed, { other: "thing" });
    expect(refused(second, another)).toEqual([`identity/key-returned ${dispatch}/segments/${segment}`]);
  });
});

/** A page of which that field is noted. */
const sourceWith = (field: "published" | "title") =>
  `source/${Object.entries(firstRelease.records.source).find(([, source]) => source[field])?.[0]}`;

describe("a field has no key, and may come back:", () => {
  const topic = Object.entries(firstRelease.records.topic).find(([, { broader }]) => broader);

  test.each([
    ["the wider topic", `topic/${topic?.[0]}`, "/broader", ["/broader"]],
    ["the day of a page", sourceWith("published"), "/published", ["/published"]],
    ["the headline of a page", sourceWith("title"), "/title", ["/title/language", "/title/wording"]],
  ])("%s", (_, record, field, pointers) => {
    const gone = { ...withoutKey(firstRelease, `/records/${record}${field}`), version: "1.1.0" };
    const reasons = pointers.map((pointer) => [pointer.replaceAll("/", "x"), reason(`${record}#${pointer}`)] as const);
    const second = nextStep(first, gone, pending(Object.fromEntries(reasons)));
    expect(second.ledgers.corrections).not.toEqual({});
    expect(refused(second, firstRelease)).toEqual([]);
    const third = nextStep(second, { ...firstRelease, version: "1.2.0" });
    expect(ledgerRefusals(third.release, third.ledgers, third.ledgers.manifest)).toEqual([]);
  });

  test("a field of something under a key that stood all along", () => {
    const fact = "dispatch/nhandan-post78842#/editions/e1/remark";
    const known = withValue(firstRelease, `/records/${fact.replace("#", "")}`, "Received twice.");
    const gone = { ...firstRelease, version: "1.1.0" };
    const second = nextStep(firstStep(known), gone, pending({ gone: reason(fact) }));
    expect(refused(second, known)).toEqual([]);
  });
});

describe("a redirect that loses facts", () => {
  const one = "statement/unmiss-exchanges-will-be-organized";
  const two = "statement/thang-thanks-japan";

  test.each([
    ["nothing", {}],
    ["one record", { only: two }],
    ["one record twice", { a: two, b: two }],
  ])("splits a record into %s: refused", (_, to) => {
    expect(refused(first, without(one), pending({}, { [one]: redirect("split", to) }))).toContain(
      `redirect/split-in-one ${one}/to`,
    );
  });

  test("moves a record onto another that was there: refused", () => {
    expect(refused(first, without(one), pending({}, { [one]: redirect("moved", two) }))).toContain(
      `redirect/moved-onto-another ${one}/to`,
    );
  });

  test("moves two records to one new id: refused, both", () => {
    const id = "statement/both";
    const moved = withValue(without(one, two), `/records/${id}`, {
      ...firstRelease.records.statement["thang-thanks-japan"],
      id: "both",
    });
    const said = pending({}, { [one]: redirect("moved", id), [two]: redirect("moved", id) });
    expect(refused(first, moved, said)).toEqual(
      expect.arrayContaining([`redirect/moved-onto-another ${one}/to`, `redirect/moved-onto-another ${two}/to`]),
    );
  });
});

describe("a record that is merged into a new one", () => {
  const one = "statement/unmiss-exchanges-will-be-organized";
  const two = "statement/thang-thanks-japan";
  const both = "statement/both";
  const withNew = (release: Released) =>
    withValue(release, `/records/${both}`, {
      ...firstRelease.records.statement["thang-thanks-japan"],
      id: "both",
      review: { state: "drafted" },
    });

  test("alone has only another id, and its facts would pass uncompared: refused", () => {
    expect(refused(first, withNew(without(two)), pending({}, { [two]: redirect("merged", both) }))).toEqual([
      `redirect/merged-alone ${two}/to`,
    ]);
  });

  test("with another is one of two that became one", () => {
    const evidence = Object.values(firstRelease.records.statement["thang-thanks-japan"]?.act ?? {})[0]?.evidence;
    const said = pending({}, { [one]: redirect("merged", both, evidence), [two]: redirect("merged", both) });
    expect(refused(first, withNew(without(one, two)), said)).toEqual([]);
  });
});
