import { testRule } from "../../../test/rules/test-rule.ts";

testRule("speaker/not-in-sentence");
