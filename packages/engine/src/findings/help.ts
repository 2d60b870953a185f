import type { Code } from "./codes.ts";

/** Where the project lives; the packages say the same in their `repository`. */
export const repository = "https://github.com/vnjp/dataset";

/** The page that tells of a finding: why it is one, right and wrong, how to mend it. */
export const helpOf = (code: Code): string => `${repository}/blob/main/docs/findings/${code}.md`;
