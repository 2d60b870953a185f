import type { Redirects } from "../../generated/types.ts";

declare const redirects: Redirects;
export default redirects;
