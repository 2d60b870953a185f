import { testRule } from "../../../test/rules/test-rule.ts";

testRule("name/not-normalized");
