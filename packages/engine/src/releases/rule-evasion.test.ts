// Ways around the checks, tried on purpose or by accident: each one is reported.
import { describe, expect, test } from "vitest";
import { resolvePointer } from "../corpus/index.ts";
import {
  createFirstStep,
  createNextStep,
  createPending,
  updateReferences,
  createReason,
  createRedirect,
  checkNextRelease,
  type ReleaseStep,
} from "../../test/release-sequences/release-steps.ts";
import { excerpt, firstRelease, removeSnapshotKey, setSnapshotValue } from "../../test/snapshots.ts";
import type { PendingChanges } from "../corrections/index.ts";
import { proveReleases, type ReleaseSnapshot } from "./index.ts";

const first = createFirstStep(firstRelease);
const person = "person/nem-sowat";
const name = `${person}#/names/english`;
const listFindings = (last: ReleaseStep, current: ReleaseSnapshot, pendingChanges?: PendingChanges) =>
  checkNextRelease(last, current, pendingChanges).findings.map(
    ({ code, record, pointer }) => `${code} ${record}${pointer}`,
  );
const setLabel = (release: ReleaseSnapshot, text: string) =>
  setSnapshotValue(release, `/records/${person}/label`, { en: text, fr: text });
const removeRecords = (...references: readonly string[]) =>
  references.reduce((result, reference) => removeSnapshotKey(result, `/records/${reference}`), firstRelease);
const moveRecord = (release: ReleaseSnapshot, from: string, to: string, change: object = {}) => {
  const record = resolvePointer(release, `/records/${from}`) as object;
  const [, id] = to.split("/");
  const there = setSnapshotValue(removeSnapshotKey(release, `/records/${from}`), `/records/${to}`, {
    ...record,
    ...change,
    id,
  });
  return updateReferences(there, from, to);
};

const setName = (release: ReleaseSnapshot, text: string) =>
  setSnapshotValue(release, `/records/${person}/names/english/value/name`, text);

describe("passing an id to another subject", () => {
  const renamed = { ...setName(firstRelease, "Tea Banh"), version: "1.0.1" };

  test("in two steps is an error at the second: all of the first identity keys are lost", () => {
    expect(listFindings(first, renamed, createPending({ name: createReason(name) }))).toEqual([]);
    const second = createNextStep(first, renamed, createPending({ name: createReason(name) }));
    expect(listFindings(second, setLabel(renamed, "Tea Banh"))).toEqual([`identity/subject-changed ${person}`]);
  });

  const [sowat, banhs] = ["person/sowat", "person/tea-banh"];
  const moves = { [person]: createRedirect("moved", sowat) };
  const banh = { en: "Tea Banh", fr: "Tea Banh" };

  test("with a move is an error: the record is compared with the identity keys of its old id", () => {
    const another = moveRecord(renamed, person, sowat, { label: banh });
    const fact = `${sowat}#/names/english`;
    expect(listFindings(first, another, createPending({ name: createReason(fact) }, moves))).toEqual([
      `identity/subject-changed ${sowat}`,
    ]);
    const confirmed = createPending({ name: createReason(fact, { kind: "identity" }) }, moves);
    expect(listFindings(first, another, confirmed)).toEqual([]);
    expect(
      listFindings(
        first,
        another,
        createPending({ name: createReason(`${person}#/names/english`, { kind: "identity" }) }, moves),
      ),
    ).toContain(`identity/subject-changed ${sowat}`);
  });

  test("in two steps with a move each is an error at the second: the first identity keys follow it", () => {
    const pendingChanges = createPending({ name: createReason(`${sowat}#/names/english`) }, moves);
    const once = moveRecord(renamed, person, sowat);
    expect(listFindings(first, once, pendingChanges)).toEqual([]);
    const step = createNextStep(first, once, pendingChanges);
    expect(step.releaseData.identities[sowat]).toMatchObject({
      since: "1.0.1",
      origin: first.releaseData.identities[person]?.origin,
    });
    expect(proveReleases(step.release, step.releaseData, step.releaseData.identities)).toEqual([]);
    const twice = moveRecord(once, sowat, banhs, { label: banh });
    expect(listFindings(step, twice, createPending({}, { [sowat]: createRedirect("moved", banhs) }))).toEqual([
      `identity/subject-changed ${banhs}`,
    ]);
    const inPlace = setSnapshotValue(once, `/records/${sowat}/label`, banh);
    expect(listFindings(step, inPlace)).toEqual([`identity/subject-changed ${sowat}`]);
  });

  test("is allowed with a correction of kind identity, after which the new identity keys count", () => {
    const pendingChanges = createPending({ name: createReason(name, { kind: "identity" }) });
    const second = createNextStep(first, setLabel(renamed, "Tea Banh"), pendingChanges);
    const third = setLabel(renamed, "General Tea Banh");
    expect(listFindings(second, third)).toEqual([]);
  });

  test("is not allowed with reasons of kind identity for a missing location", () => {
    const nowhere = createReason(`${person}#/names/nowhere`, { kind: "identity" });
    const another = setLabel(renamed, "Tea Banh");
    expect(
      listFindings(first, another, createPending({ name: createReason(name), one: nowhere, two: nowhere })),
    ).toEqual([
      `identity/subject-changed ${person}`,
      `correction/unchanged-fact ${person}/names/nowhere`,
      `correction/unchanged-fact ${person}/names/nowhere`,
    ]);
  });
});

