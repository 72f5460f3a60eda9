import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Reader } from '../../src/access/reader.ts';
import { partScope, referenceScope, rootScope, Scopes } from '../../src/access/scopes.ts';
import { joinFeatures } from '../../src/app.ts';
import { type AnonymousActor, Language } from '../../src/kernel/actor.ts';
import { sql, verbatim } from '../../src/kernel/sql.ts';

const SOURCES = path.join(import.meta.dirname, '../../src');

class Pump {}
class Seal {}

const pumpVisible = () => verbatim('false');
const scopes = new Scopes([
  rootScope('Pump', 'pump', pumpVisible),
  partScope('Seal', 'seal', { entity: 'Pump', table: 'pump', visible: pumpVisible, by: 'pump_id' }),
  referenceScope('Color', 'color'),
]);
const stranger: AnonymousActor = { kind: 'ANONYMOUS', language: Language.ZH };
const sent: string[] = [];
const reader = new Reader(
  async (query) => {
    sent.push(query.numbered().text);
    return [];
  },
  scopes,
  stranger,
);

it('refuses a read by SQL without the scope of what it reads, before it is sent', async () => {
  sent.length = 0;
  const refused = [
    sql`select p.id from pump p`,
    sql`select p.id from pump as p where p.name = ${'x'}`,
    // The scope of another alias, or of a part, is none of this one.
    sql`select p.id from pump p where exists (select 1 from pump q where ${reader.visible(Pump, 'q')})`,
    sql`select p.id from pump p join seal s on s.pump_id = p.id where ${reader.visible(Seal, 's')}`,
    sql`select s.id from seal s`,
    sql`select c.id from color c join pump p on p.color_id = c.id`,
    sql`select c.id from color c left join seal s on true`,
    sql`select c.id from color c, pump p`,
    sql`select * from (select p.id from pump p) x`,
  ];
  for (const query of refused) await expect(reader.rows(query)).rejects.toThrow(/unscoped read|by a list/);
  expect(sent).toEqual([]);
});

it('sends a read by SQL with its scope, and reads of reference data without one', async () => {
  sent.length = 0;
  await reader.rows(sql`select p.id from pump p where ${reader.visible(Pump, 'p')}`);
  await reader.rows(
    sql`select p.id from pump p join seal s on s.pump_id = p.id where ${reader.visible(Pump, 'p')}`,
  );
  await reader.rows(sql`select c.id from color c`);
  expect(sent).toEqual([
    'select p.id from pump p where false',
    'select p.id from pump p join seal s on s.pump_id = p.id where false',
    'select c.id from color c',
  ]);
});

it('reads no entity for which no feature supplies a scope', () => {
  class Nobodys {}
  expect(() => reader.visible(Nobodys, 'n')).toThrow('no feature supplies a scope for Nobodys');
  expect(() => scopes.rowScope('Nobodys', { actor: stranger })).toThrow(
    'no feature supplies a scope for Nobodys',
  );
});

it('has a scope for every entity that the features bring', () => {
  const joined = joinFeatures(true);
  expect(joined.entities.length).toBeGreaterThan(30);
  expect(joined.entities.map(({ name }) => name).filter((name) => !joined.scopes.has(name))).toEqual([]);
});

