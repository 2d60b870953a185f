import { change, copy, drop, put, type Mutation } from "./mutation.ts";

type Way = Omit<Partial<Mutation>, "slip" | "record" | "caught" | "at" | "edits">;

const slip = (
  words: string,
  record: string,
  edits: Mutation["edits"],
  caught: Mutation["caught"],
  at: string,
  way: Way = {},
): Mutation => ({ slip: words, record, edits, caught, at, ...way });

const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
const chien = "person/hoang-xuan-chien";
const thangProposes = "statement/thang-proposes-peacekeeping-cooperation";
const text219237 = "vietnamplus-219237/e1";
const dispatch219237 = "dispatch/vietnamplus-219237";

const speakers: readonly Mutation[] = [
  ["the other side’s vice-minister", "serizawa-affirms-importance-of-relations", "serizawa", "person/hoang-xuan-chien"],
  ["the other side’s vice-minister", "chien-stresses-foreign-and-defence-policy", "chien", "person/serizawa-kiyoshi"],
  ["the colonel of another dispatch", "thang-thanks-japan", "thang", "person/nguyen-nhu-canh"],
  ["a namesake: Nguyễn is the name of both", "vinh-invites-kono", "vinh", "person/nguyen-nhu-canh"],
  [
    "the state that is spoken of, not the one that speaks",
    "japan-believes-in-success-of-2020-activities",
    "japan",
    "organization/viet-nam",
  ],
  ["the state that hears it", "viet-nam-informs-of-2020-plans", "viet-nam", "organization/japan"],
  ["the other Japanese of the dispatch", "kono-accepts-invitation", "kono", "person/nishida-yasunori"],
  ["the guest for the host", "thang-proposes-peacekeeping-cooperation", "thang", "person/serizawa-kiyoshi"],
  ["one vice-minister for “les deux parties”", "2024-02-27-agreed-areas", "both", "person/serizawa-kiyoshi"],
  ["a person for the dispatch’s own voice", "co-chairing-strengthened-ties", "narration", "person/matsuzawa-tomoko"],
  ["the minister for his vice-minister", "2022-05-17-advocated-coordination", "tsuchimichi", "person/kono-taro"],
  ["the subject of the sentence before", "serizawa-hopes-for-more-collaboration", "serizawa", "person/pham-manh-thang"],
].map(([words = "", statement = "", key = "", speaker]) =>
  slip(
    `wrong speaker: ${words}`,
    `statement/${statement}`,
    [put(`/speakers/${key}/value`, speaker)],
    "speaker/not-in-sentence",
    `/speakers/${key}/value`,
  ),
);

const act = (statement: string, key: string, to: string, caught: Mutation["caught"]): Mutation =>
  slip(`${to} for ${key}`, `statement/${statement}`, [put(`/act/${key}/value`, to)], caught, `/act/${key}/value`);

const acts: readonly Mutation[] = [
  act("thang-proposes-peacekeeping-cooperation", "proposed", "agreed", "act/firmer"),
  act("thang-proposes-peacekeeping-cooperation", "proposed", "promised", "act/firmer"),
  act("kono-wishes-informal-meeting", "intended", "promised", "act/firmer"),
  act("serizawa-hopes-for-more-collaboration", "hoped", "agreed", "act/firmer"),
  act("2022-05-17-advocated-coordination", "advocated", "agreed", "act/firmer"),
  act("2022-05-17-welcomed-partnership", "welcomed", "agreed", "act/not-in-words"),
  act("thang-thanks-japan", "thanked", "hoped", "act/not-in-words"),
  act("serizawa-stresses-rule-of-law", "stressed", "affirmed", "act/not-in-words"),
  act("serizawa-affirms-importance-of-relations", "affirmed", "reaffirmed", "act/not-in-words"),
  act("kono-accepts-invitation", "accepted", "thanked", "act/not-in-words"),
  act("viet-nam-informs-of-2020-plans", "informed", "promised", "act/not-in-words"),
  act("field-training-planning-discussed", "discussed", "agreed", "act/not-in-words"),
  slip(
    "the verb left out of the quote",
    "statement/thang-thanks-japan",
    [put("/act/thanked/evidence/words/quote", "le Japon pour son soutien au Vietnam")],
    "act/not-in-words",
    "/act/thanked/value",
  ),
];

