import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

const call = "event/vinh-calls-on-kono";
const pointer = "/date/before/value";
testRule("date/wrong-bound", [
  createMutation("the other side open", call, [setValue(pointer, "[2020-02-21..]")], "date/wrong-bound", pointer),
]);
