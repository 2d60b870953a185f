import { testRule } from "../../../test/rules/test-rule.ts";

testRule("status/contradicts-quote");
