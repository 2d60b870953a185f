import { testRule } from "../../../test/rules/test-rule.ts";

testRule("text/still-shipped");
