import { AnsweredSurveysDocument, SurveyCoverageDocument } from '../../client/index.ts';
import type { Call } from './customer.ts';
import type { Say } from './demo.ts';
import type { Person } from './staff.ts';

/** The service department sees that every call of a day was asked about (SUR-1). */
export async function checkCoverage(
  { app, name }: Person,
  branchId: string,
  on: string,
  say: Say,
): Promise<number> {
  const { surveyCoverage } = await app.run(SurveyCoverageDocument, { branchId, on });
  const { calls, merged, issued, delivered, missing } = surveyCoverage;
  say(
    `   ${name}, service department: ${calls} calls on ${on}, ${merged} merged, ${issued} surveys, ` +
      `${delivered} delivered, ${missing} missing.`,
  );
  return missing;
}

/** Reads what was said about one call. */
export async function readAnswer(
  { app, name }: Person,
  branchId: string,
  call: Call,
  say: Say,
): Promise<void> {
  const pages = app.rows(AnsweredSurveysDocument, { branchId }, ({ surveys }) => surveys);
  for await (const { request, answers } of pages) {
    if (request.number !== call.number) continue;
    return say(`   ${name} reads what was said about ${call.number}: “${answers.at(-1)?.comment}”`);
  }
  throw new Error(`nothing was said about ${call.number}`);
}
