import { memberships, type Membership, type Reference } from "../index.ts";
import { resolveDate } from "../options/option-values.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { resolveOptions } from "../options/resolve-options.ts";
import { createItem, type AnswerItem } from "./claim.ts";
import { readField } from "./fields.ts";
import { findBelonging } from "./parties.ts";
import { describeSentence } from "./noted-sentence.ts";
import { resolveHolder, resolveOffice } from "./subjects.ts";
import { findDayReading, type TenureOnDay } from "./tenure-days.ts";
import { buildTenureSentence } from "./tenure-sentences.ts";

/** That somebody holds a post or membership. The sentence has the title as printed, the days and the term that are known. */
export interface Tenure extends AnswerItem {
  /** The record of the tenure. */
  readonly membership: Reference<"membership">;
  /** Who: a person, or a state or body. */
  readonly holder: Reference<"person" | "organization"> | undefined;
  /** The post; undefined if the texts leave it open and no page gives it, or if it is a membership without a post. */
  readonly post: Reference<"post"> | undefined;
  /** The body or mechanism that it belongs to. */
  readonly organization: Reference<"organization" | "mechanism"> | undefined;
  /** The titles as printed, in the language of their source. */
  readonly titles: readonly string[];
  /** What the record shows for the day that was asked for; undefined if none was. */
  readonly onDay: TenureOnDay | undefined;
}

/** On which day. */
export interface TenureOptions {
  /** Only tenures that the record shows on this date (EDTF). Without it, all. */
  readonly on?: string;
}

/** Makes the tenure that a membership is; none if the record does not show it on the day that is asked for. */
const createTenure = (membership: Membership, day: string | undefined): Tenure[] => {
  const reading = day === undefined ? undefined : findDayReading(membership, day);
  if (day !== undefined && !reading) return [];
  const holder = readField(membership, "/member", membership.member).values[0];
  return [
    {
      ...createItem(describeSentence(buildTenureSentence(membership, { reading, hasTitle: true }))),
      membership: `membership/${membership.id}`,
      holder: holder?.value,
      post: readField(membership, "/post", membership.post).values[0]?.value,
      organization: readField(membership, "/organization", membership.organization).values[0]?.value,
      titles: readField(membership, "/title", membership.title).values.map(({ value }) => value.wording),
      onDay: reading?.type,
    },
  ];
};

/**
 * Lists what a person holds or is a member of, or a state or body: posts, and roles in mechanisms and missions, with the titles as
 * printed. `post` is undefined if a tenure is of no post.
 *
 * @param holder - The person, state or body.
 * @param options - On which day.
 * @returns The tenures, by id.
 * @throws RangeError if it is none of these, if there is no such option, or if `on` is not a date.
 * @example
 * listTenures("person/hoang-xuan-chien", { on: "2024-02-27" }).map(({ post, onDay }) => [post, onDay]); // => [["post/deputy-minister-of-national-defence-viet-nam", "attested"]]
 */
export const listTenures = (
  holder: RecordOrReference<"person" | "organization">,
  options: TenureOptions = {},
): readonly Tenure[] => {
  const reference = resolveHolder(holder);
  const { on } = resolveOptions(options, { on: resolveDate });
  return memberships
    .filter((membership) =>
      readField(membership, "/member", membership.member).values.some(({ value }) => value === reference),
    )
    .flatMap((membership) => createTenure(membership, on));
};

/**
 * Lists who holds a post, or the posts of a body and of those that are part of it, or has a role in a mechanism.
 *
 * @param office - The post, body or mechanism.
 * @param options - On which day.
 * @returns The tenures, by id.
 * @throws RangeError if it is none of these, if there is no such option, or if `on` is not a date.
 * @example
 * listHolders("post/minister-of-defense-japan").map(({ holder }) => holder); // => ["person/kono-taro"]
 */
export const listHolders = (
  office: RecordOrReference<"post" | "organization" | "mechanism">,
  options: TenureOptions = {},
): readonly Tenure[] => {
  const reference = resolveOffice(office);
  const { on } = resolveOptions(options, { on: resolveDate });
  return memberships
    .filter((membership) =>
      [
        ...readField<string>(membership, "/post", membership.post).values,
        ...readField<string>(membership, "/organization", membership.organization).values,
      ].some(({ value }) => findBelonging(value, reference) !== undefined),
    )
    .flatMap((membership) => createTenure(membership, on));
};
