import { put, type Mutation } from "../mutation.ts";
import { dialogue, slip } from "./slip.ts";

const date = (words: string, record: string, pointer: string, to: string, caught: Mutation["caught"]): Mutation =>
  slip(`${words}: ${to}`, record, [put(`${pointer}/value`, to)], caught, `${pointer}/value`);

export const dates: readonly Mutation[] = [
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
