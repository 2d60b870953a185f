import { testRule } from "../../../test/rules/test-rule.ts";

testRule("span/unproved");
