import * as z from "zod";
import { corrections } from "./corrections.ts";
import { exceptionList } from "./exceptions.ts";
import { history } from "./history.ts";
import type { Kind } from "./identifier.ts";
import { authored } from "./kinds.ts";
import { published, publishedMetadata, publishedOf } from "./published.ts";
import { reasons } from "./reasons.ts";
import { redirects } from "./redirects.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The files beside the records that are published with a schema of their own. */
export const ledgers = { corrections, redirects, history, exceptions: exceptionList } as const;

export type Ledger = keyof typeof ledgers;

const draft = "draft-2020-12";

/** A JSON Schema (draft 2020-12) of the shape of one kind, as a person writes it or as it is published. */
export const jsonSchemaOf = (kind: Kind, form: "authored" | "published"): JsonSchema =>
  form === "authored"
    ? z.toJSONSchema(authored[kind], { target: draft, io: "input" })
    : z.toJSONSchema(published[kind], { target: draft, io: "input", metadata: publishedMetadata });

/** The published JSON Schema of the correction log, the redirects, the history or the exceptions. */
export const jsonSchemaOfLedger = (ledger: Ledger): JsonSchema =>
  z.toJSONSchema(publishedOf(ledgers[ledger]), { target: draft, io: "input", metadata: publishedMetadata });

/** The JSON Schema of the file in which people give their reasons. */
export const jsonSchemaOfReasons = (): JsonSchema => z.toJSONSchema(reasons, { target: draft, io: "input" });