const status = (
  record: string,
  key: string,
  to: string,
  caught: Mutation["caught"] = "status/words-differ",
): Mutation =>
  slip(
    `${to}, of what was to come (${key})`,
    record,
    [put(`/status/${key}/value`, to)],
    caught,
    `/status/${key}/value`,
  );

const statuses: readonly Mutation[] = [
  slip(
    "what one dispatch says under the name of another",
    dialogue,
    [
      put("/status/vietnamplus-219224/evidence", {
        words: { kind: "span", text: text219237, quote: "ont coprésidé mardi 27 février" },
      }),
    ],
    "status/other-dispatch",
    "/status/vietnamplus-219224",
  ),
  status("event/2020-admm-plus", "vietnamplus-133876", "held"),
  status("event/2020-admm-plus", "vietnamplus-133876", "held", "date/after-its-dispatch"),
  status("event/2020-admm-plus", "vietnamplus-133876", "ongoing", "date/after-its-dispatch"),
  status("event/2022-05-18-adsom-plus", "vietnamplus-182635", "held"),
  status("event/2022-05-18-adsom-plus", "vietnamplus-182635", "held", "date/after-its-dispatch"),
  status("event/2023-09-field-training", "nhandan-post78842", "held"),
  status("event/unmiss-exchanges", "vietnamplus-219224", "held"),
  status("event/peacekeeping-courses-in-japan", "vietnamplus-219224", "held"),
  status("event/chief-of-joint-staff-visit-to-viet-nam", "vietnamplus-133876", "held"),
  status("event/asean-japan-informal-meeting", "vietnamplus-133876", "held"),
  status("event/kono-official-visit-to-viet-nam", "vietnamplus-133876", "held"),
  status("event/women-and-peacekeeping-conference", "vietnamplus-133876", "held"),
  status("statement/serizawa-hopes-for-more-collaboration", "hoped", "past"),
  status(thangProposes, "proposed", "past"),
  status("statement/unmiss-exchanges-will-be-organized", "planned", "past"),
  status("statement/japan-will-help-peacekeeping-lecturers", "planned", "past"),
  status("statement/kono-wishes-informal-meeting", "hoped", "past"),
];

const date = (words: string, record: string, pointer: string, to: string, caught: Mutation["caught"]): Mutation =>
  slip(`${words}: ${to}`, record, [put(`${pointer}/value`, to)], caught, `${pointer}/value`);

