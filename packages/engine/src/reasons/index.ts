export type { AuthoredCorrection } from "../schema/index.ts";
export { changesetFile, type ReasonedChange } from "./changeset.ts";
export { correctionId } from "./correction-id.ts";
export { reasonsFile } from "./reasons-file.ts";
