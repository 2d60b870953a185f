// Generated from this folder by `pnpm generate`. Do not edit.
import type { RuleCode } from "../findings/index.ts";
import { actNotInQuote } from "./act/not-in-quote.ts";
import { actOverstated } from "./act/overstated.ts";
import { addressNotPublic } from "./address/not-public.ts";
import { codeDeprecated } from "./code/deprecated.ts";
import { codeUnlisted } from "./code/unlisted.ts";
import { countEmptyRange } from "./count/empty-range.ts";
import { countNotInQuote } from "./count/not-in-quote.ts";
import { dateAfterDispatch } from "./date/after-dispatch.ts";
import { dateInvalid } from "./date/invalid.ts";
import { dateNotInEvidence } from "./date/not-in-evidence.ts";
import { dateOutOfOrder } from "./date/out-of-order.ts";
import { dateWrongBound } from "./date/wrong-bound.ts";
import { dateWrongWeekday } from "./date/wrong-weekday.ts";
import { discrepancyChoiceWithoutReading } from "./discrepancy/choice-without-reading.ts";
import { discrepancyNoSuchFact } from "./discrepancy/no-such-fact.ts";
import { discrepancyOneSided } from "./discrepancy/one-sided.ts";
import { draftUnfinished } from "./draft/unfinished.ts";
import { entityDuplicate } from "./entity/duplicate.ts";
import { evidenceDuplicate } from "./evidence/duplicate.ts";
import { evidenceNoSuchPart } from "./evidence/no-such-part.ts";
import { evidencePageNotQuoted } from "./evidence/page-not-quoted.ts";
import { evidencePageQuoteTooLong } from "./evidence/page-quote-too-long.ts";
import { factUnsupported } from "./fact/unsupported.ts";
import { fileMisplaced } from "./file/misplaced.ts";
import { idWrongDate } from "./id/wrong-date.ts";
import { labelMissingLanguage } from "./label/missing-language.ts";
import { memberNotNamed } from "./member/not-named.ts";
import { nameInvisibleCharacter } from "./name/invisible-character.ts";
import { nameLookAlike } from "./name/look-alike.ts";
import { nameMissingDiacritics } from "./name/missing-diacritics.ts";
import { nameNotNormalized } from "./name/not-normalized.ts";
import { nameSurplusSpace } from "./name/surplus-space.ts";
import { nameTooLong } from "./name/too-long.ts";
import { participantNotNamed } from "./participant/not-named.ts";
import { participantUnknownGroup } from "./participant/unknown-group.ts";
import { referenceCircular } from "./reference/circular.ts";
import { referenceUnknown } from "./reference/unknown.ts";
import { shapeDeprecatedField } from "./shape/deprecated-field.ts";
import { shapeEmptyField } from "./shape/empty-field.ts";
import { sourceSameOrigin } from "./source/same-origin.ts";
import { spanNoQuote } from "./span/no-quote.ts";
import { spanQuoteAmbiguous } from "./span/quote-ambiguous.ts";
import { spanQuoteJoined } from "./span/quote-joined.ts";
import { spanQuoteNotFound } from "./span/quote-not-found.ts";
import { spanTextUnknown } from "./span/text-unknown.ts";
import { spanUnproved } from "./span/unproved.ts";
import { spanWithinInvalid } from "./span/within-invalid.ts";
import { speakerDiffersFromStatement } from "./speaker/differs-from-statement.ts";
import { speakerNotInSentence } from "./speaker/not-in-sentence.ts";
import { speakerNotNamed } from "./speaker/not-named.ts";
import { statusContradictsQuote } from "./status/contradicts-quote.ts";
import { statusWrongDispatch } from "./status/wrong-dispatch.ts";
import { textChanged } from "./text/changed.ts";
import { textMissing } from "./text/missing.ts";
import { textOutsideSegments } from "./text/outside-segments.ts";
import { textOverlappingSegments } from "./text/overlapping-segments.ts";
import { textSentenceWithoutFact } from "./text/sentence-without-fact.ts";
import { textStillShipped } from "./text/still-shipped.ts";
import { textUnreferenced } from "./text/unreferenced.ts";
import { textUnusedWithoutFact } from "./text/unused-without-fact.ts";
import { textWrongProvedSpans } from "./text/wrong-proved-spans.ts";
import { wordingNotInQuote } from "./wording/not-in-quote.ts";
import type { Rule } from "./rule.ts";

