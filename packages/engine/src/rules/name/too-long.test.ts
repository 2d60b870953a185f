import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

testRule("name/too-long", [
  createMutation(
    "a label of a megabyte",
    "person/kono-taro",
    [setValue("/label/en", "Taro Kono ".repeat(100_000).trim())],
    "name/too-long",
    "/label/en",
  ),
  createMutation(
    "a label of three pages",
    "person/kono-taro",
    [setValue("/label/fr", "Taro Kono ".repeat(201).trim())],
    "name/too-long",
    "/label/fr",
  ),
]);
