import { testRule } from "../../../test/rules/test-rule.ts";

testRule("date/wrong-weekday");
