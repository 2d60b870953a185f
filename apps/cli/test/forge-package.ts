import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashInstalledFiles } from "@vnjp/engine/node/hash-packed-files";
import { hashText, serializeCanonicalJson } from "@vnjp/engine/publish";
import { buildManifest } from "@vnjp/engine/releases";
import { expect } from "vitest";
import { removeJsonKey, setJsonValue } from "../../../packages/engine/test/edit-json.ts";
import { sampleVersion } from "./released-package.ts";

/** Changes files of a package, which is in the folder. */
export type Forgery = (folder: string) => void;

const edit =
  (path: string, change: (content: string) => string): Forgery =>
  (folder) => {
    const content = readFileSync(join(folder, path), "utf8");
    const edited = change(content);
    expect(edited, `the forgery changes ${path}`).not.toBe(content);
    writeFileSync(join(folder, path), edited);
  };
export const replace = (path: string, from: string | RegExp, to: string) =>
  edit(path, (content) => content.replace(from, to));
export const set = (path: string, pointer: string, value: unknown) =>
  edit(path, (content) => serializeCanonicalJson(setJsonValue(JSON.parse(content) as object, pointer, value)));
export const remove = (path: string, pointer: string) =>
  edit(path, (content) => serializeCanonicalJson(removeJsonKey(JSON.parse(content) as object, pointer)));
export const write =
  (path: string, content: string): Forgery =>
  (folder) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
export const removeFile =
  (path: string): Forgery =>
  (folder) =>
    rmSync(join(folder, path), { recursive: true });
export const applyAll =
  (...forgeries: readonly Forgery[]): Forgery =>
  (folder) => {
    for (const forge of forgeries) forge(folder);
  };

/** Writes a manifest that fits the files, as a forger does who knows of it. */
export const updateManifest: Forgery = (folder) => {
  const { version } = JSON.parse(readFileSync(join(folder, "dist/manifest.json"), "utf8")) as { version: string };
  const manifest = buildManifest(version, hashInstalledFiles(folder));
  writeFileSync(join(folder, "dist/manifest.json"), serializeCanonicalJson(manifest));
};

/** Writes the hash of the manifest into the history too. */
export const updateHistory: Forgery = (folder) => {
  updateManifest(folder);
  const hash = hashText(readFileSync(join(folder, "dist/manifest.json"), "utf8"));
  set("dist/history.json", `/releases/${sampleVersion}/sha256/manifest`, hash)(folder);
};

/** Moves a value to another key of the object that it is in. */
export const moveKey = (path: string, pointer: string, name: string, key: string) =>
  edit(path, (content) => {
    const json = JSON.parse(content) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    const { [name]: value, ...rest } = json[pointer.slice(1)] ?? {};
    return serializeCanonicalJson(setJsonValue(json, pointer, { ...rest, [key]: value }));
  });

/** Replaces a file by a link to the same content. */
export const createLink =
  (path: string): Forgery =>
  (folder) => {
    renameSync(join(folder, path), join(folder, "..", "elsewhere"));
    symlinkSync(join(folder, "..", "elsewhere"), join(folder, path));
  };
