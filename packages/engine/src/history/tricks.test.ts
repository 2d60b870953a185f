// Ways round the rules that somebody may try, or fall into: each is refused by name.
import { describe, expect, test } from "vitest";
import { valueAt } from "../corpus/index.ts";
import { withoutKeyAt, withValueAt } from "../testing/edit.ts";
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
import { ledgerRefusals, type Manifest, type Pending, type Released } from "./index.ts";

const first = firstStep(firstRelease);
const person = "person/nem-sowat";
const name = `${person}#/names/english`;

const refused = (last: Step, current: Released, said?: Pending) =>
  verdictAfter(last, current, said).refusals.map(({ code, record, pointer }) => `${code} ${record}${pointer}`);

const named = (release: Released, words: string) =>
  withValue(release, `/records/${person}/names/english/value/name`, words);
const labelled = (release: Released, words: string) =>
  withValue(release, `/records/${person}/label`, { en: words, fr: words });

const without = (...references: readonly string[]) =>
  references.reduce((so, reference) => withoutKey(so, `/records/${reference}`), firstRelease);
/** Where an id stands in the manifest. */
const at = (reference: string) => `/records/${reference.replace("/", "~1")}`;

describe("an id that passes to another subject", () => {
  const renamed = { ...named(firstRelease, "Tea Banh"), version: "1.0.1" };

  test("in two steps is refused at the second: nothing is left of what it was first known by", () => {
    expect(refused(first, renamed, pending({ name: reason(name) }))).toEqual([]);
    const second = nextStep(first, renamed, pending({ name: reason(name) }));
    expect(refused(second, labelled(renamed, "Tea Banh"))).toEqual([`identity/changed ${person}`]);
  });

  const moved = (release: Released, from: string, to: string, change: object = {}) => {
    const record = valueAt(release, `/records/${from}`) as object;
    const [, id] = to.split("/");
    const there = withValue(withoutKey(release, `/records/${from}`), `/records/${to}`, { ...record, ...change, id });
    return pointedTo(there, from, to);
  };
  const [second, third] = ["person/sowat", "person/tea-banh"];
  const elsewhere = { [person]: redirect("moved", second) };
  const banh = { en: "Tea Banh", fr: "Tea Banh" };

  test("with a move is refused: the record is compared with what its old id was known by", () => {
    const another = moved(renamed, person, second, { label: banh });
    const fact = `${second}#/names/english`;
    expect(refused(first, another, pending({ name: reason(fact) }, elsewhere))).toEqual([`identity/changed ${second}`]);
    const meant = pending({ name: reason(fact, { kind: "identity" }) }, elsewhere);
    expect(refused(first, another, meant)).toEqual([]);
    expect(
      refused(first, another, pending({ name: reason(`${person}#/names/english`, { kind: "identity" }) }, elsewhere)),
    ).toContain(`identity/changed ${second}`);
  });

  test("in two steps, each with a move, is refused at the second: what it was first known by goes with it", () => {
    const said = pending({ name: reason(`${second}#/names/english`) }, elsewhere);
    const once = moved(renamed, person, second);
    expect(refused(first, once, said)).toEqual([]);
    const step = nextStep(first, once, said);
    expect(step.ledgers.manifest.records[second]).toMatchObject({
      since: "1.0.1",
      origin: first.ledgers.manifest.records[person]?.origin,
    });
    expect(ledgerRefusals(step.release, step.ledgers, step.ledgers.manifest)).toEqual([]);
    const twice = moved(once, second, third, { label: banh });
    expect(refused(step, twice, pending({}, { [second]: redirect("moved", third) }))).toEqual([
      `identity/changed ${third}`,
    ]);
    const inPlace = withValue(once, `/records/${second}/label`, banh);
    expect(refused(step, inPlace)).toEqual([`identity/changed ${second}`]);
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
    const record = (names: object | undefined) =>
      withValue(withoutKey(gone, `/records/${old}`), `/records/${now}`, {
        ...gone.records.person["nem-sowat"],
        id: "sowat",
        ...(names ? { names } : {}),
      });
    const moves = pending({}, { [old]: redirect("moved", now) });
    const returned = record(excerpt.records.person["nem-sowat"]?.names);
    const told =
      when === "with its return"
        ? refused(second, returned, moves)
        : refused(nextStep(second, { ...record(undefined), version: "1.2.0" }, moves), returned);
    expect(told).toEqual([`identity/key-returned ${now}/names/english`]);
  });

  test("for another thing that has facts of its own, though nothing in it is called as before", () => {
    const dispatch = "dispatch/nhandan-post78842";
    const [segment = ""] = Object.keys(firstRelease.records.dispatch["nhandan-post78842"]?.segments ?? {});
    const at = `/records/${dispatch}/segments/${segment}`;
    const said = pending(
      Object.fromEntries(["role", "span"].map((field) => [field, reason(`${dispatch}#/segments/${segment}/${field}`)])),
    );
    const second = nextStep(first, { ...withoutKey(firstRelease, at), version: "1.1.0" }, said);
    const another = withValue(second.release, at, { other: "thing" });
    expect(refused(second, another)).toEqual([`identity/key-returned ${dispatch}/segments/${segment}`]);
  });
});

