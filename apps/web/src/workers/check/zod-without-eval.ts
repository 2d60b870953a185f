// Import this before anything that builds a schema. Otherwise zod compiles parsers from strings, or tests whether it may, and
// `script-src 'self'` reports even the test.
import { config } from "zod";

export const isWithoutEval = config({ jitless: true }).jitless === true;
