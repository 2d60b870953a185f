import type { Code } from "./codes.ts";
import type { WordsOf } from "./in-words.ts";
import { namedThere, orElse, quoted, shown, writeThat } from "./phrases.ts";

/** What is doubted of speech, and of the people in it: acts, statuses, speakers, participants, members. */
export const wordsOfSpeech: WordsOf<
  | Extract<Code, `act/${string}` | `speaker/${string}` | `participant/${string}` | `member/${string}`>
  | "status/words-differ"
> = {
  "act/not-in-words": ({ act, said, words: spoken }) => ({
    found: `the act ${shown(act)}, given as stated, for which ${quoted(spoken)} has no verb${said.length === 0 ? "" : `; what it says is ${orElse(said.map(shown), "")}`}`,
    expected: "an act whose verb stands in the quote",
    mend: "Take the act that the verb says, or quote the verb; where the act only follows from the words, its basis is implied.",
  }),
  "act/firmer": ({ act, said, words: spoken }) => ({
    found: `the act ${shown(act)}, where ${quoted(spoken)} says no more than ${orElse(said.map(shown), "less")}`,
    expected: "an act that is no firmer than the words: who proposes has not agreed",
    mend: `Write ${orElse(said.map(shown), "the act that the verb says")}.`,
  }),
  "status/words-differ": ({ status, words: told }) => ({
    found: `the status ${shown(status)}, for what the words tell as to come or as wished: ${quoted(told)}`,
    expected: "a status that the words bear out",
    mend: 'Write "planned", "hoped" or "proposed", whichever the words say; or quote the words that tell of it as done.',
  }),
  "speaker/not-in-sentence": ({ speaker, sentences, named }) => ({
    found: `the speaker ${speaker}, neither named nor referred to by a title in ${orElse([...new Set(sentences)].map(quoted), "its sentence")}${namedThere(named)}`,
    expected:
      "a speaker whom the sentence names; or a further piece of evidence, with `supports` anchor or identity, that shows who is meant",
    mend: `${writeThat(named)}Look who speaks there: it may be another; where the text does not mark it, write "unmarked".`,
  }),
  "speaker/not-named": ({ speaker, sentence, named }) => ({
    found: `words given to ${speaker}, who is neither named in their sentence, ${quoted(sentence)}, nor is the one named last before it${namedThere(named)}`,
    expected: "as speaker of words, somebody whom their sentence names, or whom an “il” or “elle” in it takes up",
    mend: `${writeThat(named)}Read from the paragraph's first word who is speaking. If the newspaper itself tells it, leave out \`speaker\`; if nobody is marked, write "unmarked".`,
  }),
  "speaker/not-of-statement": ({ speaker, others, statement, sentence }) => ({
    found: `words given to ${speaker}, of a sentence that ${statement} gives to ${orElse(others, "another")}: ${quoted(sentence)}`,
    expected: "one speaker for the words of one sentence, wherever they are quoted",
    mend: `If ${orElse(others, "the other")} says these words, write that as \`speaker\`; if ${speaker} does, correct the statement, or record what else is said there as a statement of its own.`,
  }),
  "participant/not-named": ({ who, words: told, named }) => ({
    found: `the participant ${who}, whom nothing names in ${orElse([...new Set(told)].map(quoted), "its quotes")}${namedThere(named)}`,
    expected: "a participant whom the quoted words name, or call by a printed title",
    mend: `${writeThat(named)}If ${who} is right, quote the words that name the participant too, with \`supports\` identity; if the words only describe somebody, use a description in place of a record.`,
  }),
  "member/not-named": ({ who, words: told, named }) => ({
    found: `the member ${who}, whom nothing names in ${orElse([...new Set(told)].map(quoted), "its quotes")}${namedThere(named)}`,
    expected: "as member, whoever the quoted words name beside the title",
    mend: `${writeThat(named)}If ${who} is right, quote the words that name the member; somebody else's tenure is a membership of its own.`,
  }),
};
