import { apa, chicago, string } from "../citing/in-words.ts";
import { bibtex } from "../citing/bibtex.ts";
import { citedDataset, citedRecord, type Cited } from "../citing/cited.ts";
import { cslJson } from "../citing/csl-json.ts";
import { ris } from "../citing/ris.ts";
import { result, type ExitCode, type Output } from "../output.ts";
import { pointerMeant } from "../naming/place-meant.ts";

export const styles = ["string", "bibtex", "csl-json", "ris", "apa", "chicago"] as const;

export type Style = (typeof styles)[number];

const written: { readonly [S in Style]: (cited: Cited) => string } = {
  string,
  bibtex,
  "csl-json": cslJson,
  ris,
  apa,
  chicago,
};

const citedBy = (words: string | undefined, beside: string | undefined, { tell }: Output): Cited => {
  if (words === undefined) return citedDataset();
  const { record, pointer, followed } = pointerMeant(words, beside);
  if (followed !== undefined) tell(`vnjp: ${followed}`);
  return citedRecord(record, pointer);
};

/** Says how to cite a record, one fact with the words that support it, or the dataset, as the release that it is. */
export const cite = (words: string | undefined, beside: string | undefined, style: Style, output: Output): ExitCode => {
  const cited = citedBy(words, beside, output);
  const text = written[style](cited);
  result(output, { ...cited, style, text }, () => text);
  return 0;
};
