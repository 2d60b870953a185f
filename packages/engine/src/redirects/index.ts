export { getReleaseRedirects, resolveRedirects } from "./resolve-redirects.ts";
export { joinReasons } from "./join-reasons.ts";
export {
  getCurrentReference,
  isRetired,
  listRedirectTargets,
  listRedirects,
  listSubjectReferences,
  selectRedirects,
} from "./references.ts";
