import { joinList } from "./display.ts";
import {
  compareDates,
  find,
  get,
  getDateRange,
  listStatusHistory,
  type Event,
  type EventStatus,
  type Reference,
  type Statement,
  type StatusEntry,
} from "../index.ts";
import {
  addSupports,
  createItem,
  createPhrase,
  formatTemplate,
  joinPhrases,
  type AnswerItem,
  type Phrase,
  type Support,
} from "./claim.ts";
import { findEventDate } from "./event-dates.ts";
import { getCodeWords } from "./codes.ts";
import { findCurrentStatus } from "./event-phrases.ts";
import { buildEventPhrase } from "./related-events.ts";
import { createSupport, describeBasis, readFact, readField, type FieldValue } from "./fields.ts";
import { formatWhen } from "./grammar/date-words.ts";
import { addFrenchPreposition } from "./grammar/french-articles.ts";
import { conjugateParticiple } from "./grammar/french-nouns.ts";
import { listInvolvements, readRoles } from "./involvement.ts";
import { getEventName, getName } from "./names.ts";
import { getLabel } from "./parties.ts";
import type { NotedPart } from "./notes.ts";
import { describeSentence } from "./noted-sentence.ts";
import { listSessions } from "./sessions.ts";
import { listDispatches, readStatementDate } from "./statement-dates.ts";

/**
 * What the record has of something after it was promised, offered, invited to, proposed or agreed.
 *
 * - `held`, `planned`, `proposed`, `ongoing`, `postponed`, `cancelled`: another dispatch or page reports it so. An open list.
 * - `continued`: it is a mechanism, and a later event of it is reported as held.
 * - `nothing-said`: no other dispatch or page in the record says what became of it.
 */
export type FollowUpType = EventStatus | "continued" | "nothing-said";

/** What became of one thing that a commitment is about. */
export interface FollowUp extends AnswerItem {
  /** The event, mechanism or agreement; undefined if the record of the statement has none that could be followed. */
  readonly target: Reference | undefined;
  /** What became of it. */
  readonly type: FollowUpType;
  /** Whether the report is surely later than the statement; undefined if there is none. */
  readonly isLater: boolean | undefined;
}

/** The last day on which a statement can have been reported, if it is known. */
const findReportedDay = (statement: Statement): string | undefined => {
  const date = readStatementDate(statement)?.reading.values[0]?.value;
  return date === undefined ? undefined : getDateRange(date).latest;
};

/** Whether all reports are on pages that were published after a day. */
const isAfter = (reports: readonly string[], day: string | undefined): boolean =>
  day !== undefined &&
  reports.every((reference) => {
    const origin = find(reference);
    if (origin?.kind !== "source" || origin.published === undefined) return false;
    return (getDateRange(origin.published).earliest ?? "") > day;
  });

/** Lists what other dispatches and pages than those of the statement report of an event. */
const listOtherReports = (statement: Statement, event: Event) => {
  const reporters: readonly string[] = listDispatches(statement);
  return listStatusHistory(event).flatMap((entry) => {
    const fact = readFact(event, entry.pointer);
    return fact && !entry.reports.some((origin) => reporters.includes(origin))
      ? [{ ...entry, value: { ...fact, value: entry.status } }]
      : [];
  });
};

/** Whether an event has somebody as more than an invitee. */
const hasParticipant = (event: Event, reference: string): boolean =>
  listInvolvements(event, reference).some(({ key, participant }) => {
    const roles = readRoles(event, key, participant);
    return roles.length === 0 || roles.some(({ value }) => value !== "invitee");
  });

