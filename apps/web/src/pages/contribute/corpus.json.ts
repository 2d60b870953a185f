// What the worker of this page checks against: the release as it is published, the texts that it quotes, and the warnings
// that were looked at and may stand.
import { list, records, version } from "@vnjp/dataset";
import exceptions from "@vnjp/dataset/exceptions.json" with { type: "json" };
import { ledgers } from "../../log/ledgers.ts";
import { charactersOfText, shippedEditions } from "../../reading/texts.ts";

const texts = () =>
  Object.fromEntries(
    list("dispatch").flatMap((dispatch) =>
      shippedEditions(dispatch).map(({ text }) => [text, charactersOfText(text).join("")]),
    ),
  );

export const GET = () =>
  new Response(
    JSON.stringify({
      version,
      records,
      texts: texts(),
      ...exceptions,
      corrections: Object.keys(ledgers.corrections).toSorted(),
    }),
  );
