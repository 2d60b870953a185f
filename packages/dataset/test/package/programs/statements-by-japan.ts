// What Japan, its ministers or its delegations said.
import { statements, toPlain } from "@vnjp/dataset";

const byJapan = statements.map(toPlain).filter(({ speakers }) => speakers.includes("organization/japan"));

for (const { act, content, speakers, basis } of byJapan) {
  const speakerBasis = basis.speakers[speakers.indexOf("organization/japan")];
  console.log(`${act ?? "said"}: ${content?.en} (speaker ${speakerBasis})`);
}
