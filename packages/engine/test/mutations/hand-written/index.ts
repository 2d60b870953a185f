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

/** Faults as people make them, each with the finding that must report it. */
export const handWrittenMutations: readonly Mutation[] = [
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
