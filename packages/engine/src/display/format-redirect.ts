import type { Redirect } from "../schema/index.ts";
import { formatReference, type ValueOptions } from "./format-value.ts";
import type { LabelTranslations } from "./labels.ts";
import type { Language, Translations } from "./language.ts";

type RedirectKind = Redirect["kind"];

/** Where a retired id leads. */
export type RedirectTarget =
  | { readonly kind: "moved" | "merged"; readonly to: string }
  | { readonly kind: "split"; readonly to: Readonly<Record<string, string>> }
  | { readonly kind: "withdrawn" | "reinstated" };

const redirectLabels: { readonly [kind in RedirectKind]: LabelTranslations } = {
  moved: {
    en: { label: "moved", meaning: "This record has a new id." },
    fr: { label: "déplacé", meaning: "Cette fiche a un nouvel identifiant." },
  },
  merged: {
    en: { label: "merged", meaning: "This record is now part of another." },
    fr: { label: "fusionné", meaning: "Cette fiche fait maintenant partie d’une autre." },
  },
  split: {
    en: { label: "split", meaning: "This record is now several." },
    fr: { label: "scindé", meaning: "Cette fiche en est maintenant plusieurs." },
  },
  withdrawn: {
    en: { label: "withdrawn", meaning: "This record is no longer published." },
    fr: { label: "retiré", meaning: "Cette fiche n’est plus publiée." },
  },
  reinstated: {
    en: { label: "reinstated", meaning: "This record is published under its old id again." },
    fr: { label: "rétabli", meaning: "Cette fiche est de nouveau publiée sous son ancien identifiant." },
  },
};

/** What happened to a retired id: “moved”. */
export const getRedirectLabel = (kind: RedirectKind, language: Language = "en"): string =>
  redirectLabels[kind][language].label;

/** What that means, in a sentence. */
export const getRedirectMeaning = (kind: RedirectKind, language: Language = "en"): string =>
  redirectLabels[kind][language].meaning;

const redirectLeads: { readonly [kind in RedirectKind]: Translations } = {
  moved: { en: "moved to", fr: "déplacé vers" },
  merged: { en: "merged into", fr: "fusionné avec" },
  split: { en: "split into", fr: "scindé en" },
  withdrawn: { en: "withdrawn", fr: "retiré" },
  reinstated: { en: "reinstated", fr: "rétabli" },
};

/** The words before the records that a retired id leads to: “moved to”. */
export const getRedirectLead = (kind: RedirectKind, language: Language = "en"): string => redirectLeads[kind][language];

const listTargets = (redirect: RedirectTarget): readonly string[] => {
  if (!("to" in redirect)) return [];
  return redirect.kind === "split" ? Object.values(redirect.to) : [redirect.to];
};

/** What happened to a retired id, with the records that it leads to: “split into event/a, event/b”. */
export const formatRedirect = (redirect: RedirectTarget, options: ValueOptions = {}): string => {
  const targets = listTargets(redirect).map((reference) => formatReference(reference, options));
  return `${getRedirectLead(redirect.kind, options.language)} ${targets.join(", ")}`.trimEnd();
};
