import { button, counted, element } from "../browser/element.ts";
import { corrections } from "../site/addresses.ts";
import { fromHere } from "./pieces-view.ts";
import type { CitedDataset } from "./worker/messages.ts";

const wordsOf = ({ at: { release }, standing }: CitedDataset): string => {
  switch (standing.outcome) {
    case "current": {
      const { length } = standing.corrections;
      if (length === 0) return `Nothing was corrected after release ${release}.`;
      const grave = standing.corrections.filter(({ severity }) => severity !== "editorial").length;
      return `${counted(length, "correction")} after release ${release}, ${grave} more than editorial.`;
    }
    case "unknown":
      return "There never was a release of this number, or it is a pre-release, which is not to be cited.";
    case "newer":
      return "The release is newer than the data of this page, which cannot tell.";
  }
};

/** Citations of the dataset as a whole, told below those that are judged. `show` brings one into view, where it is on the page. */
export const datasetsView = (
  datasets: readonly CitedDataset[],
  show: ((start: number, end: number) => void) | undefined,
): readonly Node[] => {
  if (datasets.length === 0) return [];
  const items = datasets.map((cited) => {
    const { line, start, end, citation } = cited.at;
    const place = `Line ${line}`;
    return element(
      "li",
      {},
      show ? button(place, () => show(start, end), { title: "Show it in the text" }) : place,
      " ",
      element("code", {}, citation),
      element("p", {}, wordsOf(cited)),
    );
  });
  return [
    element(
      "section",
      { class: "whole-datasets" },
      element("h3", {}, "The dataset as a whole"),
      element(
        "p",
        { class: "meaning" },
        "What a release says never changes, and which of its facts the text rests on, such a citation does not say: it is told and not judged. ",
        element("a", { href: fromHere(corrections) }, "All corrections, by release"),
        ".",
      ),
      element("ul", {}, ...items),
    ),
  ];
};
