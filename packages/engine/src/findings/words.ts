import { jsonProblem } from "./json-problems.ts";
import { quoted, quotedBeside, shown, orElse, didYouMean, weekdays, measured, partNames } from "./phrases.ts";
import type { Arguments, Code, Report } from "./codes.ts";
import type { Words, WordsOf } from "./in-words.ts";
import { wordsOfSpeech } from "./words-of-speech.ts";

const words: WordsOf<Code> = {
  "file/not-json": ({ problem }) => ({
    found: jsonProblem(problem).found,
    expected: "one JSON object, in UTF-8, without comments",
    mend: jsonProblem(problem).mend,
  }),
  "file/too-deep": ({ deepest }) => ({
    found: `values more than ${deepest} levels deep`,
    expected: "one JSON object of the shape that a record has, which is about ten levels deep",
    mend: "Look at the place that is named: most often a bracket was pasted there again and again.",
  }),
  "file/duplicate-key": ({ key }) => ({
    found: `the key ${shown(key)} twice in one object`,
    expected: "each key once: a reader would keep the last and lose the first without a word",
    mend: "Rename or remove one of the two.",
  }),
  "file/misplaced": ({ record, found, expected }) => ({
    found: `the record ${record} in ${found}, a file of another kind or name`,
    expected: `the same record in ${expected}`,
    mend: "Move the file there, or correct the record's kind or id.",
  }),
  "shape/unknown-kind": ({ found, known }) => ({
    found: found === undefined ? "no kind" : `kind ${shown(found)}`,
    expected: `one of ${known.join(", ")}`,
    mend: "Give the record one of these kinds; its other fields follow from it.",
  }),
  "shape/unknown-key": ({ key, known }) => ({
    found: `the key ${shown(key)}, which means nothing here`,
    expected: `one of ${known.join(", ")}`,
    mend: "Correct the spelling of the key, move it to where it belongs, or remove it.",
  }),
  "shape/missing-key": ({ key, meaning, example }) => ({
    found: `no ${shown(key)}`,
    expected: `${shown(key)}${meaning === "" ? "" : `: ${meaning}`}`,
    mend:
      example === undefined
        ? `Add ${shown(key)} and its value at this place.`
        : `Add ${shown(key)} at this place, in the form ${shown(key)}: ${shown(example)}.`,
  }),
  "shape/wrong-value": ({ found, expected, examples }) => ({
    found: shown(found),
    expected: examples.length === 0 ? expected : `${expected} Such as ${examples.slice(0, 3).map(shown).join(", ")}`,
    mend: "Write the value in the form that is expected.",
  }),
  "shape/empty": ({ field }) => ({
    found: `${shown(field)} with nothing in it`,
    expected: "something in it, or no such field: absent means that nobody looked",
    mend: "Remove the field; or, where the text was looked through and is silent, write a fact of basis not-stated with the span that was read.",
  }),
  "text/missing": ({ text }) => ({
    found: `no file texts/${text}.txt`,
    expected: "the text that the edition says is shipped",
    mend: "Put the text back exactly as it was received, or mark the edition as withheld.",
  }),
  "text/unclaimed": ({ text }) => ({
    found: `a text, ${text}, that no dispatch names among its editions`,
    expected: "an edition for each text",
    mend: "Add an edition with this text to its dispatch record.",
  }),
  "text/changed": ({ text, measure, found, expected }) => ({
    found: `${measured(measure, found)} of the text ${text}, whose file is not what the dispatch says was received`,
    expected: `${measured(measure, expected)}, as its dispatch records it`,
    mend: "A text is frozen: restore its file to the bytes that were received; a later reception is a new edition, never an edit. Only for an edition that is new with this contribution, write what was found.",
  }),
  "text/outside-segments": ({ text, characters }) => ({
    found: `characters of ${text} in no segment: ${quoted(characters)}`,
    expected: "every character but white space in one segment",
    mend: "Add a segment for them, or lengthen the one beside them.",
  }),
  "text/in-two-segments": ({ text, first, second }) => ({
    found: `the segments ${first} and ${second} of ${text}, which overlap`,
    expected: "every character in one segment only",
    mend: "Shorten one of the two.",
  }),
  "text/sentence-without-fact": ({ text, sentence }) => ({
    found: `a sentence of ${text} on which no fact rests: ${quoted(sentence)}`,
    expected: "at least one fact that quotes some of each sentence, or the reason why there is none",
    mend: "Record what the sentence says; or, where it says nothing that is recorded, add it under `withoutFacts` of its dispatch with the reason.",
  }),
  "text/excused-in-vain": ({ text, quote, supports }) => ({
    found:
      supports === undefined
        ? `${quoted(quote)} under \`withoutFacts\`, which is no whole sentence of ${text}`
        : `${quoted(quote)} under \`withoutFacts\`, though ${supports} rests on it`,
    expected: "a whole sentence on which no fact rests",
    mend:
      supports === undefined
        ? "Quote the sentence from its first character to its last."
        : "Remove the entry: the sentence has its fact now.",
  }),
  "span/text-unknown": ({ text, known }) => ({
    found: `the text ${shown(text)}, which is not here`,
    expected: `a text of the corpus: ${orElse(known, "there is none")}`,
    mend: "Name the edition that the quote was taken from.",
  }),
  "span/quote-absent": ({ text, quote, nearest }) => ({
    found: `${quotedBeside(quote, nearest[0])}, which does not stand in ${text}${
      nearest.some((passage) => passage.normalize() === quote.normalize())
        ? ": there its accents are written with other characters that look the same"
        : ""
    }`,
    expected:
      nearest.length === 0
        ? `words of ${text}, character for character`
        : `words of ${text}; the nearest are ${orElse(
            nearest.map((passage) => quotedBeside(passage, quote)),
            "",
          )}`,
    mend: "Copy the words from the text, with its own accents, apostrophes and slips; never correct them.",
  }),
  "span/quote-joined": ({ text, quote, pieces }) => ({
    found: `${quoted(quote)}, which is put together from ${pieces.length} places of ${text}: ${pieces.map(quoted).join(" and ")}`,
    expected: "unbroken words of one place",
    mend: "Give each place a piece of evidence of its own, under its own key; `supports` says which part of the value each shows.",
  }),
  "span/quote-ambiguous": ({ text, quote, count }) => ({
    found: `${quoted(quote)}, which stands ${count} times in ${text}`,
    expected: "a quote that shows which of these places is meant",
    mend: "Lengthen the quote, or add `within`: a longer quote, unique in the text, that holds this one once.",
  }),
  "span/within-unusable": ({ text, within, problem }) => ({
    found: `\`within\` ${quoted(within)}, which ${
      {
        absent: `does not stand in ${text}`,
        ambiguous: `stands more than once in ${text}`,
        "quote-not-once": "does not hold the quote exactly once",
      }[problem]
    }`,
    expected: "a longer quote, unique in the text, that holds the quote exactly once",
    mend: "Copy it anew from the text, with enough words around the quote.",
  }),
  "reference/unknown": ({ reference, nearest }) => ({
    found: `a reference to ${reference}, which is no record`,
    expected:
      nearest.length === 0
        ? "a reference to a record that exists"
        : `a record that exists; the nearest are ${orElse(nearest, "")}`,
    mend: didYouMean(nearest, "Correct the reference, or add the record."),
  }),
  "reference/circular": ({ way }) => ({
    found: `a part that holds itself: ${way.join(" → ")}`,
    expected: "a way from the part to the whole that ends",
    mend: "Look which of these is the larger one, and remove the reference that leads back.",
  }),
  "reference/malformed": ({ reference, kinds }) => {
    const kind = reference.slice(0, Math.max(0, reference.indexOf("/")));
    const isOtherKind = /^[a-z]+\/[a-z0-9-]+$/.test(reference) && !kinds.includes(kind);
    return {
      found: isOtherKind ? `a reference to a record of the kind ${kind}: ${shown(reference)}` : shown(reference),
      expected: `a reference to a record of the kind ${orElse(kinds, "that is wanted")}, written as kind/id, such as ${shown(`${kinds[0] ?? "person"}/…`)}`,
      mend: isOtherKind
        ? `Refer to a record of the kind ${orElse(kinds, "")}: it may have the same name.`
        : "Write the kind, a slash and the id: lower-case letters, digits and hyphens. `vnjp list` shows them.",
    };
  },
  "fact/unsupported": ({ basis, needs }) => ({
    found: `a fact of basis ${shown(basis)} without the evidence that it needs`,
    expected: {
      span: 'at least one span of a dispatch, such as "words": { "kind": "span", "text": "vietnamplus-219237/e1", "quote": "à Hanoi" }',
      citation:
        'at least one citation of a public page, such as "page": { "kind": "citation", "source": "source/vnpkc-ten-years" }',
      either: "at least one piece of evidence, a span of a dispatch or a citation of a public page",
    }[needs],
    mend: "Add the evidence, or change the basis to what the evidence shows.",
  }),
  "date/not-edtf": ({ date, problem }) => ({
    found: `${shown(date)}, ${problem}`,
    expected:
      'a date that exists, spelt as the record spells dates (EDTF), such as "2024-02-27", "2024-02" or "[..2020-02-21]"',
    mend: "Correct the date; where a part of it is not known, leave that part out.",
  }),
  "date/not-in-evidence": ({ date, part, number, quotes }) => ({
    found: `${partNames[part].toLowerCase()} ${number} in ${shown(date)}, which no quote shows; they show ${[...new Set(quotes)].map(quoted).join(" and ") || "nothing"}`,
    expected: "each year, month and day of the date in one of the quotes that support it",
    mend: "Correct the date to what the quotes say, or add the quote that this part of it is taken from.",
  }),
  "wording/not-in-quote": ({ wording, quotes }) => ({
    found: `${quoted(wording)}, given as printed, which stands in none of its quotes: ${orElse(quotes.map(quoted), "there is none")}`,
    expected: "the very words of one of the quotes",
    mend: "Copy the words from the quote, or quote the place where they stand.",
  }),
  "date/other-weekday": ({ date, weekday, actual }) => ({
    found: `${date}, which is a ${weekdays[actual] ?? actual}, where the words say “${weekday}”, ${weekdays[weekday] ?? weekday}`,
    expected: "a date that falls on the weekday that its words give",
    mend: "Look at the year and the month: most often one of them was taken from the wrong place.",
  }),
  "date/after-its-dispatch": ({ status, date, dispatch, published }) => ({
    found: `the status ${shown(status)} for an event of ${date}, on the word of ${dispatch}, which is dated ${published}`,
    expected: "a date no later than the dispatch, for an event that it tells as held or as going on",
    mend: 'Write "planned" or "proposed", whichever the words say; or correct the date.',
  }),
  ...wordsOfSpeech,
  "draft/unfinished": ({ placeholder, what }) => ({
    found: `what a draft left to be written: ${quoted(placeholder)}`,
    expected: "what a person writes in its place",
    mend: {
      label: "Write a label that names the subject, as one would name it in a list.",
      content: "Write what is said, as one neutral sentence of your own, never firmer than the words.",
      address: "Write the address where the dispatch was published.",
    }[what],
  }),
  "entity/twice": ({ other, name }) => ({
    found: `a second record under the name ${quoted(name)}, which ${other} has already`,
    expected: "one record for each person, body or place, with every spelling among its names",
    mend: `If it is the same one, add the spelling to ${other} and refer to that; if it is another, give each a label that tells them apart.`,
  }),
  "name/not-composed": ({ name, composed }) => ({
    found: `${quoted(name)}, whose accents are characters of their own`,
    expected: `${quoted(composed)}, with each accented letter as one character (Unicode NFC)`,
    mend: "Let it be mended (`vnjp validate --fix`, or “Mend what is safe” on the contribution page), or type it anew: the two look the same and are not equal.",
  }),
  "name/without-marks": ({ name }) => ({
    found: `${quoted(name)}, given as Vietnamese, with marks missing`,
    expected: "a name with all the marks that Vietnamese writes, such as “Hoàng Xuân Chiến”",
    mend: "Copy it with its marks from the page that is cited; or give the language that spells it so, such as fr or en.",
  }),
  "label/missing-language": ({ language, name }) => ({
    found: `no ${language === "vi" ? "Vietnamese" : "Japanese"} label`,
    expected: `a label in that language too, since the full name is on record: ${quoted(name)}`,
    mend: `Add to the label: "${language}": ${shown(name)}.`,
  }),
  "id/other-date": ({ date, dates }) => ({
    found: `an id that begins with ${date}, while the date on record is ${orElse([...new Set(dates)], "none")}`,
    expected: "an id that begins with the date of the event (a statement: of its occasion), or with no date",
    mend: "If another finding is about this date, mend that one first: this one may only follow from it. If the date is right, correct the id, as long as the record is in no release.",
  }),
  "evidence/supports-nothing": ({ supports }) => ({
    found: `evidence that supports, as it says, the ${supports} of its value; and the value has no ${supports}`,
    expected:
      "evidence for a part that the value has: the year, month or day that a date gives, the bound of an open one",
    mend: "Move the piece to the fact that it supports; or remove `supports`, or write what the piece shows: anchor, identity.",
  }),
  "evidence/given-twice": ({ first, quote }) => ({
    found: `${quoted(quote)} for a second time; it stands under ${shown(first)} already`,
    expected: "each place of a text once among the evidence of a fact",
    mend: "Remove one of the two; or, where the words stand at two places, say with `within` which is meant.",
  }),
  "exception/unused": ({ code, record, pointer }) => ({
    found: `an exception for ${code} at ${record}#${pointer}, where no such warning is given`,
    expected: "exceptions for warnings that are given, and for nothing else",
    mend: "Remove it: what it excepted was mended, or is now called otherwise.",
  }),
  "date/out-of-order": ({ earlier, later }) => ({
    found: `${earlier}, which does not go with ${later}`,
    expected: "a death after the birth, and a tenure attested within its term",
    mend: "Correct the one that its source does not bear out; where sources differ, keep both and add a discrepancy.",
  }),
  "status/other-dispatch": ({ key, dispatches }) => ({
    found: `a status under ${shown(key)} that rests on ${orElse(dispatches, "no dispatch")}`,
    expected: `words of ${key} as its evidence: what stands under the id of a dispatch is what that one says`,
    mend: "Put it under the id of the dispatch that says it, or quote the words of this one.",
  }),
  "discrepancy/no-such-fact": ({ record, pointer }) => ({
    found: `${record}#${pointer}, where there is no fact`,
    expected: 'the place of a fact: its field and its key, such as "/date/day" or "/names/printed"',
    mend: "Point to the fact itself, the object in which `basis` and `evidence` stand: not to what holds it, nor to what is in it. `vnjp show` names the place of each fact.",
  }),
  "discrepancy/one-sided": ({ sides }) => ({
    found: `a discrepancy of ${sides} ${sides === 1 ? "side" : "sides"}`,
    expected: "two facts or more that do not say the same",
    mend: "Add the side that is missing, or remove the record.",
  }),
  "code/unlisted": ({ code, list, known, nearest }) => ({
    found: `the code ${shown(code)}, which is new to the list ${list}`,
    expected: `one of ${known.join(", ")}; or a new one that is meant`,
    mend: `${nearest === undefined ? "Take the code that fits." : `If ${shown(nearest)} was meant, write that.`} If a new code is meant, say in the contribution what it means: whoever takes it in adds it to the list (packages/engine/src/schema/codes.ts).`,
  }),
};

/** Every code of a finding. */
export const codes = Object.keys(words) as readonly Code[];

export const explain = <C extends Code>(report: Extract<Report, { code: C }>): Words =>
  words[report.code as C](report.arguments as Arguments[C]);
