import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AuditCopy, createAuditCopy } from "../../../../test/audit-copy.ts";
import { createDocx, createOdt, createPdf, passwordTrailer, createArchive } from "../../../../test/documents.ts";

const record = "vnjp:event/vinh-calls-on-kono@1.1.0";
const fact = `${record}#/date/before`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

let copy: AuditCopy;
beforeAll(() => {
  copy = createAuditCopy();
});
afterAll(() => copy.remove());

const auditDocument = async (name: string, bytes: Uint8Array) => {
  const { status, citations, unread, datasetCitations } = await copy.runAudit(copy.writeInput(name, bytes));
  const found = citations.map(({ citation, place }) => `${citation} (${place?.kind} ${place?.number})`);
  return { status, found, unread: unread.map(({ words }) => words), datasets: datasetCitations.length };
};

describe("vnjp audit of a .docx file", () => {
  it.each([
    ["one run", run(`See ${fact}.`)],
    ["three runs", run("See vnjp:event/vi") + run("nh-calls-on-kono@1.1") + run(".0#/date/before")],
    [
      "hyphens that do not break",
      run("vnjp:event/vinh") + "<w:r><w:noBreakHyphen/></w:r>" + run("calls-on-kono@1.1.0#/date/before"),
    ],
    ["soft hyphens", run("vnjp:event/vinh-") + "<w:r><w:softHyphen/></w:r>" + run("calls-on-kono@1.1.0#/date/before")],
    ["a line break", run("vnjp:event/vinh-calls-") + "<w:r><w:br/></w:r>" + run("on-kono@1.1.0#/date/before")],
    ["the space that French has before a colon", run("vnjp\u00A0:event/vinh-calls-on-kono@1.1.0#/date/before")],
    ["a tracked insertion", `<w:ins>${run(fact)}</w:ins><w:del><w:r><w:delText>${record}</w:delText></w:r></w:del>`],
    ["a field", `<w:r><w:instrText> HYPERLINK "${record}" \\l "/date/before" </w:instrText></w:r>${run("the call")}`],
    [
      "a text box, written twice",
      `<mc:AlternateContent><mc:Choice><w:p>${run(fact)}</w:p></mc:Choice><mc:Fallback><w:p>${run(fact)}</w:p></mc:Fallback></mc:AlternateContent>`,
    ],
  ])("finds a citation in %s", async (_, content) => {
    const { status, found, unread } = await auditDocument("paper.docx", createDocx(`<w:p>${content}</w:p>`));
    expect({ status, found, unread }).toEqual({ status: 0, found: [`${fact} (paragraph 1)`], unread: [] });
  });

  it("finds the citation in the address of a link, whose pointer is kept apart", async () => {
    const link = `<w:p><w:hyperlink r:id="a" w:anchor="/date/before">${run("the call")}</w:hyperlink></w:p>`;
    const { found } = await auditDocument("paper.docx", createDocx(`<w:p/>${link}`, { links: { a: record } }));
    expect(found).toEqual([`${fact} (paragraph 2)`]);
  });

  it("finds citations in footnotes", async () => {
    const footnotes = `<w:footnote><w:p>${run("Ibid.")}</w:p></w:footnote><w:footnote><w:p>${run(fact)}</w:p></w:footnote>`;
    const { found } = await auditDocument("paper.docx", createDocx(`<w:p>${run("Text")}</w:p>`, { footnotes }));
    expect(found).toEqual([`${fact} (footnote 2)`]);
  });

  it("never joins two paragraphs, and names what is not read", async () => {
    const content = `<w:p>${run("vnjp:event/vinh-calls-")}</w:p><w:p>${run("on-kono@1.1.0")}</w:p>`;
    expect(await auditDocument("paper.docx", createDocx(content))).toEqual({
      status: 2,
      found: [],
      unread: ["vnjp:event/vinh-calls-"],
      datasets: 0,
    });
  });

  it("prints the paragraph instead of the line", async () => {
    const path = copy.writeInput("paper.docx", createDocx(`<w:p/><w:p>${run(fact)}</w:p>`));
    expect((await copy.run(["audit", path])).stdout).toContain("paper.docx, paragraph 2  current  ");
    const sarif = await copy.run([
      "audit",
      copy.writeInput("other.docx", createDocx(`<w:p>${run(record.replace("1.1.0", "9.0.0"))}</w:p>`)),
      "--format",
      "sarif",
    ]);
    const [result] = (JSON.parse(sarif.stdout) as { runs: [{ results: object[] }] }).runs[0].results;
    expect(result).toMatchObject({ locations: [{ logicalLocations: [{ name: "paragraph 1" }] }] });
    expect(JSON.stringify(result)).not.toContain("startLine");
  });
});

it("vnjp audit finds citations in an .odt file, in notes and links too", async () => {
  const paragraphs = [
    `<text:p>See <text:span>${record}</text:span>#/date/before<text:note><text:note-body><text:p>${record}</text:p></text:note-body></text:note></text:p>`,
    `<text:h>A <text:a xlink:href="${record}">link</text:a></text:h>`,
  ].join("");
  expect((await auditDocument("paper.odt", createOdt(paragraphs))).found.toSorted()).toEqual(
    [`${fact} (paragraph 2)`, `${record} (paragraph 1)`, `${record} (paragraph 3)`].toSorted(),
  );
});

describe("vnjp audit of a PDF", () => {
  it("finds citations that go over several lines, with their pages", async () => {
    const pdf = createPdf([
      { lines: ["A call (vnjp:event/vinh-calls-", "on-kono@1.1.0#/date/", "before) took place."] },
      { lines: ["The data: @vnjp/dataset@1.1.0.", "No link."] },
      { lines: ["A link."], link: fact },
    ]);
    expect(await auditDocument("paper.pdf", pdf)).toEqual({
      status: 0,
      found: [`${fact} (page 1)`, `${fact} (page 3)`],
      unread: [],
      datasets: 1,
    });
  });

  it("names what is not read, with its page", async () => {
    const pdf = createPdf([{ lines: ["One."] }, { lines: ["See vnjp:event/vinh-calls-on-", "nobody@1.1.0."] }]);
    const { status, stdout } = await copy.run(["audit", copy.writeInput("paper.pdf", pdf)]);
    expect(status).toBe(2);
    expect(stdout).toContain("paper.pdf, page 2  not read  vnjp:event/vinh-calls-on- nobody@1.1.0\n");
  });
});

describe("vnjp audit of a document that cannot be read", () => {
  const pdf = createPdf([{ lines: [fact] }]);
  const docx = createDocx(`<w:p>${run(fact)}</w:p>`);
  it.each([
    ["a broken archive", docx.slice(0, 300), "it is a broken archive"],
    ["another archive", createArchive({ "data.txt": fact }), "it is an archive, but no .docx or .odt file"],
    ["broken XML", createDocx("<w:p><w:r>"), "its XML is broken"],
    ["a file with a password", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "it has a password"],
    ["a broken PDF", pdf.slice(0, 300), "it is a broken PDF"],
    ["a PDF without text", createPdf([{ lines: [] }]), "it is a PDF without text"],
    ["a PDF with a password", createPdf([{ lines: [fact] }], passwordTrailer), "it is a PDF with a password"],
  ])("says in one line what it is, and returns 2: %s", async (_, bytes, problem) => {
    const { status, stdout, stderr } = await copy.run(["audit", copy.writeInput("paper", bytes)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^vnjp: .*paper cannot be read: .*\.\n$/);
    expect(stderr).toContain(problem);
  });
});
