/**
 * What technicians may know of their ratings (SUR-4): sums only, in closed batches of at least three customers.
 *
 * Two readings must never differ by what one customer said. So the answers of a technician form one endless sequence
 * that is cut into batches; a reading adds up whole batches and leaves the remainder out, whatever it is asked for:
 * - An answer joins the sequence only when it is final, which is when the time for correcting it is over. Until then it
 *   is shown in no sum, so a correction never moves a sum that somebody has seen: every answer enters once, as last
 *   corrected in time. A later version, whoever makes it, does not count here.
 * - A batch closes when at least three different customers are in it, and for every item that was rated at least
 *   three rated it: an item that a single customer answered would show that answer.
 * - A batch belongs to the month in which it closed. Cut anew for each month, the sums of the months and of a year
 *   would differ by the remainders, which can be one answer. A month's remainder counts in the next month instead.
 *
 * A closed batch is put on record (`RatingBatch`) with the surveys that are in it, and only those that are in none are cut
 * again. Cutting from the beginning comes to the same batches, because answers and versions are only ever added. To forget
 * a customer (REC-5) give all answers of that person one other `customerId`, and keep the ratings.
 */

export const LEAST_CUSTOMERS = 3;

type Level = 'VERY_SATISFIED' | 'SATISFIED' | 'FAIR' | 'DISSATISFIED';

/** One version of one customer's answer about the technician. */
export interface RatedAnswer<Item extends string> {
  readonly surveyId: string;
  readonly customerId: string;
  /** 1 for the answer itself; a correction counts up. */
  readonly version: number;
  /** When this version was given. */
  readonly answeredAt: Date;
  /** When the answer can no longer be corrected (SUR-3); the same for all its versions. */
  readonly finalAt: Date;
  /** Items the card did not have, or the customer left out, are missing. */
  readonly ratings: Readonly<Partial<Record<Item, Level>>>;
}

/** How many ratings of each level one item got. */
export interface LevelCounts {
  readonly verySatisfied: number;
  readonly satisfied: number;
  readonly fair: number;
  readonly dissatisfied: number;
}

/** Answers that may be shown, as one sum. */
export interface ClosedBatch<Item extends string> {
  /** When its last answer became final. */
  readonly closedAt: Date;
  /** Whose answers they are: kept to show that none counts twice, and shown to nobody. */
  readonly surveyIds: readonly string[];
  /** Different customers in it, at least three. */
  readonly customers: number;
  readonly items: Readonly<Partial<Record<Item, LevelCounts>>>;
}

/**
 * The closed batches of one technician at a moment, oldest first. `answers` are all versions of all answers about that
 * technician.
 */
export function closedBatches<Item extends string>(
  answers: readonly RatedAnswer<Item>[],
  at: Date,
): ClosedBatch<Item>[] {
  const batches: ClosedBatch<Item>[] = [];
  let open: FinalAnswer<Item>[] = [];
  for (const answer of finalAnswers(answers, at)) {
    open.push(answer);
    if (!mayClose(open)) continue;
    batches.push({
      closedAt: answer.finalAt,
      surveyIds: open.map(({ surveyId }) => surveyId),
      customers: customersIn(open),
      items: countLevels(open),
    });
    open = [];
  }
  return batches;
}

interface FinalAnswer<Item extends string> {
  readonly surveyId: string;
  readonly customerId: string;
  readonly finalAt: Date;
  readonly ratings: Readonly<Partial<Record<Item, Level>>>;
}

/** Each answer as it stood when it became final, in the order in which they did. */
function finalAnswers<Item extends string>(
  answers: readonly RatedAnswer<Item>[],
  at: Date,
): FinalAnswer<Item>[] {
  const versionsOf = Map.groupBy(answers, (answer) => answer.surveyId);
  const final: FinalAnswer<Item>[] = [];
  for (const [surveyId, unordered] of versionsOf) {
    const versions = unordered.toSorted((a, b) => a.version - b.version);
    const { finalAt } = versions[0]!;
    if (finalAt > at) continue;
    const { customerId, ratings } = versions.findLast(
      (version, i) => i === 0 || version.answeredAt <= finalAt,
    )!;
    if (Object.values(ratings).length > 0) final.push({ surveyId, customerId, finalAt, ratings });
  }
  return final.sort(
    (a, b) => a.finalAt.getTime() - b.finalAt.getTime() || (a.surveyId < b.surveyId ? -1 : 1),
  );
}

function mayClose<Item extends string>(open: readonly FinalAnswer<Item>[]): boolean {
  const items = new Set(open.flatMap((answer) => Object.keys(answer.ratings) as Item[]));
  return [...items].every(
    (item) => customersIn(open.filter((answer) => answer.ratings[item])) >= LEAST_CUSTOMERS,
  );
}

function customersIn(answers: readonly { readonly customerId: string }[]): number {
  return new Set(answers.map((answer) => answer.customerId)).size;
}

function countLevels<Item extends string>(
  answers: readonly FinalAnswer<Item>[],
): Partial<Record<Item, LevelCounts>> {
  const items: Partial<Record<Item, LevelCounts>> = {};
  for (const item of new Set(answers.flatMap((answer) => Object.keys(answer.ratings) as Item[]))) {
    const given = (level: Level): number => answers.filter((answer) => answer.ratings[item] === level).length;
    items[item] = {
      verySatisfied: given('VERY_SATISFIED'),
      satisfied: given('SATISFIED'),
      fair: given('FAIR'),
      dissatisfied: given('DISSATISFIED'),
    };
  }
  return items;
}
