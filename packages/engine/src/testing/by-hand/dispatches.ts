import { change, copy, drop, put, type Mutation } from "../mutation.ts";
import { chien, dialogue, dispatch219237, slip, text219237 } from "./slip.ts";

export const shapes: readonly Mutation[] = [
  slip("a kind misspelt", chien, [put("/kind", "persons")], "shape/unknown-kind", "/kind"),
  slip("a key misspelt", chien, [put("/lable", { en: "Chiến", fr: "Chiên" })], "shape/unknown-key", "/lable"),
  slip("a field of another kind", chien, [put("/post", {})], "shape/unknown-key", "/post"),
  slip("a review state of one’s own", chien, [put("/review/state", "done")], "shape/wrong-value", "/review/state"),
  slip(
    "a basis of one’s own",
    chien,
    [put("/names/vietnamese/basis", "certain")],
    "shape/wrong-value",
    "/names/vietnamese/basis",
  ),
  slip(
    "a number in quotation marks",
    dialogue,
    [put("/ordinal/ten/value", "10")],
    "shape/wrong-value",
    "/ordinal/ten/value",
  ),
  slip("half a session", dialogue, [put("/ordinal/ten/value", 9.5)], "shape/wrong-value", "/ordinal/ten/value"),
  slip("null for what is not known", chien, [put("/gender", null)], "shape/wrong-value", "/gender"),
  slip(
    "a value without its evidence",
    chien,
    [drop("/names/vietnamese/evidence")],
    "shape/missing-key",
    "/names/vietnamese",
  ),
  slip(
    "a code nearly right",
    dialogue,
    [put("/type/dialogue/value", "dialog")],
    "code/unlisted",
    "/type/dialogue/value",
  ),
];

const p = "/segments/p2/span/quote";

export const dispatches: readonly Mutation[] = [
  slip(
    "the hash of another text",
    dispatch219237,
    [put("/editions/e1/sha256", "0".repeat(64))],
    "text/changed",
    "/editions/e1/sha256",
  ),
  slip("the bytes miscounted", dispatch219237, [put("/editions/e1/bytes", 1)], "text/changed", "/editions/e1/bytes"),
  slip(
    "the characters miscounted",
    dispatch219237,
    [put("/editions/e1/codePoints", 1)],
    "text/changed",
    "/editions/e1/codePoints",
  ),
  slip("a slip mended in the text itself", dispatch219237, [], "text/changed", "/editions/e1/sha256", {
    text: [text219237, (words) => words.replace("convenu à", "convenu de")],
  }),
  slip(
    "a plus put back in the text itself",
    dispatch219237,
    [],
    "span/quote-absent",
    "/defects/admm-plus-lost/span/quote",
    {
      text: [text219237, (words) => words.replace("(ADMM )", "(ADMM+)")],
    },
  ),
  slip("a sentence added to the text", dispatch219237, [], "text/outside-segments", "/segments", {
    text: [text219237, (words) => `${words} Un dîner a suivi.`],
  }),
  slip("a segment left out", dispatch219237, [drop("/segments/p2")], "text/outside-segments", "/segments"),
  slip(
    "a segment that stops too soon",
    dispatch219237,
    [change(p, "Selon ", "")],
    "text/outside-segments",
    "/segments",
  ),
  slip(
    "a segment twice under two keys",
    dispatch219237,
    [copy("/segments/p2", "/segments/p2-again")],
    "text/in-two-segments",
    "/segments/p2-again",
  ),
  slip(
    "an edition that was never put there",
    dispatch219237,
    [copy("/editions/e1", "/editions/e2"), put("/editions/e2/text", "vietnamplus-219237/e2")],
    "text/missing",
    "/editions/e2/text",
  ),
  slip(
    "a sentence excused that has its facts",
    dispatch219237,
    [
      put("/withoutFacts", {
        lead: {
          span: {
            text: text219237,
            quote:
              "Lors du dialogue, les deux parties ont également discuté de la situation mondiale et régionale ainsi que des questions d'intérêt commun.",
          },
          reason: { en: "Nothing.", fr: "Rien." },
        },
      }),
    ],
    "text/excused-in-vain",
    "/withoutFacts/lead",
  ),
  slip(
    "half a sentence excused",
    dispatch219237,
    [
      put("/withoutFacts", {
        half: {
          span: { text: text219237, quote: "ainsi que des questions d'intérêt commun." },
          reason: { en: "Nothing.", fr: "Rien." },
        },
      }),
    ],
    "text/excused-in-vain",
    "/withoutFacts/half",
  ),
  slip(
    "a sentence of which nothing is recorded",
    dispatch219237,
    [change(p, "Selon ", "Il a plu. Selon ")],
    "text/sentence-without-fact",
    "/segments/p2",
    { text: [text219237, (words) => words.replace("Selon ", "Il a plu. Selon ")] },
  ),
];

const file = (words: string, caught: Mutation["caught"], onFile: (content: string) => string): Mutation =>
  slip(words, "place/tokyo", [], caught, "", { file: onFile });

export const files: readonly Mutation[] = [
  file("a comma forgotten", "file/not-json", (content) => content.replace(",\n", "\n")),
  file("a comma too many", "file/not-json", (content) => content.replace(/\n\}$/, ",\n}")),
  file("the last bracket lost", "file/not-json", (content) => content.slice(0, -1)),
  file("typographic quotation marks", "file/not-json", (content) => content.replace('"kind"', "“kind”")),
  file("a comment", "file/not-json", (content) => `// Tokyo\n${content}`),
  file("a line break inside a text", "file/not-json", (content) => content.replace("Tokyo", "To\nkyo")),
  file("a key twice", "file/duplicate-key", (content) => content.replace('"kind"', '"id": "tokyo",\n  "kind"')),
  file("brackets pasted again and again", "file/too-deep", (content) =>
    content.replace(/\n\}$/, `,\n"note": ${"[".repeat(200)}${"]".repeat(200)}}`),
  ),
  file("the record pasted twice", "file/not-json", (content) => `${content}\n${content}`),
  file("nothing saved", "file/not-json", () => ""),
];
