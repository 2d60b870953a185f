// What the answers use of the engine, which the build copies in: no other file of them imports it.
export {
  capitalize,
  findQuantityText,
  formatCount,
  formatDate,
  formatFieldPath,
  getCodeLabel,
  getFieldLabel,
  joinList,
  type Language,
} from "@vnjp/engine/display";
