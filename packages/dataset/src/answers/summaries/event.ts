import { capitalize, findQuantityText } from "../display.ts";
import type { Count, Event } from "../../index.ts";
import { getCodeWords } from "../codes.ts";
import { describeEventDate } from "../event-dates.ts";
import { describePlace, describeStatus, groupParticipants } from "../event-phrases.ts";
import {
  createCodeLine,
  createFieldLine,
  createLine,
  createReferenceLine,
  createWordingLine,
  type SummaryLine,
} from "../summary-lines.ts";

const formatNumber = (value: number) => ({ en: String(value), fr: String(value) });

const formatQuantity = (count: Count) => ({
  en: findQuantityText(count, "en") ?? "",
  fr: findQuantityText(count, "fr") ?? "",
});

/** Lists the lines on an event: what, when, where, who as what, how it stands, its number, and what for. */
export const listEventLines = (event: Event): readonly SummaryLine[] => [
  ...createCodeLine(event, "type", event.type),
  ...createLine("date", describeEventDate(event)),
  ...createLine("place", describePlace(event)),
  ...groupParticipants(event).flatMap(({ role, names }) => {
    const { en, fr } = getCodeWords(role);
    return createLine(role, names, event.kind, { en: capitalize(en), fr: capitalize(fr) });
  }),
  ...createLine("status", describeStatus(event)),
  ...createReferenceLine(event, "mechanism", event.mechanism),
  ...createFieldLine(event, "ordinal", event.ordinal, formatNumber),
  ...createFieldLine(event, "count", event.count, formatQuantity),
  ...createWordingLine(event, "level", event.level),
  ...createFieldLine(event, "purpose", event.purpose, ({ en, fr }) => ({ en, fr })),
  ...createReferenceLine(event, "topics", event.topics),
];
