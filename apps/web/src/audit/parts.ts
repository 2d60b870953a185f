import { part } from "../browser/part.ts";

/** What the page works on. */
export const auditParts = (root: HTMLElement) => ({
  status: part(root, "status", HTMLElement),
  form: part(root, "form", HTMLFormElement),
  area: part(root, "area", HTMLTextAreaElement),
  openFiles: part(root, "open-files", HTMLInputElement),
  clear: part(root, "clear", HTMLButtonElement),
  opened: part(root, "opened", HTMLElement),
  said: part(root, "said", HTMLElement),
  results: part(root, "results", HTMLElement),
  summary: part(root, "summary", HTMLElement),
  nothing: part(root, "nothing", HTMLElement),
  none: part(root, "none", HTMLElement),
  found: part(root, "found", HTMLElement),
});
