import { capitalize } from "../display.ts";
import { get, type Event, type Organization, type Place, type Post } from "../../index.ts";
import { addSupports, type Phrase } from "../claim.ts";
import { readField } from "../fields.ts";
import { describeSentence } from "../noted-sentence.ts";
import { buildEventPhrase } from "../related-events.ts";
import {
  createCodeLine,
  createNamesLine,
  createReferenceLine,
  createItemLine,
  createLine,
  type SummaryLine,
} from "../summary-lines.ts";
import { getName, isEnglishPlural, isFrenchPlural } from "../names.ts";
import { getHolderTitle } from "../tenure-roles.ts";
import { getTimeline } from "../timeline.ts";
import { listHolders, listTenures } from "../tenures.ts";

/** Lists the lines on an organization: what, of what it is part, where it works, its roles in others, and its names. */
export const listOrganizationLines = (organization: Organization): readonly SummaryLine[] => {
  const name = getName(`organization/${organization.id}`);
  return [
    ...createCodeLine(organization, "type", organization.type),
    ...createReferenceLine(organization, "parent", organization.parent),
    ...createReferenceLine(organization, "place", organization.place),
    ...listTenures(`organization/${organization.id}`).flatMap((tenure) =>
      createItemLine("memberships", tenure, {
        en: `${capitalize(name.en)} ${isEnglishPlural(name.en) ? "appear" : "appears"} as `,
        fr: `${capitalize(name.fr)} ${isFrenchPlural(name.fr) ? "apparaissent" : "apparaît"} comme `,
      }),
    ),
    ...createNamesLine(organization, organization.names),
  ];
};

/** Lists the lines on a post: of which body, and who holds it. */
export const listPostLines = (post: Post): readonly SummaryLine[] => [
  ...createReferenceLine(post, "organization", post.organization),
  ...listHolders(`post/${post.id}`).flatMap((tenure) => {
    const { en, fr } = getHolderTitle(`post/${post.id}`, tenure.holder);
    return createItemLine("holders", tenure, { en: ` appears as ${en}`, fr: ` apparaît comme ${fr}` });
  }),
  ...createNamesLine(post, post.names),
];

/** Describes an event of a place; its note says how the place is known. */
const describePlacedEvent = (event: Event): Phrase => {
  const { phrase, noted, ...others } = buildEventPhrase(event);
  const { values } = readField(event, "/place", event.place);
  const supports = values.flatMap((value) => value.supports);
  return describeSentence({
    ...others,
    phrase: addSupports(phrase, supports),
    noted: [...noted, { field: "place", values }],
  });
};

/** Lists the lines on a place: what, in what it lies, the events there, those without a date last, and its names. */
export const listPlaceLines = (place: Place): readonly SummaryLine[] => {
  const { dated, undated } = getTimeline({ place });
  return [
    ...createCodeLine(place, "type", place.type),
    ...createReferenceLine(place, "within", place.within),
    ...[...dated, ...undated].flatMap(({ event }) => createLine("events", describePlacedEvent(get(event)))),
    ...createNamesLine(place, place.names),
  ];
};
