// Release data as it might be after some releases of the present records, which have no releases yet. It has at least one
// entry of every kind.
import type { Corrections, History, Redirects } from "@vnjp/dataset";

const createReason = (en: string, fr: string) => ({ reason: { en, fr } });

const noEvidence = { evidence: {} };

const auparavantEvidence = {
  words: { kind: "span", text: "vietnamplus-133876/e1", quote: "Auparavant", start: 2013, end: 2023 },
} as const;

const dialogueDay = { record: "event/2024-02-27-defence-policy-dialogue-10", pointer: "/date/day" } as const;

export const corrections: Corrections["corrections"] = {
  "kono-before-bound": {
    release: "1.0.1",
    record: "event/vinh-calls-on-kono",
    pointer: "/date/before",
    parts: ["value"],
    before: "2020-02-21",
    after: "[..2020-02-21]",
    kind: "interpretation",
    severity: "substantive",
    ...createReason(
      "“Auparavant” is an open bound: the day itself <b>& any</b> earlier one.",
      "« Auparavant » est une borne.",
    ),
    evidence: auparavantEvidence,
  },
  "kono-who": {
    release: "1.0.1",
    record: "event/vinh-calls-on-kono",
    pointer: "/participants/kono/who/person",
    parts: ["value"],
    before: { kind: "named", record: "person/kono-tarou" },
    after: { kind: "named", record: "person/kono-taro" },
    kind: "identity",
    severity: "editorial",
    ...createReason("The id of the person has moved.", "L’identifiant de la personne a changé."),
    ...noEvidence,
  },
  "dialogue-day": {
    release: "1.1.0",
    ...dialogueDay,
    parts: ["value", "evidence"],
    before: "2024-02-28",
    after: "2024-02-27",
    kind: "transcription",
    severity: "reversal",
    ...createReason("The text says Tuesday the 27th.", "Le texte dit mardi 27."),
    evidence: {
      page: { kind: "page", source: "source/sggp-post108422", locator: "the first paragraph" },
    },
  },
  "dialogue-day-words": {
    release: "1.0.1",
    ...dialogueDay,
    parts: ["evidence", "note"],
    before: "2024-02-28",
    after: "2024-02-28",
    support: {
      before: { evidence: auparavantEvidence, note: { en: "By the header alone.", fr: "Par le seul en-tête." } },
      after: { evidence: noEvidence.evidence },
    },
    kind: "new-evidence",
    severity: "editorial",
    ...createReason("The header supports the year.", "L’en-tête étaye l’année."),
    ...noEvidence,
  },
  "kono-latin-name": {
    release: "1.1.0",
    record: "person/kono-taro",
    pointer: "/names/latin",
    before: { name: "Tarō Kōno", language: "ja-Latn", form: "full", order: "given-family" },
    kind: "scope",
    severity: "editorial",
    ...createReason("No source of the record writes it so.", "Aucune source du corpus ne l’écrit ainsi."),
    ...noEvidence,
  },
  "kono-birth-day": {
    release: "1.0.1",
    record: "person/kono-tarou",
    pointer: "/birth/day",
    parts: ["value"],
    beforeSha256: "1".repeat(64),
    afterSha256: "0".repeat(64),
    kind: "transcription",
    severity: "substantive",
    ...createReason("The page has another day.", "La page donne un autre jour."),
    ...noEvidence,
  },
  "kono-birth": {
    release: "1.1.0",
    record: "person/kono-taro",
    pointer: "/birth/day",
    beforeSha256: "0".repeat(64),
    kind: "redaction",
    severity: "editorial",
    ...createReason("The day of a birth is not for this record.", "Le jour d’une naissance n’a pas sa place ici."),
    ...noEvidence,
  },
  "header-month": {
    release: "1.1.0",
    record: "dispatch/vietnamplus-219237",
    pointer: "/published/header",
    parts: ["value"],
    before: "2024-03",
    after: "2024-02",
    kind: "transcription",
    severity: "substantive",
    ...createReason("The header says 02.", "L’en-tête dit 02."),
    ...noEvidence,
  },
  "dialogue-name": {
    release: "1.1.0",
    record: "event/2024-02-27-defence-policy-dialogue-10",
    pointer: "/names/printed",
    parts: ["value"],
    before: { name: "Dialogue", language: "fr", form: "variant", added: 1 },
    after: { name: "Dialogue", language: "fr", form: "variant" },
    kind: "wording",
    severity: "editorial",
    ...createReason("A form that nothing shows.", "Une forme que rien ne montre."),
    ...noEvidence,
  },
  "talks-place": {
    release: "1.0.1",
    record: "event/2020-02-21-talks",
    pointer: "/place/text",
    parts: ["value", "basis"],
    before: null,
    after: "place/tokyo",
    kind: "interpretation",
    severity: "substantive",
    ...createReason("The dateline says where.", "La dateline dit où."),
    ...noEvidence,
  },
  "occasion-of-talks": {
    release: "1.1.0",
    record: "statement/2020-02-21-talks-agree-to-implement",
    pointer: "/occasion/talks",
    parts: ["value"],
    before: "event/2020-02-21-talks",
    after: "event/2020-02-21-vinh-nishida-talks",
    kind: "redirect",
    redirects: ["event/2020-02-21-talks"],
    severity: "substantive",
    ...createReason("Both dispatches tell of one meeting.", "Les deux dépêches relatent une même rencontre."),
    ...noEvidence,
  },
};

