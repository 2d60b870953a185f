import { describe, expect, it } from "vitest";
import { splitSegments } from "./segments.ts";
import { dispatches, createTestContext } from "../../test/real-corpus.ts";

const listSegments = (text: string): string[] => {
  const context = createTestContext(text);
  return splitSegments(context).map((segment) => `${segment.role}: ${context.getQuote(segment)}`);
};

describe("splitSegments", () => {
  it.each(dispatches)("finds the segments of the record $id", ({ text, record }) => {
    const recorded = Object.values(record.segments ?? {}).map(({ role, span }) => `${role}: ${span.quote}`);
    expect(listSegments(text)).toEqual(recorded);
  });

  it.each([
    {
      what: "splits header, caption, credit and dateline of one line",
      text: "date 2023-10 La rencontre. Photo: VNA Phnom Penh, 3 mai (VNA) – Le ministre a parlé.",
      segments: [
        "header: date 2023-10",
        "caption: La rencontre.",
        "credit: Photo: VNA",
        "dateline: Phnom Penh, 3 mai (VNA) –",
        "paragraph: Le ministre a parlé.",
      ],
    },
    {
      what: "takes the line right above a credit as its caption",
      text: "Le dialogue a eu lieu.\n\nLes deux ministres. |\nPhoto : Hông Hà/VNA/CVN |\n\nIls ont parlé.\n\nVNA/CVN",
      segments: [
        "paragraph: Le dialogue a eu lieu.",
        "caption: Les deux ministres. |",
        "credit: Photo : Hông Hà/VNA/CVN |",
        "paragraph: Ils ont parlé.",
        "sign-off: VNA/CVN",
      ],
    },
    {
      what: "takes no paragraph before a blank line as the caption of a credit",
      text: "Un titre\n\nIls ont parlé de tout.\n\nPhoto : VNA/CVN\n\nPuis ils sont partis.",
      segments: [
        "paragraph: Un titre",
        "paragraph: Ils ont parlé de tout.",
        "credit: Photo : VNA/CVN",
        "paragraph: Puis ils sont partis.",
      ],
    },
    {
      what: "accepts an outlet without brackets as the dateline",
      text: "Nhân Dân en ligne - Le personnel est prêt.",
      segments: ["dateline: Nhân Dân en ligne -", "paragraph: Le personnel est prêt."],
    },
    {
      what: "finds no sign-off in a headline that ends with an acronym",
      text: "Les relations Japon - ASEAN\n\nIls ont parlé.",
      segments: ["paragraph: Les relations Japon - ASEAN", "paragraph: Ils ont parlé."],
    },
    {
      what: "ignores Windows line breaks and a byte order mark",
      text: "\uFEFFdate 2024-02 Hanoï (VNA) - Un.\r\n\r\nDeux. -VNA\r\n",
      segments: [
        "header: date 2024-02",
        "dateline: Hanoï (VNA) -",
        "paragraph: Un.",
        "paragraph: Deux.",
        "sign-off: -VNA",
      ],
    },
  ])("$what", ({ text, segments }) => {
    expect(listSegments(text)).toEqual(segments);
  });
});
