import { capitalize } from "../display.ts";
import type { Organization, Place, Post } from "../../index.ts";
import {
  createCodeLine,
  createNamesLine,
  createReferenceLine,
  createItemLine,
  type SummaryLine,
} from "../summary-lines.ts";
import { getName, isEnglishPlural, isFrenchPlural } from "../names.ts";
import { getHolderTitle } from "../tenure-roles.ts";
import { listHolders, listPosts } from "../tenures.ts";

/** Lists the lines on an organization: what, of what it is part, where it works, its roles in others, and its names. */
export const listOrganizationLines = (organization: Organization): readonly SummaryLine[] => {
  const name = getName(`organization/${organization.id}`);
  return [
    ...createCodeLine(organization, "type", organization.type),
    ...createReferenceLine(organization, "parent", organization.parent),
    ...createReferenceLine(organization, "place", organization.place),
    ...listPosts(`organization/${organization.id}`).flatMap((tenure) =>
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

/** Lists the lines on a place: what, in what it lies, and its names. */
export const listPlaceLines = (place: Place): readonly SummaryLine[] => [
  ...createCodeLine(place, "type", place.type),
  ...createReferenceLine(place, "within", place.within),
  ...createNamesLine(place, place.names),
];