/** Every rule by its code. The type ensures that a rule reports no other code. */
export const rules = {
  "act/not-in-quote": actNotInQuote,
  "act/overstated": actOverstated,
  "address/not-public": addressNotPublic,
  "code/deprecated": codeDeprecated,
  "code/unlisted": codeUnlisted,
  "count/empty-range": countEmptyRange,
  "count/not-in-quote": countNotInQuote,
  "date/after-dispatch": dateAfterDispatch,
  "date/invalid": dateInvalid,
  "date/not-in-evidence": dateNotInEvidence,
  "date/out-of-order": dateOutOfOrder,
  "date/wrong-bound": dateWrongBound,
  "date/wrong-weekday": dateWrongWeekday,
  "discrepancy/choice-without-reading": discrepancyChoiceWithoutReading,
  "discrepancy/no-such-fact": discrepancyNoSuchFact,
  "discrepancy/one-sided": discrepancyOneSided,
  "draft/unfinished": draftUnfinished,
  "entity/duplicate": entityDuplicate,
  "evidence/duplicate": evidenceDuplicate,
  "evidence/no-such-part": evidenceNoSuchPart,
  "evidence/page-not-quoted": evidencePageNotQuoted,
  "evidence/page-quote-too-long": evidencePageQuoteTooLong,
  "fact/unsupported": factUnsupported,
  "file/misplaced": fileMisplaced,
  "id/wrong-date": idWrongDate,
  "label/missing-language": labelMissingLanguage,
  "member/not-named": memberNotNamed,
  "name/invisible-character": nameInvisibleCharacter,
  "name/look-alike": nameLookAlike,
  "name/missing-diacritics": nameMissingDiacritics,
  "name/not-normalized": nameNotNormalized,
  "name/surplus-space": nameSurplusSpace,
  "name/too-long": nameTooLong,
  "participant/not-named": participantNotNamed,
  "participant/unknown-group": participantUnknownGroup,
  "reference/circular": referenceCircular,
  "reference/unknown": referenceUnknown,
  "shape/deprecated-field": shapeDeprecatedField,
  "shape/empty-field": shapeEmptyField,
  "source/same-origin": sourceSameOrigin,
  "span/no-quote": spanNoQuote,
  "span/quote-ambiguous": spanQuoteAmbiguous,
  "span/quote-joined": spanQuoteJoined,
  "span/quote-not-found": spanQuoteNotFound,
  "span/text-unknown": spanTextUnknown,
  "span/unproved": spanUnproved,
  "span/within-invalid": spanWithinInvalid,
  "speaker/differs-from-statement": speakerDiffersFromStatement,
  "speaker/not-in-sentence": speakerNotInSentence,
  "speaker/not-named": speakerNotNamed,
  "status/contradicts-quote": statusContradictsQuote,
  "status/wrong-dispatch": statusWrongDispatch,
  "text/changed": textChanged,
  "text/missing": textMissing,
  "text/outside-segments": textOutsideSegments,
  "text/overlapping-segments": textOverlappingSegments,
  "text/sentence-without-fact": textSentenceWithoutFact,
  "text/still-shipped": textStillShipped,
  "text/unreferenced": textUnreferenced,
  "text/unused-without-fact": textUnusedWithoutFact,
  "text/wrong-proved-spans": textWrongProvedSpans,
  "wording/not-in-quote": wordingNotInQuote,
} satisfies { readonly [Code in RuleCode]?: Rule<Code> };
