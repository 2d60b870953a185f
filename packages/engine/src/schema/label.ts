import * as z from "zod";
import { edtf } from "./edtf.ts";
import { nameForm } from "./open-lists.ts";

const nonEmptyText = z.string().min(1);

/** A text with an example. */
const createTextSchema = (description: string, example: string) =>
  nonEmptyText.meta({ description, examples: [example] });

export const label = z
  .strictObject({
    en: createTextSchema("Text in English.", "Minister of Defense of Japan"),
    fr: createTextSchema("Text in French.", "Ministre japonais de la Défense"),
    vi: createTextSchema("Text in Vietnamese, with all diacritics.", "Hoàng Xuân Chiến").optional(),
    ja: createTextSchema("Text in Japanese.", "防衛大臣").optional(),
  })
  .meta({
    id: "Label",
    description: "Text written for the dataset, never a quotation, in at least English and French.",
  });

/** BCP 47, as far as it is needed: a language, and a script if it is not the usual one. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/)
  .meta({
    id: "Language",
    description: "Language tag (BCP 47): a language, and a script if it is not the usual one.",
    examples: ["fr", "vi", "ja", "ja-Latn", "en"],
  });

export const wording = z
  .strictObject({
    wording: createTextSchema("The words as printed in the source.", "vice-ministre vietnamien de la Défense"),
    language,
  })
  .meta({ id: "Wording", description: "Words as printed in a source." });

export const name = z
  .strictObject({
    name: createTextSchema("The name as written in its source.", "Taro Kono"),
    language,
    form: nameForm,
    order: z
      .enum(["family-given", "given-family"])
      .describe(
        "The order of the parts of a person's name; absent if it is unknown, or if it is not the name of a person.",
      )
      .optional(),
    period: edtf
      .meta({
        description: "When the name was in use, if it began or ended with a change of name.",
        examples: ["/2007-01-08"],
      })
      .optional(),
  })
  .meta({
    id: "Name",
    description: "One form of a name, as one source writes it.",
    examples: [{ name: "Taro Kono", language: "ja-Latn", form: "full", order: "given-family" }],
  });
