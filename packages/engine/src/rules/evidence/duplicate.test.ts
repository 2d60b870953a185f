import { testRule } from "../../../test/rules/test-rule.ts";

testRule("evidence/duplicate");
