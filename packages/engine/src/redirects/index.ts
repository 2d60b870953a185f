export { flattenRedirects, getReleaseRedirects, unflattenRedirects } from "./flatten-redirects.ts";
export { joinReasons } from "./join-reasons.ts";
export { getCurrentReference, listRedirectTargets, listSubjectReferences } from "./references.ts";
