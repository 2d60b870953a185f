import { testRule } from "../../../test/rules/test-rule.ts";

testRule("shape/empty-field");
