import { describe, expect, test } from "vitest";
import { removeJsonKey, setJsonValue } from "../../../test/edit-json.ts";
import { buildReleaseSequence } from "../../../test/release-sequences/scripted-sequence.ts";
import {
  createFirstStep,
  createNextStep,
  createPending,
  createReason,
  createRedirect,
  checkNextRelease,
  type ReleaseStep,
} from "../../../test/release-sequences/release-steps.ts";
import { excerpt, firstRelease, removeSnapshotKey, setSnapshotValue } from "../../../test/snapshots.ts";
import type { PendingChanges } from "../../corrections/index.ts";
import type { Identities } from "../history/identities.ts";
import { proveReleases, type ReleaseSnapshot } from "../index.ts";

const first = createFirstStep(firstRelease);
const listPlanFindings = (last: ReleaseStep, current: ReleaseSnapshot, pendingChanges?: PendingChanges) =>
  checkNextRelease(last, current, pendingChanges).findings.map(
    ({ code, record, pointer }) => `${code} ${record}${pointer}`,
  );
/** The pointer of an id. */
const getPointer = (reference: string) => `/${reference.replace("/", "~1")}`;

const setLabel = (release: ReleaseSnapshot, text: string) =>
  setSnapshotValue(release, `/records/${person}/label`, { en: text, fr: text });

const person = "person/nem-sowat";

describe("the identities", () => {
  const { release, releaseData } = buildReleaseSequence(excerpt).at(-1) as ReleaseStep;
  const listProofFindings = (identities: unknown) =>
    proveReleases(release, releaseData, identities as Identities).map(({ code, record }) => `${code} ${record}`);
  const [retired = ""] = Object.entries(releaseData.identities).flatMap(([reference, known]) =>
    known.retired === undefined ? [] : [reference],
  );
  test("are wrong if an id was removed", () => {
    expect(listProofFindings(removeJsonKey(releaseData.identities, getPointer(retired)))).toEqual([
      `history/wrong-identity ${retired}`,
    ]);
  });

  const whole = "statement/unmiss-exchanges-will-be-organized";
  const redacted = createNextStep(
    createFirstStep(excerpt),
    { ...removeSnapshotKey(excerpt, `/records/${whole}`), version: "1.1.0" },
    createPending(
      { whole: createReason(`${whole}#`, { kind: "redaction" }) },
      { [whole]: createRedirect("withdrawn") },
    ),
  );
  const { identities } = redacted.releaseData;

  test.each([
    ["is missing", removeJsonKey(identities, getPointer(whole))],
    ["is not retired", removeJsonKey(identities, `${getPointer(whole)}/retired`)],
    ["is retired by another release", setJsonValue(identities, `${getPointer(whole)}/retired`, "1.0.0")],
  ])("are wrong if a redacted record %s", (_, forged) => {
    expect(proveReleases(redacted.release, redacted.releaseData, identities)).toEqual([]);
    expect(proveReleases(redacted.release, redacted.releaseData, forged as Identities)).toMatchObject([
      { code: "history/wrong-identity", record: whole },
    ]);
  });

  test("do not free an id that was removed: its redirect is known too", () => {
    const forgetful = {
      ...redacted.releaseData,
      identities: removeJsonKey(identities, getPointer(whole)) as Identities,
    };
    expect(listPlanFindings({ ...redacted, releaseData: forgetful }, excerpt)).toEqual([
      `identity/retired-id-reused ${whole}`,
    ]);
  });

  test("are wrong if identity keys were added", () => {
    const [present = ""] = Object.keys(releaseData.identities).filter((reference) => reference !== retired);
    expect(
      listProofFindings(setJsonValue(releaseData.identities, `${getPointer(present)}/identity`, ["label anybody"])),
    ).toEqual([`history/wrong-identity ${present}`]);
  });
});

test("an edited patch of a past release is found, even if a redaction left its data without a hash", () => {
  const fact = "event/2024-02-27-defence-policy-dialogue-10#/date/day";
  const path = `/records/${fact.replace("#", "")}`;
  const other = { ...setLabel(firstRelease, "Nem Sowath, general"), version: "1.0.1" };
  const second = createNextStep(first, other);
  const redactedRelease = { ...setSnapshotValue(other, `${path}/value`, "2024-02"), version: "1.0.2" };
  const third = createNextStep(
    second,
    redactedRelease,
    createPending({ secret: createReason(fact, { kind: "redaction" }) }),
  );
  expect(proveReleases(third.release, third.releaseData, third.releaseData.identities)).toEqual([]);
  const patch = third.releaseData.releases["1.0.1"]?.data ?? [];
  const forged = {
    ...third.releaseData,
    releases: setJsonValue(third.releaseData.releases, "/1.0.1/data", [
      ...patch,
      { op: "remove", path: "/records/discrepancy/chien-spelling" },
    ]) as ReleaseStep["releaseData"]["releases"],
  };
  expect(
    proveReleases(third.release, forged, third.releaseData.identities).map(({ code, pointer }) => code + pointer),
  ).toContain("history/edited/sha256/history");
});
