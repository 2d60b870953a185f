export { diffRecord, isReasonRequired, type Change } from "./diff-record.ts";