/** What reads beside the scopes: SQL given to the ORM or the pool, and what is read as the system. */
const BESIDE = /\.execute\(|\.execute<|\bpool\.query\b|beyondScope\(|kind: 'SYSTEM'/;

/** Where it is needed, file by file, and why it leaks nothing. Doors, machinery and the demo have their own folders. */
const NEEDED: Readonly<Record<string, string>> = {
  'assets/register-asset.ts': 'Whether a serial number is taken; the answer shows in nothing.',
  'billing/cash/cash-ledger.ts':
    'Opens the account of whoever collects; what is in hand of an account read within scope.',
  'billing/charges/record-charges.ts': 'What is on the voucher and the bill of a job read within scope.',
  'billing/close-money-day.ts': 'A job.',
  'billing/invoices/issue-invoice.ts': 'A sequence; open charges of a job read within scope.',
  'billing/invoices/remind.ts': 'A job.',
  'billing/price-lines.ts': 'Who pays does not depend on who asks; the job was read within scope.',
  'catalog/price-list.resolver.ts': 'A lock.',
  'catalog/price-list.ts': 'Prices are reference data.',
  'contracts/agree-contract.ts':
    'Whether a number is taken, and whether another contract names the unit; shows neither.',
  'contracts/notify-renewals.ts': 'A job.',
  'costs/freeze-costs.ts':
    'What a report has cost so far is taken back by the technician who corrects it and may not read it.',
  'customers/people/company-people.ts':
    'Links the accounts of a phone to a company found within scope; shows none.',
  'customers/prove-phone.ts': 'Whose phone was proved: links the account, shows nothing.',
  'customers/register-customer.ts': 'Whether somebody unsettled has the phone; moves the parts of a file.',
  'day-end/close-day.ts':
    'Closes a branch’s day for a job, or for whoever the branch was found within scope for.',
  'day-end/close-days.ts': 'A job.',
  'day-end/send-unresolved-list.ts': 'The letter that closing a day writes; nobody is shown it here.',
  'dispatch/contract-visits.resolver.ts':
    'How many visits of a contract are used; the contract itself was read within scope.',
  'entitlement/coverage.ts': 'Who pays does not depend on who asks; the unit itself was read within scope.',
  'feedback/accidents/report-accident.ts':
    'Who is told of an accident; they are written to, and shown to nobody.',
  'feedback/feedback-messages.ts': 'Whom a case is from that was read within scope; where headquarters look.',
  'feedback/feedback-number.ts': 'A sequence.',
  'feedback/handling/people-of-case.ts':
    'Whether somebody may be named for a case read within scope; shows only that not.',
  'feedback/letters/tell-customer.ts': 'Where the letter of a case goes that was read within scope.',
  'feedback/penalties/penalize.ts': 'A lock; whether the same happened before, in whichever branch (CMP-8).',
  'feedback/sweep-feedback.ts': 'A job.',
  'organization/alerts/raise-alert.ts': 'Writes alerts, reads none.',
  'organization/branches/branch-for-district.ts': 'Branches and zones are reference data.',
  'organization/staff/read-qualifications.ts':
    'What technicians lack for a job, for whoever was checked before.',
  'parts/deal-with-old-parts.ts': 'A lock; who made the parts of a center or dealer in reach.',
  'parts/use-parts.ts': 'A lock.',
  'performance/indicators/assessed.ts': 'Whose indicators are computed, for whoever was checked before.',
  'performance/indicators/compute-indicators.ts':
    'Sums over everybody’s records, for a technician whose assessment was found within scope.',
  'performance/indicators/indicator-sources.query.ts':
    'Ids and numbers of the records behind such a sum; single answers by the asking person’s own scope.',
  'performance/indicators/indicators.resolver.ts':
    'Asks for them, once the technician was found within scope.',
  'performance/reviews/bonus/award-bonus.ts':
    'What is owed already, and the cards that count, whoever awards; shows neither.',
  'performance/reviews/course/collect-months.ts': 'A job; a review read within scope.',
  'performance/reviews/figures/measures.ts':
    'What is behind the numbers of a review read within scope; shows sums.',
  'performance/reviews/figures/numbers.ts':
    'What was said of somebody is nobody’s to read: sums of a review read within scope (KPI-5).',
  'performance/reviews/inputs/give-input.ts':
    'Whoever marks may not read the review; that something was said is all that comes back.',
  'performance/reviews/inputs/review-input.resolver.ts':
    'Whom one can mark in a branch found within scope; nothing of the review.',
  'performance/reviews/opening/open-reviews.ts': 'A job; a person read within scope.',
  'performance/rewards/decide-reward.ts': 'Whether a person of the branch can be rewarded.',
  'performance/site-checks/record-site-check.ts':
    'Whether who checks works there, and whether who is named does (KPI-7).',
  'policy/calendars/change-calendar.ts': 'A lock.',
  'policy/calendars/load-calendar.ts': 'Calendars are reference data.',
  'policy/calendars/unpublished-years.ts': 'A job; branches are reference data.',
  'policy/policies-of-branches.ts': 'Policies and branches are reference data.',
  'policy/policy-at.ts': 'Policies are reference data.',
  'policy/publish-policy.ts': 'A lock.',
  'policy/warn-of-expiry.ts': 'A job.',
  'reports/daily/draft-day.ts':
    'Drafts reports for a job, or for whoever asks for the own one; the branch was found within scope.',
  'reports/daily/draft-days.ts': 'A job.',
  'reports/daily/report-sources.ts': 'Minutes of the sources of a report that was read within scope.',
  'reports/late/chase-reports.ts': 'A job.',
  'reports/late/late-reports.resolver.ts':
    'That a report of a branch is missing, which was found within scope; nothing of what is in it (RPT-3).',
  'reports/monthly/chase-quality.ts': 'A job.',
  'reports/monthly/draft-quality.ts':
    'A job, or a report of headquarters read within scope; sums of all branches.',
  'reports/monthly/quality-report.query.ts': 'What a report read within scope keeps: sums of all branches.',
  'reports/monthly/submit-quality.ts': 'Whom a report that was read within scope goes to.',
  'reports/sheet/review-sheet.ts': 'Sums on the sheet of a review that was read within scope.',
  'reports/targets/target-figures.query.ts':
    'Sums of branches found within scope, for technicians of theirs; no single answer.',
  'reports/team/hand-on.ts': 'What a team report keeps; the report itself was read within scope.',
  'requests/answer-request.ts': 'The language of the customer who is answered.',
  'requests/call-facts.ts': 'The kind of a customer decides the targets, whoever grades the request.',
  'requests/change-request.ts': 'Every earlier decision counts for the next, whoever causes it.',
  'requests/derive-after-proof.ts': 'Derives anew for requests of other branches; shows none.',
  'requests/messages/customer-message.resolver.ts': 'Changes a letter that was found within scope.',
  'requests/referral/refer-request.ts': 'The language of the customer who is told.',
  'requests/register-request.ts':
    'What an intake must know whoever calls: branch of the place, earlier jobs of the unit, policies in force.',
  'requests/replacements/replace-unit.ts':
    'Moves what hangs on a unit that was found within scope to the one in its place.',
  'requests/request-number.ts': 'A sequence.',
  'requests/sweep-targets.ts': 'A job.',
  'requests/unit-history.query.ts':
    'A unit has one history; of other branches it tells what a voucher may say.',
  'requests/vehicles/handle-vehicle.ts': 'The language of the customer who is told.',
  'stock/keep-stock.ts': 'Makes a level of zero before it is counted; shows nothing.',
  'stock/post-stock.ts': 'Writes the ledger of warehouses that were read within scope.',
  'surveys/answers/answer-survey.ts': 'Whether who answers is whom it is about.',
  'surveys/delivery/deliver-surveys.ts': 'A job.',
  'surveys/delivery/expire-surveys.ts': 'A job.',
  'surveys/delivery/remind-customers.ts': 'A job.',
  'surveys/delivery/resend-surveys.ts': 'A job.',
  'surveys/delivery/send-card.ts': 'Where a card goes of a survey that was read within scope; shows nothing.',
  'surveys/follow-up-calls/end-follow-up-call.ts':
    'Ends the follow-up of the call that was answered; shows nothing.',
  'surveys/follow-up-calls/open-follow-up-call.ts': 'Opens follow-ups, whoever causes them; shows none.',
  'surveys/follow-up-calls/remind-of-follow-ups.ts': 'A job.',
  'surveys/obligations/hand-over-registers.ts': 'A job.',
  'surveys/obligations/issue-surveys.ts': 'A job.',
  'surveys/ratings/close-batches.ts': 'A job.',
  'surveys/ratings/rating-sums.resolver.ts': 'Sums over all branches; only closed batches leave (SUR-4).',
  'surveys/unsolved/report-unsolved.ts':
    'The number under which the fault of a request read within scope goes on.',
  'visits/appointment/change-visit.ts':
    'Whether who is sent may work that day; shows only that it cannot be.',
  'visits/appointment/resume-after-move.ts': 'A job.',
  'visits/closing/jobs-nearby.query.ts':
    'What waits near a technician who was not sent there; names, phones and streets stay out.',
  'visits/course/close-requests.ts': 'A job.',
  'visits/course/follow-request.ts': 'Number and phone; the answer is the same for all.',
  'visits/reopening/follow-request-up.ts':
    'What the request that follows takes over of one that was found within scope.',
  'visits/reopening/reopen-request.ts': 'The language of the customer who is told.',
  'visits/work/likely-parts.ts': 'Counts of parts over all jobs of a model; of no job in particular.',
  'workshop/codes.ts': 'A sequence.',
  'workshop/custody/check-custody.ts': 'A job.',
  'workshop/repair/raise-late-cards.ts': 'A job.',
};

it('reads beside the scopes only in the files that are listed with a reason', async () => {
  const machinery = /^(kernel|platform|access|demo|migrations)\//;
  const files = (await readdir(SOURCES, { recursive: true })).filter(
    (name) =>
      name.includes('/') && name.endsWith('.ts') && !name.endsWith('.test.ts') && !machinery.test(name),
  );
  const found: string[] = [];
  for (const name of files)
    if (BESIDE.test(await readFile(path.join(SOURCES, name), 'utf8'))) found.push(name);
  expect(found.toSorted()).toEqual(Object.keys(NEEDED).toSorted());
});
