// What the worker of this page checks against: the release as published, its texts, and the accepted warnings.
import { listRecords, records, version } from "@vnjp/dataset";
import exceptions from "@vnjp/dataset/exceptions.json" with { type: "json" };
import { releaseData } from "../../view/release-data.ts";
import { readEditionText, readProvedSpans, listShippedEditions } from "../../view/edition-texts.ts";

const readTexts = () =>
  Object.fromEntries(
    listRecords("dispatch").flatMap((dispatch) =>
      listShippedEditions(dispatch).map(({ text }) => [text, readEditionText(text).join("")]),
    ),
  );

export const GET = () =>
  new Response(
    JSON.stringify({
      version,
      records,
      texts: readTexts(),
      provedSpans: readProvedSpans(),
      ...exceptions,
      corrections: Object.keys(releaseData.corrections).toSorted(),
    }),
  );
