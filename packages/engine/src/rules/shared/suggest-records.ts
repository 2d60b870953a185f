import { distance } from "fastest-levenshtein";
import { getReference, listPrintedNames, type Corpus } from "../../corpus/index.ts";
import type { AuthoredRecord } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";

/** No name is longer: the time to compare two texts grows with the product of their lengths. */
const maxLength = 200;

const namesByRecord = new WeakMap<AuthoredRecord, readonly string[]>();

/** The id, the labels and the printed names of a record, folded. */
const listNames = (record: AuthoredRecord): readonly string[] => {
  const known = namesByRecord.get(record);
  if (known) return known;
  const labels = Object.values(record.label).filter((label) => label !== undefined);
  const printed = listPrintedNames(record).map(({ value }) => value.name);
  const names = [record.id.replaceAll("-", " "), ...labels, ...printed].map(foldText);
  namesByRecord.set(record, names);
  return names;
};

/** The distance of a name from the nearest name of a record, relative to its length; 0 if one contains the other. */
const computeDistance = (target: string, record: AuthoredRecord): number =>
  Math.min(
    ...listNames(record).map((name) =>
      target.length > 3 && (name.includes(target) || target.includes(name)) && name.length > 3
        ? 0
        : distance(name, target) / Math.max(name.length, target.length),
    ),
  );

/**
 * Records that an unknown reference may mean, nearest first: by id, label or name, in any script. They are of the kinds
 * that the field takes; if none of these is near, of any kind.
 */
export const suggestRecords = (reference: string, kinds: readonly string[], corpus: Corpus): string[] => {
  if (reference.length > maxLength) return [];
  const slash = reference.indexOf("/");
  const target = foldText(reference.slice(slash + 1).replaceAll("-", " "));
  const ranked = [...corpus.records.values()]
    .map((record) => ({
      reference: getReference(record),
      isOfKind: kinds.includes(record.kind),
      nameDistance: computeDistance(target, record),
    }))
    .filter(({ nameDistance }) => nameDistance <= 0.4)
    .toSorted(
      (a, b) =>
        Number(b.isOfKind) - Number(a.isOfKind) ||
        a.nameDistance - b.nameDistance ||
        distance(a.reference, reference) - distance(b.reference, reference) ||
        (a.reference < b.reference ? -1 : 1),
    );
  const ofKind = ranked.filter(({ isOfKind }) => isOfKind);
  return (ofKind.length > 0 ? ofKind : ranked).slice(0, 3).map((candidate) => candidate.reference);
};
