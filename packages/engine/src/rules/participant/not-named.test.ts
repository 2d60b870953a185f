import { testRule } from "../../../test/rules/test-rule.ts";

testRule("participant/not-named");
