import type { Mutation } from "../mutation.ts";

type Way = Omit<Partial<Mutation>, "slip" | "record" | "caught" | "at" | "edits">;

export const slip = (
  words: string,
  record: string,
  edits: Mutation["edits"],
  caught: Mutation["caught"],
  at: string,
  way: Way = {},
): Mutation => ({ slip: words, record, edits, caught, at, ...way });

export const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
export const chien = "person/hoang-xuan-chien";
export const thangProposes = "statement/thang-proposes-peacekeeping-cooperation";
export const text219237 = "vietnamplus-219237/e1";
export const dispatch219237 = "dispatch/vietnamplus-219237";

export const thanks = "/speakers/thang/evidence/words";
