import * as z from "zod";

/** A SHA-256, in lower-case hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ examples: ["bf93de4dc53d48c0e6007e50656d8e5a7b3faf116c8f96f7e42135fedda7fcbb"] });

/** A release number (semver 2.0.0, without build metadata). */
export const version = z
  .string()
  .regex(/^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$/)
  .meta({ id: "Version", description: "A release number (semver).", examples: ["1.2.0"] });
