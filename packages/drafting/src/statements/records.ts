import type { RecordOfKind } from "@vnjp/engine/corpus";
import { contentPlaceholder, labelPlaceholder, type AuthoredRecord } from "@vnjp/engine/schema";
import { createFact, createField, createNotStatedFact, type EvidenceQuote } from "../records/facts.ts";
import { createIdAllocator, toKebabCase } from "../records/ids.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { TextRange } from "../text/text-range.ts";
import type { DetectedStatement } from "./detected-statement.ts";
import { isExplicitAct } from "./find-acts.ts";

type StatementStatus = "past" | "ongoing" | "planned" | "hoped" | "proposed";

/** Words inside reported speech have their speaker, if it is one, wherever they are quoted. */
type Voice = Pick<EvidenceQuote, "speaker">;

const formatSpeakerNames = (
  context: DraftContext,
  refs: readonly string[],
  people: ReadonlyMap<string, AuthoredRecord>,
  language: "en" | "fr",
): string =>
  refs
    .map((ref) => (context.records.get(ref) ?? people.get(ref))?.label[language] ?? ref)
    .join(language === "en" ? " and " : " et ");

const createLabel = (
  context: DraftContext,
  { act, speaker }: DetectedStatement,
  people: ReadonlyMap<string, AuthoredRecord>,
) => {
  const formatNames = (language: "en" | "fr"): string => {
    const names = formatSpeakerNames(context, speaker?.refs ?? [], people, language);
    return names === "" ? "" : ` (${names})`;
  };
  return {
    en: `${labelPlaceholder.en} ${act}${formatNames("en")}`,
    fr: `${labelPlaceholder.fr} ${act}${formatNames("fr")}`,
  };
};

const createActs = (context: DraftContext, { act, verb, sentence }: DetectedStatement) =>
  act === "not-stated"
    ? createNotStatedFact(context, "unsaid", [{ key: "words", at: sentence }])
    : createFact(
        context,
        "verb",
        isExplicitAct(act, context.low.slice(verb.start, verb.end)) ? "stated" : "implied",
        act,
        [{ key: "words", at: verb }],
      );

const createSpeakers = (context: DraftContext, { speaker, sentence }: DetectedStatement) => {
  if (!speaker) return createNotStatedFact(context, "unsaid", [{ key: "words", at: sentence }]);
  const listQuotes = (index: number): EvidenceQuote[] => {
    const anchor = speaker.anchors[index];
    return [{ key: "words", at: speaker.at }, ...(anchor ? [{ key: "named", at: anchor, supports: "identity" }] : [])];
  };
  return Object.assign(
    {},
    ...speaker.refs.map((ref, index) =>
      createFact(
        context,
        index === 0 ? "named" : `named-${index + 1}`,
        speaker.isImplied ? "implied" : "stated",
        ref,
        listQuotes(index),
      ),
    ),
  );
};

const shiftRange = ({ start, end }: TextRange, offset: number): TextRange => ({
  start: offset + start,
  end: offset + end,
});

/** Creates the items of a list, and what the words say about its extent. */
const createItems = (
  context: DraftContext,
  { list, contentRange }: DetectedStatement,
  content: TextRange,
  voice: Voice,
) => {
  const items = (list?.items ?? []).flatMap((item, index) => {
    const at = shiftRange(item, contentRange.start);
    const wording = createFact(context, "printed", "stated", { wording: context.getQuote(at), language: "fr" }, [
      { key: "words", at, ...voice },
    ]);
    return Object.keys(wording).length === 0 ? [] : [[`item-${index + 1}`, { wording }] as const];
  });
  if (!list || items.length === 0) return {};
  const marker = list.markerRange ? shiftRange(list.markerRange, contentRange.start) : undefined;
  return {
    ...createField("items", Object.fromEntries(items)),
    ...createField(
      "extent",
      createFact(context, "marks", marker ? "stated" : "implied", list.extent, [
        { key: "words", at: marker ?? content },
      ]),
    ),
  };
};

/** Creates a record for each statement. Its content is a placeholder: only a person can write it. */
export const createStatementRecords = (
  context: DraftContext,
  statements: readonly DetectedStatement[],
  people: ReadonlyMap<string, AuthoredRecord>,
): RecordOfKind<"statement">[] => {
  const allocate = createIdAllocator(context, "statement");
  return statements.flatMap((statement): RecordOfKind<"statement">[] => {
    const { act, speaker, verb, contentRange, sentence, status, statusRange } = statement;
    const [only, ...others] = speaker?.refs ?? [];
    const voice: Voice = only !== undefined && others.length === 0 ? { speaker: only } : {};
    const contentAt = contentRange.end > contentRange.start ? contentRange : sentence;
    const content = createFact(
      context,
      "draft",
      "implied",
      {
        en: `${contentPlaceholder.en} what is said, in one neutral sentence.`,
        fr: `${contentPlaceholder.fr} ce qui est dit, en une phrase neutre.`,
      },
      [{ key: "words", at: contentAt, ...voice }],
    );
    const acts = createActs(context, statement);
    if (Object.keys(content).length === 0 || Object.keys(acts).length === 0) return [];
    const speakers = createSpeakers(context, statement);
    const { items, extent } = createItems(context, statement, contentAt, voice);
    const id = allocate(toKebabCase(`${context.id}-${act === "not-stated" ? "told" : act}`));
    return [
      {
        kind: "statement",
        id,
        label: createLabel(context, statement, people),
        content,
        speakers,
        act: acts,
        ...(status === undefined
          ? {}
          : createField(
              "status",
              createFact(context, "verb", "implied", status as StatementStatus, [
                { key: "words", at: statusRange ?? verb, ...(statusRange ? voice : {}) },
              ]),
            )),
        ...(items ? { items } : {}),
        ...(extent ? { extent } : {}),
      },
    ];
  });
};
