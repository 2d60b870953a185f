import * as z from "zod";

/** The name of the definition, in the authored and the published schemas. */
export const jsonMetadata = { id: "Json", description: "Any JSON value." };

/** Any JSON value, as the schemas define it once. */
export const jsonDefinition: z.ZodType<z.core.util.JSONType> = z
  .union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.lazy(() => jsonDefinition)),
    z.record(
      z.string(),
      z.lazy(() => jsonDefinition),
    ),
  ])
  .register(z.globalRegistry, jsonMetadata);

/** Any JSON value. It is `z.json()`, with a name for the definition that refers to itself. */
export const json = z.lazy(() => jsonDefinition);
