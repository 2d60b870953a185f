import { record } from "./record.ts";
import * as values from "./values.ts";

export const organization = record(
  "organization",
  "A state, ministry, service, international organization or news body.",
  {
    names: values.names.neededMany("Every form of the name that a source prints.", {
      name: "VNA",
      language: "en",
      form: "acronym",
    }),
    type: values.organizationTypes.one("What sort of organization it is."),
    parent: values.organizations.one("The organization that it is a part of."),
  },
);
