// What took place in a country or city, with the dates that are only possible.
import { places } from "@vnjp/dataset";
import { getTimeline } from "@vnjp/dataset/answers";

for (const place of places) {
  const { dated, undated } = getTimeline({ place, from: "2020", to: "2024", status: "held" });
  console.log(`${place.label.en}: ${dated.length} and ${undated.length} without a date`);
  for (const { sentence, inRange } of dated)
    console.log(`- ${sentence.en}${inRange === "possibly" ? " (perhaps)" : ""}`);
}