/** That an event was held does not say that those came who were invited to it, or accepted. */
const describeAbsent = (statement: Statement, event: Event): Phrase | undefined => {
  const actors = readField(statement, "/actors", statement.actors).values.flatMap(({ value }) =>
    value.kind === "record" && value.record.startsWith("person/") ? [value.record] : [],
  );
  const absent = actors.filter((actor) => !hasParticipant(event, actor)).map(getLabel);
  if (absent.length === 0) return undefined;
  const [en, fr] = [
    joinList(absent.map((label) => label.en)),
    joinList(
      absent.map((label) => label.fr),
      "fr",
    ),
  ];
  return createPhrase({
    en: `the record does not say that ${en} took part`,
    fr: `la base ne dit pas que ${fr} y ait pris part`,
  });
};

/** An item that only says that nothing is said has no value that could be firm. */
const createSilence = (target: Reference | undefined, facts: readonly Support[]): FollowUp => {
  const supports = facts.map(({ citation }): Support => ({ citation, basis: "not-stated" }));
  const sentence =
    target === undefined
      ? createPhrase(
          {
            en: "The record names nothing by which this could be followed, and says nothing of what became of it",
            fr: "La base ne nomme rien par quoi cela puisse être suivi, et ne dit rien de ce qu’il en est advenu",
          },
          supports,
        )
      : createPhrase(
          isOfKind(target, "mechanism")
            ? {
                en: `the record has no later event of ${getName(target).en}`,
                fr: `la base n’a pas d’événement ultérieur ${addFrenchPreposition("de", getName(target).fr)}`,
              }
            : {
                en: `no other dispatch or page in the record says what became of ${getName(target).en}`,
                fr: `aucune autre dépêche ni page de la base ne dit ce qu’il est advenu ${addFrenchPreposition("de", getName(target).fr)}`,
              },
          supports,
        );
  return { ...createItem(sentence), target, type: "nothing-said", isLater: undefined };
};

/** Describes that something was no further: “The visit … was still only proposed in a page published on 21 July 2020”. */
const describeStandstill = (
  event: Event,
  status: FieldValue<string>,
  published: string,
  link: FieldValue<string>,
): Phrase => {
  const { en, fr, english, french } = getEventName(event);
  const code = getCodeWords(status.value);
  const participle = conjugateParticiple(code.fr, french);
  const phrase = createPhrase(
    {
      en: `${en} ${english.isPlural ? "were" : "was"} still only ${code.en} in a page published ${formatWhen(published, "en")}`,
      fr: `${fr} ${french.isPlural ? "n’étaient" : "n’était"} encore que ${participle} dans une page publiée ${formatWhen(published, "fr")}`,
    },
    [...link.supports, ...status.supports],
  );
  return joinPhrases([phrase, describeBasis(status)]);
};

/** Finds when the page of a report was published, if it has an event no further than the dispatches of the statement. */
const findStandstill = (statement: Statement, event: Event, report: StatusEntry): string | undefined => {
  const reporters: readonly string[] = listDispatches(statement);
  const first = listStatusHistory(event).find(({ reports }) => reports.some((one) => reporters.includes(one)));
  const [page] = report.reports.flatMap((reference) => find(reference) ?? []);
  return first?.status === report.status && page?.kind === "source" ? page.published : undefined;
};

/** Describes what another dispatch or page reports: “The visit … is later reported as held, according to Vietnam+”. */
const describeReport = (
  event: Event,
  status: FieldValue<string>,
  isLater: boolean,
  link: FieldValue<string>,
): Phrase => {
  const { en, fr, english, french } = getEventName(event);
  const [code, basis] = [getCodeWords(status.value), describeBasis(status)];
  const stem =
    status.value === "held"
      ? "ayant eu lieu"
      : status.value === "ongoing"
        ? code.fr
        : conjugateParticiple(code.fr, french);
  const [when, quand] = isLater ? ["later reported", "ensuite"] : ["reported elsewhere", "ailleurs"];
  const phrase = createPhrase(
    {
      en: `${en} ${english.isPlural ? "are" : "is"} ${when} as ${code.en}`,
      fr: `${fr} ${french.isPlural ? "sont" : "est"} ${conjugateParticiple("signalé", french)} ${quand} comme ${stem}`,
    },
    [...link.supports, ...status.supports],
  );
  return joinPhrases([phrase, basis]);
};

