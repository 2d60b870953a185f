import dispatch from "#schema/authored/dispatch" with { type: "json" };
import event from "#schema/authored/event" with { type: "json" };
import statement from "#schema/authored/statement" with { type: "json" };
import agreement from "#schema/authored/agreement" with { type: "json" };
import mechanism from "#schema/authored/mechanism" with { type: "json" };
import person from "#schema/authored/person" with { type: "json" };
import organization from "#schema/authored/organization" with { type: "json" };
import post from "#schema/authored/post" with { type: "json" };
import membership from "#schema/authored/membership" with { type: "json" };
import place from "#schema/authored/place" with { type: "json" };
import topic from "#schema/authored/topic" with { type: "json" };
import discrepancy from "#schema/authored/discrepancy" with { type: "json" };
import source from "#schema/authored/source" with { type: "json" };
import definitions from "#schema/authored/definitions" with { type: "json" };
import type { FormSchemas } from "./run-validator.ts";

/** The schemas of records as people write them, by kind, with the definitions that they share. */
export const authoredSchemas: FormSchemas = {
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
