import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import gt from "semver/functions/gt.js";
import major from "semver/functions/major.js";
import { CannotRunError } from "../io/output.ts";
import { datasetName, isDatasetFolder, readDatasetPackage } from "./dataset-package.ts";
import { getInstalledFolder } from "./resolve-installed-file.ts";

/** An installed @vnjp/dataset. */
export interface InstalledDataset {
  readonly version: string;
  /** Whose it is: of the folder that `--dataset` names, of the project in the current folder, or of the command line. */
  readonly origin: "option" | "project" | "command-line";
  readonly folder: string;
}

/** The dataset that a verb uses. */
export interface DatasetChoice {
  readonly dataset: InstalledDataset;
  /** The one that it does not use, if the project and the command line have one each. */
  readonly otherDataset?: InstalledDataset;
}

/** Finds the package that a program in a folder would import, by the rules of Node.js; a broken one is found too. */
const findDatasetFolder = (start: string): string | undefined => {
  const folder = resolve(start);
  if (isDatasetFolder(folder)) return realpathSync(folder);
  const installed = join(folder, "node_modules", datasetName);
  if (existsSync(installed)) return realpathSync(installed);
  return folder === dirname(folder) ? undefined : findDatasetFolder(dirname(folder));
};

const describeDataset = (origin: InstalledDataset["origin"], folder: string): InstalledDataset => ({
  version: readDatasetPackage(folder).version,
  origin,
  folder,
});

/**
 * Selects the dataset of a named folder, or of the project in the current folder; the command line's if the project has none.
 * Throws a CannotRunError if it is broken, if it is of a newer major, or if the named folder has none.
 */
export const selectProjectDataset = (namedFolder?: string): DatasetChoice => {
  if (namedFolder !== undefined && !existsSync(namedFolder))
    throw new CannotRunError(`There is no folder ${namedFolder}.`);
  const commandLineDataset = describeDataset("command-line", realpathSync(getInstalledFolder()));
  const folder = findDatasetFolder(namedFolder ?? ".");
  if (folder === undefined) {
    if (namedFolder === undefined) return { dataset: commandLineDataset };
    throw new CannotRunError(`There is no ${datasetName} in ${namedFolder}, nor in a folder above it.`);
  }
  const dataset = describeDataset(namedFolder === undefined ? "project" : "option", folder);
  // Its functions and its records may be other than this program knows: any answer could be wrong.
  if (major(dataset.version) > major(commandLineDataset.version))
    throw new CannotRunError(
      `The ${datasetName} in ${folder} is ${dataset.version}, and this command line was made for ${commandLineDataset.version}. Install the newest @vnjp/cli.`,
    );
  return folder === commandLineDataset.folder ? { dataset } : { dataset, otherDataset: commandLineDataset };
};

/** Selects the newer of the project's dataset and the command line's; that of a named folder in any case. */
export const selectNewerDataset = (namedFolder?: string): DatasetChoice => {
  const choice = selectProjectDataset(namedFolder);
  const { dataset, otherDataset } = choice;
  return namedFolder === undefined && otherDataset && gt(otherDataset.version, dataset.version)
    ? { dataset: otherDataset, otherDataset: dataset }
    : choice;
};
