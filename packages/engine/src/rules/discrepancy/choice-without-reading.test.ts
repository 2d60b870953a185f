import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { removeKey, setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

testRule("discrepancy/choice-without-reading", [
  createMutation(
    "a side chosen, though nobody can read which is right",
    "discrepancy/advocated-or-agreed",
    [setValue("/sides/dispatch/choice", "followed")],
    "discrepancy/choice-without-reading",
    "/sides/dispatch/choice",
  ),
  createMutation(
    "a reading removed, and the choice left",
    "discrepancy/thang-manh-or-minh",
    [removeKey("/reading")],
    "discrepancy/choice-without-reading",
    "/sides/dispatch/choice",
  ),
]);
