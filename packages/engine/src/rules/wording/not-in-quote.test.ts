import { testRule } from "../../../test/rules/test-rule.ts";

testRule("wording/not-in-quote");
