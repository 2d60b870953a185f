import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

const event = "event/2022-05-18-adsom-plus";
const pointer = "/participants/russia/among/partners/value";

testRule("participant/unknown-group", [
  createMutation(
    "the officials of Russia among participants whom the record lacks",
    event,
    [setValue(pointer, "partner")],
    "participant/unknown-group",
    pointer,
  ),
  createMutation(
    "the officials of Russia among themselves",
    event,
    [setValue(pointer, "russia")],
    "participant/unknown-group",
    pointer,
  ),
]);
