import { describe, expect, it } from "vitest";
import { createDraft } from "../draft.ts";
import { listValues } from "../../test/list-values.ts";
import { corpus, dispatches } from "../../test/real-corpus.ts";

const listEvents = (text: string): string[] =>
  createDraft({ text, id: "draft", corpus }).candidates.events.map((event) =>
    [listValues(event.type), listValues(event.status), listValues(event.date), listValues(event.place)]
      .flat()
      .join(" "),
  );

describe("the events of a draft", () => {
  it.each([
    [
      "date 2024-02 Ils ont coprésidé mardi 27 février à Hanoi le 10e Dialogue.",
      "dialogue held 2024-02-27 place/ha-noi",
    ],
    [
      "date 2020-02 Une réunion de consultation a eu lieu le 21 février à Tokyo.",
      "consultation held 2020-02-21 place/tokyo",
    ],
    ["date 2022-05 La version élargie se tiendra le 18 mai.", "meeting planned 2022-05-18"],
    ["La bonne préparation pour la prochaine visite au Vietnam du chef.", "visit planned not stated place/viet-nam"],
    [
      "Il a transmis l’invitation à effectuer une visite officielle au Vietnam.",
      "official-visit proposed place/viet-nam",
    ],
    ["Il a exprimé la volonté d’organiser une réunion informelle.", "meeting proposed"],
    ["Ils préparent la réunion de l’ADMM+ prévue en octobre 2020.", "meeting planned 2020-10"],
    ["Ils ont organisé deux formations en 2019 et 2020.", "course held {2019,2020}"],
    [
      "Un accord a été signé. Les deux ministères ont signé le 15 septembre 2015 un protocole.",
      "signing held 2015-09-15",
    ],
    ["date 2019-12 Il a reçu le 11 décembre à Hanoi l’ambassadeur du Japon.", "meeting held 2019-12-11 place/ha-noi"],
    [
      "date 2019-06 Le navire est arrivé le 14 juin, entamant une visite au Vietnam.",
      "visit ongoing 2019-06-14 place/viet-nam",
    ],
    ["Les deux pays viennent d’élever leurs relations.", "raising-of-relations held"],
    ["Il parlait lors de la 10e Réunion des ministres.", "meeting held"],
    ["La cérémonie avait été présidée par le ministre.", "activity held"],
    ["Les deux ministres avaient signé une lettre d’intention en 2018.", "signing held 2018"],
    ["La convention, signée en mars 2018, reste utile.", "signing held 2018-03"],
    ["date 2024-08 Il a participé mercredi 14 août à la réunion des ministres.", "meeting held 2024-08-14"],
    ["Le président doit être reçu par le ministre.", "meeting planned"],
    ["Il l’avait reçu à Tokyo.", "meeting held place/tokyo"],
    ["La délégation a visité le centre et rencontré des cadets.", "meeting held"],
    ["Le général s’est entretenu avec le ministre.", "talks held"],
    ["Un navire ferait escale à Hanoi.", "visit planned place/ha-noi"],
    ["Il a invité son hôte à se rendre à Tokyo.", "visit proposed place/tokyo"],
    ["Le Japon a envoyé vingt officiers au Soudan.", "activity held"],
    ["Le Japon va fournir deux véhicules.", "activity planned"],
    ["Les ponts ont été livrés, et des équipements seront remis.", "activity planned"],
    ["La délégation avait déposé une gerbe.", "activity held"],
    ["Ils sont convenus de tenir une consultation.", "consultation planned"],
    ["Un échange de médecins est envisagé.", "exchange proposed"],
    ["La visite du centre a été annulée.", "visit cancelled"],
    ["L’exposition internationale, prévue en 2026, est utile.", "exhibition planned 2026"],
    ["date 2024-06 Un cours s’est ouvert le 3 juin.", "course ongoing 2024-06-03/"],
    ["Un colloque marquant le 10e anniversaire est utile.", "anniversary held"],
    ["Tout s’est achevé par la signature d’une lettre.", "signing held"],
    [
      "Ils ont proposé que les deux pays organisent un exercice, alors que la mission s’achèvera en 2027.",
      "exercise proposed",
    ],
    ["Ils ont noué des relations en 1973.", "raising-of-relations held 1973"],
  ])("from “%s” are %s", (text, expected) => {
    expect(listEvents(text)).toContain(expected);
  });

  it.each([
    "Ils ont salué l’échange de délégations et la formation des soldats.",
    "Lors du dialogue, ils ont parlé de tout.",
    "Il a reçu une attention particulière.",
    "Le centre de formation a été salué.",
    "Depuis 2014, le Vietnam a envoyé mille officiers.",
    "Ils ont parlé au cours de la matinée.",
  ])("do not come from “%s”", (text) => {
    expect(listEvents(text)).toEqual([]);
  });

  it("do not repeat if a noun refers to an earlier event", () => {
    const text = "Un séminaire a eu lieu à Tokyo. Le séminaire s’est achevé. Ce séminaire avait été présidé par lui.";
    expect(listEvents(text)).toEqual(["conference held place/tokyo"]);
  });

  it("do not have the date of another clause", () => {
    const text = "Ils ont établi un partenariat en 2014, puis l’ont élevé au rang de partenariat intégral en 2023.";
    expect(listEvents(text)).toEqual(["raising-of-relations held 2023", "raising-of-relations held 2014"]);
  });

  it("do not come from the headline", () => {
    expect(listEvents("Le ministre a reçu le général\n\nHanoi (VNA) - Le ministre l’a reçu.")).toEqual([
      "meeting held",
    ]);
  });

  it("include each event of a list after one verb", () => {
    const text =
      "Le Vietnam organiserait des activités telles que la réunion des ministres, la foire-expo et la conférence sur les femmes, le 10e anniversaire de l’ADMM+.";
    expect(listEvents(text)).toEqual([
      "activity planned",
      "meeting planned",
      "exhibition planned",
      "anniversary planned",
    ]);
  });

  it("have participants with the role that the verb shows", () => {
    const [event] = createDraft({
      text: "Serizawa Kiyoshi et Hoang Xuan Chiên ont coprésidé le dialogue.",
      id: "draft",
      corpus,
    }).candidates.events;
    expect(Object.keys(event?.participants ?? {})).toEqual(["serizawa-kiyoshi", "hoang-xuan-chien"]);
    expect(Object.values(event?.participants ?? {}).flatMap(({ role }) => listValues(role))).toEqual([
      "co-chair",
      "co-chair",
    ]);
  });

  it.each(dispatches)("of $id include the dated events of the record, with the same type", ({ id, text }) => {
    const found = listEvents(text);
    for (const event of corpus.records.values()) {
      if (event.kind !== "event" || !(id in event.status)) continue;
      const day = Object.values(event.date ?? {}).find(
        (fact) =>
          fact.basis === "stated" &&
          Object.values(fact.evidence).some((entry) => entry.kind === "span" && entry.text.startsWith(id)),
      );
      if (day?.basis !== "stated" || !/^\d{4}-\d{2}-\d{2}$/.test(day.value)) continue;
      expect(
        found.some(
          (one) => one.includes(day.value) && listValues(event.type).some((type) => one.startsWith(String(type))),
        ),
      ).toBe(true);
    }
  });
});
