import { hashText, serializeCanonicalJson } from "../../publish/index.ts";
import type { Manifest } from "../../schema/index.ts";

/** SHA-256 of files by their path in a package. */
export type FileHashes = Readonly<Record<string, string>>;

export const manifestPath = "dist/manifest.json";

/** The files that vouch for all others: the history has the hash of the manifest, and a head that covers itself. */
const vouchers: readonly string[] = [manifestPath, "dist/history.json"];

/** The manifest of a package with these files. */
export const buildManifest = (version: string, hashes: FileHashes): Manifest => ({
  version,
  files: Object.fromEntries(Object.entries(hashes).filter(([path]) => !vouchers.includes(path))),
});

/** The hash of a manifest, as the history has it: of the bytes of its file. */
export const hashManifest = (manifest: Manifest): string => hashText(serializeCanonicalJson(manifest));