const createEventFollowUp = (statement: Statement, target: Reference<"event">, link: FieldValue<string>): FollowUp => {
  const { supports } = link;
  const event = get(target);
  const report = listOtherReports(statement, event).at(-1);
  if (!report) return createSilence(target, supports);
  const isLater = isAfter(report.reports, findReportedDay(statement));
  const standstill = isLater ? findStandstill(statement, event, report) : undefined;
  const sentence =
    standstill === undefined
      ? describeReport(event, report.value, isLater, link)
      : describeStandstill(event, report.value, standstill, link);
  const absent = report.status === "held" ? describeAbsent(statement, event) : undefined;
  const noted: readonly NotedPart[] = [{ field: "target", values: [link] }];
  const item = createItem(describeSentence({ phrase: joinPhrases([sentence, absent], "; "), noted }));
  return { ...item, target, type: report.status, isLater };
};

/** Finds the first event of a mechanism that is reported as held after a day. */
const findLaterSession = (mechanism: string, day: string | undefined) => {
  const sessions = listSessions(mechanism).flatMap(({ event, membership }) => {
    const date = findEventDate(event);
    const earliest = date === undefined ? undefined : getDateRange(date).earliest;
    const isLater = day !== undefined && earliest !== undefined && earliest > day;
    return date !== undefined && isLater && findCurrentStatus(event) === "held" ? [{ event, membership, date }] : [];
  });
  return sessions.toSorted((a, b) => compareDates(a.date, b.date))[0];
};

const createMechanismFollowUp = (
  statement: Statement,
  target: Reference<"mechanism">,
  link: FieldValue<string>,
): FollowUp => {
  const { supports } = link;
  const session = findLaterSession(target, findReportedDay(statement));
  if (!session) return createSilence(target, supports);
  const { phrase, noted } = buildEventPhrase(session.event);
  const sentence = formatTemplate(
    {
      en: "{name} has a later event in the record: {event}",
      fr: "{name} a un événement ultérieur dans la base : {event}",
    },
    {
      name: createPhrase(getName(target), supports),
      event: describeSentence({
        phrase,
        noted: [...noted, { field: "series", values: [session.membership] }, { field: "target", values: [link] }],
      }),
    },
  );
  return {
    ...createItem(addSupports(sentence, session.membership.supports)),
    target,
    type: "continued",
    isLater: true,
  };
};

const isOfKind = <K extends "event" | "mechanism">(reference: string, kind: K): reference is Reference<K> =>
  reference.startsWith(`${kind}/`);

const listTargetFollowUps = (statement: Statement): readonly FollowUp[] =>
  Object.entries(statement.objects ?? {})
    .flatMap(([key, { target }]) => readField(statement, `/objects/${key}/target`, target).values)
    .flatMap((link): FollowUp[] => {
      const target: string = link.value;
      if (isOfKind(target, "event")) return [createEventFollowUp(statement, target, link)];
      return isOfKind(target, "mechanism") ? [createMechanismFollowUp(statement, target, link)] : [];
    });

/**
 * Lists what became of each event and mechanism that a statement is about, or that the statement it answers is about: an
 * acceptance is followed by what was offered.
 */
export const listFollowUps = (statement: Statement): readonly FollowUp[] => {
  const answered = readField(statement, "/respondsTo", statement.respondsTo).values;
  const direct = listTargetFollowUps(statement);
  const followUps = direct.length > 0 ? direct : answered.flatMap(({ value }) => listTargetFollowUps(get(value)));
  if (followUps.length > 0) return followUps;
  const content = Object.entries(statement.content).map(([key, { basis }]) =>
    createSupport(statement, `/content/${key}`, basis),
  );
  return [createSilence(undefined, content)];
};
