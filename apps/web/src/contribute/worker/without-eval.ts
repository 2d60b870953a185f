// Imported before anything that builds a schema: zod otherwise compiles parsers from strings, or asks whether it may, and
// `script-src 'self'` reports the asking too.
import { config } from "zod";

export const isWithoutEval = config({ jitless: true }).jitless === true;
