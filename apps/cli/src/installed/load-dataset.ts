import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { InstalledDataset } from "./select-dataset.ts";
import { createBrokenDatasetError, readDatasetPackage } from "./dataset-package.ts";

/** What the dataset exports, by export path. */
interface DatasetModules {
  readonly ".": typeof import("@vnjp/dataset");
  readonly "./citation-status": typeof import("@vnjp/dataset/citation-status");
  readonly "./validate": typeof import("@vnjp/dataset/validate");
}

/**
 * Loads some exports of an installed dataset, as a program gets them that imports it. Throws a CannotRunError if it lacks one,
 * or if it cannot be loaded.
 */
export const loadDataset = async <Path extends keyof DatasetModules, Name extends keyof DatasetModules[Path] & string>(
  { folder }: InstalledDataset,
  exportPath: Path,
  names: readonly Name[],
): Promise<Pick<DatasetModules[Path], Name>> => {
  const file = readDatasetPackage(folder).exports?.[exportPath]?.import?.default;
  if (file === undefined) throw createBrokenDatasetError(folder, `it does not export "${exportPath}"`);
  let module: DatasetModules[Path];
  try {
    module = (await import(pathToFileURL(join(folder, file)).href)) as DatasetModules[Path];
  } catch (error) {
    throw createBrokenDatasetError(folder, `its ${file} cannot be loaded`, error);
  }
  const missing = names.filter((name) => module[name] === undefined);
  if (missing.length > 0) throw createBrokenDatasetError(folder, `its ${file} has no ${missing.join(", ")}`);
  return module;
};
