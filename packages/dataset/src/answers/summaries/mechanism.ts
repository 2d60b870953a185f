import { get, type Mechanism } from "../../index.ts";
import { buildEventPhrase } from "../related-events.ts";
import { describeSentence } from "../noted-sentence.ts";
import { describeValues, readField } from "../fields.ts";
import { getPartyWords } from "../parties.ts";
import { getSeries } from "../series.ts";
import {
  createCodeLine,
  createLine,
  createNamesLine,
  createReferenceLine,
  createWordingLine,
  type SummaryLine,
} from "../summary-lines.ts";

const describeMembers = (mechanism: Mechanism) =>
  describeValues(
    Object.entries(mechanism.participants ?? {}).flatMap(([key, { who }]) =>
      readField(mechanism, `/participants/${key}/who`, who).values.slice(0, 1),
    ),
    getPartyWords,
  );

/** Lists the lines on a mechanism: what, at which level, of what it is part, who takes part, and its sessions. */
export const listMechanismLines = (mechanism: Mechanism): readonly SummaryLine[] => {
  const { numbered, unnumbered } = getSeries(`mechanism/${mechanism.id}`);
  const sessions = [...numbered, ...unnumbered].map(({ event }) => get(event));
  return [
    ...createCodeLine(mechanism, "type", mechanism.type),
    ...createWordingLine(mechanism, "level", mechanism.level),
    ...createReferenceLine(mechanism, "partOf", mechanism.partOf),
    ...createReferenceLine(mechanism, "enlarges", mechanism.enlarges),
    ...createLine("participants", describeMembers(mechanism), mechanism.kind),
    ...sessions.flatMap((event) => createLine("sessions", describeSentence(buildEventPhrase(event)))),
    ...createNamesLine(mechanism, mechanism.names),
  ];
};
