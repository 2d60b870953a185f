import { formatDate } from "../display.ts";
import type { Person, Rank } from "../../index.ts";
import {
  createCodeLine,
  createDateLine,
  createFieldLine,
  createNamesLine,
  createItemLine,
  type SummaryLine,
} from "../summary-lines.ts";
import { listPosts } from "../tenures.ts";

/** A rank belongs to a day. */
const formatRank = ({ wording, asOf }: Rank) =>
  asOf === undefined
    ? { en: `“${wording}”`, fr: `« ${wording} »` }
    : { en: `“${wording}”, ${formatDate(asOf)}`, fr: `« ${wording} », ${formatDate(asOf, "fr")}` };

/** Lists the lines on a person: posts, ranks with their days, and names. */
export const listPersonLines = (person: Person): readonly SummaryLine[] => [
  ...listPosts(`person/${person.id}`).flatMap((tenure) => createItemLine("posts", tenure, person.label)),
  ...createFieldLine(person, "ranks", person.ranks, formatRank),
  ...createNamesLine(person, person.names),
  ...createDateLine(person, "birth", person.birth),
  ...createDateLine(person, "death", person.death),
  ...createCodeLine(person, "gender", person.gender),
];
