import { describe, expect, test } from "vitest";
import { buildReleaseSequence } from "../../test/release-sequences/scripted-sequence.ts";
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
import type { ReleaseSnapshot } from "./index.ts";

const first = createFirstStep(firstRelease);
const { records } = firstRelease;

const listFindings = (current: ReleaseSnapshot, pendingChanges?: PendingChanges, last: ReleaseStep = first) =>
  checkNextRelease(last, current, pendingChanges).findings.map(
    ({ code, record, pointer }) => `${code} ${record}${pointer}`,
  );

/** A record to which nothing refers. */
const statement = "statement/unmiss-exchanges-will-be-organized";
const removeRecord = (reference: string, release = firstRelease) => removeSnapshotKey(release, `/records/${reference}`);
const createRetirement = (to: ReturnType<typeof createRedirect>, more: PendingChanges["redirects"] = {}) =>
  createPending({}, { [statement]: to, ...more });

// Incidents that other datasets had, and that must not happen here.
describe("known incident: a record was deleted, and its citations led to nothing", () => {
  test("deleting it without a redirect is an error", () => {
    expect(listFindings(removeRecord(statement))).toEqual([`identity/removed-without-redirect ${statement}`]);
  });

  test("deleting it with a redirect is allowed", () => {
    expect(listFindings(removeRecord(statement), createRetirement(createRedirect("withdrawn")))).toEqual([]);
  });
});

describe("known incident: a retired id was given to another subject", () => {
  const steps = buildReleaseSequence(excerpt);
  const newest = steps.at(-1) as ReleaseStep;
  const [oldest] = steps as [ReleaseStep];
  const back = setSnapshotValue(
    newest.release,
    `/records/${statement}`,
    oldest.release.records.statement["unmiss-exchanges-will-be-organized"],
  );

  test("reusing it is an error, even releases later, unless it is reinstated for the same subject", () => {
    expect(listFindings(back, undefined, newest)).toEqual([`identity/retired-id-reused ${statement}`]);
    expect(listFindings(back, createRetirement(createRedirect("reinstated")), newest)).toEqual([]);
  });

  test("reusing it is an error even if its redirect was deleted, since the identities have it", () => {
    const { [statement]: _, ...redirects } = newest.releaseData.redirects;
    const withoutRedirect = { ...newest, releaseData: { ...newest.releaseData, redirects } };
    expect(listFindings(back, undefined, withoutRedirect)).toEqual([`identity/retired-id-reused ${statement}`]);
    expect(listFindings(newest.release, undefined, withoutRedirect)).toEqual([
      `identity/removed-without-redirect ${statement}`,
    ]);
  });

  test("a pending redirect does not allow to reuse it", () => {
    expect(listFindings(back, createRetirement(createRedirect("withdrawn")), newest)).toEqual([
      `identity/retired-id-reused ${statement}`,
      `redirect/already-published ${statement}`,
      `redirect/record-exists ${statement}`,
    ]);
  });
});

describe("known incident: redirects led nowhere, or in a cycle", () => {
  const other = "statement/heavy-equipment-courses-organized";
  const identity = { en: "It reports both.", fr: "Elle rapporte les deux." };

  test.each<[string, PendingChanges, string[]]>([
    ["to itself", createRetirement(createRedirect("merged", statement)), [`redirect/target-retired ${statement}/to`]],
    [
      "to a missing record",
      createRetirement(createRedirect("moved", "statement/never")),
      [`redirect/target-missing ${statement}/to`],
    ],
    [
      "to another kind",
      createRetirement(createRedirect("merged", "event/unmiss-exchanges")),
      [`redirect/kind-changed ${statement}/to`],
    ],
    [
      "of which one part leads to a missing record",
      createRetirement(createRedirect("split", { one: other, two: "statement/never" }, { identity })),
      [`redirect/target-missing ${statement}/to`],
    ],
    [
      "of an unpublished id",
      createRetirement(createRedirect("withdrawn"), { "event/never": createRedirect("withdrawn") }),
      ["redirect/never-published event/never"],
    ],
    [
      "of an existing record",
      createRetirement(createRedirect("withdrawn"), { [other]: createRedirect("withdrawn") }),
      [`redirect/record-exists ${other}`],
    ],
  ])("a redirect %s is an error", (_, pendingChanges, expected) => {
    expect(listFindings(removeRecord(statement), pendingChanges)).toEqual(expected);
  });

  test("a redirect to a record that is retired with it is an error that names the right target", () => {
    const pendingChanges = createRetirement(
      createRedirect("split", { one: other, two: "statement/vinh-invites-kono" }, { identity }),
      {
        [other]: createRedirect("merged", "statement/thang-thanks-japan", { identity }),
      },
    );
    const { findings } = checkNextRelease(first, removeRecord(other, removeRecord(statement)), pendingChanges);
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "redirect/target-retired", record: statement, fix: "Point it to statement/thang-thanks-japan." },
    ]);
  });

  test("an older redirect is allowed to lead to a record that is retired later", () => {
    const steps = buildReleaseSequence(excerpt);
    const before = steps.findIndex(({ release }) => release.version === "1.4.0");
    const [last, next] = steps.slice(before) as [ReleaseStep, ReleaseStep];
    const pendingChanges = createPending({}, { "person/neang-sowath": createRedirect("moved", "person/sowath-neang") });
    expect(listFindings(next.release, pendingChanges, last)).toEqual([]);
  });
});

