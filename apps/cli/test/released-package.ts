import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { hashInstalledFiles, hashPackedFiles } from "@vnjp/engine/node/hash-packed-files";
import { readPackageFolder } from "@vnjp/engine/node/read-package";
import { serializeCanonicalJson } from "@vnjp/engine/publish";
import { buildManifest, parsePackage } from "@vnjp/engine/releases";
import {
  createFirstStep,
  createNextStep,
  createPending,
  createReason,
} from "../../../packages/engine/test/release-sequences/release-steps.ts";
import { setSnapshotValue } from "../../../packages/engine/test/snapshots.ts";
import { datasetFolder, readDataVersion } from "./run-vnjp.ts";

/** A project in which a package is installed that is a release: today's files and a version of its own, with a release before it. */
export interface ReleasedPackage {
  /** The folder of the project. */
  readonly project: string;
  /** The folder of the package. */
  readonly folder: string;
  readonly remove: () => void;
}

/** The fact that the release corrects. */
export const correctedFact = "event/2024-02-27-defence-policy-dialogue-10#/date/day";

/** A name that the release redacts, because the release before it should not have had it. */
const redactedName = "person/kono-taro#/names/made-up";

/** The version of the release: none that is ever published, because the heads of those are known. */
export const sampleVersion = "0.9.0";

/** Gives a package the version of the sample, in every file that names its own. */
const setVersion = (folder: string, paths: readonly string[]): void => {
  for (const path of paths.filter((name) => name.endsWith(".json"))) {
    const content = readFileSync(join(folder, path), "utf8");
    const named = content
      .replace(`"version":"${readDataVersion()}"`, `"version":"${sampleVersion}"`)
      .replace(/"version": "[^"]+"/, `"version": "${sampleVersion}"`)
      .replaceAll(`/@vnjp/dataset@${readDataVersion()}/`, `/@vnjp/dataset@${sampleVersion}/`);
    if (named !== content) writeFileSync(join(folder, path), named);
  }
};

/** Makes today's package a release of the sample version. */
export const createReleasedPackage = async (): Promise<ReleasedPackage> => {
  const project = mkdtempSync(join(tmpdir(), "vnjp-released-"));
  const folder = join(project, "node_modules/@vnjp/dataset");
  const paths = Object.keys(await hashPackedFiles(datasetFolder));
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(join(datasetFolder, path), join(folder, path));
  }
  setVersion(folder, paths);
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, "dist", `${name}.json`), serializeCanonicalJson(value));
  const { snapshot } = parsePackage(await readPackageFolder(folder));
  const wrongName = { basis: "external", value: { name: "Made Up", language: "en", form: "full" }, evidence: {} };
  const misread = setSnapshotValue(snapshot, `/records/${correctedFact.replace("#", "")}/value`, "2024-02-28");
  const first = createFirstStep({
    ...setSnapshotValue(misread, `/records/${redactedName.replace("#", "")}`, wrongName),
    version: "0.0.1",
  });
  const reasons = createPending({
    "misread-day": createReason(correctedFact),
    "not-his-name": createReason(redactedName, { kind: "redaction" }),
  });
  const { corrections, redirects } = createNextStep(first, snapshot, reasons).releaseData;
  write("corrections", { corrections });
  write("redirects", { redirects });
  const manifest = buildManifest(snapshot.version, hashInstalledFiles(folder));
  write("manifest", manifest);
  const packed = { ...snapshot, surface: { ...snapshot.surface, files: manifest.files } };
  write("history", { releases: createNextStep(first, packed, reasons).releaseData.releases });
  return { project, folder, remove: () => rmSync(project, { recursive: true, force: true }) };
};