const dates: readonly Mutation[] = [
  date("a death before the birth", "person/nguyen-chi-vinh", "/death/reported", "1923-09-14", "date/out-of-order"),
  slip(
    "a tenure attested after its term",
    "membership/nguyen-chi-vinh-deputy-minister",
    [put("/period/reported/value", "2009-03/2019-06")],
    "date/out-of-order",
    "/attested/talks-2020/value",
  ),
  date("the year before, though the weekday is given", dialogue, "/date/day", "2023-02-27", "date/other-weekday"),
  date("the year after, though the weekday is given", dialogue, "/date/day", "2025-02-27", "date/other-weekday"),
  date("the year before, though the header has it", dialogue, "/date/day", "2023-02-27", "date/not-in-evidence"),
  date("the day after", dialogue, "/date/day", "2024-02-28", "date/not-in-evidence"),
  date("the month after", dialogue, "/date/day", "2024-03-27", "date/not-in-evidence"),
  date("a leap day of no leap year", dialogue, "/date/day", "2023-02-29", "date/not-edtf"),
  date(
    "a digit lost",
    "event/2015-09-15-peacekeeping-memorandum-signing",
    "/date/day",
    "2015-09-05",
    "date/not-in-evidence",
  ),
  date("month and day exchanged", "event/2020-02-21-consultation", "/date/day", "2020-21-02", "date/not-edtf"),
  date("the 31st of a month of 30 days", "person/nguyen-chi-vinh", "/death/reported", "2023-09-31", "date/not-edtf"),
  date(
    "a term that ends before it begins",
    "membership/japan-co-chair-peacekeeping-expert-group",
    "/period/printed",
    "2023/2021",
    "date/not-edtf",
  ),
  date(
    "a term that ends before it begins",
    "membership/nguyen-chi-vinh-deputy-minister",
    "/period/reported",
    "2021-06/2009-03",
    "date/not-edtf",
  ),
  date(
    "one of two years wrong",
    "event/heavy-equipment-courses-2019-2020",
    "/date/years",
    "{2018,2020}",
    "date/not-in-evidence",
  ),
  date(
    "the header’s month read wrong",
    "dispatch/vietnamplus-133876",
    "/published/header",
    "2020-03",
    "date/not-in-evidence",
  ),
  date("a date in words", dialogue, "/date/day", "27 février 2024", "shape/wrong-value"),
  date("day first", dialogue, "/date/day", "27/02/2024", "shape/wrong-value"),
  date("a month of one digit", dialogue, "/date/day", "2024-2-27", "shape/wrong-value"),
  date("an hour with the day", dialogue, "/date/day", "2024-02-27T09:00", "shape/wrong-value"),
];

const quote = (words: string, record: string, piece: string, to: string, caught: Mutation["caught"]): Mutation =>
  slip(words, record, [put(`${piece}/quote`, to)], caught, `${piece}/quote`);

const respelt = (words: string, record: string, piece: string, from: string, to: string): Mutation =>
  slip(words, record, [change(`${piece}/quote`, from, to)], "span/quote-absent", `${piece}/quote`);

const thangStatus = "/status/proposed/evidence/words";
const thanks = "/speakers/thang/evidence/words";

