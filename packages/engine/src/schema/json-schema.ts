import * as z from "zod";
import { authored } from "./kinds.ts";
import type { Kind } from "./identifier.ts";
import { published, publishedMetadata } from "./published.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A JSON Schema (draft 2020-12) of the shape of one kind, as a person writes it or as it is published. */
export const jsonSchemaOf = (kind: Kind, form: "authored" | "published"): JsonSchema => {
  const schema = form === "authored" ? authored[kind] : published[kind];
  const metadata = form === "authored" ? z.globalRegistry : publishedMetadata;
  return z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", metadata });
};
