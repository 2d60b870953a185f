import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

testRule("count/empty-range", [
  createMutation(
    "a range that ends before it begins",
    "event/heavy-equipment-courses-2019-2020",
    [setValue("/count/two/value", { kind: "between", from: 3, to: 2 })],
    "count/empty-range",
    "/count/two/value/to",
  ),
]);
