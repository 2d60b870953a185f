import { testRule } from "../../../test/rules/test-rule.ts";

testRule("label/missing-language");
