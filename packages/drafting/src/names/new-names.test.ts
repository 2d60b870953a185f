import { describe, expect, it } from "vitest";
import { createDraft } from "../draft.ts";
import { corpus } from "../../test/real-corpus.ts";

const listLabels = (records: readonly { readonly label: { readonly fr: string } }[]) =>
  records.map(({ label }) => label.fr);

const listNewNames = (text: string) => {
  const { candidates } = createDraft({ text, id: "draft", corpus });
  return {
    people: listLabels(candidates.people),
    organizations: listLabels(candidates.organizations),
    places: listLabels(candidates.places),
  };
};

describe("new people", () => {
  it.each([
    ["a rank before", "Il a reçu le colonel Hara Takashi à Hanoi.", "Hara Takashi"],
    ["an office behind", "Il a reçu Umeda Kunio, ambassadeur du Japon.", "Umeda Kunio"],
    ["an office and a comma before", "le ministre japonais de la Défense, Kihara Minoru, a parlé.", "Kihara Minoru"],
    ["a form of address", "Mme Alice Rufo est venue.", "Alice Rufo"],
    ["a form of address with a point", "M. Nguyễn Minh Vũ est venu.", "Nguyễn Minh Vũ"],
    ["a verb of speech", "Yoshihiro Goka s’est déclaré convaincu.", "Yoshihiro Goka"],
    ["an attribution", "Selon Julian Otinkorang, le cours est utile.", "Julian Otinkorang"],
    ["an attribution with “M.”", "Selon M. Ferdinand Aquino, le vent est bon.", "Ferdinand Aquino"],
    ["a rank before a family name like an article", "Le général Lê Quang Đạt a parlé.", "Lê Quang Đạt"],
    ["a Vietnamese family name", "Puis Trần Quang Phương et ses hôtes.", "Trần Quang Phương"],
  ])("are recognised by %s", (_, text, name) => {
    expect(listNewNames(text).people).toEqual([name]);
  });

  it("have their rank", () => {
    const [person] = createDraft({ text: "Il a reçu le colonel Hara Takashi à Hanoi.", id: "draft", corpus }).candidates
      .people;
    expect(person).toMatchObject({ id: "hara-takashi" });
    expect(Object.values(person?.ranks ?? {})).toMatchObject([{ value: { wording: "colonel" } }]);
  });

  it.each([
    "la ville de Hô Chi Minh-Ville",
    "Auparavant, le général est venu.",
    "Le Premier ministre est venu.",
    "Lundi, le colonel est venu.",
  ])("are not found in “%s”", (text) => {
    expect(listNewNames(text).people).toEqual([]);
  });

  it("can be known people with a typo in their name, which is asked", () => {
    const { doubts } = createDraft({ text: "Le général Hoang Xuan Chein a parlé.", id: "draft", corpus });
    expect(doubts.map(({ reason }) => reason)).toContain("Is this person/hoang-xuan-chien in another spelling?");
  });
});

const listPersonNames = (text: string) =>
  createDraft({ text, id: "draft", corpus }).candidates.people.flatMap((person) =>
    Object.values(person.names).flatMap((fact) =>
      fact.basis === "not-stated" ? [] : [`${fact.value.name}: ${fact.value.language}, ${fact.value.form}`],
    ),
  );

describe("the names of new people", () => {
  it.each([
    ["Le général Okabe Ryunosuke est venu du Japon.", ["Okabe Ryunosuke: ja-Latn, full"]],
    ["Le général Lê Quang Đạt a parlé.", ["Lê Quang Đạt: vi, full"]],
    ["Le général Tran Van Binh a parlé.", ["Tran Van Binh: fr, full"]],
    ["Le colonel Jean Marchand a visité le Japon.", ["Jean Marchand: fr, full"]],
    [
      "Le général Okabe Ryunosuke est venu du Japon. Okabe a parlé.",
      ["Okabe Ryunosuke: ja-Latn, full", "Okabe: ja-Latn, short"],
    ],
  ])("in “%s” are its printed forms with their languages", (text, expected) => {
    expect(listPersonNames(text)).toEqual(expected);
  });
});

describe("new organizations and places", () => {
  it.each([
    ["l’Académie de la politique du Vietnam l’a reçu", "Académie de la politique du Vietnam"],
    ["l’Agence japonaise de coopération internationale (JICA) aide", "Agence japonaise de coopération internationale"],
    ["l’Armée populaire du Vietnam a 80 ans", "Armée populaire du Vietnam"],
    ["la Force maritime d’autodéfense japonaise arrive", "Force maritime d’autodéfense japonaise"],
    [
      "le Centre japonais de formation au maintien de la paix aide",
      "Centre japonais de formation au maintien de la paix",
    ],
    ["l’hôpital de campagne de niveau 2 n° 8 part", "hôpital de campagne de niveau 2 n° 8"],
    ["il a visité l’École du génie de Katsuta", "École du génie"],
    ["la division des Forces d’autodéfense arrive", "Forces d’autodéfense"],
    ["la France et le Vietnam ont parlé", "France"],
    ["le Comité populaire de la province de Khanh Hoa a reçu", "Comité populaire de la province de Khanh Hoa"],
  ])("in “%s” include %s", (text, organization) => {
    expect(listNewNames(text).organizations).toContain(organization);
  });

  it.each([
    ["Il est arrivé à Da Nang.", "Da Nang"],
    ["Au port international de Cam Ranh, ils sont descendus.", "Cam Ranh"],
    ["Jakarta (VNA) - Le ministre a parlé.", "Jakarta"],
    ["la situation en Mer Orientale", "Mer Orientale"],
  ])("in “%s” include the place %s", (text, place) => {
    expect(listNewNames(text).places).toContain(place);
  });

  it.each(["les forces navales des deux pays", "un groupe de soldats", "le service de la paix"])(
    "do not include “%s”",
    (text) => {
      expect(listNewNames(text).organizations).toEqual([]);
    },
  );
});
