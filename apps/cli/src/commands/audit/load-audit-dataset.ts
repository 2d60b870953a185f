import type { InstalledDataset } from "../../installed/select-dataset.ts";
import { loadDataset } from "../../installed/load-dataset.ts";

/** Loads the functions that an audit needs from an installed dataset. Throws a CannotRunError if it is broken. */
export const loadAuditDataset = async (dataset: InstalledDataset) => ({
  ...(await loadDataset(dataset, ".", ["findDatasetCitations", "releaseDates", "version"])),
  ...(await loadDataset(dataset, "./citation-status", [
    "findPrintedCitations",
    "findUnreadCitations",
    "getCitationStatus",
    "getDatasetCitationStatus",
  ])),
});

/** The functions and the releases of the dataset that an audit asks. */
export type AuditDataset = Awaited<ReturnType<typeof loadAuditDataset>>;
