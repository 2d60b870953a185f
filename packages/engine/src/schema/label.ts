import * as z from "zod";

const words = z.string().min(1);

/** Words with an example of them. */
const wordsLike = (description: string, example: string) => words.meta({ description, examples: [example] });

export const label = z
  .strictObject({
    en: wordsLike("Words in English.", "Minister of Defense of Japan"),
    fr: wordsLike("Words in French.", "Ministre japonais de la Défense"),
    vi: wordsLike("Words in Vietnamese, with all diacritics.", "Hoàng Xuân Chiến").optional(),
    ja: wordsLike("Words in Japanese.", "防衛大臣").optional(),
  })
  .meta({
    id: "Label",
    description: "Words of the dataset's own, never a quotation, in English and French at least.",
  });

/** BCP 47, as far as it is needed: a language, and a script where it is not the usual one. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/)
  .meta({
    id: "Language",
    description: "Language tag (BCP 47): a language, and a script where it is not the usual one.",
    examples: ["fr", "vi", "ja", "ja-Latn", "en"],
  });

export const wording = z
  .strictObject({
    wording: wordsLike("The words as they stand in the source.", "vice-ministre vietnamien de la Défense"),
    language,
  })
  .meta({ id: "Wording", description: "Words of a source, as printed there." });

export const name = z
  .strictObject({
    name: wordsLike("The name as written in its source.", "Taro Kono"),
    language,
    form: z
      .enum(["full", "short", "acronym", "variant"])
      .describe(
        "full: the complete name; short: a part of it that is used alone; acronym: its initials; variant: a slip or another spelling.",
      ),
    order: z
      .enum(["family-given", "given-family"])
      .describe(
        "In which order a person's name is written here; absent where that is not known, or the name is no person's.",
      )
      .optional(),
  })
  .meta({
    id: "Name",
    description: "One form of a name, as one source writes it.",
    examples: [{ name: "Taro Kono", language: "ja-Latn", form: "full", order: "given-family" }],
  });