const quotes: readonly Mutation[] = [
  quote(
    "two places joined by […]",
    thangProposes,
    thangStatus,
    "a remercié le Japon pour son soutien […] a suggéré que les deux parties favorisent la coopération",
    "span/quote-joined",
  ),
  quote(
    "two places joined by an ellipsis",
    "statement/kono-reaffirms-support",
    "/act/reaffirmed/evidence/words",
    "Le ministre japonais a accepté... a réaffirmé son soutien",
    "span/quote-joined",
  ),
  quote(
    "two sentences run into one, over what stands between them",
    "statement/2024-02-27-agreed-areas",
    "/act/agreed/evidence/words",
    "le 10e Dialogue sur la politique de défense Vietnam - Japon. Lors du dialogue, les deux parties ont convenu à poursuivre",
    "span/quote-joined",
  ),
  quote(
    "two paragraphs run into one by a space",
    "statement/serizawa-stresses-rule-of-law",
    "/act/stressed/evidence/words",
    "entre les deux pays en particulier. Partageant son point de vue",
    "span/quote-absent",
  ),
  quote(
    "words left out of the middle without a sign",
    "statement/2024-02-27-agreed-areas",
    "/act/agreed/evidence/words",
    "les deux parties ont convenu l'amélioration les capacités",
    "span/quote-joined",
  ),
  respelt(
    "a slip of the text corrected",
    "statement/2020-02-21-talks-support-consultation",
    "/items/unanimity/wording/words/evidence/words",
    "unaminité",
    "unanimité",
  ),
  respelt(
    "grammar of the text corrected",
    "statement/2024-02-27-agreed-areas",
    "/act/agreed/evidence/words",
    "convenu à",
    "convenu de",
  ),
  respelt("the lost plus put back", dispatch219237, "/defects/admm-plus-lost/span", "ADMM ", "ADMM+"),
  respelt("a curly apostrophe for a straight one", chien, "/ranks/printed-2022/evidence/words", "'", "’"),
  respelt(
    "a straight apostrophe for a curly one",
    "statement/kono-accepts-invitation",
    "/act/accepted/evidence/words",
    "’",
    "'",
  ),
  respelt(
    "the accents as characters of their own (NFD)",
    "statement/thang-thanks-japan",
    "/act/thanked/evidence/words",
    "é",
    "e\u0301",
  ),
  respelt("a no-break space for a space", "statement/thang-thanks-japan", "/act/thanked/evidence/words", " ", "\u00a0"),
  respelt("two spaces for one", "statement/thang-thanks-japan", "/act/thanked/evidence/words", " ", "  "),
  respelt(
    "a small letter at the beginning",
    "statement/kono-accepts-invitation",
    "/speakers/kono/evidence/office",
    "Le",
    "le",
  ),
  respelt("an accent lost", "person/pham-manh-thang", "/ranks/printed-2024/evidence/words", "colonel", "colónel"),
  respelt(
    "a Vietnamese name with the marks that the text has not",
    "statement/thang-thanks-japan",
    thanks,
    "Pham",
    "Phạm",
  ),
  respelt("the title translated", "statement/thang-thanks-japan", thanks, "le colonel", "Col."),
  respelt("a letter too many", "statement/thang-thanks-japan", thanks, "remercié", "remerciée"),
  respelt(
    "guillemets around the quote",
    "statement/kono-accepts-invitation",
    "/act/accepted/evidence/words",
    "a accepté",
    "« a accepté",
  ),
  quote(
    "a quote cut so short that it stands twice",
    dialogue,
    "/status/vietnamplus-219237/evidence/words",
    "dialogue",
    "span/quote-ambiguous",
  ),
  slip(
    "`within` forgotten",
    chien,
    [drop("/names/printed-xuan-circumflex/evidence/dialogue/within")],
    "span/quote-ambiguous",
    "/names/printed-xuan-circumflex/evidence/dialogue/quote",
  ),
  slip(
    "`within` under the other spelling",
    chien,
    [change("/names/printed-xuan-circumflex/evidence/dialogue/within", "Xuân", "Xuan")],
    "span/within-unusable",
    "/names/printed-xuan-circumflex/evidence/dialogue/within",
  ),
  slip(
    "a `within` that does not hold the quote",
    chien,
    [
      put(
        "/names/printed-xuan-circumflex/evidence/dialogue/within",
        "vice-ministre vietnamien de la Défense et Serizawa",
      ),
    ],
    "span/within-unusable",
    "/names/printed-xuan-circumflex/evidence/dialogue/within",
  ),
  slip(
    "an edition that there is not",
    dialogue,
    [put("/status/vietnamplus-219237/evidence/words/text", "vietnamplus-219237/e2")],
    "span/text-unknown",
    "/status/vietnamplus-219237/evidence/words/text",
  ),
  slip(
    "the other dispatch of the same day",
    dialogue,
    [put("/status/vietnamplus-219237/evidence/words/text", "vietnamplus-219224/e1")],
    "span/quote-absent",
    "/status/vietnamplus-219237/evidence/words/quote",
  ),
];

