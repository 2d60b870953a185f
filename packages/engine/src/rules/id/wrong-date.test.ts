import { testRule } from "../../../test/rules/test-rule.ts";

testRule("id/wrong-date");
