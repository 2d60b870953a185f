import * as z from "zod";
import { corrections } from "./release-data/corrections.ts";
import { exceptionList } from "./release-data/exceptions.ts";
import { history } from "./release-data/history.ts";
import { manifest } from "./release-data/manifest.ts";
import type { Kind } from "./identifier.ts";
import { authoredSchemas } from "./kinds/index.ts";
import { publishedSchemas, publishedMetadata, getPublishedSchema } from "./published-schemas.ts";
import { reasons } from "./release-data/reasons.ts";
import { redirects } from "./release-data/redirects.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The files of release data, and the exceptions, that are published with a schema. */
export const releaseDataSchemas = { corrections, redirects, history, manifest, exceptions: exceptionList } as const;

export type ReleaseDataName = keyof typeof releaseDataSchemas;

const draftTarget = "draft-2020-12";

/** The JSON Schema (draft 2020-12) of one kind, in its authored or its published form. */
export const buildJsonSchema = (kind: Kind, form: "authored" | "published"): JsonSchema =>
  form === "authored"
    ? z.toJSONSchema(authoredSchemas[kind], { target: draftTarget, io: "input" })
    : z.toJSONSchema(publishedSchemas[kind], { target: draftTarget, io: "input", metadata: publishedMetadata });

/** The published JSON Schema of the correction log, the redirects, the history or the exceptions. */
export const buildReleaseDataJsonSchema = (name: ReleaseDataName): JsonSchema =>
  z.toJSONSchema(getPublishedSchema(releaseDataSchemas[name]), {
    target: draftTarget,
    io: "input",
    metadata: publishedMetadata,
  });

/** The JSON Schema of the file of reasons. */
export const buildReasonsJsonSchema = (): JsonSchema => z.toJSONSchema(reasons, { target: draftTarget, io: "input" });
