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
  /** The address of the feed itself, and of its page; both start at the root of the site. */
  readonly self: string;
  readonly page: string;
  readonly updated: string;
  readonly author: { readonly name: string; readonly address: string };
  readonly generator: { readonly name: string; readonly version: string };
  readonly rights: string;
  readonly entries: readonly AtomEntry[];
}

const xmlEscapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for XML and HTML. Removes control characters and lone surrogates, which XML does not allow. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, "")
    .replaceAll(/[&<>"]/g, (character) => xmlEscapes[character] ?? "");

type Attributes = Readonly<Record<string, string>>;

const renderTag = (name: string, attributes: Attributes, content?: string): string => {
  const attributeText = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`);
  const start = `<${name}${attributeText.join("")}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
};

const renderTextElement = (name: string, content: string): string => renderTag(name, {}, escapeXml(content));

/** A release has a day but no time: its day starts at midnight in UTC. */
const renderUpdated = (day: string): string => renderTextElement("updated", `${day}T00:00:00Z`);

const renderEntry = ({ id, title, address, updated, categories, summary, content }: AtomEntry): string =>
  [
    "<entry>",
    renderTextElement("id", id),
    renderTextElement("title", title),
    renderUpdated(updated),
    renderTag("link", { rel: "alternate", type: "text/html", href: address }),
    ...categories.map((term) => renderTag("category", { term })),
    renderTextElement("summary", summary),
    renderTag("content", { type: "html" }, escapeXml(content)),
    "</entry>",
  ].join("\n");

/** Renders a feed in Atom (RFC 4287). */
export const renderAtomFeed = (feed: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    renderTextElement("id", feed.id),
    renderTextElement("title", feed.title),
    renderTextElement("subtitle", feed.subtitle),
    renderUpdated(feed.updated),
    renderTag(
      "author",
      {},
      renderTextElement("name", feed.author.name) + renderTextElement("uri", feed.author.address),
    ),
    renderTag("link", { rel: "self", type: "application/atom+xml", href: feed.self }),
    renderTag("link", { rel: "alternate", type: "text/html", href: feed.page }),
    renderTag("generator", { version: feed.generator.version }, escapeXml(feed.generator.name)),
    renderTextElement("rights", feed.rights),
    ...feed.entries.map(renderEntry),
    "</feed>",
    "",
  ].join("\n");
