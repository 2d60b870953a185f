export { mend, type Mend, type Mended } from "./mend.ts";
