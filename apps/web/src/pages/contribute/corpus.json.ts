// What the worker of this page checks against: the release as it is published, and the texts that it quotes.
import { list, records, version } from "@vnjp/dataset";
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
    JSON.stringify({ version, records, texts: texts(), corrections: Object.keys(ledgers.corrections).toSorted() }),
  );
