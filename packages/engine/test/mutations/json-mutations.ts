import * as fc from "fast-check";
import { isObject, formatPointer } from "../../src/corpus/index.ts";
import { walkJson, setJsonValue, removeJsonKey } from "../edit-json.ts";

const oddStrings = [
  "",
  " ",
  "__proto__",
  "constructor",
  "A",
  "a".repeat(100_000),
  "tokyo\n",
  "2024-02-27\n",
  "\n2024-02-27",
  "place/tokyo\n",
  "\uD842",
  "https://vnjp.example/\uD842",
  "Re\u0301union",
  "\u0000",
  "\u2028",
  "𠮷",
  "narration",
  "e1",
  "a/e0",
  "a/e01",
  "-",
  "a--b",
];

// As JSON texts: a number that is too big, or a key `__proto__`, cannot be written as a literal.
const oddValues = [
  "null",
  "true",
  "[]",
  "{}",
  "[{}]",
  "0",
  "-0",
  "1.0",
  "0.5",
  "-1",
  "1e2",
  "1e400",
  "9007199254740991",
]
  .concat(["9007199254740992", "-9007199254740992", "1e300", '{"__proto__": {}}', '{"constructor": {}, "a": 1}'])
  .map((text): unknown => JSON.parse(text));

const oddKeys = ["__proto__", "constructor", "toString", "extra", "Not-Kebab", "", "0", "-1", "a\n", "kind", "within"];

type JsonMutation = { readonly position: number } & (
  | { readonly type: "delete" }
  | { readonly type: "add"; readonly key: string; readonly value: unknown }
  | { readonly type: "replace"; readonly value: unknown }
);

const position = fc.nat();
const oddValue = fc.oneof(fc.constantFrom<unknown>(...oddStrings), fc.constantFrom(...oddValues));

/** Changes at any location of a JSON value. */
export const jsonMutations: fc.Arbitrary<JsonMutation> = fc.oneof(
  fc.record({ position, type: fc.constant("delete" as const) }),
  fc.record({ position, type: fc.constant("add" as const), key: fc.constantFrom(...oddKeys), value: oddValue }),
  fc.record({ position, type: fc.constant("replace" as const), value: oddValue }),
);

/** A JSON value with a change; unchanged if it has no location for it. */
export const applyJsonMutation = (value: unknown, mutation: JsonMutation): unknown => {
  const nodes = [...walkJson(value)];
  const candidates = mutation.type === "add" ? nodes.filter((node) => isObject(node.value)) : nodes.slice(1);
  const node = candidates[mutation.position % Math.max(1, candidates.length)];
  if (!node) return value;
  switch (mutation.type) {
    case "delete":
      return removeJsonKey(value, node.pointer);
    case "replace":
      return setJsonValue(value, node.pointer, mutation.value);
    case "add":
      return setJsonValue(value, node.pointer + formatPointer([mutation.key]), mutation.value);
  }
};
