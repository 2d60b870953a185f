import { setValue, type Mutation } from "../mutation.ts";
import { dialogue, createMutation } from "./create-mutation.ts";

const mutateDate = (
  description: string,
  record: string,
  pointer: string,
  to: string,
  expectedCode: Mutation["expectedCode"],
): Mutation =>
  createMutation(`${description}: ${to}`, record, [setValue(`${pointer}/value`, to)], expectedCode, `${pointer}/value`);

export const dates: readonly Mutation[] = [
  mutateDate(
    "a death before the birth",
    "person/nguyen-chi-vinh",
    "/death/reported",
    "1923-09-14",
    "date/out-of-order",
  ),
  createMutation(
    "a tenure attested after its term",
    "membership/nguyen-chi-vinh-deputy-minister",
    [setValue("/period/reported/value", "2009-03/2019-06")],
    "date/out-of-order",
    "/attested/talks-2020/value",
  ),
  mutateDate(
    "the year before, although the quote gives the weekday",
    dialogue,
    "/date/day",
    "2023-02-27",
    "date/wrong-weekday",
  ),
  mutateDate(
    "the year after, although the quote gives the weekday",
    dialogue,
    "/date/day",
    "2025-02-27",
    "date/wrong-weekday",
  ),
  mutateDate(
    "the year before, although the header gives the year",
    dialogue,
    "/date/day",
    "2023-02-27",
    "date/not-in-evidence",
  ),
  mutateDate("the day after", dialogue, "/date/day", "2024-02-28", "date/not-in-evidence"),
  mutateDate("the month after", dialogue, "/date/day", "2024-03-27", "date/not-in-evidence"),
  mutateDate("a leap day in a year without one", dialogue, "/date/day", "2023-02-29", "date/invalid"),
  mutateDate(
    "a digit missing",
    "event/2015-09-15-peacekeeping-memorandum-signing",
    "/date/day",
    "2015-09-05",
    "date/not-in-evidence",
  ),
  mutateDate("month and day swapped", "event/2020-02-21-consultation", "/date/day", "2020-21-02", "date/invalid"),
  mutateDate(
    "the 31st of a month of 30 days",
    "person/nguyen-chi-vinh",
    "/death/reported",
    "2023-09-31",
    "date/invalid",
  ),
  mutateDate(
    "a term that ends before it begins",
    "membership/japan-co-chair-peacekeeping-expert-group",
    "/period/printed",
    "2023/2021",
    "date/invalid",
  ),
  mutateDate(
    "a term that ends before it begins",
    "membership/nguyen-chi-vinh-deputy-minister",
    "/period/reported",
    "2021-06/2009-03",
    "date/invalid",
  ),
  mutateDate(
    "one of two years wrong",
    "event/heavy-equipment-courses-2019-2020",
    "/date/years",
    "{2018,2020}",
    "date/not-in-evidence",
  ),
  mutateDate(
    "the month of the header misread",
    "dispatch/vietnamplus-133876",
    "/published/header",
    "2020-03",
    "date/not-in-evidence",
  ),
  mutateDate("a date in words", dialogue, "/date/day", "27 février 2024", "shape/invalid-value"),
  mutateDate("day first", dialogue, "/date/day", "27/02/2024", "shape/invalid-value"),
  mutateDate("a month of one digit", dialogue, "/date/day", "2024-2-27", "shape/invalid-value"),
  mutateDate("an hour with the day", dialogue, "/date/day", "2024-02-27T09:00", "shape/invalid-value"),
];
