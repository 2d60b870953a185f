import dispatch from "#schema/dispatch" with { type: "json" };
import event from "#schema/event" with { type: "json" };
import statement from "#schema/statement" with { type: "json" };
import agreement from "#schema/agreement" with { type: "json" };
import mechanism from "#schema/mechanism" with { type: "json" };
import person from "#schema/person" with { type: "json" };
import organization from "#schema/organization" with { type: "json" };
import post from "#schema/post" with { type: "json" };
import membership from "#schema/membership" with { type: "json" };
import place from "#schema/place" with { type: "json" };
import topic from "#schema/topic" with { type: "json" };
import discrepancy from "#schema/discrepancy" with { type: "json" };
import source from "#schema/source" with { type: "json" };
import definitions from "#schema/definitions" with { type: "json" };
import type { FormSchemas } from "./run-validator.ts";

/** The schemas of published records, by kind, with the definitions that they share. */
export const publishedSchemas: FormSchemas = {
  definitions,
  kinds: {
    dispatch,
    event,
    statement,
    agreement,
    mechanism,
    person,
    organization,
    post,
    membership,
    place,
    topic,
    discrepancy,
    source,
  },
};
