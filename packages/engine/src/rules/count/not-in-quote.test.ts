import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

testRule("count/not-in-quote", [
  createMutation(
    "at least two, of “deux formations”",
    "event/heavy-equipment-courses-2019-2020",
    [setValue("/count/two/value", { kind: "at-least", number: 2 })],
    "count/not-in-quote",
    "/count/two/value/kind",
  ),
  createMutation(
    "more than two, of “deux formations”",
    "event/heavy-equipment-courses-2019-2020",
    [setValue("/count/two/value", { kind: "more-than", number: 2 })],
    "count/not-in-quote",
    "/count/two/value/kind",
  ),
  createMutation(
    "eighteen, of “huit partenaires”",
    "event/2022-05-18-adsom-plus",
    [setValue("/participants/partners/count/partners/value", { kind: "exactly", number: 18 })],
    "count/not-in-quote",
    "/participants/partners/count/partners/value/number",
  ),
  createMutation(
    "about eight, of “huit partenaires”",
    "event/2022-05-18-adsom-plus",
    [setValue("/participants/partners/count/partners/value", { kind: "about", number: 8 })],
    "count/not-in-quote",
    "/participants/partners/count/partners/value/kind",
  ),
]);