export const redirects: Redirects["redirects"] = {
  "person/kono-tarou": {
    kind: "moved",
    to: "person/kono-taro",
    release: "1.0.1",
    ...createReason("A spelling that nobody uses.", "Une graphie que personne n’emploie."),
    ...noEvidence,
  },
  "event/2020-02-21-talks": {
    kind: "merged",
    to: "event/2020-02-21-vinh-nishida-talks",
    release: "1.1.0",
    ...createReason("Both dispatches tell of one meeting.", "Les deux dépêches relatent une même rencontre."),
    evidence: auparavantEvidence,
  },
  "event/2024-02-27-meetings": {
    kind: "split",
    to: {
      dialogue: "event/2024-02-27-defence-policy-dialogue-10",
      visit: "event/2024-02-27-visit-to-peacekeeping-department",
    },
    release: "1.1.0",
    ...createReason("A dialogue and a visit are two events.", "Un dialogue et une visite sont deux événements."),
    ...noEvidence,
  },
  "discrepancy/matsuzawa-or-masuzawa": {
    kind: "reinstated",
    release: "1.1.0",
    ...createReason(
      "The dispatches do spell her name in two ways.",
      "Les dépêches écrivent bien son nom de deux façons.",
    ),
    ...noEvidence,
    earlier: [
      {
        kind: "withdrawn",
        release: "1.0.1",
        ...createReason("They were thought to have one spelling.", "On croyait qu’elles avaient une seule graphie."),
        ...noEvidence,
      },
    ],
  },
  "topic/radar": {
    kind: "withdrawn",
    release: "1.1.0",
    ...createReason("No text speaks of it.", "Aucun texte n’en parle."),
    ...noEvidence,
  },
  "dispatch/vietnamplus-219225": {
    kind: "withdrawn",
    release: "1.1.0",
    ...createReason("The publisher has taken it back.", "L’éditeur l’a retirée."),
    ...noEvidence,
  },
};

type Release = History["releases"][string];

const noHash = "0".repeat(64);

/** Creates the reverse patch that adds a retired record again, with the parts that a page reads. */
const createRestoreOperation = (reference: string, en: string, fr: string): Release["data"][number] => ({
  op: "add",
  path: `/records/${reference}`,
  value: { label: { en, fr } },
});

const createRelease = (date: string, previous?: string, data: Release["data"] = []): Release => ({
  date,
  ...(previous === undefined ? {} : { previous }),
  data,
  schemas: [],
  sha256: {
    data: noHash,
    schemas: noHash,
    manifest: noHash,
    corrections: noHash,
    redirects: noHash,
    history: noHash,
  },
  head: noHash,
});

/** The releases, each with the previous one. */
export const releases: History["releases"] = {
  "1.0.0": createRelease("2026-03-02"),
  "1.0.1": createRelease("2026-03-20", "1.0.0", [
    createRestoreOperation("person/kono-tarou", "Kono Tarou", "Kono Tarou"),
  ]),
  "1.1.0": createRelease("2026-06-01", "1.0.1", [
    createRestoreOperation("event/2020-02-21-talks", "Talks in Tokyo", "Entretiens à Tokyo"),
    createRestoreOperation(
      "event/2024-02-27-meetings",
      "Meetings in Tokyo, February 2024",
      "Réunions à Tokyo, février 2024",
    ),
    createRestoreOperation("dispatch/vietnamplus-219225", "A dispatch that was taken back", "Une dépêche retirée"),
  ]),
};
