/** A feed as the site hands it out; its type is for a server that asks the page, as in development. */
export const feedResponse = (feed: string): Response =>
  new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
