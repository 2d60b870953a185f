import type { PublishedRecords } from "../publish/index.ts";
import { isObject } from "../corpus/index.ts";
import { byReference, targetsOf } from "../diff/index.ts";
import type { Redirects } from "../schema/index.ts";
import { inWords, refuse, type Refusal } from "./refusal.ts";

/** The texts and pages that something rests on: spans by their text and words, citations by their source. */
const supportIn = (value: unknown): string[] => {
  if (!isObject(value)) return [];
  if (typeof value["quote"] === "string") return [`${String(value["text"])} ${String(value["start"])}`];
  if (value["kind"] === "citation") return [String(value["source"])];
  return Object.values(value).flatMap(supportIn);
};

/** What new redirects are held against. */
interface Circumstances {
  /** All redirects, old and new. */
  readonly redirects: Redirects;
  readonly before: PublishedRecords;
  readonly after: PublishedRecords;
  readonly wasPublished: (reference: string) => boolean;
}

/**
 * Holds new redirects against the records: each retires an id that was published, and leads to records that are there, of
 * the same kind, and not retired themselves, so that nobody is sent round. An old one led to what was there then; where
 * that is retired in its turn, the release straightens it.
 */
export const redirectRefusals = (
  fresh: Redirects,
  { redirects, before, after, wasPublished }: Circumstances,
): readonly Refusal[] => {
  const [old, present] = [byReference(before), byReference(after)];
  const leadingTo = (to: string) => Object.values(fresh).filter((redirect) => targetsOf(redirect).includes(to)).length;
  const movedTo = (to: string) =>
    Object.values(fresh).filter((redirect) => redirect.kind === "moved" && redirect.to === to).length;
  return Object.entries(fresh).flatMap(([from, redirect]): Refusal[] => {
    const own: Refusal[] = [];
    if (!wasPublished(from))
      own.push(
        refuse("redirect/of-nothing", from, "", [
          "a redirect of an id that was never published",
          "the id of a record that some release had",
          "leave the redirect out: nobody can have cited it",
        ]),
      );
    if (present.has(from))
      own.push(
        refuse("redirect/of-present", from, "", [
          "a redirect and a record under one id",
          "the one or the other",
          "remove the record, or the redirect",
        ]),
      );
    if (redirect.kind === "split" && new Set(Object.values(redirect.to)).size < 2)
      own.push(
        refuse("redirect/split-in-one", from, "/to", [
          `a split into ${inWords(Object.values(redirect.to))}`,
          "two records at least",
          "say moved or merged where one took its place, and withdrawn where none did",
        ]),
      );
    const isTaken = redirect.kind === "moved" && (old.has(redirect.to) || movedTo(redirect.to) > 1);
    if (redirect.kind === "moved" && isTaken)
      own.push(
        refuse("redirect/moved-onto-another", from, "/to", [
          `${redirect.to}, which is another subject's`,
          "an id that is new, and the one subject's that moved",
          "say merged where two records have become one",
        ]),
      );
    // A record that moved is compared with what it was. By another word for it, it would not be.
    if (redirect.kind === "merged" && present.has(redirect.to) && !old.has(redirect.to) && leadingTo(redirect.to) < 2)
      own.push(
        refuse("redirect/merged-alone", from, "/to", [
          `${redirect.to}, which is new, and to which nothing else leads`,
          "a record that the last release had, or two at least that become one",
          "say moved where a record has another id",
        ]),
      );
    const shown = supportIn(redirect.evidence);
    const shared = new Set(shown.length > 0 ? shown : supportIn(old.get(from)));
    return [
      ...own,
      ...targetsOf(redirect).flatMap((to): Refusal[] => {
        const retired = redirects[to];
        if (retired)
          return [
            refuse("redirect/to-retired", from, "/to", [
              to === from ? "a redirect to itself" : `${to}, which is itself ${retired.kind}`,
              "a record that is there: no reader is sent round",
              retired.kind === "moved" || retired.kind === "merged"
                ? `lead it to ${retired.to}`
                : "lead it to a record that stands",
            ]),
          ];
        const target = present.get(to);
        if (!target)
          return [
            refuse("redirect/to-nothing", from, "/to", [
              `${to}, which there is not`,
              "a record of this release",
              "name a record that is there",
            ]),
          ];
        const [kind] = from.split("/");
        if (target.kind !== kind)
          return [
            refuse("redirect/other-kind", from, "/to", [
              `a ${target.kind}`,
              `a ${kind}: a redirect changes no kind`,
              "withdraw the record and say in the reason where its subject is now",
            ]),
          ];
        if (redirect.kind === "split" || shared.size === 0 || supportIn(target).some((one) => shared.has(one)))
          return [];
        return [
          refuse("redirect/without-shared-evidence", from, "/to", [
            `evidence on which nothing of ${to} rests`,
            "evidence that the two are one",
            "look whether it leads to the right record, and show what both rest on",
          ]),
        ];
      }),
    ];
  });
};
