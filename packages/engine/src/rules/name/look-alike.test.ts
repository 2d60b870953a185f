import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

testRule("name/look-alike", [
  createMutation(
    "a Cyrillic letter in a label",
    "person/kono-taro",
    [setValue("/label/en", "Taro K\u043Eno")],
    "name/look-alike",
    "/label/en",
  ),
  createMutation(
    "a Greek letter in a label",
    "person/kono-taro",
    [setValue("/label/fr", "Taro \u039Aono")],
    "name/look-alike",
    "/label/fr",
  ),
  createMutation(
    "letters of full width in a label",
    "person/kono-taro",
    [setValue("/label/en", "Ｔａｒｏ Kono")],
    "name/look-alike",
    "/label/en",
  ),
]);
