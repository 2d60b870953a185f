import * as z from "zod";
import { key, createReferenceSchema } from "../identifier.ts";
import { label, wording } from "../label.ts";
import { createRecordSchema } from "../record.ts";

export const topic = createRecordSchema(
  "topic",
  "An entry of the controlled vocabulary of cooperation areas (SKOS); its label is its preferred label.",
  {
    scope: label
      .meta({
        description: "What it covers and what it does not (SKOS scope note).",
        examples: [
          {
            en: "Programmes that build up a partner’s capacities, whatever their field.",
            fr: "Les programmes qui renforcent les capacités d’un partenaire, quel qu’en soit le domaine.",
          },
        ],
      })
      .optional(),
    alternatives: z.record(key, wording).describe("Other words for it (SKOS alternative labels).").optional(),
    broader: z
      .record(key, createReferenceSchema("topic"))
      .meta({
        description: "The broader topics (SKOS): one, or several if it is a part of each.",
        examples: [{ peacekeeping: "topic/peacekeeping", training: "topic/training" }],
      })
      .optional(),
  },
);
