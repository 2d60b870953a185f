import { capitalize, findQuantityText, type Language } from "../display.ts";
import type { Count, Event } from "../../index.ts";
import type { Words } from "../claim.ts";
import { getCodeWords } from "../codes.ts";
import { describeEventDate } from "../event-dates.ts";
import { describePlace, describeStatus, groupParticipants } from "../event-phrases.ts";
import { removeBrackets, toSmallStart } from "../names.ts";
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

/** A heading for those who have a role: “Co-chairs”, if they are several. */
const getRoleHeading = (role: string, isPlural: boolean): Words => {
  const { en, fr } = getCodeWords(role);
  const ending = isPlural ? "s" : "";
  return { en: capitalize(en) + ending, fr: capitalize(fr) + ending };
};

const toLinePart = (text: string, language: Language): string =>
  toSmallStart(removeBrackets(text.replace(/\.$/u, "")), language);

const formatPurpose = ({ en, fr }: Words): Words => ({ en: toLinePart(en, "en"), fr: toLinePart(fr, "fr") });

/** Lists the lines on an event: what, when, where, who as what, how it stands, its number, and what for. */
export const listEventLines = (event: Event): readonly SummaryLine[] => [
  ...createCodeLine(event, "type", event.type),
  ...createLine("date", describeEventDate(event)),
  ...createLine("place", describePlace(event)),
  ...groupParticipants(event).flatMap(({ role, names, isPlural }) =>
    createLine(role, names, event.kind, getRoleHeading(role, isPlural)),
  ),
  ...createLine("status", describeStatus(event)),
  ...createReferenceLine(event, "mechanism", event.mechanism),
  ...createFieldLine(event, "ordinal", event.ordinal, formatNumber),
  ...createFieldLine(event, "count", event.count, formatQuantity),
  ...createWordingLine(event, "level", event.level),
  ...createFieldLine(event, "purpose", event.purpose, formatPurpose),
  ...createReferenceLine(event, "topics", event.topics),
];
