import type { InstalledDataset } from "../../installed/select-dataset.ts";
import { loadDataset } from "../../installed/load-dataset.ts";

/** Loads what is verified of an installed dataset. Throws a CannotRunError if it is broken. */
export const loadVerifiedDataset = async (dataset: InstalledDataset) => {
  const { validate } = await loadDataset(dataset, "./validate", ["validate"]);
  const { dispatches, listEvidence, records, releaseDates, version } = await loadDataset(dataset, ".", [
    "dispatches",
    "listEvidence",
    "records",
    "releaseDates",
    "version",
  ]);
  return { folder: dataset.folder, dispatches, listEvidence, records, releaseDates, version, validate };
};

/** An installed dataset: its folder, and what it exports. */
export type VerifiedDataset = Awaited<ReturnType<typeof loadVerifiedDataset>>;
