import type { Stretch } from "./draft-types.ts";

/** Acts whose verb does not tell how far it has come what is said with them. */
const silent = new Set([
  "affirmed",
  "reaffirmed",
  "stressed",
  "informed",
  "believed",
  "assessed",
  "described",
  "welcomed",
]);

const clause = /^[^.;:«“"]{0,12}(?<![\p{L}])(?:que |qu')/u;
/** The first verb of a clause tells; the conditional is the future of what was said in the past. */
const tenses: readonly (readonly [status: string, pattern: RegExp])[] = [
  [
    "planned",
    /(?<![\p{L}])(?:\p{L}+r(?:ait|aient|a|ont)|va|vont|comptait|comptaient|(?:devait|devaient) \p{L}+(?:er|ir|re))(?!\p{L})/u,
  ],
  ["past", /(?<![\p{L}])(?:avait|avaient|s'etait|s'etaient)(?: \p{L}+ment)? \p{L}+(?:e|i|u|t)e?s?(?!\p{L})/u],
  [
    "ongoing",
    /(?<![\p{L}])(?!(?:\p{L}+r(?:ait|aient)|fait|trait|attrait|retrait|portrait|extrait|souhait|parfait)(?!\p{L}))\p{L}+(?:ait|aient)(?!\p{L})/u,
  ],
  [
    "ongoing",
    /(?<![\p{L}])(?:est|sont|reste|restent|demeure|demeurent|constitue|constituent|se developpe\p{L}*)(?!\p{L})/u,
  ],
];
/** Where what is said is a noun, it tells of itself how far it has come. */
const objects: readonly {
  readonly act: string;
  readonly verb: RegExp;
  readonly noun: RegExp;
  readonly status: string;
}[] = [
  { act: "informed", verb: /annonc/, noun: /^(?:la |le |l'|une? |des )/u, status: "planned" },
  { act: "reaffirmed", verb: /./, noun: /^(?:la |le |l'|son |sa |ses |leurs? )/u, status: "ongoing" },
  {
    act: "welcomed",
    verb: /./,
    noun: /^[^,.;]{0,70}(?:obtenue?s|atteints|realise(?:e)?s|enregistree?s|accomplis)(?!\p{L})/u,
    status: "past",
  },
  {
    act: "welcomed",
    verb: /./,
    noun: /^(?:d[eu] |des )?(?:le |la |les |l')?(?:developpement|progres|essor|progression|dynamique|evolution)/u,
    status: "ongoing",
  },
];
const noVerb = /^(?:sera|aura|la|ora|para|contra|va)$/;

/** How far that has come which is reported in a clause with “que”, and the verb that shows it. */
export const statusOfContent = (
  act: string,
  low: string,
  verb: Stretch,
  said: Stretch,
): { status: string; at: Stretch } | undefined => {
  if (!silent.has(act)) return undefined;
  const object = objects.find(
    (one) =>
      one.act === act &&
      one.verb.test(low.slice(verb.start, verb.end)) &&
      one.noun.test(low.slice(said.start, Math.min(said.end, said.start + 90))),
  );
  if (object) return { status: object.status, at: verb };
  const words = low.slice(said.start, Math.min(said.end, said.start + 220));
  const opens = clause.exec(words);
  if (!opens) return undefined;
  const rest = words.slice(opens[0].length);
  const [first] = tenses
    .flatMap(([status, pattern]) => {
      const match = pattern.exec(rest);
      return match && !(status === "planned" && noVerb.test(match[0]) && match[0].length < 4)
        ? [{ status, index: match.index, length: match[0].length }]
        : [];
    })
    .toSorted((a, b) => a.index - b.index);
  if (!first) return undefined;
  const start = said.start + opens[0].length + first.index;
  return { status: first.status, at: { start, end: start + first.length } };
};
