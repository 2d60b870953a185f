// The catalogue: every code with its severity, its arguments and its text, one file for each family.
import { actMessages } from "./act.ts";
import { addressMessages } from "./address.ts";
import { codeMessages } from "./code.ts";
import { countMessages } from "./count.ts";
import { correctionMessages } from "./correction.ts";
import { dateMessages } from "./date.ts";
import { discrepancyMessages } from "./discrepancy.ts";
import { draftMessages } from "./draft.ts";
import { entityMessages } from "./entity.ts";
import { evidenceMessages } from "./evidence.ts";
import { exceptionMessages } from "./exception.ts";
import { factMessages, factReleaseMessages } from "./fact.ts";
import { fileMessages } from "./file.ts";
import { historyMessages } from "./history.ts";
import { idMessages } from "./id.ts";
import { identityMessages } from "./identity.ts";
import { labelMessages } from "./label.ts";
import { memberMessages } from "./member.ts";
import { nameMessages } from "./name.ts";
import { packageMessages } from "./package.ts";
import { participantMessages } from "./participant.ts";
import { redactionMessages } from "./redaction.ts";
import { redirectMessages } from "./redirect.ts";
import { referenceMessages } from "./reference.ts";
import { schemaMessages } from "./schema.ts";
import { shapeMessages } from "./shape.ts";
import { sourceMessages } from "./source.ts";
import { spanMessages } from "./span.ts";
import { speakerMessages } from "./speaker.ts";
import { statusMessages } from "./status.ts";
import { textMessages, textReleaseMessages } from "./text.ts";
import { wordingMessages } from "./wording.ts";

/** What the rules report about a contribution. */
export const ruleMessages = {
  ...fileMessages,
  ...shapeMessages,
  ...textMessages,
  ...spanMessages,
  ...referenceMessages,
  ...factMessages,
  ...dateMessages,
  ...wordingMessages,
  ...actMessages,
  ...statusMessages,
  ...speakerMessages,
  ...participantMessages,
  ...memberMessages,
  ...draftMessages,
  ...entityMessages,
  ...nameMessages,
  ...addressMessages,
  ...labelMessages,
  ...idMessages,
  ...evidenceMessages,
  ...exceptionMessages,
  ...discrepancyMessages,
  ...codeMessages,
  ...sourceMessages,
  ...countMessages,
};

/** What the checks of a release report. An error blocks the release, whatever its level. */
export const releaseMessages = {
  ...correctionMessages,
  ...factReleaseMessages,
  ...historyMessages,
  ...identityMessages,
  ...packageMessages,
  ...redactionMessages,
  ...redirectMessages,
  ...schemaMessages,
  ...textReleaseMessages,
};
