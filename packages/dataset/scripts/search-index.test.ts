import { expect, test } from "vitest";
import { packRecord, readPackedRecord } from "../src/search/packed-record.ts";
import { buildRecords } from "./search-index.ts";

const searched = buildRecords([]);

test("each record of the index is unpacked as it was", () => {
  expect(searched.length).toBeGreaterThan(0);
  expect(searched.map((record) => readPackedRecord(packRecord(record)))).toEqual(searched);
});

test("the sentence of a packed record does not repeat its label", () => {
  const place = searched.find(({ reference }) => reference === "place/south-sudan");
  expect(place?.sentence.en).toBe("South Sudan is a country (type implied).");
  expect(place && packRecord(place)[2].en).toBe("{} is a country (type implied).");
});
