import type { Person, Rank } from "../../index.ts";
import { formatWhen } from "../grammar/date-words.ts";
import {
  createCodeLine,
  createDateLine,
  createFieldLine,
  createNamesLine,
  createItemLine,
  type SummaryLine,
} from "../summary-lines.ts";
import { listTenures } from "../tenures.ts";

/** A rank belongs to a day. */
const formatRank = ({ wording, asOf }: Rank) =>
  asOf === undefined
    ? { en: `“${wording}”`, fr: `« ${wording} »` }
    : {
        en: `“${wording}” ${formatWhen(asOf, "en")}`,
        fr: `« ${wording} » ${formatWhen(asOf, "fr")}`,
      };

/** Lists the lines on a person: posts, ranks with their days, and names. */
export const listPersonLines = (person: Person): readonly SummaryLine[] => [
  ...listTenures(`person/${person.id}`).flatMap((tenure) =>
    createItemLine("posts", tenure, {
      en: `${person.label.en} appears as `,
      fr: `${person.label.fr} apparaît comme `,
    }),
  ),
  ...createFieldLine(person, "ranks", person.ranks, formatRank),
  ...createNamesLine(person, person.names),
  ...createDateLine(person, "birth", person.birth),
  ...createDateLine(person, "death", person.death),
  ...createCodeLine(person, "gender", person.gender),
];
