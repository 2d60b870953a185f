import type { Audited } from "../auditing/audited.ts";
import type { CitedDataset } from "../auditing/cited-dataset.ts";
import type { Dismissal } from "../auditing/dismissals.ts";

/** What an audit came to. */
export interface Audit {
  /** The version of the data that it was made with. */
  readonly version: string;
  readonly audited: readonly Audited[];
  /** Citations of the dataset as a whole, which are told and not judged. */
  readonly datasets: readonly CitedDataset[];
  /** Dismissals that hide nothing. */
  readonly stale: readonly Dismissal[];
  /** Files that could not be read. */
  readonly unreadable: readonly string[];
}

/** An audit for programs: each citation with its place, its outcome and all that the ledgers say of it. */
export const auditJson = ({ version, audited, datasets: cited, stale, unreadable }: Audit): string => {
  const citations = audited.map(({ file, at, standing, dismissal, hidden, exit }) => ({
    file,
    ...at,
    ...standing,
    ...(dismissal === undefined ? {} : { dismissal: { ...dismissal, hides: hidden } }),
    exit,
  }));
  const datasets = cited.map(({ file, at, standing }) => ({ file, ...at, ...standing }));
  return JSON.stringify({ version, citations, datasets, stale, unreadable }, null, 2);
};