const listMergeFindings = (from: string, to: string, fields = {}) =>
  checkNextRelease(
    first,
    updateReferences(removeRecord(from), from, to),
    createPending({}, { [from]: createRedirect("merged", to, fields) }),
  ).findings.map(({ code, record, found }) => `${code} ${record}: ${found}`);

describe("known incident: a redirect led to another subject", () => {
  const other = "statement/thang-thanks-japan";

  test("a target without shared evidence is an error", () => {
    expect(listMergeFindings(statement, other)).toEqual([
      `redirect/no-shared-evidence ${statement}: no evidence shared with ${other}`,
    ]);
    expect(listMergeFindings("person/tsuchimichi-akihiro", "person/serizawa-kiyoshi")).toEqual([
      "redirect/no-shared-evidence person/tsuchimichi-akihiro: no evidence shared with person/serizawa-kiyoshi",
    ]);
  });

  test("a target in the same sentence, with no name in common, is an error", () => {
    expect(listMergeFindings("organization/australia", "organization/india")).toEqual([
      "redirect/no-shared-evidence organization/australia: no name, label or date shared with organization/india",
    ]);
  });

  test("parts of a split without shared evidence are an error", () => {
    const parts = { one: other, two: "statement/vinh-invites-kono" };
    expect(listFindings(removeRecord(statement), createRetirement(createRedirect("split", parts)))).toEqual([
      `redirect/no-shared-evidence ${statement}/to`,
      `redirect/no-shared-evidence ${statement}/to`,
    ]);
  });

  test("a redirect with evidence of its own, or that says why both are one, is allowed", () => {
    const evidence = { page: { kind: "page", source: "source/bnews-307181" } };
    const identity = { en: "One man, whom the outlet renamed.", fr: "Un seul homme, que le média a renommé." };
    expect(listMergeFindings(statement, other, { evidence })).toEqual([]);
    expect(listMergeFindings("person/tsuchimichi-akihiro", "person/serizawa-kiyoshi", { identity })).toEqual([]);
  });
});

describe("known incident: a fact changed, but the log did not say so", () => {
  const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
  const pointer = "/date/day";
  const changed = setSnapshotValue(firstRelease, `/records/${dialogue}${pointer}/value`, "2024-02-28");

  test("changing it without a reason is an error with the pointer of the fact", () => {
    expect(listFindings(changed)).toEqual([`correction/missing ${dialogue}${pointer}`]);
  });

  test("changing it with a reason is allowed", () => {
    expect(listFindings(changed, createPending({ day: createReason(`${dialogue}#${pointer}`) }))).toEqual([]);
  });

  test("a reason for an unchanged fact is an error", () => {
    const pendingChanges = createPending({
      day: createReason(`${dialogue}#${pointer}`),
      other: createReason(`${dialogue}#/date/same-day`),
    });
    expect(listFindings(changed, pendingChanges)).toEqual([`correction/unchanged-fact ${dialogue}/date/same-day`]);
  });

  // The release computes the entry; forged entries are in proof/prove-releases.test.ts.
});

describe("known incident: an id silently passed to another subject", () => {
  const person = "person/nem-sowat";
  const another = [
    [`/records/${person}/label`, { en: "Tea Banh", fr: "Tea Banh" }],
    [`/records/${person}/names/english/value/name`, "Tea Banh"],
  ].reduce((result, [pointer, value]) => setSnapshotValue(result, pointer as string, value), firstRelease);
  const fact = `${person}#/names/english`;

  test("losing all identity keys is an error", () => {
    expect(listFindings(another, createPending({ name: createReason(fact) }))).toEqual([
      `identity/subject-changed ${person}`,
    ]);
  });

  test("only a correction of kind identity allows it", () => {
    expect(listFindings(another, createPending({ name: createReason(fact, { kind: "identity" }) }))).toEqual([]);
  });

  test("correcting only a name is allowed, since the label stays", () => {
    const corrected = setSnapshotValue(firstRelease, `/records/${person}/names/english/value/name`, "Neang Sowath");
    expect(listFindings(corrected, createPending({ name: createReason(fact) }))).toEqual([]);
  });

  test("changing only the label of a discrepancy is allowed, since its sides stay", () => {
    const pendingChanges = setSnapshotValue(firstRelease, "/records/discrepancy/chien-spelling/label", {
      en: "A name",
      fr: "Un nom",
    });
    expect(listFindings(pendingChanges)).toEqual([]);
  });

  test("the identity keys of the last release count, even if the id is older", () => {
    const second = createNextStep(first, {
      ...setSnapshotValue(firstRelease, "/surface/package/keywords", ["chronicle"]),
      version: "1.0.1",
    });
    expect(listFindings(another, createPending({ name: createReason(fact) }), second)).toEqual([
      `identity/subject-changed ${person}`,
    ]);
  });

  test("moving a record is allowed, since its subject moves with it", () => {
    const moved = updateReferences(
      setSnapshotValue(removeRecord(person), "/records/person/sowat", { ...records.person["nem-sowat"], id: "sowat" }),
      person,
      "person/sowat",
    );
    expect(listFindings(moved, createPending({}, { [person]: createRedirect("moved", "person/sowat") }))).toEqual([]);
  });
});
