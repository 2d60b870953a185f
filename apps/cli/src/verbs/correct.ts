import { Option } from "commander";
import { correct, type CorrectOptions } from "../commands/correct.ts";
import { kinds, severities } from "../correcting/answers.ts";
import { bases } from "../correcting/corrected.ts";
import type { Format } from "../output.ts";
import { example, type Verbs } from "./verbs.ts";

/** The verb that corrects a fact, with what can be said of what it is to be, what shows it, and why. */
export const addCorrectVerb = ({ verb, outputFor, ended }: Verbs): void => {
  verb(
    "correct <id> [pointer]",
    "Correct a fact of the corpus that you stand in: change the record, check it, and write the changeset and the reason beside it. What is not named stays as it is. On a terminal, what is not given is asked for.",
    [
      `vnjp correct ${example} /type/dialogue --to talks --kind interpretation --severity substantive --reason "It was talks." --reason-fr "C’étaient des entretiens."`,
      `vnjp correct ${example}#/names/spaced-hyphen/value/form --to full`,
      `vnjp correct ${example} /date/day --key day --quote "27 février"`,
      `vnjp correct ${example} /place/ha-noi --source sggp-post108422 --locator "the first paragraph"`,
      `vnjp correct ${example} /type/dialogue --without vietnamplus-219224`,
      `vnjp correct ${example} /level/vietnamplus-219224 --basis not-stated`,
      `vnjp correct ${example} /place/presence --withdraw`,
    ],
  )
    .optionsGroup("What it is to be:")
    .option("--to <value>", "the value that it is to have; JSON where it is neither words nor a part of the value")
    .addOption(
      new Option(
        "--basis <basis>",
        "how it is known: not-stated takes its value away, and another basis with --to gives it one",
      ).choices(bases),
    )
    .option("--note <words>", "our remark on it, in English")
    .option("--note-fr <words>", "the same in French")
    .option("--no-note", "take the remark out")
    .option("--withdraw", "take the whole fact out", false)
    .optionsGroup("What shows it (one piece of evidence; give the command again for another):")
    .option("--quote <words>", "words of a text, exactly as they stand there")
    .option("--text <edition>", "which text (vietnamplus-219237/e1); by default the one that the fact rests on")
    .option("--within <words>", "longer words around them, where they occur more than once")
    .option("--source <source>", "or a public page, by its record (source/sggp-post108422)")
    .option("--locator <words>", "where on the page, in our own words")
    .option("--supports <part>", "which part of the value it shows (year, month, day, bound, anchor …)")
    .option("--speaker <who>", "who says it, where that is not the dispatch itself")
    .option("--key <key>", "the name of the piece: one that is there is changed, another is added; by default added")
    .option("--instead", "in the place of all that it rests on now", false)
    .option("--without <keys...>", "take out pieces that it rests on now, by their keys")
    .option(
      "--for-correction",
      "it shows the fault, and not the fact: evidence of the correction (as with --withdraw)",
      false,
    )
    .optionsGroup("Why:")
    .addOption(new Option("--kind <kind>", "what was wrong with it").choices(Object.keys(kinds)))
    .addOption(new Option("--severity <severity>", "whether a reader was misled").choices(Object.keys(severities)))
    .option("--reason <words>", "why, in English")
    .option("--reason-fr <words>", "why, in French")
    .action(async (id: string, pointer: string | undefined, options: CorrectOptions & { format: Format }) => {
      ended(await correct(id, pointer, options, outputFor(options)));
    });
};
