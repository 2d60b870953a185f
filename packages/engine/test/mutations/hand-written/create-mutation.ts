import type { Mutation } from "../mutation.ts";

type MutationOptions = Pick<Mutation, "editFile" | "text" | "hasOldPath" | "hasOriginal">;

export const createMutation = (
  description: string,
  record: string,
  edits: Mutation["edits"],
  expectedCode: Mutation["expectedCode"],
  pointer: string,
  options: MutationOptions = {},
): Mutation => ({ description, record, edits, expectedCode, pointer, ...options });

export const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
export const chien = "person/hoang-xuan-chien";
export const thangProposes = "statement/thang-proposes-peacekeeping-cooperation";
export const text219237 = "vietnamplus-219237/e1";
export const dispatch219237 = "dispatch/vietnamplus-219237";

export const thanks = "/speakers/thang/evidence/words";
