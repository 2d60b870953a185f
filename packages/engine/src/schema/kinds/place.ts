import { createRecordSchema } from "../record.ts";
import * as values from "../values.ts";

export const place = createRecordSchema("place", "A place where something happens.", {
  names: values.names.requiredMany("Every form of the name that a source prints.", {
    name: "Hanoï",
    language: "fr",
    form: "full",
  }),
  type: values.placeTypes.one("The type of place."),
  within: values.places.many("The larger place that contains it, or the places in which it lies.", "place/cambodia"),
});