const evidence: readonly Mutation[] = [
  slip(
    "`supports` a day, of a place",
    dialogue,
    [put("/place/ha-noi/evidence/held/supports", "day")],
    "evidence/supports-nothing",
    "/place/ha-noi/evidence/held/supports",
  ),
  slip(
    "`supports` a day, of a date that has none",
    "dispatch/vietnamplus-133876",
    [put("/published/header/evidence/header/supports", "day")],
    "evidence/supports-nothing",
    "/published/header/evidence/header/supports",
  ),
  slip(
    "`supports` a year, of an act",
    thangProposes,
    [put("/act/proposed/evidence/words/supports", "year")],
    "evidence/supports-nothing",
    "/act/proposed/evidence/words/supports",
  ),
  slip(
    "`supports` a month, of a name",
    chien,
    [put("/names/vietnamese/evidence/page/supports", "month")],
    "evidence/supports-nothing",
    "/names/vietnamese/evidence/page/supports",
  ),
  slip(
    "the bound of a date forgotten",
    "event/vinh-calls-on-kono",
    [put("/date/before/value", "2020-02-21")],
    "evidence/supports-nothing",
    "/date/before/evidence/bound/supports",
  ),
  slip(
    "the same words under a second key",
    dialogue,
    [copy("/date/day/evidence/day", "/date/day/evidence/again")],
    "evidence/given-twice",
    "/date/day/evidence/again",
  ),
  slip(
    "the same words under a second key",
    "statement/thang-thanks-japan",
    [copy(thanks, "/speakers/thang/evidence/name")],
    "evidence/given-twice",
    "/speakers/thang/evidence/name",
  ),
  slip(
    "a page for what the text states",
    thangProposes,
    [put("/act/proposed/evidence", { page: { kind: "citation", source: "source/vnpkc-ten-years" } })],
    "fact/unsupported",
    "/act/proposed/evidence",
  ),
  slip(
    "`external` for what stands in the text",
    chien,
    [put("/names/printed-xuan-plain/basis", "external")],
    "fact/unsupported",
    "/names/printed-xuan-plain/evidence",
  ),
  slip(
    "no evidence at all",
    "place/tokyo",
    [put("/type/city/evidence", {})],
    "fact/unsupported",
    "/type/city/evidence",
  ),
  slip(
    "silence without what was read",
    "person/matsuzawa-tomoko",
    [put("/ranks/unsaid/evidence", {})],
    "fact/unsupported",
    "/ranks/unsaid/evidence",
  ),
  slip("an empty field", "person/nishida-yasunori", [put("/ranks", {})], "shape/empty", "/ranks"),
  slip(
    "the printed name with the marks that it should have",
    "person/pham-manh-thang",
    [put("/names/printed/value/name", "Phạm Mạnh Thắng")],
    "wording/not-in-quote",
    "/names/printed/value/name",
  ),
  slip(
    "the printed title put right for a woman",
    "membership/matsuzawa-tomoko-director",
    [change("/title/printed/value/wording", "directeur", "directrice")],
    "wording/not-in-quote",
    "/title/printed/value/wording",
  ),
  slip(
    "the item’s slip corrected",
    "statement/2020-02-21-talks-support-consultation",
    [change("/items/unanimity/wording/words/value/wording", "unaminité", "unanimité")],
    "wording/not-in-quote",
    "/items/unanimity/wording/words/value/wording",
  ),
];

const unfinished: readonly Mutation[] = [
  slip(
    "a sentence that the draft left open",
    thangProposes,
    [put("/content/summary/value/en", "To be written: what is said, in one neutral sentence.")],
    "draft/unfinished",
    "/content/summary/value/en",
  ),
  slip(
    "an address that was not given",
    dispatch219237,
    [put("/address", "https://address-not-given.invalid/")],
    "draft/unfinished",
    "/address",
  ),
];

