import { takesTextMessages } from '../access/phone-number.ts';
import { CustomerAddress } from '../customers/customer-address.ts';
import { Customer } from '../customers/customer.ts';
import { Language } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { sql } from '../kernel/sql.ts';
import { District } from '../organization/branches/district.ts';
import type { Job, JobContext } from '../platform/jobs.ts';
import type { EntityManager } from '../platform/orm.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import { MaintenanceContract } from './maintenance-contract.ts';
import { RenewalNotice } from './renewal-notice.ts';
import { RenewalVisit } from './renewal-visit.ts';

/** Contracts of which the customers are told in one transaction; the rest follows in the next. */
const BATCH = 200;

/**
 * CON-1: a calendar month (policy `contracts.notice`) before a contract ends, by the day of its branch, its customer gets a
 * notice and somebody of SALES the renewal visit. Days on which nothing ran are made up for as long as the contract is not
 * over. One that is renewed or was ended early already needs neither. The notice claims the contract by its unique key in
 * the transaction that writes message and visit: of two processes the second does nothing, and what was cut short has not
 * happened.
 */
export const notifyRenewals: Job = {
  name: 'contracts.notify-renewals',
  every: '20 * * * *',
  async run(_data, context) {
    while ((await context.work((em) => notifyBatch(em, context))) > 0);
  },
};

interface Claimed {
  id: string;
  contract_id: string;
  branch_id: string;
  visit_due_on: string;
}

export async function notifyBatch(
  em: EntityManager,
  context: Pick<JobContext, 'clock' | 'jobs'>,
): Promise<number> {
  const at = context.clock.now();
  const claimed = await claim(em, at);
  const contractIds = claimed.map((one) => one.contract_id);
  const notices = byKey(await em.find(RenewalNotice, { contractId: { $in: contractIds } }), 'contractId');
  const contracts = byKey(await em.find(MaintenanceContract, { id: { $in: contractIds } }), 'id');
  const customerIds = [...contracts.values()].map((one) => one.customerId);
  const customers = byKey(await em.find(Customer, { id: { $in: customerIds } }), 'id');
  const sales = await salesOf(em, [...new Set(claimed.map((one) => one.branch_id))]);
  for (const { contract_id: contractId, visit_due_on: dueOn } of claimed) {
    const contract = contracts.get(contractId)!;
    const customer = customers.get(contract.customerId)!;
    await tell(em, context, at, { contract, customer, notice: notices.get(contractId)! });
    const visit = new RenewalVisit();
    visit.contractId = contract.id;
    visit.branchId = contract.branchId;
    visit.dueOn = dueOn;
    visit.assigneeId = nextSales(sales, contract);
    em.persist(visit);
  }
  return claimed.length;
}

/** The contracts whose notice is due, each claimed by the record of its notice. */
async function claim(em: EntityManager, at: Date): Promise<Claimed[]> {
  const now = at.toISOString();
  const { text, values } = sql`
    with due as materialized (
      select k.id, k.branch_id, k.ends_on, told.due_on, notice.policy_version_id, notice.policy_version,
        least(k.ends_on, greatest(told.due_on, clock.today) + notice.visit_within_days) as visit_due_on
      from maintenance_contract k join branch b on b.id = k.branch_id
      cross join lateral (select (${now}::timestamptz at time zone b.time_zone)::date as today) clock
      cross join lateral (
        select (p.value ->> 'months')::int as months, (p.value ->> 'visitWithinDays')::int as visit_within_days,
          p.id as policy_version_id, p.version as policy_version
        from policy_version p
        where p.key = 'contracts.notice' and p.effective_from <= clock.today
          and (p.branch_id is null or p.branch_id = b.id) and (p.branch_kind is null or p.branch_kind = b.kind)
        order by p.branch_id is not null desc, p.branch_kind is not null desc, p.effective_from desc, p.version desc
        limit 1) notice
      cross join lateral (select (k.ends_on - make_interval(months => notice.months))::date as due_on) told
      where k.ends_on between ${now}::timestamptz::date - 1 and ${now}::timestamptz::date + 368
        and clock.today between told.due_on and k.ends_on
        and k.agreed_ends_on is null
        and not exists (select 1 from maintenance_contract next where next.renews_id = k.id)
        and not exists (select 1 from renewal_notice sent where sent.contract_id = k.id)
      order by k.id limit ${BATCH}
    ), claimed as (
      insert into renewal_notice (id, contract_id, branch_id, ends_on, due_on, sent_at, policy_version_id, policy_version)
      select overlay(gen_random_uuid()::text placing ${newId().slice(0, 15)} from 1 for 15)::uuid, due.id, due.branch_id,
        due.ends_on, due.due_on, ${now}::timestamptz, due.policy_version_id, due.policy_version
      from due on conflict (contract_id) do nothing returning id, contract_id
    )
    select c.id, c.contract_id, due.branch_id, due.visit_due_on::text as visit_due_on
    from claimed c join due on due.id = c.contract_id order by c.contract_id`.questioned();
  return em.execute(text, values);
}

