import { join, relative } from "node:path";
import { readCorpus } from "@vnjp/engine/node";
import { check } from "@vnjp/engine/rules";
import { changesetFolderOf } from "../contribution/changeset-folder.ts";
import { judgedWith } from "../contribution/check-change.ts";
import { answersOf, type GivenAnswers } from "../contribution/correction-answers.ts";
import { corrected, type Wanted } from "../contribution/correction.ts";
import { targetOf, type Target } from "../contribution/correction-target.ts";
import { corpusHere } from "../contribution/corpus-here.ts";
import { publishedBefore } from "../contribution/published-before.ts";
import { reasonFiles } from "../contribution/reason-files.ts";
import { writeTogether } from "../contribution/write-together.ts";
import { CannotRun, result, type ExitCode, type Output } from "../output.ts";
import { findingsReport } from "../reporters/findings.ts";
import { paint } from "../reporters/paint.ts";

export interface CorrectOptions extends GivenAnswers {
  readonly to?: string;
  readonly withdraw: boolean;
  readonly text?: string;
  readonly quote?: string;
  readonly within?: string;
}

/** Words are words where words stand now; anything else is JSON. */
const valueOf = (words: string, now: unknown): unknown => {
  if (typeof now === "string") return words;
  try {
    return JSON.parse(words);
  } catch {
    if (now === null) return words;
    throw new CannotRun(`${words} is no JSON, and what stands there now is: ${JSON.stringify(now)}.`);
  }
};

const wantedOf = async (options: CorrectOptions, { now }: Target, ask: Output["ask"]): Promise<Wanted> => {
  const { to, withdraw, text, quote, within } = options;
  if (withdraw && to !== undefined) throw new CannotRun("--to and --withdraw say two things: give one of them.");
  if ((text === undefined) !== (quote === undefined))
    throw new CannotRun("--text and --quote go together: which text, and which words of it.");
  const words =
    text === undefined || quote === undefined
      ? {}
      : { words: { text, quote, ...(within === undefined ? {} : { within }) } };
  if (withdraw) return { withdraw };
  if (to !== undefined) return { withdraw, to: valueOf(to, now), ...words };
  if (quote !== undefined) return { withdraw, ...words };
  if (!ask) throw new CannotRun("Say what it is to be: --to VALUE, --text and --quote, or --withdraw.");
  return { withdraw, to: valueOf(await ask(`It is ${JSON.stringify(now)}. What is it to be?\n> `), now) };
};

/** Corrects a fact: the record, and beside it why, if it was published. Nothing is written where the record would not stand. */
export const correct = async (
  words: string,
  place: string,
  options: CorrectOptions,
  output: Output,
): Promise<ExitCode> => {
  const folder = corpusHere();
  const before = await readCorpus(folder);
  const known = check(before);
  const target = targetOf(folder, known.corpus, words, place);
  const wanted = await wantedOf(options, target, output.ask);
  const record = corrected(target.record, target.pointer, wanted);
  const content = `${JSON.stringify(record, null, 2)}\n`;
  if (content === target.content) throw new CannotRun(`${target.reference}#${target.pointer} is so already.`);

  const judged = judgedWith(folder, before, known.findings, { path: target.file, content });
  const style = paint(output.colour);
  if (judged.findings.some(({ severity }) => severity === "error")) {
    result(output, { written: [], findings: judged.findings }, () => findingsReport(judged, style));
    output.tell("vnjp: nothing was written: the record would not stand as it would be.");
    return 1;
  }

  const published = await publishedBefore(folder);
  const isPublished = published.has(target.reference, target.pointer);
  const changesets = changesetFolderOf(folder);
  if (isPublished && changesets === undefined)
    throw new CannotRun("This corpus keeps no changesets (.changeset/), and what was published is corrected with one.");
  const reasons =
    isPublished && changesets !== undefined
      ? reasonFiles(
          changesets,
          { record: target.reference, pointer: target.pointer, ...(await answersOf(options, output.ask)) },
          wanted.withdraw ? "minor" : "patch",
          published.ids,
        )
      : [];
  const written = [{ path: join(folder, target.file), content }, ...reasons];
  writeTogether(written);
  const paths = written.map(({ path }) => relative(process.cwd(), path));
  const now = wanted.withdraw ? undefined : (wanted.to ?? target.now);
  result(
    output,
    {
      ...target,
      content: undefined,
      record: target.reference,
      before: target.now,
      after: now,
      written: paths,
      findings: judged.findings,
    },
    () =>
      [
        ...(judged.findings.length === 0 ? [] : [findingsReport(judged, style)]),
        `${style.strong(`${target.reference}#${target.pointer}`)}\n  ${style.wrong("-")} ${JSON.stringify(target.now)}\n  ${style.right("+")} ${now === undefined ? "withdrawn" : JSON.stringify(now)}`,
        paths.map((path) => `wrote ${path}`).join("\n"),
        ...(isPublished
          ? []
          : [
              published.version === undefined
                ? "Nothing has been released yet: no changeset is needed."
                : `It is not in ${published.version}, the last release: no reason is needed.`,
            ]),
      ].join("\n\n"),
  );
  return 0;
};
