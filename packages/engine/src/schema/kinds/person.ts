import { createRecordSchema } from "../record.ts";
import * as values from "../values.ts";

export const person = createRecordSchema("person", "A person with an identity across dispatches.", {
  names: values.names.requiredMany("Every form of the name that a source prints."),
  ranks: values.ranks.many("Military ranks, as a dispatch of that day prints them or as a cited page dates them."),
  gender: values.genders.one("The gender in which a source refers to the person."),
  birth: values.dates.one("Day of birth.", "1957-05-15"),
  death: values.dates.one("Day of death.", "2023-09-14"),
});
