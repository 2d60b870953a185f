import { distance } from "fastest-levenshtein";
import { refOf, type Corpus } from "../../corpus/index.ts";
import type { AuthoredRecord } from "../../schema/index.ts";
import { folded } from "../../text/index.ts";

/** What a record can be meant by: its id, its labels and every printed name, folded. */
const namesOf = (record: AuthoredRecord): string[] => {
  const printed =
    "names" in record
      ? Object.values(record.names ?? {}).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value.name]))
      : [];
  const labels = Object.values(record.label).filter((label) => label !== undefined);
  return [record.id.replaceAll("-", " "), ...labels, ...printed].map(folded);
};

/** How far a wanted name is from a record's nearest one, as a share of its length; 0 where one holds the other. */
const farness = (wanted: string, record: AuthoredRecord): number =>
  Math.min(
    ...namesOf(record).map((name) =>
      wanted.length > 3 && (name.includes(wanted) || wanted.includes(name)) && name.length > 3
        ? 0
        : distance(name, wanted) / Math.max(name.length, wanted.length),
    ),
  );

/**
 * The records that a reference to nobody can have meant, nearest first: by id, label or name, in any script, of the kinds
 * that the place takes; where none of these is near, of any kind.
 */
export const candidatesFor = (reference: string, kinds: readonly string[], corpus: Corpus): string[] => {
  const slash = reference.indexOf("/");
  const wanted = folded(reference.slice(slash + 1).replaceAll("-", " "));
  const ranked = [...corpus.records.values()]
    .map((record) => ({
      reference: refOf(record),
      isOfKind: kinds.includes(record.kind),
      far: farness(wanted, record),
    }))
    .filter(({ far }) => far <= 0.4)
    .toSorted(
      (a, b) =>
        Number(b.isOfKind) - Number(a.isOfKind) ||
        a.far - b.far ||
        distance(a.reference, reference) - distance(b.reference, reference) ||
        (a.reference < b.reference ? -1 : 1),
    );
  const ofKind = ranked.filter(({ isOfKind }) => isOfKind);
  return (ofKind.length > 0 ? ofKind : ranked).slice(0, 3).map((candidate) => candidate.reference);
};
