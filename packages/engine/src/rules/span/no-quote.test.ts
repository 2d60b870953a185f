import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

const pointer = "/segments/p2/span";
const positions = { text: "vietnamplus-219237/e1", start: 10, end: 20 };
testRule("span/no-quote", [
  createMutation(
    "positions in place of a quote",
    "dispatch/vietnamplus-219237",
    [setValue(pointer, positions)],
    "span/no-quote",
    pointer,
  ),
]);
