import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

const pointer = "/otherReports/vietnamese/value";
testRule("source/same-origin", [
  createMutation(
    "a page of the same agency as another report",
    "dispatch/vietnamplus-182635",
    [setValue(pointer, "source/vietnamplus-en-164358")],
    "source/same-origin",
    pointer,
  ),
  createMutation(
    "the counterpart of the dispatch as another report",
    "dispatch/vietnamplus-182635",
    [setValue(pointer, "source/vietnamplus-en-228742")],
    "source/same-origin",
    pointer,
  ),
]);
