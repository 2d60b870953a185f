import * as z from "zod";
import { setSemanticType } from "./semantic-type.ts";

/** The kinds of record, in their fixed order. */
export const kindNames = [
  "dispatch",
  "event",
  "statement",
  "agreement",
  "mechanism",
  "person",
  "organization",
  "post",
  "membership",
  "place",
  "topic",
  "discrepancy",
  "source",
] as const;

export type Kind = (typeof kindNames)[number];

export const isKind = (value: unknown): value is Kind => kindNames.some((kind) => kind === value);

/** Lower-case ASCII words joined by hyphens: what an id, a key and a code are made of. */
const kebab = "[a-z0-9]+(?:-[a-z0-9]+)*";

export const id = z
  .string()
  .regex(new RegExp(`^${kebab}$`))
  .meta({
    id: "Id",
    description:
      "Identifier of a record within its kind: lower-case ASCII words joined by hyphens. It is the file name, it is permanent, and it is never used again for another subject.",
    examples: ["2024-02-27-defence-policy-dialogue-10", "serizawa-kiyoshi"],
  });

export const key = z
  .string()
  .regex(new RegExp(`^${kebab}$`))
  .meta({
    id: "Key",
    description:
      "Identifier of an entry within its collection. It is permanent and never used again, so that a JSON Pointer to a fact stays valid when other entries are added or removed.",
    examples: ["words", "header"],
  });

export const editionReference = z
  .string()
  .regex(new RegExp(`^${kebab}/e[1-9][0-9]*$`))
  .meta({
    id: "EditionReference",
    description: "One reception of the text of one dispatch: the dispatch's id, a slash, and the edition's key.",
    examples: ["vietnamplus-219237/e1"],
  });

/** A record of each kind, for the examples of references. */
const exampleIds: Record<Kind, string> = {
  dispatch: "vietnamplus-219237",
  event: "2024-02-27-defence-policy-dialogue-10",
  statement: "vinh-invites-kono",
  agreement: "peacekeeping-memorandum-2015",
  mechanism: "admm-plus",
  person: "serizawa-kiyoshi",
  organization: "japan",
  post: "minister-of-defense-japan",
  membership: "kono-taro-minister-of-defense",
  place: "ha-noi",
  topic: "peacekeeping",
  discrepancy: "serizawa-title",
  source: "sggp-post108422",
};

/** A reference to a record of one of these kinds, written `kind/id`. */
export const createReferenceSchema = (...kinds: readonly [Kind, ...Kind[]]) =>
  setSemanticType(
    { type: "reference", kinds },
    z
      .string()
      .regex(new RegExp(`^(?:${kinds.join("|")})/${kebab}$`))
      .meta({
        description: `Reference to a record, written as kind/id; its kind is ${kinds.join(" or ")}.`,
        examples: kinds.slice(0, 2).map((kind) => `${kind}/${exampleIds[kind]}`),
      }),
  );

export const anyReference = createReferenceSchema(...kindNames);

export const jsonPointer = z
  .string()
  .regex(/^(?:\/(?:[^~/]|~0|~1)*)*$/)
  .meta({
    id: "JsonPointer",
    description: "The location of a fact in its record (RFC 6901).",
    examples: ["/date/day"],
  });

/** An address on the public web. It has a pattern, since only some validators check a `format`. */
export const address = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/)
  .meta({ examples: ["https://fr.nhandan.vn/"] });
