import { expect, test } from "vitest";
import { packRecord, unpackRecord } from "../src/search/packed-record.ts";
import { buildRecords } from "./search-index.ts";

const searched = buildRecords([]);

test("each record of the index is unpacked as it was", () => {
  expect(searched.length).toBeGreaterThan(0);
  expect(searched.map((record) => unpackRecord(packRecord(record)))).toEqual(searched);
});

test("a packed record has its label once", () => {
  const place = searched.find(({ reference }) => reference === "place/south-sudan");
  const { label } = place ?? {};
  expect(label?.en).toBe("South Sudan");
  expect(JSON.stringify(place && packRecord(place)).split(JSON.stringify(label?.en))).toHaveLength(2);
});
