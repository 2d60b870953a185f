import * as z from "zod";
import { isObject } from "../corpus/index.ts";
import { hashValue } from "../publish/index.ts";
import { sha256 } from "../schema/primitives.ts";

const manifestSchema = z.strictObject({
  /** SHA-256 of the published code, which the entry of the release in the history repeats. */
  code: sha256,
  /** SHA-256 of each packed file, byte for byte; of package.json, in the form of {@link normalizePackageJson}. */
  files: z.record(z.string(), sha256),
});

/** The files of a package with their hashes. */
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestPath = "dist/manifest.json";

/**
 * The files that no manifest lists: itself, which cannot have its own hash, and the history, whose newest entry has the
 * hash of the manifest.
 */
const unlistedFiles: readonly string[] = [manifestPath, "dist/history.json"];

/** Whether a manifest lists a file of a package, by its path in it. */
export const isListedFile = (path: string): boolean => !unlistedFiles.includes(path);

/** Parses the content of a manifest. Throws a SyntaxError or a ZodError if it is none. */
export const parseManifest = (content: string): Manifest => manifestSchema.parse(JSON.parse(content));

/** Builds the manifest of a package from the hashes of its packed files. */
export const buildManifest = (files: Readonly<Record<string, string>>, code: string): Manifest => ({
  code,
  files: Object.fromEntries(Object.entries(files).filter(([path]) => isListedFile(path))),
});

/** The only scripts that run where the package is installed. */
const installScripts: readonly string[] = ["preinstall", "install", "postinstall"];

const isInstalled = (field: string, value: unknown): boolean =>
  field !== "devDependencies" && (field !== "scripts" || (isObject(value) && Object.keys(value).length > 0));

/**
 * A package.json in the form that survives packing: pnpm replaces the workspace protocol in its development dependencies, and
 * leaves out some scripts. What an installation does not use is left out: development dependencies, and other scripts.
 */
export const normalizePackageJson = (packageJson: object): object => {
  const scripts = "scripts" in packageJson && isObject(packageJson.scripts) ? packageJson.scripts : {};
  const installedScripts = Object.entries(scripts).filter(([name]) => installScripts.includes(name));
  const normalized = { ...packageJson, scripts: Object.fromEntries(installedScripts) };
  return Object.fromEntries(Object.entries(normalized).filter(([field, value]) => isInstalled(field, value)));
};

/** SHA-256 of a package.json in the form that survives packing. Throws a SyntaxError if it is not JSON. */
export const hashPackageJson = (content: string): string =>
  hashValue(normalizePackageJson(JSON.parse(content) as object));
