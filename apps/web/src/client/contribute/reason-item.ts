import type { AuthoredCorrection } from "@vnjp/engine/corrections/reasons-file";
import {
  correctionKinds,
  correctionSeverities,
  describeOtherParts,
  getCorrectionKindLabel,
  getMissingLabel,
  getSeverityLabel,
  truncateText,
} from "@vnjp/engine/display";
import { createElement } from "../dom.ts";
import type { ChangedFact } from "../../workers/check/protocol.ts";

/** How much of a value is shown, in code points: its beginning is enough to recognise it. */
const maxLength = 160;

const renderChange = ({ before, after, parts }: ChangedFact): readonly (Node | string)[] => {
  const was = createElement("del", {}, truncateText(before, maxLength));
  if (after === undefined) return [was, " ", createElement("em", {}, getMissingLabel("withdrawn"))];
  if (parts.length === 0 || parts.includes("value"))
    return [was, " → ", createElement("ins", {}, truncateText(after, maxLength))];
  return [truncateText(after, maxLength), ` (unchanged); changed: ${describeOtherParts({ parts }) ?? ""}`];
};

const renderField = (text: string, control: HTMLElement) =>
  createElement("label", { class: "field" }, createElement("span", {}, text), control);

const createKindSelect = () => {
  const options = correctionKinds.map((code) => {
    const { label, meaning } = getCorrectionKindLabel(code);
    return createElement("option", { value: code }, `${label}: ${meaning}`);
  });
  return createElement("select", { class: "kind" }, createElement("option", { value: "" }, "Choose …"), ...options);
};

const createSeverityRadios = (name: string) =>
  correctionSeverities.map((code) => {
    const { label, meaning } = getSeverityLabel(code);
    const radio = createElement("input", { type: "radio", name, value: code });
    return {
      radio,
      label: createElement("label", {}, radio, " ", label, " ", createElement("span", { class: "remark" }, meaning)),
    };
  });

const createReasonArea = (lang: string) => createElement("textarea", { rows: "2", lang });

/** Creates the form for the reason why one fact changes; `number` makes its radio group unique. */
export const createReasonItem = ({ record, pointer, field }: ChangedFact, number: number) => {
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
      createElement("legend", {}, field, " ", createElement("code", {}, `${record}${pointer}`)),
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
