import { cite, factsOf, list } from "@vnjp/dataset";

const [found] = list("event").flatMap((event) =>
  factsOf(event)
    .filter(({ pointer }) => pointer.startsWith("/date/"))
    .map(({ pointer }) => ({ ofRecord: cite(event), ofFact: cite(event, pointer) })),
);

/** How a citation looks: one of something that is there, since nothing else can be cited. */
export const exampleCitation = found;
