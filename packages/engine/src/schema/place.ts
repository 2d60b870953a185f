import { record } from "./record.ts";
import * as values from "./values.ts";

export const place = record("place", "A place where something happens.", {
  names: values.names.neededMany("Every form of the name that a source prints.", {
    name: "Hanoï",
    language: "fr",
    form: "full",
  }),
  type: values.placeTypes.one("What sort of place it is."),
  within: values.places.one("The larger place that it lies in.", "place/cambodia"),
});
