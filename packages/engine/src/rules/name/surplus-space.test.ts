import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

testRule("name/surplus-space", [
  createMutation(
    "a space at the end of a label",
    "person/kono-taro",
    [setValue("/label/en", "Taro Kono ")],
    "name/surplus-space",
    "/label/en",
  ),
  createMutation(
    "a no-break space before a label",
    "person/kono-taro",
    [setValue("/label/en", "\u00a0Taro Kono")],
    "name/surplus-space",
    "/label/en",
  ),
  createMutation(
    "two spaces in a label",
    "person/kono-taro",
    [setValue("/label/fr", "Taro  Kono")],
    "name/surplus-space",
    "/label/fr",
  ),
  createMutation(
    "a line break in a label",
    "person/kono-taro",
    [setValue("/label/fr", "Taro\nKono")],
    "name/surplus-space",
    "/label/fr",
  ),
  createMutation("a blank label", "person/kono-taro", [setValue("/label/en", " ")], "name/surplus-space", "/label/en"),
]);