describe("a field has no key, and may come back:", () => {
  const sourceWith = (field: "published" | "title") =>
    `source/${Object.entries(firstRelease.records.source).find(([, source]) => source[field])?.[0]}`;
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

describe("the text of an edition", () => {
  const dispatch = "dispatch/nhandan-post78842";
  const edition = `${dispatch}#/editions/e1`;
  const put = (field: string, value: unknown) =>
    withValue(firstRelease, `/records/${dispatch}/editions/e1/${field}`, value);

  test.each([
    ["sha256", "ab".repeat(32)],
    ["text", "nhandan-post78842/e2"],
    ["bytes", 1],
    ["codePoints", 1],
  ])("is never another one, with whatever reason: its %s", (field, value) => {
    expect(refused(first, put(field, value), pending({ text: reason(`${edition}/${field}`) }))).toEqual([
      `text/edited ${dispatch}/editions/e1/${field}`,
    ]);
  });

  test("may be withheld: a minor", () => {
    const said = pending({ text: reason(`${edition}/availability`) });
    expect(verdictAfter(first, put("availability", "withheld"), said)).toMatchObject({ level: "minor", refusals: [] });
  });

  test("may be received again, as another edition", () => {
    const { e1 } = firstRelease.records.dispatch["nhandan-post78842"]?.editions ?? {};
    const again = { ...e1, text: "nhandan-post78842/e2", sha256: "ab".repeat(32) };
    const received = withValue(firstRelease, `/records/${dispatch}/editions/e2`, again);
    expect(verdictAfter(first, received)).toMatchObject({ level: "minor", refusals: [] });
  });

  test("has the name of its record, and goes with it where that has moved", () => {
    const { [dispatch.slice(9)]: record } = firstRelease.records.dispatch;
    const moved = (more: object) =>
      withValue(without(dispatch), "/records/dispatch/nhandan-78842", {
        ...record,
        id: "nhandan-78842",
        editions: { e1: { ...record?.editions["e1"], text: "nhandan-78842/e1", ...more } },
      });
    const codes = (more: object) =>
      refused(first, moved(more), pending({}, { [dispatch]: redirect("moved", "dispatch/nhandan-78842") }));
    expect(codes({}).filter((told) => told.startsWith("text/"))).toEqual([]);
    expect(codes({ sha256: "ab".repeat(32) })).toContain("text/edited dispatch/nhandan-78842/editions/e1/sha256");
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

describe("a manifest that says of an id what the releases do not show", () => {
  const { release, ledgers } = lifeOf(excerpt).at(-1) as Step;
  const told = (manifest: unknown) =>
    ledgerRefusals(release, ledgers, manifest as Manifest).map(({ code, record }) => `${code} ${record}`);
  const [retired = ""] = Object.entries(ledgers.manifest.records).flatMap(([reference, known]) =>
    known.retired === undefined ? [] : [reference],
  );
  test("because one was forgotten: refused", () => {
    expect(told(withoutKeyAt(ledgers.manifest, at(retired)))).toEqual([`history/manifest-false ${retired}`]);
  });

  const whole = "statement/unmiss-exchanges-will-be-organized";
  const redacted = nextStep(
    firstStep(excerpt),
    { ...withoutKey(excerpt, `/records/${whole}`), version: "1.1.0" },
    pending({ whole: reason(`${whole}#`, { kind: "redaction" }) }, { [whole]: redirect("withdrawn") }),
  );
  const { manifest } = redacted.ledgers;

  test.each([
    ["is forgotten", withoutKeyAt(manifest, at(whole))],
    ["is said to stand", withoutKeyAt(manifest, `${at(whole)}/retired`)],
    ["is said to have been retired by another release", withValueAt(manifest, `${at(whole)}/retired`, "1.0.0")],
  ])("because one of a record that is withheld as a whole %s: refused", (_, forged) => {
    const told = (of: Manifest) => ledgerRefusals(redacted.release, redacted.ledgers, of);
    expect(told(manifest)).toEqual([]);
    expect(told(forged as Manifest)).toMatchObject([{ code: "history/manifest-false", record: whole }]);
  });

  test("because one was forgotten gives nobody that id: its redirect tells of it too", () => {
    const forgetful = { ...redacted.ledgers, manifest: withoutKeyAt(manifest, at(whole)) as Manifest };
    expect(refused({ ...redacted, ledgers: forgetful }, excerpt)).toEqual([`identity/returned ${whole}`]);
  });

  test("because one was made known by more: refused", () => {
    const [present = ""] = Object.keys(ledgers.manifest.records).filter((reference) => reference !== retired);
    expect(told(withValueAt(ledgers.manifest, `${at(present)}/identity`, ["label anybody"]))).toEqual([
      `history/manifest-false ${present}`,
    ]);
  });
});

test("a patch of a past release that was edited is seen, also where a redaction left its data without a hash", () => {
  const fact = "event/2024-02-27-defence-policy-dialogue-10#/date/day";
  const place = `/records/${fact.replace("#", "")}`;
  const other = { ...labelled(firstRelease, "Nem Sowath, general"), version: "1.0.1" };
  const second = nextStep(first, other);
  const hidden = { ...withValue(other, `${place}/value`, "2024-02"), version: "1.0.2" };
  const third = nextStep(second, hidden, pending({ secret: reason(fact, { kind: "redaction" }) }));
  expect(ledgerRefusals(third.release, third.ledgers, third.ledgers.manifest)).toEqual([]);
  const patch = third.ledgers.releases["1.0.1"]?.data ?? [];
  const forged = {
    ...third.ledgers,
    releases: withValueAt(third.ledgers.releases, "/1.0.1/data", [
      ...patch,
      { op: "remove", path: "/records/discrepancy/chien-spelling" },
    ]) as Step["ledgers"]["releases"],
  };
  expect(
    ledgerRefusals(third.release, forged, third.ledgers.manifest).map(({ code, pointer }) => code + pointer),
  ).toContain("history/edited/patches");
});
