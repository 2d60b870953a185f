// Withholds a text: `node scripts/withhold.ts DISPATCH/EDITION`. Moves it to private-texts/, gives its passages by their
// positions, and writes its proved spans. If it is interrupted, run it again.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findEdition, findSpanRange, type Corpus, type RecordOfKind } from "@vnjp/engine/corpus";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { check } from "@vnjp/engine/rules";
import type { AuthoredPassage } from "@vnjp/engine/schema";
import { buildProvedSpans, getProvedSpansPath } from "./proved-spans.ts";

const folder = process.argv[3] ?? fileURLToPath(new URL("..", import.meta.url));
const text = process.argv[2] ?? "";

const stop = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const write = (path: string, content: string | Uint8Array) => {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, content);
  renameSync(`${target}.new`, target);
};

/** Replaces the quotes of the passages of the text by their positions. */
const replaceQuotes = <Entry extends { readonly span: AuthoredPassage }>(
  entries: Readonly<Record<string, Entry>>,
  corpus: Corpus,
): Record<string, Entry> =>
  Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const range = entry.span.text === text ? findSpanRange(corpus, entry.span) : undefined;
      return [key, range ? { ...entry, span: { text, ...range } } : entry];
    }),
  );

const withhold = (dispatch: RecordOfKind<"dispatch">, corpus: Corpus): RecordOfKind<"dispatch"> => ({
  ...dispatch,
  editions: Object.fromEntries(
    Object.entries(dispatch.editions).map(([key, edition]) => [
      key,
      edition.text === text ? { ...edition, availability: "withheld" as const } : edition,
    ]),
  ),
  ...(dispatch.segments && { segments: replaceQuotes(dispatch.segments, corpus) }),
  ...(dispatch.withoutFacts && { withoutFacts: replaceQuotes(dispatch.withoutFacts, corpus) }),
});

const { findings, corpus } = check(await readCorpus(folder));
const dispatch = corpus.records.get(`dispatch/${text.slice(0, text.lastIndexOf("/"))}`);
if (dispatch?.kind !== "dispatch" || !findEdition(corpus, text))
  stop(`“${text}” is no text of a dispatch: name it as in vietnamplus-219237/e1.`);
else {
  const stored = corpus.texts.get(text);
  if (!stored) stop(`The text ${text} is not here, so that nothing of it can be proved.`);
  // Only what an interrupted run leaves may be wrong: everything is proved once, before the text is gone.
  const others = findings.filter(
    ({ severity, code }) => severity === "error" && code !== "text/still-shipped" && code !== "text/wrong-proved-spans",
  );
  if (others.length > 0) stop(`The records have errors (${others.length}): \`vnjp validate\` shows them.`);
  const shippedPath = join("texts", `${text}.txt`);
  if (existsSync(join(folder, shippedPath)))
    write(join("private-texts", `${text}.txt`), readFileSync(join(folder, shippedPath)));
  const provedSpans = await buildProvedSpans(text, corpus);
  if (provedSpans === undefined) stop(`Nothing could be proved of ${text}.`);
  else write(getProvedSpansPath(text), provedSpans);
  write(join("records", "dispatch", `${dispatch.id}.json`), `${JSON.stringify(withhold(dispatch, corpus), null, 2)}\n`);
  rmSync(join(folder, shippedPath), { force: true });
  console.log(
    `withheld: ${text} is in private-texts/ now, which git ignores and nobody publishes. Keep it: only with the text can its quotes be checked.`,
  );
}
