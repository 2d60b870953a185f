import { describe, expect, test } from "vitest";
import type { Redirect, Redirects } from "../schema/index.ts";
import { asFirstPublished, straightened } from "./straightened.ts";

const label = (words: string) => ({ en: words, fr: words });

const redirect = (release: string, kind: Redirect["kind"], to?: Redirect extends { to: infer To } ? To : unknown) =>
  ({ kind, ...(to === undefined ? {} : { to }), release, reason: label(`${release}.`), evidence: {} }) as Redirect;

const chain = (next: Redirect): Redirects => ({
  "person/a": redirect("1.1.0", "moved", "person/b"),
  "person/b": next,
});

describe("redirects lead in one step to what is there now", () => {
  test("one that already does is left alone", () => {
    const redirects = {
      "person/a": redirect("1.1.0", "moved", "person/b"),
      "person/x": redirect("1.2.0", "withdrawn"),
    };
    expect(straightened(redirects)).toEqual(redirects);
  });

  test("where its target moved on, it leads on, gives both reasons, and keeps what was published", () => {
    expect(straightened(chain(redirect("1.2.0", "moved", "person/c")))["person/a"]).toEqual({
      kind: "moved",
      to: "person/c",
      release: "1.1.0",
      reason: label("1.1.0. 1.2.0."),
      evidence: {},
      first: { kind: "moved", to: "person/b", reason: label("1.1.0."), evidence: {} },
    });
  });

  test.each([
    ["merged", redirect("1.2.0", "merged", "person/c"), { kind: "merged", to: "person/c" }],
    ["split", redirect("1.2.0", "split", { one: "person/c" }), { kind: "split", to: { one: "person/c" } }],
    ["withdrawn", redirect("1.2.0", "withdrawn"), { kind: "withdrawn" }],
  ])("where its target was %s, so is it", (_, next, outcome) => {
    const [a] = Object.values(straightened(chain(next)));
    expect(a).toMatchObject(outcome);
    expect(a !== undefined && "to" in a).toBe("to" in outcome);
  });

  test("a circle, which is refused before it is released, comes to an end", () => {
    const circle = chain(redirect("1.2.0", "moved", "person/a"));
    expect(Object.keys(straightened(circle))).toEqual(["person/a", "person/b"]);
  });

  test("a part of a split leads on by itself, and goes where it was withdrawn", () => {
    const redirects: Redirects = {
      "event/a": redirect("1.1.0", "split", { one: "event/b", two: "event/c", three: "event/d" }),
      "event/b": redirect("1.2.0", "split", { x: "event/e", y: "event/f" }),
      "event/c": redirect("1.3.0", "withdrawn"),
    };
    expect(straightened(redirects)["event/a"]).toMatchObject({
      kind: "split",
      to: { "one-x": "event/e", "one-y": "event/f", three: "event/d" },
    });
  });

  test("over any number of steps, and again after each", () => {
    const redirects: Redirects = Object.fromEntries(
      ["b", "c", "d", "e"].map((to, index) => [
        `person/${"abcd"[index]}`,
        redirect(`1.${index + 1}.0`, "moved", `person/${to}`),
      ]),
    );
    const straight = straightened(redirects);
    for (const each of Object.values(straight)) expect(each).toMatchObject({ kind: "moved", to: "person/e" });
    expect(straightened(straight)).toEqual(straight);
    expect(asFirstPublished(straight)).toEqual(redirects);
  });
});
