import { describe, expect, test } from "vitest";
import type { Redirect, Redirects } from "../schema/index.ts";
import { flattenRedirects, unflattenRedirects } from "./index.ts";

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

describe("flattened redirects", () => {
  test("stay as they are if they lead to current records", () => {
    const redirects = {
      "person/a": createRedirect("1.1.0", "moved", "person/b"),
      "person/x": createRedirect("1.2.0", "withdrawn"),
    };
    expect(flattenRedirects(redirects)).toEqual(redirects);
  });

  test("follow a target that moved, give both reasons, and keep what was published", () => {
    expect(flattenRedirects(createChain(createRedirect("1.2.0", "moved", "person/c")))["person/a"]).toEqual({
      kind: "moved",
      to: "person/c",
      release: "1.1.0",
      reason: createLabel("1.1.0. 1.2.0."),
      evidence: {},
      first: { kind: "moved", to: "person/b", reason: createLabel("1.1.0."), evidence: {} },
    });
  });

  test.each([
    ["merged", createRedirect("1.2.0", "merged", "person/c"), { kind: "merged", to: "person/c" }],
    ["split", createRedirect("1.2.0", "split", { one: "person/c" }), { kind: "split", to: { one: "person/c" } }],
    ["withdrawn", createRedirect("1.2.0", "withdrawn"), { kind: "withdrawn" }],
  ])("take over the outcome of a target that was %s", (_, next, outcome) => {
    const [flattened] = Object.values(flattenRedirects(createChain(next)));
    expect(flattened).toMatchObject(outcome);
    expect(flattened !== undefined && "to" in flattened).toBe("to" in outcome);
  });

  test("end even if the pending redirects form a cycle", () => {
    const cycle = createChain(createRedirect("1.2.0", "moved", "person/a"));
    expect(Object.keys(flattenRedirects(cycle))).toEqual(["person/a", "person/b"]);
  });

  test("follow each part of a split, and drop a part that was withdrawn", () => {
    const redirects: Redirects = {
      "event/a": createRedirect("1.1.0", "split", { one: "event/b", two: "event/c", three: "event/d" }),
      "event/b": createRedirect("1.2.0", "split", { x: "event/e", y: "event/f" }),
      "event/c": createRedirect("1.3.0", "withdrawn"),
    };
    expect(flattenRedirects(redirects)["event/a"]).toMatchObject({
      kind: "split",
      to: { "one-x": "event/e", "one-y": "event/f", three: "event/d" },
    });
  });

  test("follow any number of moves, and can be flattened again and unflattened", () => {
    const redirects: Redirects = Object.fromEntries(
      ["b", "c", "d", "e"].map((to, index) => [
        `person/${"abcd"[index]}`,
        createRedirect(`1.${index + 1}.0`, "moved", `person/${to}`),
      ]),
    );
    const flattened = flattenRedirects(redirects);
    for (const redirect of Object.values(flattened)) expect(redirect).toMatchObject({ kind: "moved", to: "person/e" });
    expect(flattenRedirects(flattened)).toEqual(flattened);
    expect(unflattenRedirects(flattened)).toEqual(redirects);
  });
});
