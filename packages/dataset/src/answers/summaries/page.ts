import { getOutletWords } from "../outlets.ts";
import { formatCount, formatDate } from "../display.ts";
import { listBacklinks, toCitation, type Dispatch, type Source } from "../../index.ts";
import { createPhrase } from "../claim.ts";
import {
  createDateLine,
  createLine,
  createPlainLine,
  createReferenceLine,
  createWordingLine,
  type SummaryLine,
} from "../summary-lines.ts";

/** Lists the lines on a dispatch: who published it when, from which agency, and under which title. */
export const listDispatchLines = (dispatch: Dispatch): readonly SummaryLine[] => [
  ...createReferenceLine(dispatch, "outlet", dispatch.outlet),
  ...createDateLine(dispatch, "published", dispatch.published),
  ...createReferenceLine(dispatch, "agency", dispatch.agency),
  ...createReferenceLine(dispatch, "dateline", dispatch.dateline),
  ...createWordingLine(dispatch, "title", dispatch.title),
];

/** Lists the lines on a source: who published it when, and how many facts it supports. */
export const listSourceLines = (source: Source): readonly SummaryLine[] => {
  const facts = new Set(
    listBacklinks(source)
      .filter(({ type }) => type === "support")
      .map(({ record, pointer }) => `${record.kind}/${record.id}#${pointer}`),
  );
  const { outletName, address, published } = source;
  return [
    ...createPlainLine(source, "outletName", getOutletWords(outletName), "external"),
    ...(published === undefined
      ? []
      : createPlainLine(
          source,
          "published",
          { en: formatDate(published), fr: formatDate(published, "fr") },
          "external",
        )),
    ...createPlainLine(source, "address", { en: address, fr: address }, "external"),
    ...createLine(
      "reports",
      createPhrase(
        { en: `supports ${formatCount(facts.size, "fact")}`, fr: `appuie ${formatCount(facts.size, "fait", "fr")}` },
        [{ citation: toCitation(source), basis: "external" }],
      ),
    ),
  ];
};
