import { replaceText, copyValue, removeKey, setValue, type Mutation } from "../mutation.ts";
import { chien, dialogue, dispatch219237, createMutation, text219237 } from "./create-mutation.ts";

export const shapes: readonly Mutation[] = [
  createMutation("a kind misspelt", chien, [setValue("/kind", "persons")], "shape/unknown-kind", "/kind"),
  createMutation(
    "a key misspelt",
    chien,
    [setValue("/lable", { en: "Chiến", fr: "Chiên" })],
    "shape/unknown-key",
    "/lable",
  ),
  createMutation("a field of another kind", chien, [setValue("/post", {})], "shape/unknown-key", "/post"),
  createMutation(
    "an invented order of a name",
    chien,
    [setValue("/names/vietnamese/value/order", "eastern")],
    "shape/invalid-value",
    "/names/vietnamese/value/order",
  ),
  createMutation(
    "an invented basis",
    chien,
    [setValue("/names/vietnamese/basis", "certain")],
    "shape/invalid-value",
    "/names/vietnamese/basis",
  ),
  createMutation(
    "a number in quotation marks",
    dialogue,
    [setValue("/ordinal/ten/value", "10")],
    "shape/invalid-value",
    "/ordinal/ten/value",
  ),
  createMutation(
    "half a session",
    dialogue,
    [setValue("/ordinal/ten/value", 9.5)],
    "shape/invalid-value",
    "/ordinal/ten/value",
  ),
  createMutation("null for an unknown value", chien, [setValue("/gender", null)], "shape/invalid-value", "/gender"),
  createMutation(
    "a value without its evidence",
    chien,
    [removeKey("/names/vietnamese/evidence")],
    "shape/missing-key",
    "/names/vietnamese",
  ),
  createMutation(
    "a code misspelt",
    dialogue,
    [setValue("/type/dialogue/value", "dialog")],
    "code/unlisted",
    "/type/dialogue/value",
  ),
];

const segmentQuote = "/segments/p2/span/quote";

export const dispatches: readonly Mutation[] = [
  createMutation(
    "the hash of another text",
    dispatch219237,
    [setValue("/editions/e1/sha256", "0".repeat(64))],
    "text/changed",
    "/editions/e1/sha256",
  ),
  createMutation(
    "the bytes miscounted",
    dispatch219237,
    [setValue("/editions/e1/bytes", 1)],
    "text/changed",
    "/editions/e1/bytes",
  ),
  createMutation(
    "the characters miscounted",
    dispatch219237,
    [setValue("/editions/e1/codePoints", 1)],
    "text/changed",
    "/editions/e1/codePoints",
  ),
  createMutation("a typo corrected in the text", dispatch219237, [], "text/changed", "/editions/e1/sha256", {
    text: [text219237, (text) => text.replace("convenu à", "convenu de")],
  }),
  createMutation(
    "a lost plus restored in the text",
    dispatch219237,
    [],
    "span/quote-not-found",
    "/defects/admm-plus-lost/span/quote",
    {
      text: [text219237, (text) => text.replace("(ADMM )", "(ADMM+)")],
    },
  ),
  createMutation("a sentence added to the text", dispatch219237, [], "text/outside-segments", "/segments", {
    text: [text219237, (text) => `${text} Un dîner a suivi.`],
  }),
  createMutation(
    "a segment removed",
    dispatch219237,
    [removeKey("/segments/p2")],
    "text/outside-segments",
    "/segments",
  ),
  createMutation(
    "a segment that ends too early",
    dispatch219237,
    [replaceText(segmentQuote, "Selon ", "")],
    "text/outside-segments",
    "/segments",
  ),
  createMutation(
    "a segment under two keys",
    dispatch219237,
    [copyValue("/segments/p2", "/segments/p2-again")],
    "text/overlapping-segments",
    "/segments/p2-again",
  ),
  createMutation(
    "an edition without its text",
    dispatch219237,
    [copyValue("/editions/e1", "/editions/e2"), setValue("/editions/e2/text", "vietnamplus-219237/e2")],
    "text/missing",
    "/editions/e2/text",
  ),
  createMutation(
    "a sentence with facts in `withoutFacts`",
    dispatch219237,
    [
      setValue("/withoutFacts", {
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
    "text/unused-without-fact",
    "/withoutFacts/lead",
  ),
  createMutation(
    "half a sentence in `withoutFacts`",
    dispatch219237,
    [
      setValue("/withoutFacts", {
        half: {
          span: { text: text219237, quote: "ainsi que des questions d'intérêt commun." },
          reason: { en: "Nothing.", fr: "Rien." },
        },
      }),
    ],
    "text/unused-without-fact",
    "/withoutFacts/half",
  ),
  createMutation(
    "a sentence without a fact",
    dispatch219237,
    [replaceText(segmentQuote, "Selon ", "Il a plu. Selon ")],
    "text/sentence-without-fact",
    "/segments/p2",
    { text: [text219237, (text) => text.replace("Selon ", "Il a plu. Selon ")] },
  ),
];

const mutateFile = (
  description: string,
  expectedCode: Mutation["expectedCode"],
  changeFile: (content: string) => string,
): Mutation => createMutation(description, "place/tokyo", [], expectedCode, "", { editFile: changeFile });

export const files: readonly Mutation[] = [
  mutateFile("a comma missing", "file/not-json", (content) => content.replace(",\n", "\n")),
  mutateFile("a comma after the last value", "file/not-json", (content) => content.replace(/\n\}$/, ",\n}")),
  mutateFile("the last bracket missing", "file/not-json", (content) => content.slice(0, -1)),
  mutateFile("typographic quotation marks", "file/not-json", (content) => content.replace('"kind"', "“kind”")),
  mutateFile("a comment", "file/not-json", (content) => `// Tokyo\n${content}`),
  mutateFile("a line break inside a text", "file/not-json", (content) => content.replace("Tokyo", "To\nkyo")),
  mutateFile("a key twice", "file/duplicate-key", (content) => content.replace('"kind"', '"id": "tokyo",\n  "kind"')),
  mutateFile("a bracket pasted 200 times", "file/too-deep", (content) =>
    content.replace(/\n\}$/, `,\n"note": ${"[".repeat(200)}${"]".repeat(200)}}`),
  ),
  mutateFile("the record pasted twice", "file/not-json", (content) => `${content}\n${content}`),
  mutateFile("an empty file", "file/not-json", () => ""),
];
