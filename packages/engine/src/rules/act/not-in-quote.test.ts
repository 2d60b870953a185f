import { testRule } from "../../../test/rules/test-rule.ts";

testRule("act/not-in-quote");
