import { AlertKind } from '../organization/alerts/alert.ts';
import { raiseAlerts } from '../organization/alerts/raise-alert.ts';
import type { ProductCategory } from '../organization/product-category.ts';
import type { Job } from '../platform/jobs.ts';
import type { EntityManager } from '../platform/orm.ts';

interface EndingPaper {
  id: string;
  branch_id: string;
  staff_name: string;
  number: string;
  category: ProductCategory | null;
  valid_until: string;
}

/** Papers warned of in one unit of work; the rest follows in the next. */
const BATCH = 500;

/** The days of warning for the branch b at an instant, by the policy in force on its own day. */
const WARN_DAYS = `
  cross join lateral (select (? :: timestamptz at time zone b.time_zone)::date as today) clock
  cross join lateral (
    select (p.value ->> 'days')::int as days from policy_version p
    where p.key = 'certificate.warnDays' and p.effective_from <= clock.today
      and (p.branch_id is null or p.branch_id = b.id) and (p.branch_kind is null or p.branch_kind = b.kind)
    order by p.branch_id is not null desc, p.branch_kind is not null desc, p.effective_from desc, p.version desc
    limit 1) warn`;

/** The first line is for the index: wider than any day and any days of warning can be. */
const DUE = `paper.valid_until between (? :: timestamptz)::date - 1 and (? :: timestamptz)::date + 367
  and paper.valid_until between clock.today and clock.today + warn.days and s.active
  and not exists (select 1 from alert a where a.dedupe_key = ? || ':' || paper.id)`;

/** A certificate that nothing follows: one that takes over, or a training without end, makes the warning needless. */
const ENDING_CERTIFICATES = `
  select paper.id, paper.branch_id, s.name as staff_name, paper.number, paper.category, paper.valid_until::text as valid_until
  from certificate paper join staff_member s on s.id = paper.staff_id join branch b on b.id = paper.branch_id ${WARN_DAYS}
  where ${DUE} and not exists (select 1 from certificate next where next.staff_id = paper.staff_id
    and next.category = paper.category and next.valid_from <= paper.valid_until + 1
    and (next.valid_until is null or next.valid_until > paper.valid_until))
  order by paper.id limit ${BATCH}`;

const ENDING_PERMITS = `
  select paper.id, paper.branch_id, s.name as staff_name, paper.number, null as category, paper.valid_until::text as valid_until
  from work_permit paper join staff_member s on s.id = paper.staff_id join branch b on b.id = paper.branch_id ${WARN_DAYS}
  where ${DUE} and not exists (select 1 from work_permit next where next.staff_id = paper.staff_id
    and next.valid_from <= paper.valid_until + 1 and next.valid_until > paper.valid_until)
  order by paper.id limit ${BATCH}`;

/** Product categories as the staff reads them. */
const CATEGORY_WORDS: Readonly<Record<ProductCategory, { ZH: string; EN: string }>> = {
  MOTOR: { ZH: '电机', EN: 'motors' },
  GENERATOR: { ZH: '发电机', EN: 'generators' },
  PUMP: { ZH: '水泵', EN: 'pumps' },
  COMMUNICATION_EQUIPMENT: { ZH: '通信设备', EN: 'communication equipment' },
  HOUSEHOLD_APPLIANCE: { ZH: '家用电器', EN: 'household appliances' },
  VEHICLE: { ZH: '车辆', EN: 'vehicles' },
};

function subjectOf({ staff_name: name, number, category, valid_until: until }: EndingPaper) {
  if (!category) {
    return {
      ZH: `${name} 的上岗证（${number}）将于 ${until} 到期。`,
      EN: `The work permit of ${name} (${number}) ends on ${until}.`,
    };
  }
  return {
    ZH: `${name} 的${CATEGORY_WORDS[category].ZH}证书（${number}）将于 ${until} 到期。`,
    EN: `The certificate of ${name} for ${CATEGORY_WORDS[category].EN} (${number}) ends on ${until}.`,
  };
}

async function warnOnce(em: EntityManager, kind: AlertKind, query: string, at: Date): Promise<number> {
  const papers: EndingPaper[] = await em.execute(query, [at, at, at, kind]);
  await raiseAlerts(
    em,
    papers.map((paper) => ({
      kind,
      branchId: paper.branch_id,
      recordId: paper.id,
      subject: subjectOf(paper),
      dedupeKey: `${kind}:${paper.id}`,
      at,
    })),
  );
  return papers.length;
}

/** TEC-1: once for each certificate and work permit, as many days before it ends as policy says (`certificate.warnDays`). */
export const warnOfExpiry: Job = {
  name: 'policy.warn-of-expiry',
  every: '10 22 * * *',
  async run(_data, { work, clock }) {
    const at = clock.now();
    for (const [kind, query] of [
      [AlertKind.CERTIFICATE_EXPIRING, ENDING_CERTIFICATES],
      [AlertKind.WORK_PERMIT_EXPIRING, ENDING_PERMITS],
    ] as const) {
      while ((await work((em) => warnOnce(em, kind, query, at))) === BATCH);
    }
  },
};
