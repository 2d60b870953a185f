import { Option } from "commander";
import { audit, type AuditOptions } from "../commands/audit.ts";
import { cite, styles, type Style } from "../commands/cite.ts";
import type { Format } from "../output.ts";
import { example, type Verbs } from "./verbs.ts";

/** The verbs for whoever writes about the data. */
export const addCitingVerbs = ({ verb, outputFor, ended }: Verbs): void => {
  verb("cite [id] [pointer]", "Say how to cite a record, one fact with its quotes, or (without an id) the dataset.", [
    `vnjp cite ${example}`,
    `vnjp cite ${example} /date/day --style apa`,
    "vnjp cite --style bibtex",
  ])
    .addOption(new Option("--style <style>", "in what form").choices(styles).default("string"))
    .action(
      (
        id: string | undefined,
        pointer: string | undefined,
        { style, ...options }: { format: Format; style: Style },
      ) => {
        ended(cite(id, pointer, style, outputFor(options)));
      },
    );
  verb(
    "audit <files...>",
    "Find the citations in texts (Markdown, LaTeX, BibTeX, CSL-JSON, HTML, plain; - for standard input), and say what became of each.",
    [
      "vnjp audit packages/fixtures/audit/paper.md",
      "vnjp audit packages/fixtures/audit/paper.tex packages/fixtures/audit/paper.bib --format json",
      "vnjp audit packages/fixtures/audit/paper.md --dismissals packages/fixtures/audit/dismissals.json",
    ],
    ["text", "json", "sarif"],
  )
    .option("--dismissals <file>", "outcomes that were looked at already, each up to a release (JSON)")
    .addHelpText(
      "after",
      `\nExit codes of an audit: 1 where what was cited was corrected in substance, split, withdrawn or never there; 2 where a
release is cited that is newer than this data, or a file could not be read; 0 where all stands, moved, or was mended in words alone.`,
    )
    .action(async (files: string[], options: AuditOptions) => {
      ended(await audit(files, options, outputFor({ format: "text" })));
    });
};
