import type { AuthoredCorrection } from "@vnjp/engine/corrections/reasons-file";
import { correctionKinds, severities } from "../../view/status.ts";
import { formatFieldPath } from "../../view/fields.ts";
import { createElement } from "../dom.ts";
import type { ChangedFact } from "../../workers/check/protocol.ts";

/** Shortens a long value: its beginning is enough to recognise it. */
const truncateText = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

const renderChange = ({ before, after, parts }: ChangedFact): readonly (Node | string)[] => {
  const was = createElement("del", {}, truncateText(before));
  if (after === undefined) return [was, " ", createElement("em", {}, "withdrawn")];
  if (parts.length === 0 || parts.includes("value")) return [was, " → ", createElement("ins", {}, truncateText(after))];
  return [truncateText(after), ` (unchanged; its ${parts.join(" and ")} changes)`];
};

const renderField = (text: string, control: HTMLElement) =>
  createElement("label", { class: "field" }, createElement("span", {}, text), control);

const createKindSelect = () => {
  const options = Object.entries(correctionKinds).map(([code, { label, meaning }]) =>
    createElement("option", { value: code }, `${label}: ${meaning}`),
  );
  return createElement("select", { class: "kind" }, createElement("option", { value: "" }, "Choose …"), ...options);
};

const createSeverityRadios = (name: string) =>
  Object.entries(severities).map(([code, { label, meaning }]) => {
    const radio = createElement("input", { type: "radio", name, value: code });
    return {
      radio,
      label: createElement("label", {}, radio, " ", label, " ", createElement("span", { class: "remark" }, meaning)),
    };
  });

const createReasonArea = (lang: string) => createElement("textarea", { rows: "2", lang });

/** Creates the form for the reason why one fact changes; `number` makes its radio group unique. */
export const createReasonItem = (record: string, pointer: string, number: number) => {
  const kind = createKindSelect();
  const severity = createSeverityRadios(`severity-${number}`);
  const [en, fr] = [createReasonArea("en"), createReasonArea("fr")];
  const change = createElement("p", { class: "change" });
  const node = createElement(
    "li",
    {},
    createElement(
      "fieldset",
      {},
      createElement("legend", {}, formatFieldPath(pointer), " ", createElement("code", {}, `${record}${pointer}`)),
      change,
      renderField("What was wrong", kind),
      createElement(
        "fieldset",
        { class: "severity" },
        createElement("legend", {}, "Severity"),
        ...severity.map(({ label }) => label),
      ),
      renderField("Why, in English", en),
      renderField("Why, in French", fr),
    ),
  );
  const controls = [kind, en, fr, ...severity.map(({ radio }) => radio)];
  const getSeverity = () => severity.find(({ radio }) => radio.checked)?.radio.value ?? "";

  return {
    node,
    /** Shows the current change and keeps the reason that was written. */
    update: (changedFact: ChangedFact) => change.replaceChildren(...renderChange(changedFact)),
    isBegun: () => [kind.value, getSeverity(), en.value, fr.value].some((input) => input.trim() !== ""),
    setRequired: (isRequired: boolean) => {
      for (const control of controls) control.required = isRequired;
    },
    /** Gets the correction, once the form is complete. */
    getCorrection: (): AuthoredCorrection => ({
      record,
      pointer,
      kind: kind.value as AuthoredCorrection["kind"],
      severity: getSeverity() as AuthoredCorrection["severity"],
      reason: { en: en.value.trim(), fr: fr.value.trim() },
    }),
  };
};
