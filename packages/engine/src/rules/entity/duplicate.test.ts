import { testRule } from "../../../test/rules/test-rule.ts";

testRule("entity/duplicate");
