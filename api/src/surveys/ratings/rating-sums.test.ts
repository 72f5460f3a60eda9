import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedBatches, type LevelCounts, type RatedAnswer } from './rating-sums.ts';

type Item = 'ATTITUDE' | 'SKILL' | 'ARRIVAL_TIME' | 'KEEPING_PROMISES';
type Answer = RatedAnswer<Item>;

const LATE = new Date('2027-01-01T00:00:00Z');

const content: Answer['ratings'] = {
  ATTITUDE: 'VERY_SATISFIED',
  SKILL: 'SATISFIED',
  ARRIVAL_TIME: 'FAIR',
  KEEPING_PROMISES: 'SATISFIED',
};

/** The answer of a customer on a day of November 2026, at noon; it can be corrected until the next noon. */
const anAnswer = (customerId: string, day: number, facts: Partial<Answer> = {}): Answer => ({
  surveyId: `survey-${customerId}-${day}`,
  customerId,
  version: 1,
  answeredAt: new Date(Date.UTC(2026, 10, day, 12)),
  finalAt: new Date(Date.UTC(2026, 10, day + 1, 12)),
  ratings: content,
  ...facts,
});

const total = (counts: LevelCounts | undefined): number =>
  counts ? counts.verySatisfied + counts.satisfied + counts.fair + counts.dissatisfied : 0;

