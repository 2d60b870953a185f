import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

testRule("name/invisible-character", [
  createMutation(
    "a right-to-left override in a label",
    "person/kono-taro",
    [setValue("/label/en", "Taro Kono\u202e")],
    "name/invisible-character",
    "/label/en",
  ),
  createMutation(
    "a space without width in a label",
    "person/kono-taro",
    [setValue("/label/fr", "Taro\u200bKono")],
    "name/invisible-character",
    "/label/fr",
  ),
  createMutation(
    "an escape character in a label",
    "person/kono-taro",
    [setValue("/label/en", "\u001b[31mTaro Kono")],
    "name/invisible-character",
    "/label/en",
  ),
  createMutation(
    "half a surrogate pair in a label",
    "person/kono-taro",
    [setValue("/label/en", "Taro Kono\ud83d")],
    "name/invisible-character",
    "/label/en",
  ),
  createMutation(
    "a soft hyphen in a label",
    "person/kono-taro",
    [setValue("/label/en", "Taro Ko\u00adno")],
    "name/invisible-character",
    "/label/en",
  ),
]);
