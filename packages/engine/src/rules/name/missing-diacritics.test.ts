import { testRule } from "../../../test/rules/test-rule.ts";

testRule("name/missing-diacritics");
