import { describe, expect, it } from "vitest";
import { segmentsOf } from "./segments.ts";
import { dispatches, readingOf } from "../testing/drafting.ts";

const cut = (text: string): string[] => {
  const reading = readingOf(text);
  return segmentsOf(reading).map((segment) => `${segment.role}: ${reading.quote(segment)}`);
};

describe("the segments of a text", () => {
  it.each(dispatches)("$id: they are those of the record", ({ text, record }) => {
    const recorded = Object.values(record.segments ?? {}).map(({ role, span }) => `${role}: ${span.quote}`);
    expect(cut(text)).toEqual(recorded);
  });

  it.each([
    {
      what: "header, legend, credit and dateline of one line are told apart",
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
      what: "a credit on its own line takes the legend right above it",
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
      what: "a credit after a blank line leaves the paragraph alone",
      text: "Un titre\n\nIls ont parlé de tout.\n\nPhoto : VNA/CVN\n\nPuis ils sont partis.",
      segments: [
        "paragraph: Un titre",
        "paragraph: Ils ont parlé de tout.",
        "credit: Photo : VNA/CVN",
        "paragraph: Puis ils sont partis.",
      ],
    },
    {
      what: "an outlet opens without brackets",
      text: "Nhân Dân en ligne - Le personnel est prêt.",
      segments: ["dateline: Nhân Dân en ligne -", "paragraph: Le personnel est prêt."],
    },
    {
      what: "a headline that ends with a body's initials is not signed",
      text: "Les relations Japon - ASEAN\n\nIls ont parlé.",
      segments: ["paragraph: Les relations Japon - ASEAN", "paragraph: Ils ont parlé."],
    },
    {
      what: "line ends of Windows and a byte order mark are white space",
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
    expect(cut(text)).toEqual(segments);
  });
});
