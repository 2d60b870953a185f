import * as z from "zod";

/** A release number (semver 2.0.0, without build metadata). */
export const version = z
  .string()
  .regex(/^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$/)
  .meta({ id: "Version", description: "A release number (semver).", examples: ["1.2.0"] });
