import type { Mutation } from "../mutation.ts";
import { dates } from "./dates.ts";
import { dispatches, files, shapes } from "./dispatches.ts";
import { entities, names } from "./entities.ts";
import { evidence, unfinished } from "./evidence.ts";
import { people } from "./people.ts";
import { quotes } from "./quotes.ts";
import { references } from "./references.ts";
import { acts, speakers } from "./speakers.ts";
import { statuses } from "./statuses.ts";

/** Slips as a person makes them, each with what has to catch it. */
export const byHand: readonly Mutation[] = [
  ...speakers,
  ...people,
  ...acts,
  ...statuses,
  ...dates,
  ...quotes,
  ...evidence,
  ...unfinished,
  ...references,
  ...entities,
  ...names,
  ...shapes,
  ...dispatches,
  ...files,
];
