import { createRecordSchema } from "../record.ts";
import * as values from "../values.ts";

export const post = createRecordSchema("post", "An office that can be held in an organization (Popolo).", {
  names: values.names.many("Every form of the title that a source prints for the office itself.", {
    name: "ministre japonais de la Défense",
    language: "fr",
    form: "full",
  }),
  organization: values.organizations.one("The organization in which it is held."),
});
