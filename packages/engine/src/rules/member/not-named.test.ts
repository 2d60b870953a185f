import { testRule } from "../../../test/rules/test-rule.ts";

testRule("member/not-named");
