import { joinAlternatives } from "../french/patterns.ts";
import type { Infinitive } from "../french/verbs.ts";
import type { EventType } from "./event-types.ts";
import { buildingNouns, giftNouns, personNouns, unitNouns } from "./object-nouns.ts";

/** A verb that is an event by itself, in every tense: “a reçu”, “recevra”, “a proposé de recevoir”. */
export interface EventVerbRow {
  /** The name of the rule in the trace. */
  readonly rule: string;
  readonly type: EventType;
  readonly verbs: readonly Infinitive[];
  /** Words that belong to the verb: “rendre visite”. */
  readonly complement?: string;
  /** A pattern that has to follow. */
  readonly followedBy?: string;
  /** Nouns for what the verb acts on: one has to follow, or is the subject of the passive. */
  readonly objects?: readonly string[];
  /** Only the past is an event: plans to do it are not. */
  readonly isDoneOnly?: true;
}

export const eventVerbs: readonly EventVerbRow[] = [
  {
    rule: "received",
    type: "meeting",
    verbs: ["recevoir", "accueillir"],
    followedBy: `[^.;\\n]{0,200}${joinAlternatives(personNouns)}`,
  },
  {
    rule: "took in trainees",
    type: "course",
    verbs: ["recevoir", "accueillir"],
    followedBy:
      "(?: [^.;:,\\n]{0,30})? (?:stagiaires|eleves|apprenants|etudiants|officiers [^.;:,\\n]{0,40}suivre|militaires [^.;:,\\n]{0,40}suivre)",
  },
  { rule: "met", type: "meeting", verbs: ["rencontrer"] },
  { rule: "visited", type: "visit", verbs: ["visiter"] },
  { rule: "paid a visit", type: "visit", verbs: ["rendre"], complement: "visite" },
  { rule: "called at a port", type: "visit", verbs: ["faire"], complement: "(?:une )?escale" },
  { rule: "signed", type: "signing", verbs: ["signer", "parapher"] },
  {
    rule: "raised relations",
    type: "raising-of-relations",
    verbs: ["elever", "rehausser", "porter", "hisser"],
    followedBy: " (?:leurs |les )?(?:relations|liens|partenariat|au (?:rang|niveau))",
  },
  {
    rule: "established relations",
    type: "raising-of-relations",
    verbs: ["etablir", "nouer"],
    followedBy: " (?:un |leur |le |des |leurs |les )?(?:partenariat|relations)",
  },
  {
    rule: "sent a ship",
    type: "visit",
    verbs: ["envoyer", "depecher"],
    followedBy: " (?:une?|des|son|ses|leurs?|deux|trois) (?:\\p{L}+ )?(?:navires?|batiments?|fregates?|destroyers?)",
  },
  {
    rule: "sent",
    type: "activity",
    verbs: ["envoyer", "depecher", "deployer", "retirer", "relever", "rapatrier"],
    objects: unitNouns,
  },
  {
    rule: "gave",
    type: "activity",
    verbs: ["remettre", "livrer", "fournir", "transferer", "offrir", "ceder"],
    objects: giftNouns,
  },
  {
    rule: "honoured the dead",
    type: "activity",
    verbs: ["deposer", "planter", "allumer"],
    followedBy: " (?:une?|des|l'|de l') ?(?:gerbes?|fleurs?|couronnes?|arbres?|encens|batonnets|bougies)",
  },
  {
    rule: "adopted",
    type: "activity",
    verbs: ["adopter"],
    isDoneOnly: true,
    followedBy: " (?:une?|la|le|l'|des) ?(?:declaration|resolution|plan|document|feuille|communique|programme)",
  },
  {
    rule: "built",
    type: "activity",
    verbs: ["construire", "inaugurer", "batir"],
    followedBy: `(?: [^.;:,\\n]{0,45}?)? ${joinAlternatives(buildingNouns)}(?!\\p{L})`,
  },
  {
    rule: "trained",
    type: "course",
    verbs: ["former"],
    followedBy: ` (?:\\d|plus de|pres de|quelque|environ|des|plusieurs|deux|trois|dix|vingt)[^.;:,\\n]{0,30}${joinAlternatives(unitNouns)}`,
  },
];
