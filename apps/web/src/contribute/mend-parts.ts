import { part } from "../browser/part.ts";

/** What the first door works on. */
export const mendParts = (root: HTMLElement) => ({
  tools: part(root, "tools", HTMLElement),
  find: part(root, "find", HTMLInputElement),
  found: part(root, "found", HTMLElement),
  findStatus: part(root, "find-status", HTMLElement),
  openFiles: part(root, "open-files", HTMLInputElement),
  write: part(root, "write", HTMLButtonElement),
  said: part(root, "said", HTMLElement),
  desk: part(root, "desk", HTMLElement),
  files: part(root, "files", HTMLElement),
  name: part(root, "name", HTMLElement),
  area: part(root, "area", HTMLTextAreaElement),
  gutter: part(root, "gutter", HTMLElement),
  mend: part(root, "mend", HTMLButtonElement),
  download: part(root, "download", HTMLButtonElement),
  revert: part(root, "revert", HTMLButtonElement),
  close: part(root, "close", HTMLButtonElement),
  summary: part(root, "summary", HTMLElement),
  findings: part(root, "findings", HTMLElement),
  unchecked: part(root, "unchecked", HTMLElement),
  place: part(root, "place", HTMLElement),
  page: part(root, "page", HTMLAnchorElement),
});
