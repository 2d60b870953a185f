export { check, type Checked, type Contribution } from "./check.ts";
export { checkShape, type Shaped } from "./shape/check-shape.ts";
