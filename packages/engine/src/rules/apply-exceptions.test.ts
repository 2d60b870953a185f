import { codesWithoutRule, testRule } from "../../test/rules/test-rule.ts";

for (const code of codesWithoutRule["apply-exceptions"]) testRule(code);
