import { get, type Topic } from "../../index.ts";
import { listAreas } from "../areas.ts";
import { createPlainLine, createItemLine, type SummaryLine } from "../summary-lines.ts";

/** Lists the lines on a topic: its scope, the wider one, and the years in which statements name it. */
export const listTopicLines = (topic: Topic): readonly SummaryLine[] => [
  ...(topic.scope ? createPlainLine(topic, "scope", topic.scope, "implied") : []),
  ...Object.entries(topic.broader ?? {}).flatMap(([key, wider]) =>
    createPlainLine(topic, "broader", get(wider).label, "implied", `/broader/${key}`),
  ),
  ...listAreas()
    .filter((area) => area.topic === `topic/${topic.id}`)
    .flatMap((area) =>
      createItemLine("years", area, {
        en: `The topic “${topic.label.en}” is named as an area of cooperation `,
        fr: `Le thème «\u00A0${topic.label.fr}\u00A0» est nommé comme domaine de coopération `,
      }),
    ),
];
