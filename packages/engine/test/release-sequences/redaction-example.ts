// A fact that is redacted, and what the tests of its redaction look at.
import { proveReleases, type ReleaseSnapshot } from "../../src/releases/index.ts";
import { createPending, createReason, type ReleaseStep } from "./release-steps.ts";
import { removeSnapshotKey, setSnapshotValue } from "../snapshots.ts";

export const fact = "person/nem-sowat#/names/english";
export const factPath = "/records/person/nem-sowat/names/english";
export const secret = "Nem Sowat";

export const setVersion = (release: ReleaseSnapshot, version: string) => ({ ...release, version });
export const setPersonName = (release: ReleaseSnapshot, name: string) =>
  setSnapshotValue(release, `${factPath}/value/name`, name);
/** The label and the words of the page contain the name too, so that they must go as well. */
export const removeOtherMentions = (release: ReleaseSnapshot) =>
  removeSnapshotKey(
    setSnapshotValue(release, "/records/person/nem-sowat/label", { en: "A general", fr: "Un général" }),
    `${factPath}/evidence/page/quote`,
  );

export const createRedaction = (target: string) =>
  createPending({ "name-redacted": createReason(target, { kind: "redaction" }) });

export const proveReleaseData = ({ release, releaseData }: ReleaseStep) =>
  proveReleases(release, releaseData, releaseData.identities);
export const serializePublished = ({ release, releaseData: { corrections, redirects, releases } }: ReleaseStep) =>
  JSON.stringify({ release, corrections, redirects, releases });
