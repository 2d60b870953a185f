import type * as z from "zod";
import { agreement } from "./agreement.ts";
import { discrepancy } from "./discrepancy.ts";
import { dispatch } from "./dispatch.ts";
import { event } from "./event.ts";
import type { Kind } from "../identifier.ts";
import { mechanism } from "./mechanism.ts";
import { membership } from "./membership.ts";
import { organization } from "./organization.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { post } from "./post.ts";
import { source } from "./source.ts";
import { statement } from "./statement.ts";
import { topic } from "./topic.ts";

/** The authored schema of each kind: the one definition of its shape. */
export const authoredSchemas = {
  dispatch,
  event,
  statement,
  agreement,
  mechanism,
  person,
  organization,
  post,
  membership,
  place,
  topic,
  discrepancy,
  source,
} satisfies Record<Kind, z.ZodObject>;

export type AuthoredRecord = { [K in Kind]: z.infer<(typeof authoredSchemas)[K]> }[Kind];
