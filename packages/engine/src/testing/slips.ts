import * as fc from "fast-check";
import { isObject, pointerOf } from "../corpus/index.ts";
import { placesOf, withValueAt, withoutKeyAt } from "./edit.ts";

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

// As JSON texts, since some are no other way to write: a number too big for any, a key that looks like a prototype.
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

type Slip = { readonly at: number } & (
  | { readonly slip: "delete" }
  | { readonly slip: "add"; readonly key: string; readonly value: unknown }
  | { readonly slip: "replace"; readonly value: unknown }
);

const at = fc.nat();
const odd = fc.oneof(fc.constantFrom<unknown>(...oddStrings), fc.constantFrom(...oddValues));

/** A slip of the pen, at any place of a JSON value. */
export const slips: fc.Arbitrary<Slip> = fc.oneof(
  fc.record({ at, slip: fc.constant("delete" as const) }),
  fc.record({ at, slip: fc.constant("add" as const), key: fc.constantFrom(...oddKeys), value: odd }),
  fc.record({ at, slip: fc.constant("replace" as const), value: odd }),
);

/** A JSON value with a slip in it; as it was where the place has nothing to slip on. */
export const slipped = (value: unknown, slip: Slip): unknown => {
  const places = [...placesOf(value)];
  const inside = slip.slip === "add" ? places.filter((place) => isObject(place.value)) : places.slice(1);
  const place = inside[slip.at % Math.max(1, inside.length)];
  if (!place) return value;
  switch (slip.slip) {
    case "delete":
      return withoutKeyAt(value, place.pointer);
    case "replace":
      return withValueAt(value, place.pointer, slip.value);
    case "add":
      return withValueAt(value, place.pointer + pointerOf([slip.key]), slip.value);
  }
};
