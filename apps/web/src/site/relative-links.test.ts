import { expect, test } from "vitest";
import { replaceLinks } from "./relative-links.ts";

test.each([
  { name: "a page from the root", depth: 0, html: '<a href="/event/x/">', becomes: '<a href="event/x/">' },
  {
    name: "a page from two folders down",
    depth: 2,
    html: '<a href="/about/#cite">',
    becomes: '<a href="../../about/#cite">',
  },
  { name: "the root from itself", depth: 0, html: '<a href="/">', becomes: '<a href="./">' },
  { name: "the root from below", depth: 1, html: '<a href="/">', becomes: '<a href="../">' },
  { name: "a hash of the root page", depth: 0, html: '<a href="/#kinds">', becomes: '<a href="./#kinds">' },
  { name: "a script", depth: 1, html: '<script src="/_astro/a.js">', becomes: '<script src="../_astro/a.js">' },
])("makes $name relative", ({ html, depth, becomes }) => {
  expect(replaceLinks(html, depth)).toBe(becomes);
});

test.each([
  '<a href="#event/x">',
  '<a href="https://example.org/">',
  '<a href="//example.org/">',
  '<p data-href="/x">',
])("leaves %s as it is", (html) => {
  expect(replaceLinks(html, 2)).toBe(html);
});
