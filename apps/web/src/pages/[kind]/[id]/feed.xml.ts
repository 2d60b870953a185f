// Every record has its feed from the start, though it may be empty: somebody who follows it hears of the first correction.
import { kinds, list } from "@vnjp/dataset";
import type { APIContext } from "astro";
import { feedOfRecord } from "../../../feed/corrections-feed.ts";
import { feedResponse } from "../../../feed/response.ts";
import { log } from "../../../log/log.ts";
import { retiredOf } from "../../../log/retired.ts";

export const getStaticPaths = () =>
  kinds.flatMap((kind) =>
    [...list(kind), ...retiredOf(kind)].map(({ id }) => ({
      params: { kind, id },
      props: { reference: `${kind}/${id}` },
    })),
  );

export const GET = ({ props }: APIContext<{ reference: string }>) => feedResponse(feedOfRecord(log, props.reference));