const references: readonly Mutation[] = [
  slip(
    "a town that lies in itself",
    "place/phnom-penh",
    [put("/within/cambodia/value", "place/phnom-penh")],
    "reference/circular",
    "/within",
  ),
  slip(
    "the state for the place of the same name",
    dialogue,
    [put("/place/ha-noi/value", "organization/viet-nam")],
    "reference/malformed",
    "/place/ha-noi/value",
  ),
  slip(
    "the post for the person",
    "membership/pham-manh-thang-director",
    [put("/member/named/value", "post/director-of-peacekeeping-department-viet-nam")],
    "reference/malformed",
    "/member/named/value",
  ),
  slip(
    "the dispatch for the event",
    "statement/2024-02-27-agreed-areas",
    [put("/occasion/dialogue/value", "dispatch/vietnamplus-219237")],
    "reference/malformed",
    "/occasion/dialogue/value",
  ),
  slip(
    "an id without its kind",
    dialogue,
    [put("/place/ha-noi/value", "ha-noi")],
    "reference/malformed",
    "/place/ha-noi/value",
  ),
  slip(
    "capitals in a reference",
    "membership/pham-manh-thang-director",
    [put("/member/named/value", "person/Pham-Manh-Thang")],
    "reference/malformed",
    "/member/named/value",
  ),
  slip(
    "marks in a reference",
    "membership/pham-manh-thang-director",
    [put("/member/named/value", "person/phạm-mạnh-thắng")],
    "reference/malformed",
    "/member/named/value",
  ),
  slip(
    "the French spelling of a place",
    dialogue,
    [put("/place/ha-noi/value", "place/hanoi")],
    "reference/unknown",
    "/place/ha-noi/value",
  ),
  slip(
    "given name first",
    "membership/kono-taro-minister-of-defense",
    [put("/member/named/value", "person/taro-kono")],
    "reference/unknown",
    "/member/named/value",
  ),
  slip(
    "an event without its number",
    "statement/2024-02-27-agreed-areas",
    [put("/occasion/dialogue/value", "event/2024-02-27-defence-policy-dialogue")],
    "reference/unknown",
    "/occasion/dialogue/value",
  ),
  slip(
    "a page that has no record",
    chien,
    [put("/names/vietnamese/evidence/page/source", "source/baophuyen")],
    "reference/unknown",
    "/names/vietnamese/evidence/page/source",
  ),
  slip(
    "a side that is no record",
    "discrepancy/vinh-birth-year",
    [put("/sides/vns/record", "person/nguyen-vinh")],
    "reference/unknown",
    "/sides/vns/record",
  ),
  slip(
    "a side that is no fact",
    "discrepancy/vinh-birth-year",
    [put("/sides/vns/pointer", "/birth")],
    "discrepancy/no-such-fact",
    "/sides/vns/pointer",
  ),
  slip("a side lost", "discrepancy/vinh-birth-year", [drop("/sides/vns")], "discrepancy/one-sided", "/sides"),
];

const second = (words: string, record: string, id: string, ...labels: Mutation["edits"]): Mutation =>
  slip(`a second record: ${words}`, record, [put("/id", id), ...labels], "entity/twice", "", { beside: true });

const label = (fr: string, en = fr) => put("/label", { en, fr });

const entities: readonly Mutation[] = [
  second(
    "of Chiến, without marks",
    chien,
    "hoang-xuan-chien-2",
    drop("/names"),
    put("/names", {}),
    label("Hoang Xuan Chien"),
  ),
  second("of Chiến, in capitals", chien, "chien", label("HOÀNG XUÂN CHIẾN")),
  second("of Kono, family name first", "person/kono-taro", "kono", label("Kono Taro", "KONO Taro")),
  second("of Kono, with the long vowel", "person/kono-taro", "kouno-taro", label("Tarō Kōno")),
  second("of Serizawa, given name first", "person/serizawa-kiyoshi", "kiyoshi-serizawa", label("Kiyoshi Serizawa")),
  second(
    "of Matsuzawa, as an English page has her",
    "person/matsuzawa-tomoko",
    "tomoko-matsuzawa",
    label("Mme Matsuzawa"),
  ),
  second("of Viet Nam, with its marks", "organization/viet-nam", "vietnam", label("Việt Nam", "Vietnam")),
  second("of Hanoi, in its French spelling", "place/ha-noi", "hanoi", label("Hanoï")),
  second(
    "of the ministry, in Vietnamese",
    "organization/ministry-of-national-defence-viet-nam",
    "bo-quoc-phong",
    label("Bo Quoc phong Viet Nam"),
  ),
];