describe("reusing a withdrawn key is an error", () => {
  const fact = "event/2024-02-27-defence-policy-dialogue-10#/ordinal/ten";
  const path = `/records/${fact.replace("#", "")}`;
  const withdrawn = { ...removeSnapshotKey(firstRelease, path), version: "1.1.0" };
  const back = setSnapshotValue(withdrawn, path, {
    basis: "stated",
    value: 11,
    evidence: firstRelease.records.event["2024-02-27-defence-policy-dialogue-10"]?.ordinal?.["ten"]?.evidence,
  });

  test.each(["transcription", "redaction"] as const)("for another fact, if it was withdrawn by a %s", (kind) => {
    const second = createNextStep(first, withdrawn, createPending({ gone: createReason(fact, { kind }) }));
    expect(listFindings(second, back)).toEqual([`identity/key-reused ${fact.replace("#", "")}`]);
    const third = createNextStep(second, { ...back, version: "1.2.0" });
    expect(proveReleases(third.release, third.releaseData).map(({ code }) => code)).toContain("identity/key-reused");
  });

  test("if the withdrawn fact was redacted later", () => {
    const second = createNextStep(first, withdrawn, createPending({ gone: createReason(fact) }));
    const same = { ...withdrawn, version: "1.1.1" };
    const third = createNextStep(second, same, createPending({ hidden: createReason(fact, { kind: "redaction" }) }));
    expect(listFindings(third, back)).toEqual([`identity/key-reused ${fact.replace("#", "")}`]);
  });

  test("but a fact with redacted earlier values keeps its key, even in a replay, where it looks new", () => {
    const other = { ...setSnapshotValue(firstRelease, `${path}/value`, 11), version: "1.0.1" };
    const second = createNextStep(first, other, createPending({ hidden: createReason(fact, { kind: "redaction" }) }));
    const third = createNextStep(
      second,
      { ...setSnapshotValue(other, `${path}/value`, 12), version: "1.0.2" },
      createPending({ again: createReason(fact, { kind: "redaction" }) }),
    );
    expect(proveReleases(third.release, third.releaseData, third.releaseData.identities)).toEqual([]);
  });

  test.each(["in an earlier release", "together with it"])("if the record moved %s", (when) => {
    const [old, now] = [person, "person/sowat"];
    const reduced = { ...removeSnapshotKey(excerpt, `/records/${old}/names/english`), version: "1.1.0" };
    const second = createNextStep(createFirstStep(excerpt), reduced, createPending({ gone: createReason(name) }));
    const sowat = (names: object | undefined) =>
      setSnapshotValue(removeSnapshotKey(reduced, `/records/${old}`), `/records/${now}`, {
        ...reduced.records.person["nem-sowat"],
        id: "sowat",
        ...(names ? { names } : {}),
      });
    const moves = createPending({}, { [old]: createRedirect("moved", now) });
    const returned = sowat(excerpt.records.person["nem-sowat"]?.names);
    const findings =
      when === "together with it"
        ? listFindings(second, returned, moves)
        : listFindings(createNextStep(second, { ...sowat(undefined), version: "1.2.0" }, moves), returned);
    expect(findings).toEqual([`identity/key-reused ${now}/names/english`]);
  });

  test("for another entry with facts, even if none of its keys is the same", () => {
    const dispatch = "dispatch/nhandan-post78842";
    const [segment = ""] = Object.keys(firstRelease.records.dispatch["nhandan-post78842"]?.segments ?? {});
    const keyedPointer = `/records/${dispatch}/segments/${segment}`;
    const pendingChanges = createPending(
      Object.fromEntries(
        ["role", "span"].map((field) => [field, createReason(`${dispatch}#/segments/${segment}/${field}`)]),
      ),
    );
    const second = createNextStep(
      first,
      { ...removeSnapshotKey(firstRelease, keyedPointer), version: "1.1.0" },
      pendingChanges,
    );
    const another = setSnapshotValue(second.release, keyedPointer, { other: "thing" });
    expect(listFindings(second, another)).toEqual([`identity/key-reused ${dispatch}/segments/${segment}`]);
  });
});

