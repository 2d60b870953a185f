export { coverageOf, type Covered, type Stretch } from "./coverage.ts";