const names: readonly Mutation[] = [
  slip("the Vietnamese label left out", chien, [drop("/label/vi")], "label/missing-language", "/label"),
  slip(
    "the Japanese label left out",
    "person/serizawa-kiyoshi",
    [drop("/label/ja")],
    "label/missing-language",
    "/label",
  ),
  slip("the French label left out", "person/serizawa-kiyoshi", [drop("/label/fr")], "shape/missing-key", "/label"),
  slip("all marks lost in the label", chien, [put("/label/vi", "Hoang Xuan Chien")], "name/without-marks", "/label/vi"),
  slip("one mark lost in the label", chien, [put("/label/vi", "Hoàng Xuân Chiên")], "name/without-marks", "/label/vi"),
  slip(
    "a French spelling given as Vietnamese",
    "person/pham-manh-thang",
    [put("/names/vietnamese/value/name", "Pham Manh Thang")],
    "name/without-marks",
    "/names/vietnamese/value/name",
  ),
  slip(
    "a label in NFD",
    chien,
    [put("/label/vi", "Hoàng Xuân Chiến".normalize("NFD"))],
    "name/not-composed",
    "/label/vi",
  ),
  slip(
    "a name in NFD",
    chien,
    [put("/names/vietnamese/value/name", "Hoàng Xuân Chiến".normalize("NFD"))],
    "name/not-composed",
    "/names/vietnamese/value/name",
  ),
  slip(
    "a scope note in NFD",
    "topic/peacekeeping",
    [put("/scope/fr", "Les opérations de maintien de la paix.".normalize("NFD"))],
    "name/not-composed",
    "/scope/fr",
  ),
  slip(
    "an id with the next day",
    dialogue,
    [put("/id", "2024-02-28-defence-policy-dialogue-10")],
    "id/other-date",
    "/id",
  ),
  slip(
    "an id with the year before",
    dialogue,
    [put("/id", "2023-02-27-defence-policy-dialogue-10")],
    "id/other-date",
    "/id",
  ),
  slip(
    "a statement’s id with another day than its occasion",
    "statement/2024-02-27-agreed-areas",
    [put("/id", "2024-02-26-agreed-areas")],
    "id/other-date",
    "/id",
  ),
  slip("an id changed and the file not", chien, [put("/id", "hoang-chien")], "file/misplaced", "/id", {
    fileStays: true,
  }),
];

const shapes: readonly Mutation[] = [
  slip("a kind misspelt", chien, [put("/kind", "persons")], "shape/unknown-kind", "/kind"),
  slip("a key misspelt", chien, [put("/lable", { en: "Chiến", fr: "Chiên" })], "shape/unknown-key", "/lable"),
  slip("a field of another kind", chien, [put("/post", {})], "shape/unknown-key", "/post"),
  slip("a review state of one’s own", chien, [put("/review/state", "done")], "shape/wrong-value", "/review/state"),
  slip(
    "a basis of one’s own",
    chien,
    [put("/names/vietnamese/basis", "certain")],
    "shape/wrong-value",
    "/names/vietnamese/basis",
  ),
  slip(
    "a number in quotation marks",
    dialogue,
    [put("/ordinal/ten/value", "10")],
    "shape/wrong-value",
    "/ordinal/ten/value",
  ),
  slip("half a session", dialogue, [put("/ordinal/ten/value", 9.5)], "shape/wrong-value", "/ordinal/ten/value"),
  slip("null for what is not known", chien, [put("/gender", null)], "shape/wrong-value", "/gender"),
  slip(
    "a value without its evidence",
    chien,
    [drop("/names/vietnamese/evidence")],
    "shape/missing-key",
    "/names/vietnamese",
  ),
  slip(
    "a code nearly right",
    dialogue,
    [put("/type/dialogue/value", "dialog")],
    "code/unlisted",
    "/type/dialogue/value",
  ),
];

const p = "/segments/p2/span/quote";

