import { chien, createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

const pointer = "/names/vietnamese/evidence/page/quote/words";
testRule("evidence/page-quote-too-long", [
  createMutation(
    "half a page around a name",
    chien,
    [setValue(pointer, `Thượng tướng Hoàng Xuân Chiến ${"và Đoàn đại biểu ".repeat(20)}`)],
    "evidence/page-quote-too-long",
    pointer,
  ),
]);
