import { getCheckPath, type OpenFile } from "./workspace.ts";
import { getBaseName, findRecordPath } from "./file-names.ts";

/** The folder of the records and texts in the repository. */
const datasetFolder = "packages/dataset";

/** The path of a file in the repository, and the address of the page of the repository that edits or adds it there. */
export interface EditLink {
  readonly path: string;
  readonly address: string;
}

/** Finds the edit link of a file; undefined while the file does not say which record it contains. */
export const findEditLink = (file: OpenFile, repository: string): EditLink | undefined => {
  const record = findRecordPath(file.content);
  if (record === undefined) return undefined;
  const path = `${datasetFolder}/${record}`;
  const isInRelease = file.origin === "release" && getCheckPath(file) === record;
  const address = isInRelease
    ? `${repository}/edit/main/${path}`
    : `${repository}/new/main/${path.slice(0, path.lastIndexOf("/"))}?filename=${getBaseName(path)}`;
  return { path, address };
};
