import type { AuthoredCorrection } from "@vnjp/engine/reasons";
import { correctionKinds, severities } from "../log/correction-words.ts";
import { pathWords } from "../record/field-words.ts";
import { element } from "../browser/element.ts";
import type { ChangedFact } from "./worker/messages.ts";

/** A value that is long is recognised by its beginning. */
const shortened = (words: string): string => (words.length > 160 ? `${words.slice(0, 160)}…` : words);

const changeWords = ({ before, after, parts }: ChangedFact): readonly (Node | string)[] => {
  const was = element("del", {}, shortened(before));
  if (after === undefined) return [was, " ", element("em", {}, "withdrawn")];
  if (parts.length === 0 || parts.includes("value")) return [was, " → ", element("ins", {}, shortened(after))];
  return [shortened(after), ` (as before; its ${parts.join(" and ")} changes)`];
};

const field = (words: string, control: HTMLElement) =>
  element("label", { class: "field" }, element("span", {}, words), control);

const kindField = () => {
  const options = Object.entries(correctionKinds).map(([code, { word, meaning }]) =>
    element("option", { value: code }, `${word}: ${meaning}`),
  );
  return element("select", { class: "kind" }, element("option", { value: "" }, "Choose …"), ...options);
};

const severityFields = (name: string) =>
  Object.entries(severities).map(([code, { word, meaning }]) => {
    const radio = element("input", { type: "radio", name, value: code });
    return { radio, label: element("label", {}, radio, " ", word, " ", element("span", { class: "remark" }, meaning)) };
  });

const reasonField = (lang: string) => element("textarea", { rows: "2", lang });

/** The form in which somebody says why one fact changes; `number` tells it from its neighbours. */
export const reasonItem = (record: string, pointer: string, number: number) => {
  const kind = kindField();
  const severity = severityFields(`severity-${number}`);
  const [en, fr] = [reasonField("en"), reasonField("fr")];
  const change = element("p", { class: "change" });
  const node = element(
    "li",
    {},
    element(
      "fieldset",
      {},
      element("legend", {}, pathWords(pointer), " ", element("code", {}, `${record}${pointer}`)),
      change,
      field("What was wrong", kind),
      element(
        "fieldset",
        { class: "severity" },
        element("legend", {}, "How grave it is"),
        ...severity.map(({ label }) => label),
      ),
      field("Why, in English", en),
      field("Why, in French", fr),
    ),
  );
  const controls = [kind, en, fr, ...severity.map(({ radio }) => radio)];
  const chosen = () => severity.find(({ radio }) => radio.checked)?.radio.value ?? "";

  return {
    node,
    /** Shows what changes now; what was written stays. */
    update: (changed: ChangedFact) => change.replaceChildren(...changeWords(changed)),
    isBegun: () => [kind.value, chosen(), en.value, fr.value].some((written) => written.trim() !== ""),
    require: (isRequired: boolean) => {
      for (const control of controls) control.required = isRequired;
    },
    /** What was given, once it is complete. */
    given: (): AuthoredCorrection => ({
      record,
      pointer,
      kind: kind.value as AuthoredCorrection["kind"],
      severity: chosen() as AuthoredCorrection["severity"],
      reason: { en: en.value.trim(), fr: fr.value.trim() },
    }),
  };
};