describe('what technicians see of their ratings', () => {
  it('SUR-4 shows nothing before three customers have answered', () => {
    expect(closedBatches([anAnswer('wang', 2), anAnswer('li', 3)], LATE)).toEqual([]);
  });

  it('SUR-4 shows the sum of three customers, and of whom nothing', () => {
    const answers = [
      anAnswer('wang', 2),
      anAnswer('li', 3, { ratings: { ...content, SKILL: 'DISSATISFIED', ARRIVAL_TIME: 'DISSATISFIED' } }),
      anAnswer('zhao', 4, { ratings: { ...content, SKILL: 'VERY_SATISFIED' } }),
    ];
    expect(closedBatches(answers, LATE)).toEqual([
      {
        closedAt: new Date('2026-11-05T12:00:00Z'),
        surveyIds: ['survey-wang-2', 'survey-li-3', 'survey-zhao-4'],
        customers: 3,
        items: {
          ATTITUDE: { verySatisfied: 3, satisfied: 0, fair: 0, dissatisfied: 0 },
          SKILL: { verySatisfied: 1, satisfied: 1, fair: 0, dissatisfied: 1 },
          ARRIVAL_TIME: { verySatisfied: 0, satisfied: 0, fair: 2, dissatisfied: 1 },
          KEEPING_PROMISES: { verySatisfied: 0, satisfied: 3, fair: 0, dissatisfied: 0 },
        },
      },
    ]);
  });

  it('SUR-4 counts customers, not answers: one who answers three times is one', () => {
    const answers = [anAnswer('wang', 2), anAnswer('wang', 3), anAnswer('wang', 4), anAnswer('li', 5)];
    expect(closedBatches(answers, LATE)).toEqual([]);
    const [batch] = closedBatches([...answers, anAnswer('zhao', 6)], LATE);
    expect(batch?.customers).toBe(3);
    expect(batch?.items.ATTITUDE).toEqual({ verySatisfied: 5, satisfied: 0, fair: 0, dissatisfied: 0 });
  });

  it('SUR-4 leaves the remainder after the last closed batch out', () => {
    const answers = ['wang', 'li', 'zhao', 'qian', 'sun'].map((name, i) => anAnswer(name, i + 2));
    expect(closedBatches(answers, LATE).map(({ surveyIds }) => surveyIds)).toEqual([
      ['survey-wang-2', 'survey-li-3', 'survey-zhao-4'],
    ]);
    const more = [...answers, anAnswer('wang', 8)];
    expect(closedBatches(more, LATE)).toMatchObject([
      { customers: 3 },
      { customers: 3, surveyIds: ['survey-qian-5', 'survey-sun-6', 'survey-wang-8'] },
    ]);
  });

  it('SUR-4 shows an item only when three customers rated it', () => {
    const withoutSkill: Answer['ratings'] = { ATTITUDE: 'FAIR' };
    const answers = [
      anAnswer('wang', 2),
      anAnswer('li', 3, { ratings: withoutSkill }),
      anAnswer('zhao', 4, { ratings: withoutSkill }),
      anAnswer('qian', 5),
    ];
    expect(closedBatches(answers, LATE)).toEqual([]);
    expect(closedBatches([...answers, anAnswer('sun', 6)], LATE)[0]?.items.SKILL).toEqual({
      verySatisfied: 0,
      satisfied: 3,
      fair: 0,
      dissatisfied: 0,
    });
    const [noSkill] = closedBatches(
      ['wang', 'li', 'zhao'].map((name, i) => anAnswer(name, i + 2, { ratings: withoutSkill })),
      LATE,
    );
    expect(noSkill?.items).toEqual({
      ATTITUDE: { verySatisfied: 0, satisfied: 0, fair: 3, dissatisfied: 0 },
    });
  });

  it('SUR-4 counts an answer only when it can no longer be corrected, as it then stands', () => {
    const answers = [
      anAnswer('wang', 2),
      anAnswer('li', 3),
      anAnswer('zhao', 4),
      anAnswer('zhao', 4, {
        version: 2,
        answeredAt: new Date('2026-11-05T11:00:00Z'),
        ratings: { ...content, SKILL: 'DISSATISFIED' },
      }),
    ];
    expect(closedBatches(answers, new Date('2026-11-05T11:59:59Z'))).toEqual([]);
    expect(closedBatches(answers, new Date('2026-11-05T12:00:00Z'))[0]?.items.SKILL).toEqual({
      verySatisfied: 0,
      satisfied: 2,
      fair: 0,
      dissatisfied: 1,
    });
  });

  it('SUR-4 lets no later correction move a closed sum', () => {
    const answers = [anAnswer('wang', 2), anAnswer('li', 3), anAnswer('zhao', 4)];
    const late = anAnswer('li', 3, {
      version: 2,
      answeredAt: new Date('2026-11-10T12:00:00Z'),
      ratings: { ...content, SKILL: 'DISSATISFIED' },
    });
    expect(closedBatches([...answers, late], LATE)).toEqual(closedBatches(answers, LATE));
  });

  it('SUR-4 never shows two sums that differ by fewer than three customers, whenever they are read', () => {
    const level = fc.constantFrom('VERY_SATISFIED', 'SATISFIED', 'FAIR', 'DISSATISFIED');
    const ratings = fc.record(
      { ATTITUDE: level, SKILL: level, ARRIVAL_TIME: level, KEEPING_PROMISES: level },
      { requiredKeys: ['ATTITUDE'] },
    );
    const hours = (n: number): Date => new Date(Date.UTC(2026, 10, 1) + n * 3_600_000);
    const survey = fc.record({
      customer: fc.integer({ min: 1, max: 6 }),
      hour: fc.integer({ min: 0, max: 400 }),
      ratings,
      corrections: fc.array(fc.record({ after: fc.integer({ min: 1, max: 60 }), ratings }), { maxLength: 2 }),
    });
    const reading = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.array(survey, { maxLength: 25 }), reading, reading, (surveys, one, other) => {
        const versions: Answer[] = surveys.flatMap((s, i) => {
          const base = { surveyId: `s${i}`, customerId: `c${s.customer}`, finalAt: hours(s.hour + 24) };
          const times = s.corrections.map((c) => c.after).sort((a, b) => a - b);
          return [
            { ...base, version: 1, answeredAt: hours(s.hour), ratings: s.ratings },
            ...s.corrections.map((c, n) => ({
              ...base,
              version: n + 2,
              answeredAt: hours(s.hour + times[n]!),
              ratings: c.ratings,
            })),
          ];
        });
        // At each reading only what had been answered by then is on record.
        const read = (hour: number): ReturnType<typeof closedBatches<Item>> =>
          closedBatches(
            versions.filter((v) => v.answeredAt <= hours(hour)),
            hours(hour),
          );
        const [first, second] = [read(Math.min(one, other)), read(Math.max(one, other))];

        // What was shown stays as it was, so two readings differ by whole batches.
        expect(second.slice(0, first.length)).toEqual(first);

        // Whose answers are in a batch, found apart: all that are final, in order, cut by the number of answers in
        // each batch (everybody rates the attitude here).
        const final = versions
          .filter((v) => v.version === 1 && v.answeredAt <= hours(Math.max(one, other) - 24))
          .sort(
            (a, b) => a.answeredAt.getTime() - b.answeredAt.getTime() || (a.surveyId < b.surveyId ? -1 : 1),
          )
          .map((v) => {
            const inTime = versions.filter(
              (w) =>
                w.surveyId === v.surveyId &&
                w.answeredAt.getTime() <= v.answeredAt.getTime() + 24 * 3_600_000,
            );
            return { ...v, ratings: inTime.at(-1)!.ratings };
          });
        let cut = 0;
        for (const batch of second) {
          const size = total(batch.items.ATTITUDE);
          const within = final.slice(cut, cut + size);
          expect(batch.surveyIds).toEqual(within.map((v) => v.surveyId));
          cut += size;
          expect(new Set(within.map((v) => v.customerId)).size).toBe(batch.customers);
          expect(batch.customers).toBeGreaterThanOrEqual(3);
          for (const item of ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'] as const) {
            const rated = within.filter((v) => v.ratings[item]);
            expect(total(batch.items[item])).toBe(rated.length);
            expect(batch.items[item]?.dissatisfied ?? 0).toBe(
              rated.filter((v) => v.ratings[item] === 'DISSATISFIED').length,
            );
            if (rated.length > 0)
              expect(new Set(rated.map((v) => v.customerId)).size).toBeGreaterThanOrEqual(3);
          }
        }
        expect(cut).toBeLessThanOrEqual(final.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
