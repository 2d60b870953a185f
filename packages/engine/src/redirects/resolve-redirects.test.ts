import { describe, expect, test } from "vitest";
import type { Redirect, Redirects } from "../schema/index.ts";
import { resolveRedirects } from "./index.ts";

const createLabel = (text: string) => ({ en: text, fr: text });

const createRedirect = (
  release: string,
  kind: Redirect["kind"],
  to?: Redirect extends { to: infer To } ? To : unknown,
) =>
  ({
    kind,
    ...(to === undefined ? {} : { to }),
    release,
    reason: createLabel(`${release}.`),
    evidence: {},
  }) as Redirect;

const createChain = (next: Redirect): Redirects => ({
  "person/a": createRedirect("1.1.0", "moved", "person/b"),
  "person/b": next,
});

describe("resolved redirects", () => {
  test("stay as they are if they lead to current records", () => {
    const redirects = {
      "person/a": createRedirect("1.1.0", "moved", "person/b"),
      "person/x": createRedirect("1.2.0", "withdrawn"),
    };
    expect(resolveRedirects(redirects)).toEqual(redirects);
  });

  test("follow a target that moved, and give both reasons", () => {
    expect(resolveRedirects(createChain(createRedirect("1.2.0", "moved", "person/c")))["person/a"]).toEqual({
      kind: "moved",
      to: "person/c",
      release: "1.1.0",
      reason: createLabel("1.1.0. 1.2.0."),
      evidence: {},
    });
  });

  test.each([
    ["merged", createRedirect("1.2.0", "merged", "person/c"), { kind: "merged", to: "person/c" }],
    ["split", createRedirect("1.2.0", "split", { one: "person/c" }), { kind: "split", to: { c: "person/c" } }],
    ["withdrawn", createRedirect("1.2.0", "withdrawn"), { kind: "withdrawn" }],
  ])("take over the outcome of a target that was %s", (_, next, outcome) => {
    const [resolved] = Object.values(resolveRedirects(createChain(next)));
    expect(resolved).toMatchObject(outcome);
    expect(resolved !== undefined && "to" in resolved).toBe("to" in outcome);
  });

  test("end even if the pending redirects form a cycle", () => {
    const cycle = createChain(createRedirect("1.2.0", "moved", "person/a"));
    expect(Object.keys(resolveRedirects(cycle))).toEqual(["person/a", "person/b"]);
  });

  test("follow each part of a split, and drop a part that was withdrawn", () => {
    const redirects: Redirects = {
      "event/a": createRedirect("1.1.0", "split", { one: "event/b", two: "event/c", three: "event/d" }),
      "event/b": createRedirect("1.2.0", "split", { x: "event/e", y: "event/f" }),
      "event/c": createRedirect("1.3.0", "withdrawn"),
    };
    expect(resolveRedirects(redirects)["event/a"]).toMatchObject({
      kind: "split",
      to: { e: "event/e", f: "event/f", d: "event/d" },
    });
  });

  test("follow any number of moves", () => {
    const redirects: Redirects = Object.fromEntries(
      ["b", "c", "d", "e"].map((to, index) => [
        `person/${"abcd"[index]}`,
        createRedirect(`1.${index + 1}.0`, "moved", `person/${to}`),
      ]),
    );
    for (const redirect of Object.values(resolveRedirects(redirects)))
      expect(redirect).toMatchObject({ kind: "moved", to: "person/e" });
  });

  test("end at a record that was reinstated", () => {
    const reinstated = createRedirect("1.3.0", "reinstated");
    expect(resolveRedirects(createChain(reinstated))["person/a"]).toMatchObject({ kind: "moved", to: "person/b" });
  });
});
