/** An entry of a feed. Its address starts at the root of the site; site/relative-links.ts makes it relative. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** A day (ISO 8601). */
  readonly updated: string;
  readonly categories: readonly string[];
  readonly summary: string;
  /** HTML. */
  readonly content: string;
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Where the feed itself stands, and the page that it belongs to; from the root of the site. */
  readonly self: string;
  readonly page: string;
  readonly updated: string;
  readonly author: { readonly name: string; readonly address: string };
  readonly generator: { readonly name: string; readonly version: string };
  readonly rights: string;
  readonly entries: readonly AtomEntry[];
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML and HTML have it. Control characters and halves of characters, which XML cannot hold, are left out. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, "")
    .replaceAll(/[&<>"]/g, (sign) => references[sign] ?? "");

type Attributes = Readonly<Record<string, string>>;

const tag = (name: string, attributes: Attributes, content?: string): string => {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  const start = `<${name}${written.join("")}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
};

const text = (name: string, words: string): string => tag(name, {}, escaped(words));

/** A day begins at midnight in UTC: a release has a day and no hour. */
const moment = (day: string): string => text("updated", `${day}T00:00:00Z`);

const entryOf = ({ id, title, address, updated, categories, summary, content }: AtomEntry): string =>
  [
    "<entry>",
    text("id", id),
    text("title", title),
    moment(updated),
    tag("link", { rel: "alternate", type: "text/html", href: address }),
    ...categories.map((term) => tag("category", { term })),
    text("summary", summary),
    tag("content", { type: "html" }, escaped(content)),
    "</entry>",
  ].join("\n");

/** A feed in Atom (RFC 4287). */
export const atom = (feed: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    text("id", feed.id),
    text("title", feed.title),
    text("subtitle", feed.subtitle),
    moment(feed.updated),
    tag("author", {}, text("name", feed.author.name) + text("uri", feed.author.address)),
    tag("link", { rel: "self", type: "application/atom+xml", href: feed.self }),
    tag("link", { rel: "alternate", type: "text/html", href: feed.page }),
    tag("generator", { version: feed.generator.version }, escaped(feed.generator.name)),
    text("rights", feed.rights),
    ...feed.entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n");
