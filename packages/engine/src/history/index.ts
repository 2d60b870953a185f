export { hashOf } from "./hash.ts";
export { ledgerRefusals, type Ledgers } from "./ledger-proof.ts";
export type { ReasonsById } from "./log.ts";
export { manifestOf, type Manifest } from "./manifest.ts";
export { isReadOfPackage, NoPackage, packageOf, type PackageFiles } from "./package-files.ts";
export { refusalCodes, type Refusal } from "./refusal.ts";
export { nothingReleased, released, type Prepared } from "./release.ts";
export { replay, type Released, type Replayed } from "./replay.ts";
export { verdictOf, type Pending, type Verdict } from "./verdict.ts";
