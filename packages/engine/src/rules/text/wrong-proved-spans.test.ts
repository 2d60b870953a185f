import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

const pointer = "/editions/e1/availability";
testRule("text/wrong-proved-spans", [
  createMutation(
    "a text marked as withheld, of which nothing was proved",
    "dispatch/vietnamplus-219237",
    [setValue(pointer, "withheld")],
    "text/wrong-proved-spans",
    pointer,
  ),
]);
