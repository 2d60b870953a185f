import * as z from "zod";
import { address } from "../identifier.ts";
import { language, wording } from "../label.ts";
import { createRecordSchema } from "../record.ts";
import { sha256 } from "../primitives.ts";
import { edtf } from "../values.ts";

export const source = createRecordSchema("source", "A public page whose text is not part of the package.", {
  address: address.describe("Where the page is."),
  outlet: z
    .string()
    .min(1)
    .meta({ description: "Who published it.", examples: ["Sài Gòn Giải Phóng"] }),
  language,
  title: wording.describe("Its headline, if it was noted.").optional(),
  published: edtf.describe("When it was published; a question mark if the day is inferred.").optional(),
  read: edtf.describe("When it was read, if that is known.").optional(),
  sha256: sha256.describe("SHA-256 of the text that was read, if it was kept.").optional(),
});