function byKey<T extends object>(records: readonly T[], key: keyof T): Map<string, T> {
  return new Map(records.map((record) => [String(record[key]), record]));
}

interface Told {
  readonly contract: MaintenanceContract;
  readonly customer: Customer;
  readonly notice: RenewalNotice;
}

/** By the customer's own channel; where that cannot be, by another that can. */
async function tell(
  em: EntityManager,
  { jobs }: Pick<JobContext, 'jobs'>,
  at: Date,
  { contract, customer, notice }: Told,
): Promise<void> {
  const ways: Partial<Record<MessageChannel, string>> = {
    ...(takesTextMessages(customer.phone) ? { SMS: customer.phone } : {}),
    ...(customer.email ? { EMAIL: customer.email } : {}),
  };
  const letter = await postalAddress(em, customer);
  if (letter) ways.LETTER = letter;
  const order = [customer.preferredChannel, MessageChannel.SMS, MessageChannel.EMAIL, MessageChannel.LETTER];
  const channel = order.find((one) => ways[one]);
  const to = channel && ways[channel];
  if (!channel || !to) return;
  const message = await sendMessage(em, jobs, {
    channel,
    to,
    template: 'contract.ending',
    text: noticeText(customer.language, contract, customer.name, channel),
    language: customer.language,
    customerId: customer.id,
    branchId: contract.branchId,
    at,
  });
  notice.channel = channel;
  notice.messageId = message.id;
}

async function postalAddress(em: EntityManager, customer: Customer): Promise<string | null> {
  const [address] = await em.find(
    CustomerAddress,
    { customerId: customer.id },
    { orderBy: { id: 'asc' }, limit: 1 },
  );
  if (!address) return null;
  const district = await em.findOne(District, { code: address.districtCode });
  return `${customer.name}（${district?.city ?? ''}${district?.name ?? ''}${address.line}）`;
}

/** A letter and an e-mail have a first line that says what they are about. */
function noticeText(
  language: Language,
  { number, endsOn }: Pick<MaintenanceContract, 'number' | 'endsOn'>,
  name: string,
  channel: MessageChannel,
): string {
  const chinese = language === Language.ZH;
  const words = chinese
    ? `您的保养合同 ${number} 将于 ${endsOn} 到期。我们的销售人员将与您联系续签事宜；到期后的维修将不再由合同承担。`
    : `Your maintenance contract ${number} ends on ${endsOn}. Our sales staff will contact you about renewing it; after that day repairs are no longer covered by the contract.`;
  if (channel === MessageChannel.SMS) return words;
  return chinese
    ? `保养合同 ${number} 即将到期\n${name}：\n${words}`
    : `Maintenance contract ${number} is about to end\n${name},\n${words}`;
}

/** For each branch its people of SALES, each with the renewals that they have still to visit. */
type Sales = ReadonlyMap<string, { id: string; open: number }[]>;

async function salesOf(em: EntityManager, branchIds: readonly string[]): Promise<Sales> {
  const { text, values } = sql`
    select r.branch_id, r.staff_id as id,
      (select count(*)::int from renewal_visit v where v.assignee_id = r.staff_id and v.state = 'ASSIGNED') as open
    from role_assignment r join staff_member s on s.id = r.staff_id
    where r.branch_id = any(${branchIds}::uuid[]) and r.role = 'SALES' and r.revoked_at is null and s.active
    order by r.staff_id`.questioned();
  const rows: { branch_id: string; id: string; open: number }[] = await em.execute(text, values);
  return Map.groupBy(rows, (row) => row.branch_id);
}

/** Whoever looks after the contract, else whoever has the fewest to visit. */
function nextSales(sales: Sales, contract: MaintenanceContract): string | null {
  const people = sales.get(contract.branchId) ?? [];
  const own = people.find(({ id }) => id === contract.salesId);
  const [first, ...others] = people;
  if (!first) return null;
  const chosen = own ?? others.reduce((fewest, one) => (one.open < fewest.open ? one : fewest), first);
  chosen.open += 1;
  return chosen.id;
}
