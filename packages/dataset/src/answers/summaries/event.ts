import { capitalize } from "@vnjp/engine/display";
import type { Event } from "../../index.ts";
import { describeEventDate, describePlace, describeStatus, getCodeWords, groupParticipants } from "../event-phrases.ts";
import {
  createCodeLine,
  createFieldLine,
  createLine,
  createReferenceLine,
  createWordingLine,
  type SummaryLine,
} from "../summary-lines.ts";

const formatNumber = (value: number) => ({ en: String(value), fr: String(value) });

/** Lists the lines on an event: what, when, where, who as what, how it stands, its number, and what for. */
export const listEventLines = (event: Event): readonly SummaryLine[] => [
  ...createCodeLine(event, "type", event.type),
  ...createLine("status", describeStatus(event)),
  ...createLine("date", describeEventDate(event)),
  ...createLine("place", describePlace(event)),
  ...groupParticipants(event).flatMap(({ role, names }) => {
    const { en, fr } = getCodeWords(role);
    return createLine(role, names, event.kind, { en: capitalize(en), fr: capitalize(fr) });
  }),
  ...createReferenceLine(event, "mechanism", event.mechanism),
  ...createFieldLine(event, "ordinal", event.ordinal, formatNumber),
  ...createFieldLine(event, "count", event.count, formatNumber),
  ...createWordingLine(event, "level", event.level),
  ...createFieldLine(event, "purpose", event.purpose, ({ en, fr }) => ({ en, fr })),
  ...createReferenceLine(event, "topics", event.topics),
];
