import { getCheckPath, type OpenFile } from "./workspace.ts";
import { getBaseName, findRecordPath } from "./file-names.ts";

/** The folder of the records and texts in the repository. */
const datasetFolder = "packages/dataset";

/** Where a file belongs in the repository, and the page of the repository that adds or edits it there. */
export interface Destination {
  readonly path: string;
  readonly page: string;
}

/** Finds the destination of a file; undefined while the file does not say which record it contains. */
export const findDestination = (file: OpenFile, repository: string): Destination | undefined => {
  const record = findRecordPath(file.content);
  if (record === undefined) return undefined;
  const path = `${datasetFolder}/${record}`;
  const isInRelease = file.origin === "release" && getCheckPath(file) === record;
  const page = isInRelease
    ? `${repository}/edit/main/${path}`
    : `${repository}/new/main/${path.slice(0, path.lastIndexOf("/"))}?filename=${getBaseName(path)}`;
  return { path, page };
};
