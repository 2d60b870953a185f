import { readFileSync } from "node:fs";
import { join } from "node:path";
import valid from "semver/functions/valid.js";
import { CannotRunError } from "../io/output.ts";

export const datasetName = "@vnjp/dataset";

/** What we read of the package.json of an installed dataset. */
interface DatasetPackage {
  readonly version: string;
  /** The file that a program gets if it imports an export path, by export path. */
  readonly exports?: Readonly<Record<string, { readonly import?: { readonly default?: string } }>>;
}

const readPackageJson = (folder: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return typeof value === "object" && value !== null ? { ...value } : {};
};

/** Whether a folder is that of the dataset; false if its package.json cannot be read. */
export const isDatasetFolder = (folder: string): boolean => {
  try {
    return readPackageJson(folder)["name"] === datasetName;
  } catch {
    return false;
  }
};

/** Creates the error for an installed dataset that cannot be used. */
export const createBrokenDatasetError = (folder: string, problem: string, cause?: unknown): CannotRunError =>
  new CannotRunError(`The ${datasetName} in ${folder} is broken: ${problem}. Install it again.`, { cause });

/** Reads the package.json of an installed dataset. Throws a CannotRunError if it is broken. */
export const readDatasetPackage = (folder: string): DatasetPackage => {
  let content: Readonly<Record<string, unknown>>;
  try {
    content = readPackageJson(folder);
  } catch (error) {
    throw createBrokenDatasetError(folder, "its package.json cannot be read", error);
  }
  const { version } = content;
  if (typeof version !== "string" || valid(version) === null)
    throw createBrokenDatasetError(folder, "its package.json has no version");
  return { ...content, version };
};
