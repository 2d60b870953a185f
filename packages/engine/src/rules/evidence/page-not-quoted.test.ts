import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { removeKey } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

testRule("evidence/page-not-quoted", [
  createMutation(
    "a name from a page without the words of the page",
    "person/tsuchimichi-akihiro",
    [removeKey("/names/japanese/evidence/page/quote")],
    "evidence/page-not-quoted",
    "/names/japanese/evidence",
  ),
]);
