import { testRule } from "../../../test/rules/test-rule.ts";

testRule("discrepancy/no-such-fact");
