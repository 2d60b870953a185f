// Every record has a feed from the start, even if it is empty, so that followers are told about the first correction.
import { kinds, listRecords } from "@vnjp/dataset";
import type { APIContext } from "astro";
import { createFeedResponse, renderRecordFeed } from "../../../feed/corrections-feed.ts";
import { listRetiredIds, log } from "../../../view/log.ts";

export const getStaticPaths = () =>
  kinds.flatMap((kind) =>
    [...listRecords(kind), ...listRetiredIds(kind)].map(({ id }) => ({
      params: { kind, id },
      props: { reference: `${kind}/${id}` },
    })),
  );

export const GET = ({ props }: APIContext<{ reference: string }>) =>
  createFeedResponse(renderRecordFeed(log, props.reference));
