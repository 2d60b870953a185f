import type { FindingCode } from "./codes.ts";

/** Where the project lives; the packages say the same in their `repository`. */
export const repositoryUrl = "https://github.com/vnjp/dataset";

/** The help page of a finding: why it is one, a wrong and a right example, how to fix it. */
export const getHelpUrl = (code: FindingCode): string => `${repositoryUrl}/blob/main/docs/findings/${code}.md`;
