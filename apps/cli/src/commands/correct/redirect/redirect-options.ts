import { getRedirectMeaning } from "@vnjp/engine/display";
import { CannotRunError } from "../../../io/output.ts";
import {
  buildOptions,
  formatAnswer,
  InvalidAnswer,
  promptChoice,
  promptText,
  promptUntilValid,
  type Prompt,
} from "../../../io/prompts.ts";

/** The options that say what happens to a record as a whole. */
export interface RedirectOptions {
  readonly moveTo?: string;
  readonly mergeInto?: string;
  readonly splitInto?: readonly string[];
  readonly withdraw?: boolean;
  readonly reinstate?: boolean;
  readonly reason?: string;
  readonly reasonFr?: string;
  readonly identity?: string;
  readonly identityFr?: string;
}

/** What happens to a record, without the reasons. */
export type RequestedRedirect =
  | { readonly kind: "moved" | "merged"; readonly to: string }
  | { readonly kind: "split"; readonly to: Readonly<Record<string, string>> }
  | { readonly kind: "withdrawn" | "reinstated" };

/** The reference of an option: of the same kind, if only an id is given. */
const resolveTarget = (reference: string, input: string): string =>
  input.includes("/") ? input : `${reference.slice(0, reference.indexOf("/"))}/${input}`;

const buildSplit = (reference: string, inputs: readonly string[]): RequestedRedirect => {
  const references = inputs.map((input) => resolveTarget(reference, input));
  return { kind: "split", to: Object.fromEntries(references.map((to) => [to.replace(/^.*\//, ""), to])) };
};

/** What the options request; undefined if they are about a fact. Throws a CannotRunError if they contradict each other. */
export const parseRedirectOptions = (
  reference: string,
  pointer: string,
  { moveTo, mergeInto, splitInto, withdraw, reinstate }: RedirectOptions,
): RequestedRedirect | undefined => {
  const requested: readonly RequestedRedirect[] = [
    ...(moveTo === undefined ? [] : [{ kind: "moved", to: resolveTarget(reference, moveTo) } as const]),
    ...(mergeInto === undefined ? [] : [{ kind: "merged", to: resolveTarget(reference, mergeInto) } as const]),
    ...(splitInto === undefined ? [] : [buildSplit(reference, splitInto)]),
    ...(withdraw === true && pointer === "" ? [{ kind: "withdrawn" } as const] : []),
    ...(reinstate === true ? [{ kind: "reinstated" } as const] : []),
  ];
  if (requested.length > 1)
    throw new CannotRunError(
      "--move-to, --merge-into, --split-into, --withdraw and --reinstate contradict each other: use one of them.",
    );
  if (requested.length > 0 && pointer !== "")
    throw new CannotRunError(`${pointer} is a fact: a record as a whole is moved, merged, split or reinstated.`);
  return requested[0];
};

const kinds = ["moved", "merged", "split", "withdrawn"] as const;

/** Asks what happens to a record. */
export const promptRedirect = async (promptUser: Prompt, reference: string): Promise<RequestedRedirect> => {
  const kind = await promptChoice(
    promptUser,
    `What happens to ${reference}? (For a fact of it, name its pointer.)`,
    buildOptions(kinds, (each) => getRedirectMeaning(each)),
  );
  if (kind === "withdrawn") return { kind };
  if (kind === "split")
    return promptUntilValid(promptUser, "Into which records, separated by spaces?", (answer) => {
      const ids = answer.split(/[\s,]+/).filter((id) => id !== "");
      return ids.length < 2
        ? new InvalidAnswer(`${formatAnswer(answer)} is not two records.`)
        : buildSplit(reference, ids);
    });
  const question = kind === "moved" ? "What is its new id?" : "Into which record?";
  return { kind, to: resolveTarget(reference, await promptText(promptUser, question)) };
};

interface TextInput {
  readonly en: string | undefined;
  readonly fr: string | undefined;
  readonly option: string;
  readonly question: string;
}

/** A text in both languages, from the options, then from prompts. Throws a CannotRunError if there is no terminal. */
const resolveText = async ({ en, fr, option, question }: TextInput, promptUser: Prompt | undefined) => {
  const missing = en ? `--${option}-fr` : `--${option}`;
  const promptOrFail: Prompt =
    promptUser ?? (() => Promise.reject(new CannotRunError(`Not a terminal: ${missing} is missing.`)));
  return {
    en: en || (await promptText(promptOrFail, `${question}, in English?`)),
    fr: fr || (await promptText(promptOrFail, `${question}, in French?`)),
  };
};

/** Why the record is retired or reinstated. */
export const resolveRedirectReason = ({ reason, reasonFr }: RedirectOptions, promptUser: Prompt | undefined) =>
  resolveText({ en: reason, fr: reasonFr, option: "reason", question: "Why" }, promptUser);

/** Why records have one subject, if nothing that they share shows it. */
export const resolveIdentity = ({ identity, identityFr }: RedirectOptions, promptUser: Prompt | undefined) =>
  resolveText(
    {
      en: identity,
      fr: identityFr,
      option: "identity",
      question: "The records share nothing that shows it. Why do they have one subject",
    },
    promptUser,
  );
