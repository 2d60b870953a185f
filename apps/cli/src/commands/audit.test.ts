import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditFixtures, releasedCopy, type Installed } from "../testing/released-copy.ts";
import { vnjp } from "../testing/run-vnjp.ts";

interface Told {
  readonly citation: string;
  readonly outcome: string;
  readonly line: number;
  readonly column: number;
  readonly exit: number;
  readonly dismissal?: { readonly hides: boolean };
}

interface Audit {
  readonly datasets: readonly { readonly citation: string; readonly outcome: string; readonly line: number }[];
  readonly citations: readonly Told[];
  readonly stale: readonly { readonly citation: string }[];
  readonly unreadable: readonly string[];
}

const outcomes = JSON.parse(readFileSync(join(auditFixtures, "outcomes.json"), "utf8")) as {
  citation: string;
  outcome: string;
  what: string;
}[];

let home: Installed;
let folder: string;
beforeAll(() => {
  home = releasedCopy(join(auditFixtures, "ledgers"), "1.3.0");
  folder = mkdtempSync(join(tmpdir(), "vnjp-audit-"));
});
afterAll(() => {
  home.remove();
  rmSync(folder, { recursive: true, force: true });
});

const audited = (...args: string[]) => {
  const { status, stdout, stderr } = home.vnjp(["audit", ...args, "--format", "json"], { cwd: auditFixtures });
  return { status, stderr, ...(JSON.parse(stdout) as Audit) };
};

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const dismissing = (...dismissals: object[]): string =>
  file("dismissals.json", JSON.stringify({ dismissals: dismissals.map((of) => ({ reason: "Seen.", ...of })) }));

describe("vnjp audit, of the sample paper", () => {
  it.each(["md", "tex", "bib", "html", "json"])(
    "tells of all twelve in the paper as .%s what is expected",
    (format) => {
      const { citations } = audited(`paper.${format}`);
      expect(citations.map(({ citation, outcome }) => ({ citation, outcome }))).toEqual(
        outcomes.map(({ citation, outcome }) => ({ citation, outcome })),
      );
    },
  );

  it("has every outcome among them", () => {
    expect(new Set(outcomes.map(({ outcome }) => outcome)).size).toBe(8);
    expect(outcomes).toHaveLength(12);
  });

  it.each([
    ["current", 0],
    ["a substantive correction", 1],
    ["the same fact, cited after its correction", 0],
    ["an editorial correction", 0],
    ["a correction that reverses", 1],
    ["corrected, and corrected back", 0],
    ["moved", 0],
    ["withdrawn in favour of its successor", 0],
    ["split", 1],
    ["withdrawn", 1],
    ["misspelt", 1],
    ["from a release to come", 2],
  ])("%s alone ends with %d", (what, status) => {
    const one = outcomes.find((outcome) => outcome.what === what);
    expect(home.vnjp(["audit", "-"], { input: `See ${one?.citation}.` }).status).toBe(status);
  });

  it("ends with 2 where one is newer than the data, whatever else there is", () => {
    expect(audited("paper.md").status).toBe(2);
  });

  it("tells people what was, what is, since when and why", () => {
    const { stdout } = home.vnjp(["audit", "paper.md"], { cwd: auditFixtures });
    expect(stdout).toContain(
      [
        "paper.md:4:53  corrected (substantive)  vnjp:event/vinh-calls-on-kono@1.0.0#/date/before",
        '  /date/before  "2020-02-21" → "[..2020-02-21]"; also changed: what supports it (its evidence)',
        "    1.1.0 (2027-01-15)  interpretation, substantive: “Auparavant” is an open bound, and no day.",
      ].join("\n"),
    );
    expect(stdout).toContain("\n  to person/kono-taro in 1.1.0 (2027-01-15): ");
    expect(stdout).toContain("12 citations, 3 current, 3 corrected, 1 moved, 1 merged, 1 split, 1 withdrawn");
  });

  it("tells on standard error of what only begins as a citation", () => {
    const { stderr } = audited("paper.md");
    expect(stderr.trim().split("\n")).toHaveLength(2);
    expect(stderr).toContain("paper.md:20 begins as a citation");
    expect(stderr).toContain("vnjp:event/vinh-calls-on-kono\n");
  });

  it("gives code hosts a result for each that does not stand, at its place", () => {
    const { stdout } = home.vnjp(["audit", "paper.md", "--format", "sarif", "--dismissals", "dismissals.json"], {
      cwd: auditFixtures,
    });
    const [run] = (JSON.parse(stdout) as { runs: { columnKind: string; results: object[] }[] }).runs;
    expect(run?.columnKind).toBe("unicodeCodePoints");
    expect(run?.results).toHaveLength(9);
    expect(run?.results[0]).toMatchObject({
      ruleId: "citation/corrected",
      level: "note",
      suppressions: [{ kind: "external" }],
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "paper.md" },
            region: { startLine: 4, startColumn: 53, endColumn: 53 + 48 },
          },
        },
      ],
    });
    expect(run?.results[2]).toMatchObject({ ruleId: "citation/corrected", level: "error" });
  });

  it("judges several files together, and a file that is named twice once", () => {
    expect(audited("paper.md", "paper.tex", "paper.md").citations).toHaveLength(24);
  });

  it("runs every example of its help", () => {
    const examples = home.vnjp(["audit", "--help"]).stdout.split("Examples:\n")[1]?.split("\n\n")[0]?.split("\n") ?? [];
    expect(examples.length).toBeGreaterThan(2);
    for (const line of examples) {
      const { status, stdout } = home.vnjp(line.trim().split(" ").slice(1), { cwd: join(auditFixtures, "../../..") });
      // The paper has one citation that is newer than the data.
      expect(status, line).toBe(2);
      expect(stdout).toContain("vnjp:person/kono@1.0.0");
    }
  });
});