/** A source that has a field. */
const findSource = (field: "published" | "title") =>
  `source/${Object.entries(firstRelease.records.source).find(([, source]) => source[field])?.[0]}`;

describe("a field without a key may come back:", () => {
  test.each([
    ["the day of a page", findSource("published"), "/published", ["/published"]],
    ["the headline of a page", findSource("title"), "/title", ["/title/language", "/title/wording"]],
  ])("%s", (_, record, field, pointers) => {
    const reduced = { ...removeSnapshotKey(firstRelease, `/records/${record}${field}`), version: "1.1.0" };
    const reasons = pointers.map(
      (pointer) => [pointer.replaceAll("/", "x"), createReason(`${record}#${pointer}`)] as const,
    );
    const second = createNextStep(first, reduced, createPending(Object.fromEntries(reasons)));
    expect(second.releaseData.corrections).not.toEqual({});
    expect(listFindings(second, firstRelease)).toEqual([]);
    const third = createNextStep(second, { ...firstRelease, version: "1.2.0" });
    expect(proveReleases(third.release, third.releaseData, third.releaseData.identities)).toEqual([]);
  });

  test("a field of an entry whose key was always there", () => {
    const fact = "dispatch/nhandan-post78842#/editions/e1/remark";
    const known = setSnapshotValue(firstRelease, `/records/${fact.replace("#", "")}`, "Received twice.");
    const reduced = { ...firstRelease, version: "1.1.0" };
    const second = createNextStep(createFirstStep(known), reduced, createPending({ gone: createReason(fact) }));
    expect(listFindings(second, known)).toEqual([]);
  });
});

describe("a redirect that would lose facts is an error if it", () => {
  const one = "statement/unmiss-exchanges-will-be-organized";
  const two = "statement/thang-thanks-japan";

  test.each([
    ["nothing", {}],
    ["one record", { only: two }],
    ["one record twice", { a: two, b: two }],
  ])("splits a record into %s", (_, to) => {
    expect(
      listFindings(first, removeRecords(one), createPending({}, { [one]: createRedirect("split", to) })),
    ).toContain(`redirect/split-into-one ${one}/to`);
  });

  test("moves a record to the id of another", () => {
    expect(
      listFindings(first, removeRecords(one), createPending({}, { [one]: createRedirect("moved", two) })),
    ).toContain(`redirect/target-taken ${one}/to`);
  });

  test("moves two records to one new id", () => {
    const id = "statement/both";
    const moved = setSnapshotValue(removeRecords(one, two), `/records/${id}`, {
      ...firstRelease.records.statement["thang-thanks-japan"],
      id: "both",
    });
    const pendingChanges = createPending(
      {},
      { [one]: createRedirect("moved", id), [two]: createRedirect("moved", id) },
    );
    expect(listFindings(first, moved, pendingChanges)).toEqual(
      expect.arrayContaining([`redirect/target-taken ${one}/to`, `redirect/target-taken ${two}/to`]),
    );
  });
});

describe("merging a record into a new one", () => {
  const one = "statement/unmiss-exchanges-will-be-organized";
  const two = "statement/thang-thanks-japan";
  const both = "statement/both";
  const addMergedRecord = (release: ReleaseSnapshot) =>
    setSnapshotValue(release, `/records/${both}`, {
      ...firstRelease.records.statement["thang-thanks-japan"],
      id: "both",
    });

  test("alone is an error: it would be a move whose facts are not compared", () => {
    expect(
      listFindings(
        first,
        addMergedRecord(removeRecords(two)),
        createPending({}, { [two]: createRedirect("merged", both) }),
      ),
    ).toEqual([`redirect/merge-of-one ${two}/to`]);
  });

  test("together with another is allowed", () => {
    const evidence = Object.values(firstRelease.records.statement["thang-thanks-japan"]?.act ?? {})[0]?.evidence ?? {};
    const pendingChanges = createPending(
      {},
      { [one]: createRedirect("merged", both, { evidence }), [two]: createRedirect("merged", both) },
    );
    expect(listFindings(first, addMergedRecord(removeRecords(one, two)), pendingChanges)).toEqual([]);
  });
});
