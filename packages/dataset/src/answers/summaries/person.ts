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
import { listTenures, type Tenure } from "../tenures.ts";

/** A rank belongs to a day. */
const formatRank = ({ wording, asOf }: Rank) =>
  asOf === undefined
    ? { en: `“${wording}”`, fr: `« ${wording} »` }
    : {
        en: `“${wording}” ${formatWhen(asOf, "en")}`,
        fr: `« ${wording} » ${formatWhen(asOf, "fr")}`,
      };

/** What the line of a post need not say: who, and “as”; not of a body, “in the Ministry …”. */
const getKnownWords = ({ label }: Person, { sentence }: Tenure) => {
  const [en, fr] = [`${label.en} appears `, `${label.fr} apparaît `];
  return sentence.en.startsWith(`${en}as `) ? { en: `${en}as `, fr: `${fr}comme ` } : { en, fr };
};

/** Lists the lines on a person: posts, ranks with their days, and names. */
export const listPersonLines = (person: Person): readonly SummaryLine[] => [
  ...listTenures(`person/${person.id}`).flatMap((tenure) =>
    createItemLine("posts", tenure, getKnownWords(person, tenure)),
  ),
  ...createFieldLine(person, "ranks", person.ranks, formatRank),
  ...createNamesLine(person, person.names),
  ...createDateLine(person, "birth", person.birth),
  ...createDateLine(person, "death", person.death),
  ...createCodeLine(person, "gender", person.gender),
];
