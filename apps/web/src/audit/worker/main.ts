// The audit, away from the page: the published package with all its data, which no other page loads.
import { version } from "@vnjp/dataset";
import { auditedText } from "./audited-text.ts";
import type { Protocol, Question, Verb } from "./messages.ts";

const answerTo = (question: Question): Protocol[Verb]["answer"] => {
  switch (question.verb) {
    case "load":
      return { version };
    case "audit":
      return { texts: question.texts.map(auditedText) };
  }
};

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const { number } = data;
  try {
    postMessage({ number, outcome: "done", answer: answerTo(data) }, { transfer: [] });
  } catch (error) {
    postMessage({ number, outcome: "failed", reason: String(error) }, { transfer: [] });
  }
});
