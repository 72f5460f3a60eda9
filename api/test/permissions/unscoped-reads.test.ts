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
  'contracts/agree-contract.ts':
    'Whether a number is taken, and whether another contract names the unit; shows neither.',
  'contracts/notify-renewals.ts': 'A job.',
  'costs/freeze-costs.ts':
    'What a report has cost so far is taken back by the technician who corrects it and may not read it.',
  'billing/cash/cash-ledger.ts':
    'Opens the account of whoever collects; what is in hand of an account read within scope.',
  'billing/charges/record-charges.ts': 'What is on the voucher and the bill of a job read within scope.',
  'billing/close-money-day.ts': 'A job.',
  'billing/invoices/issue-invoice.ts': 'A sequence; open charges of a job read within scope.',
  'billing/invoices/remind.ts': 'A job.',
  'billing/price-lines.ts': 'Who pays does not depend on who asks; the job was read within scope.',
  'catalog/price-list.resolver.ts': 'A lock.',
  'catalog/price-list.ts': 'Prices are reference data.',
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
    'Who has to be told of an accident, whoever reports it; the case was read within scope.',
  'feedback/feedback-messages.ts':
    'Whom a case is from, to whom its message goes; where headquarters are, which is reference data.',
  'feedback/feedback-number.ts': 'A sequence.',
  'feedback/handling/people-of-case.ts':
    'Which role a named colleague holds and whether the colleague acted on the job; shows only that it cannot be.',
  'feedback/letters/tell-customer.ts': 'Where the letter of a case goes that was read within scope.',
  'feedback/penalties/penalize.ts':
    'Whether the same person had the same problem before; shows in the amount alone. A lock.',
  'feedback/sweep-feedback.ts': 'A job.',
  'organization/alerts/raise-alert.ts': 'Writes alerts, reads none.',
  'organization/branches/branch-for-district.ts': 'Branches and zones are reference data.',
  'organization/staff/read-qualifications.ts':
    'What technicians lack for a job, for whoever was checked before.',
  'parts/deal-with-old-parts.ts': 'A lock; who made the parts of a center or dealer in reach.',
  'parts/use-parts.ts': 'A lock.',
  'policy/calendars/change-calendar.ts': 'A lock.',
  'policy/calendars/load-calendar.ts': 'Calendars are reference data.',
  'policy/calendars/unpublished-years.ts': 'A job; branches are reference data.',
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
  'reports/team/hand-on.ts': 'What a team report keeps; the report itself was read within scope.',
  'requests/answer-request.ts': 'The language of the customer who is answered.',
  'requests/call-facts.ts': 'The kind of a customer decides the targets, whoever grades the request.',
  'requests/change-request.ts': 'Every earlier decision counts for the next, whoever causes it.',
  'requests/derive-after-proof.ts': 'Derives anew for requests of other branches; shows none.',
  'requests/referral/refer-request.ts': 'The language of the customer who is told.',
  'requests/register-request.ts':
    'What an intake must know whoever calls: branch of the place, earlier jobs of the unit, policies in force.',
  'requests/request-number.ts': 'A sequence.',
  'requests/sweep-targets.ts': 'A job.',
  'requests/unit-history.query.ts':
    'A unit has one history; of other branches it tells what a voucher may say.',
  'requests/vehicles/handle-vehicle.ts': 'The language of the customer who is told.',
  'stock/keep-stock.ts': 'Makes a level of zero before it is counted; shows nothing.',
  'stock/post-stock.ts': 'Writes the ledger of warehouses that were read within scope.',
  'surveys/answers/answer-survey.ts': 'Whether who answers is whom it is about.',
  'surveys/answers/survey-card.ts': 'The technician’s name, which the customer was told.',
  'surveys/obligations/deliver-surveys.ts': 'A job.',
  'surveys/obligations/expire-surveys.ts': 'A job.',
  'surveys/obligations/issue-surveys.ts': 'A job.',
  'surveys/ratings/read-rated-answers.ts': 'Sums over all branches; only closed batches leave (SUR-4).',
  'visits/closing/jobs-nearby.query.ts':
    'What waits near a technician who was not sent there; names, phones and streets stay out.',
  'visits/appointment/change-visit.ts':
    'Whether who is sent may work that day; shows only that it cannot be.',
  'visits/appointment/resume-after-move.ts': 'A job.',
  'visits/course/close-requests.ts': 'A job.',
  'visits/course/follow-request.ts': 'Number and phone; the answer is the same for all.',
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