const dispatches: readonly Mutation[] = [
  slip(
    "the hash of another text",
    dispatch219237,
    [put("/editions/e1/sha256", "0".repeat(64))],
    "text/changed",
    "/editions/e1/sha256",
  ),
  slip("the bytes miscounted", dispatch219237, [put("/editions/e1/bytes", 1)], "text/changed", "/editions/e1/bytes"),
  slip(
    "the characters miscounted",
    dispatch219237,
    [put("/editions/e1/codePoints", 1)],
    "text/changed",
    "/editions/e1/codePoints",
  ),
  slip("a slip mended in the text itself", dispatch219237, [], "text/changed", "/editions/e1/sha256", {
    text: [text219237, (words) => words.replace("convenu à", "convenu de")],
  }),
  slip(
    "a plus put back in the text itself",
    dispatch219237,
    [],
    "span/quote-absent",
    "/defects/admm-plus-lost/span/quote",
    {
      text: [text219237, (words) => words.replace("(ADMM )", "(ADMM+)")],
    },
  ),
  slip("a sentence added to the text", dispatch219237, [], "text/outside-segments", "/segments", {
    text: [text219237, (words) => `${words} Un dîner a suivi.`],
  }),
  slip("a segment left out", dispatch219237, [drop("/segments/p2")], "text/outside-segments", "/segments"),
  slip(
    "a segment that stops too soon",
    dispatch219237,
    [change(p, "Selon ", "")],
    "text/outside-segments",
    "/segments",
  ),
  slip(
    "a segment twice under two keys",
    dispatch219237,
    [copy("/segments/p2", "/segments/p2-again")],
    "text/in-two-segments",
    "/segments/p2-again",
  ),
  slip(
    "an edition that was never put there",
    dispatch219237,
    [copy("/editions/e1", "/editions/e2"), put("/editions/e2/text", "vietnamplus-219237/e2")],
    "text/missing",
    "/editions/e2/text",
  ),
  slip(
    "a sentence excused that has its facts",
    dispatch219237,
    [
      put("/withoutFacts", {
        lead: {
          span: {
            text: text219237,
            quote:
              "Lors du dialogue, les deux parties ont également discuté de la situation mondiale et régionale ainsi que des questions d'intérêt commun.",
          },
          reason: { en: "Nothing.", fr: "Rien." },
        },
      }),
    ],
    "text/excused-in-vain",
    "/withoutFacts/lead",
  ),
  slip(
    "half a sentence excused",
    dispatch219237,
    [
      put("/withoutFacts", {
        half: {
          span: { text: text219237, quote: "ainsi que des questions d'intérêt commun." },
          reason: { en: "Nothing.", fr: "Rien." },
        },
      }),
    ],
    "text/excused-in-vain",
    "/withoutFacts/half",
  ),
  slip(
    "a sentence of which nothing is recorded",
    dispatch219237,
    [change(p, "Selon ", "Il a plu. Selon ")],
    "text/sentence-without-fact",
    "/segments/p2",
    { text: [text219237, (words) => words.replace("Selon ", "Il a plu. Selon ")] },
  ),
];

const file = (words: string, caught: Mutation["caught"], onFile: (content: string) => string): Mutation =>
  slip(words, "place/tokyo", [], caught, "", { file: onFile });

const files: readonly Mutation[] = [
  file("a comma forgotten", "file/not-json", (content) => content.replace(",\n", "\n")),
  file("a comma too many", "file/not-json", (content) => content.replace(/\n\}$/, ",\n}")),
  file("the last bracket lost", "file/not-json", (content) => content.slice(0, -1)),
  file("typographic quotation marks", "file/not-json", (content) => content.replace('"kind"', "“kind”")),
  file("a comment", "file/not-json", (content) => `// Tokyo\n${content}`),
  file("a line break inside a text", "file/not-json", (content) => content.replace("Tokyo", "To\nkyo")),
  file("a key twice", "file/duplicate-key", (content) => content.replace('"kind"', '"id": "tokyo",\n  "kind"')),
  file("brackets pasted again and again", "file/too-deep", (content) =>
    content.replace(/\n\}$/, `,\n"note": ${"[".repeat(200)}${"]".repeat(200)}}`),
  ),
  file("the record pasted twice", "file/not-json", (content) => `${content}\n${content}`),
  file("nothing saved", "file/not-json", () => ""),
];

/** Slips as a person makes them, each with what has to catch it. */
export const byHand: readonly Mutation[] = [
  ...speakers,
  ...acts,
  ...statuses,
  ...dates,
  ...quotes,
  ...evidence,
  ...unfinished,
  ...references,
  ...entities,
  ...names,
  ...shapes,
  ...dispatches,
  ...files,
];
