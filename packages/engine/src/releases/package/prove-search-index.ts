import * as z from "zod";
import { resolvePointer } from "../../corpus/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";
import { hashText, isSameJson, type PublishedRecords } from "../../publish/index.ts";
import type { PackageFiles } from "./parse-package.ts";

/** The search index of a package. */
const searchIndexPath = "dist/search-index.json";

/** What a search index copies from the data. Its other parts are computed. */
const copiesShape = z.object({
  version: z.string(),
  texts: z.array(z.tuple([z.string(), z.string().nullable()])),
  records: z.array(
    z
      .tuple(
        [
          z.string(),
          z.record(z.string(), z.string()),
          z.unknown(),
          z.unknown(),
          z.array(z.array(z.tuple([z.string()], z.unknown()))),
        ],
        z.unknown(),
      )
      .transform(([reference, label, _summary, _about, fields]) => ({ reference, label, fields })),
  ),
});

type SearchIndexCopies = z.infer<typeof copiesShape>;

interface Data {
  readonly version: string;
  readonly records: PublishedRecords;
}

/** The words of an index that are not at their pointer in the record. */
const listWrongWords = (
  { reference, fields }: SearchIndexCopies["records"][number],
  record: object,
): readonly string[] =>
  fields
    .flat()
    .flatMap(([pointer, words]) =>
      typeof words === "string" && resolvePointer(record, pointer) !== words ? [`${reference}#${pointer}`] : [],
    );

/** The shipped texts that do not have the hash of their edition. */
const listWrongTexts = ({ texts }: SearchIndexCopies, { records }: Data): readonly string[] => {
  const hashes = new Map(
    Object.values(records.dispatch).flatMap(({ editions }) =>
      Object.values(editions).map(({ text, sha256 }) => [text, sha256] as const),
    ),
  );
  return texts.flatMap(([edition, characters]) =>
    characters !== null && hashText(characters) !== hashes.get(edition) ? [`the text ${edition}`] : [],
  );
};

const listWrongParts = (index: SearchIndexCopies, data: Data): readonly string[] => {
  const byReference = new Map<string, { readonly label: object }>(
    Object.entries(data.records).flatMap(([kind, byId]) =>
      Object.entries(byId).map(([id, record]) => [`${kind}/${id}`, record] as const),
    ),
  );
  const wrongRecords = index.records.flatMap((copy) => {
    const record = byReference.get(copy.reference);
    if (!record) return [`no record ${copy.reference}`];
    return [
      ...(isSameJson(copy.label, record.label) ? [] : [`the label of ${copy.reference}`]),
      ...listWrongWords(copy, record),
    ];
  });
  return [
    ...(index.version === data.version ? [] : [`version ${data.version}`]),
    ...(new Set(index.records.map(({ reference }) => reference)).size === byReference.size
      ? []
      : [`${byReference.size} records`]),
    ...wrongRecords,
    ...listWrongTexts(index, data),
  ];
};

const parseIndex = (content: string): SearchIndexCopies | undefined => {
  try {
    return copiesShape.safeParse(JSON.parse(content)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Compares the labels, values and texts in the search index of a package with its data. An absent file is not reported here. */
export const proveSearchIndex = (files: PackageFiles, data: Data): readonly Finding[] => {
  const content = files.get(searchIndexPath);
  if (content === undefined) return [];
  const index = parseIndex(content);
  const parts = index ? listWrongParts(index, data) : ["a search index"];
  return parts.map((part) =>
    createFinding({ code: "package/wrong-copy", pointer: "", arguments: { part } }, { record: searchIndexPath }),
  );
};
