import type { Corrections } from "../../generated/types.ts";

declare const corrections: Corrections;
export default corrections;
