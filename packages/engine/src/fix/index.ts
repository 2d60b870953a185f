export { fixRecord, type Fix, type FixResult } from "./fix-record.ts";
