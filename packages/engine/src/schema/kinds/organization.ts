import { createRecordSchema } from "../record.ts";
import * as values from "../values.ts";

export const organization = createRecordSchema(
  "organization",
  "A state, ministry, service, international organization or news body.",
  {
    names: values.names.requiredMany("Every form of the name that a source prints.", {
      name: "VNA",
      language: "en",
      form: "acronym",
    }),
    type: values.organizationTypes.one("The type of organization."),
    place: values.places.many("Where it does its work, if that is a certain place.", "place/south-sudan"),
    parent: values.organizations.one("The organization that it is part of."),
  },
);
