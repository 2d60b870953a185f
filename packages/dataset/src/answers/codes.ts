import { getCodeLabel } from "./display.ts";
import type { Words } from "./claim.ts";

/** A code in words, in both languages. */
export const getCodeWords = (code: string): Words => ({ en: getCodeLabel(code), fr: getCodeLabel(code, "fr") });
