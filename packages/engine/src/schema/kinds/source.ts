import * as z from "zod";
import { edtf } from "../edtf.ts";
import { address, createReferenceSchema, key } from "../identifier.ts";
import { language, wording } from "../label.ts";
import { pageAvailability } from "../open-lists.ts";
import { createRecordSchema } from "../record.ts";
import { sha256 } from "../primitives.ts";

const reading = z
  .strictObject({
    availability: pageAvailability,
    date: edtf.describe("When it was read or looked for, if that is known.").optional(),
    sha256: sha256.describe("SHA-256 of the text that was read, in UTF-8, if it was kept.").optional(),
    codePoints: z
      .int()
      .min(0)
      .meta({ description: "Length of the text that was read, in Unicode code points.", examples: [2963] })
      .optional(),
    archive: address
      .meta({
        description: "Where an archive keeps the page as it was read.",
        examples: ["https://web.archive.org/web/20240301000000/https://fr.nhandan.vn/"],
      })
      .optional(),
  })
  .meta({ id: "PageReading", description: "What of a page was read, and when." });

export const source = createRecordSchema("source", "A public page whose text is not part of the package.", {
  address: address.describe("Where the page is."),
  outletName: z
    .string()
    .min(1)
    .meta({ description: "Who published it, as its pages call it.", examples: ["Sài Gòn Giải Phóng"] }),
  agency: z
    .record(key, createReferenceSchema("organization"))
    .meta({
      description: "The news agency whose item it is, or the agencies, if the page or its outlet shows it.",
      examples: [{ vna: "organization/vna" }],
    })
    .optional(),
  copyOf: z
    .record(key, createReferenceSchema("source", "dispatch"))
    .meta({
      description:
        "The dispatches or pages whose item it repeats, in the same or in another language: one origin, not another witness.",
      examples: [{ original: "source/sggp-post108422" }],
    })
    .optional(),
  language: language.describe("The language of the page (BCP 47)."),
  title: wording.describe("Its headline, if it was noted.").optional(),
  published: edtf.describe("When it was published; a question mark if the day is inferred.").optional(),
  read: reading,
});
