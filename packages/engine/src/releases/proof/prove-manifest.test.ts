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
import { proveReleases, type Manifest, type ReleaseSnapshot } from "../index.ts";

const first = createFirstStep(firstRelease);
const listPlanFindings = (last: ReleaseStep, current: ReleaseSnapshot, pendingChanges?: PendingChanges) =>
  checkNextRelease(last, current, pendingChanges).findings.map(
    ({ code, record, pointer }) => `${code} ${record}${pointer}`,
  );
/** The pointer of an id in the manifest. */
const getPointer = (reference: string) => `/records/${reference.replace("/", "~1")}`;

const setLabel = (release: ReleaseSnapshot, text: string) =>
  setSnapshotValue(release, `/records/${person}/label`, { en: text, fr: text });

const person = "person/nem-sowat";

describe("a manifest that contradicts the releases", () => {
  const { release, releaseData } = buildReleaseSequence(excerpt).at(-1) as ReleaseStep;
  const listProofFindings = (manifest: unknown) =>
    proveReleases(release, releaseData, manifest as Manifest).map(({ code, record }) => `${code} ${record}`);
  const [retired = ""] = Object.entries(releaseData.manifest.records).flatMap(([reference, known]) =>
    known.retired === undefined ? [] : [reference],
  );
  test("is an error if an id was removed", () => {
    expect(listProofFindings(removeJsonKey(releaseData.manifest, getPointer(retired)))).toEqual([
      `history/wrong-manifest ${retired}`,
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
  const { manifest } = redacted.releaseData;

  test.each([
    ["is missing", removeJsonKey(manifest, getPointer(whole))],
    ["is not retired", removeJsonKey(manifest, `${getPointer(whole)}/retired`)],
    ["is retired by another release", setJsonValue(manifest, `${getPointer(whole)}/retired`, "1.0.0")],
  ])("is an error if a redacted record %s", (_, forged) => {
    expect(proveReleases(redacted.release, redacted.releaseData, manifest)).toEqual([]);
    expect(proveReleases(redacted.release, redacted.releaseData, forged as Manifest)).toMatchObject([
      { code: "history/wrong-manifest", record: whole },
    ]);
  });

  test("does not free an id that was removed: its redirect is known too", () => {
    const forgetful = { ...redacted.releaseData, manifest: removeJsonKey(manifest, getPointer(whole)) as Manifest };
    expect(listPlanFindings({ ...redacted, releaseData: forgetful }, excerpt)).toEqual([
      `identity/retired-id-reused ${whole}`,
    ]);
  });

  test("is an error if identity keys were added", () => {
    const [present = ""] = Object.keys(releaseData.manifest.records).filter((reference) => reference !== retired);
    expect(
      listProofFindings(setJsonValue(releaseData.manifest, `${getPointer(present)}/identity`, ["label anybody"])),
    ).toEqual([`history/wrong-manifest ${present}`]);
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
  expect(proveReleases(third.release, third.releaseData, third.releaseData.manifest)).toEqual([]);
  const patch = third.releaseData.releases["1.0.1"]?.data ?? [];
  const forged = {
    ...third.releaseData,
    releases: setJsonValue(third.releaseData.releases, "/1.0.1/data", [
      ...patch,
      { op: "remove", path: "/records/discrepancy/chien-spelling" },
    ]) as ReleaseStep["releaseData"]["releases"],
  };
  expect(
    proveReleases(third.release, forged, third.releaseData.manifest).map(({ code, pointer }) => code + pointer),
  ).toContain("history/edited/patches");
});
