import { createFeedResponse, renderCorrectionsFeed } from "../../feed/corrections-feed.ts";
import { log } from "../../view/log.ts";

export const GET = () => createFeedResponse(renderCorrectionsFeed(log));