describe("a citation of the dataset as a whole", () => {
  const paper = "Data: @vnjp/dataset@1.1.0.\n\n@vnjp/dataset@1.3.0, @vnjp/dataset@1.0.7, @vnjp/dataset@2.0.0";

  it("is told, with what was corrected after it, and is not judged", () => {
    const { status, stdout, stderr } = home.vnjp(["audit", "-"], { input: paper });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n\n")).toEqual([
      "-:1:7  the dataset as a whole  @vnjp/dataset@1.1.0\n  2 corrections after release 1.1.0, 2 more than editorial; `vnjp log --since 1.1.0` tells them",
      "-:3:1  the dataset as a whole  @vnjp/dataset@1.3.0\n  nothing was corrected after release 1.3.0",
      "-:3:22  the dataset as a whole  @vnjp/dataset@1.0.7\n  there never was such a release, or it is a pre-release and not to be cited",
      "-:3:43  the dataset as a whole  @vnjp/dataset@2.0.0\n  this data is older than that release: audit with a newer one",
      "0 citations; 4 of the dataset as a whole, told and not judged\n",
    ]);
    expect(home.vnjp(["log", "--since", "1.1.0"]).stdout).toContain("exhibition");
  });

  it("is told to programs too", () => {
    const { citations, datasets } = audited(file("paper.txt", paper));
    expect(citations).toEqual([]);
    expect(datasets.map(({ outcome, line }) => [outcome, line])).toEqual([
      ["current", 1],
      ["current", 3],
      ["unknown", 3],
      ["newer", 3],
    ]);
  });

  it.each(["string", "bibtex", "csl-json", "ris", "apa", "chicago"])("is seen as it is cited in %s", (style) => {
    const { datasets } = audited(file("paper.txt", home.vnjp(["cite", "--style", style]).stdout));
    expect(datasets.map(({ citation }) => citation)).toContain("@vnjp/dataset@1.3.0");
  });
});

