import { expect, test } from "vitest";
import { buildReleaseSequence } from "../../../test/release-sequences/scripted-sequence.ts";
import {
  createFirstStep,
  createNextStep,
  createPending,
  createReason,
  type ReleaseStep,
} from "../../../test/release-sequences/release-steps.ts";
import { excerpt, removeSnapshotKey, setSnapshotValue } from "../../../test/snapshots.ts";
import { findFirstReleases } from "../index.ts";

const listFirstReleases = ({ release, releaseData }: ReleaseStep) => findFirstReleases(release, releaseData);

test("each later record and fact has the release that first published it", () => {
  expect(listFirstReleases(buildReleaseSequence(excerpt).at(-1) as ReleaseStep)).toEqual({
    "event/2024-02-27-defence-policy-dialogue-10#/date/month": "1.1.0",
    "statement/2022-05-17-agreed-orientation-legacy": "1.3.0",
    "statement/2022-05-17-agreed-orientation-training": "1.3.0",
    "topic/demining": "1.1.0",
  });
});

const english = "/records/person/nem-sowat/names/english";

test("a fact has the current id of its record, even if it was added before the record moved", () => {
  const moved = buildReleaseSequence(excerpt)[3] as ReleaseStep;
  const first = createFirstStep(removeSnapshotKey(excerpt, english));
  const second = createNextStep(first, { ...excerpt, version: "1.0.1" });
  const third = createNextStep(second, moved.release, createPending({}, moved.releaseData.redirects));
  expect(listFirstReleases(third)).toMatchObject({ "person/neang-sowath#/names/english": "1.0.1" });
});

test("a redaction of an earlier value is not the first release of the fact", () => {
  const first = createFirstStep(excerpt);
  const redacted = setSnapshotValue(excerpt, `${english}/value/name`, "N. S.");
  const second = createNextStep(
    first,
    { ...redacted, version: "1.0.1" },
    createPending({ one: createReason("person/nem-sowat#/names/english", { kind: "redaction" }) }),
  );
  expect(listFirstReleases(second)).toEqual({});
});
