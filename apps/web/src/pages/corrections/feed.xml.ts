import { feedOfAll } from "../../feed/corrections-feed.ts";
import { feedResponse } from "../../feed/response.ts";
import { log } from "../../log/log.ts";

export const GET = () => feedResponse(feedOfAll(log));