describe("the dismissal of an outcome", () => {
  const reversed = "vnjp:event/defence-exhibition-viet-nam@1.0.0";

  it("hides it, up to a release", () => {
    const paper = file("paper.txt", reversed);
    expect(audited(paper)).toMatchObject({ status: 1, citations: [{ exit: 1 }] });
    expect(audited(paper, "--dismissals", dismissing({ citation: reversed, through: "1.2.0" }))).toMatchObject({
      status: 0,
      stderr: "",
      citations: [{ outcome: "corrected", exit: 0, dismissal: { hides: true } }],
      stale: [],
    });
  });

  it("hides no later correction", () => {
    const given = dismissing({ citation: reversed, through: "1.1.0" });
    expect(audited(file("paper.txt", reversed), "--dismissals", given)).toMatchObject({
      status: 1,
      citations: [{ outcome: "corrected", exit: 1, dismissal: { hides: false } }],
    });
  });

  it("is for the release that is cited, and for no other", () => {
    const given = dismissing({ citation: reversed, through: "1.3.0" });
    const { status, citations } = audited(
      file("paper.txt", `${reversed} ${reversed.replace("@1.0.0", "@1.1.0")}`),
      "--dismissals",
      given,
    );
    expect(status).toBe(1);
    expect(citations.map(({ exit }) => exit)).toEqual([0, 1]);
  });

  it.each([
    "vnjp:event/exercise-that-was-not-held@1.0.0",
    "vnjp:event/never-was@1.0.0",
    "vnjp:event/heavy-equipment-courses@1.0.0",
  ])("hides what is gone or never was: %s", (citation) => {
    const given = dismissing({ citation, through: "1.3.0" });
    expect(audited(file("paper.txt", citation), "--dismissals", given)).toMatchObject({ status: 0, stale: [] });
  });

  it.each([
    ["vnjp:event/vinh-calls-on-kono@1.1.0", 0],
    ["vnjp:event/vinh-calls-on-kono@2.0.0", 2],
    ["vnjp:person/kono-taro@1.3.0", 0],
  ])("is told to be stale where it hides nothing: %s", (citation, status) => {
    const given = dismissing({ citation, through: "1.3.0" });
    const { stderr, ...told } = audited(
      file("paper.txt", "vnjp:event/vinh-calls-on-kono@1.1.0 vnjp:event/vinh-calls-on-kono@2.0.0"),
      "--dismissals",
      given,
    );
    expect(told).toMatchObject({ status: 2, stale: [{ citation }] });
    expect(stderr).toContain(`the dismissal of ${citation} through 1.3.0 hides nothing`);
    expect(audited(file("paper.txt", citation), "--dismissals", given).status).toBe(status);
  });

  it.each([
    ["no JSON", "{", /not JSON/],
    ["no dismissals", "[]", /holds no dismissals/],
    ["an entry that is none", '{"dismissals":[7]}', /no object/],
    ["no reason", '{"dismissals":[{"citation":"vnjp:event/x@1.0.0","through":"1.1.0"}]}', /reason is not given/],
    ["no citation", '{"dismissals":[{"citation":"event/x","through":"1.1.0","reason":"r"}]}', /no citation/],
    [
      "a release to come",
      '{"dismissals":[{"citation":"vnjp:event/x@1.0.0","through":"9.0.0","reason":"r"}]}',
      /no release/,
    ],
    [
      "a key too many",
      '{"dismissals":[{"citation":"vnjp:event/x@1.0.0","through":"1.1.0","reason":"r","x":1}]}',
      /no use/,
    ],
  ])("is refused where there is %s: one line, and 2", (_, content, words) => {
    const { status, stdout, stderr } = home.vnjp(["audit", "-", "--dismissals", file("bad.json", content)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(words);
  });
});

describe("the page on citing", () => {
  const page = readFileSync(join(auditFixtures, "../../../docs/citing.md"), "utf8");

  it("names every outcome, and shows a dismissal that can be used", () => {
    for (const { outcome } of outcomes) expect(page).toContain(`\`${outcome}\``);
    const shown = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    expect(audited("paper.md", "--dismissals", file("shown.json", shown))).toMatchObject({ stale: [] });
  });

  it("shows citations that are found", () => {
    const { citations } = audited("../../../docs/citing.md");
    expect(citations.map(({ outcome }) => outcome)).toEqual(["current", "current", "corrected"]);
  });
});

describe("vnjp audit, of what no paper is", () => {
  const cited = "vnjp:event/vinh-calls-on-kono@1.1.0";

  it.each([
    ["bytes that are no UTF-8", Buffer.from([0x76, 0xc3, 0x28])],
    ["UTF-16", Buffer.from(`\uFEFF${cited}`, "utf16le")],
    ["an archive", Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff])],
    ["a NUL", `${cited}\u0000`],
  ])("%s gets one line, and ends with 2", (_, content) => {
    const { status, stdout, stderr } = home.vnjp(["audit", file("paper", content)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^vnjp: .*cannot be read: .*\n$/);
  });

  it.each([
    ["a folder", tmpdir()],
    ["nothing at all", join(tmpdir(), "there-is-no-such-file.md")],
    ["an empty path", ""],
  ])("%s gets one line, and ends with 2", (_, path) => {
    const { status, stdout, stderr } = home.vnjp(["audit", path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("one file that cannot be read hides nothing of the others, and the answer is not whole", () => {
    const { status, stderr, citations, unreadable } = audited("no-such-paper.md", file("paper.txt", cited));
    expect({ status, unreadable, found: citations.length }).toEqual({
      status: 2,
      unreadable: ["no-such-paper.md"],
      found: 1,
    });
    expect(stderr).toBe("vnjp: There is no file no-such-paper.md.\n");
  });

  it("a byte order mark is passed over", () => {
    expect(audited(file("paper.txt", `\uFEFF${cited}`)).citations).toMatchObject([{ line: 1, column: 1 }]);
  });

  it("a text without a citation is fine", () => {
    expect(home.vnjp(["audit", "-"], { input: "" })).toMatchObject({ status: 0, stdout: "0 citations\n", stderr: "" });
  });

  it("no file at all cannot be audited", () => {
    expect(vnjp(["audit"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("says of every release that it is newer, while none is published", () => {
    expect(vnjp(["audit", file("paper.txt", "vnjp:event/vinh-calls-on-kono@99.0.0")]).status).toBe(2);
  });
});
