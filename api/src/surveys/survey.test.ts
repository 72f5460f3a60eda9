import { describe, expect, it } from 'vitest';
import { SurveyState } from './survey-words.ts';
import { surveyTransitions } from './survey.ts';

describe('the steps of a survey', () => {
  it('SUR-3 answers once: nothing leads back, and what is over stays over', () => {
    const steps = Object.entries(surveyTransitions).flatMap(([verb, { from, to }]) =>
      from.map((state) => `${state} ${verb} ${to}`),
    );
    expect(steps.toSorted()).toEqual([
      'DELIVERED answer ANSWERED',
      'DELIVERED expire EXPIRED',
      'DELIVERED failToDeliver UNDELIVERABLE',
      'OWED deliver DELIVERED',
      'OWED failToDeliver UNDELIVERABLE',
      'OWED withdraw WITHDRAWN',
      'UNDELIVERABLE deliver DELIVERED',
    ]);
    const reached = new Set<string>(['OWED', ...Object.values(surveyTransitions).map(({ to }) => to)]);
    expect(reached).toEqual(new Set(Object.values(SurveyState)));
  });
});
