import { checkedPath, type OpenFile } from "./desk.ts";
import { lastOf, placeOfRecord } from "./file-names.ts";

/** Where the records lie in the repository. */
const folder = "packages/dataset";

/** Where a file belongs in the repository, and the page of the repository on which it is put there. */
export interface Destination {
  readonly place: string;
  readonly page: string;
}

/** The destination of a file; none while it does not say which record it holds. */
export const destinationOf = (file: OpenFile, repository: string): Destination | undefined => {
  const record = placeOfRecord(file.content);
  if (record === undefined) return undefined;
  const place = `${folder}/${record}`;
  const isThere = file.origin === "release" && checkedPath(file) === record;
  const page = isThere
    ? `${repository}/edit/main/${place}`
    : `${repository}/new/main/${place.slice(0, place.lastIndexOf("/"))}?filename=${lastOf(place)}`;
  return { place, page };
};
