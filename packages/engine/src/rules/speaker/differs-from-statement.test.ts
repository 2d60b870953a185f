import { testRule } from "../../../test/rules/test-rule.ts";

testRule("speaker/differs-from-statement");
