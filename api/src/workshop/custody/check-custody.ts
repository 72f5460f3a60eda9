import { localDate } from '../../kernel/clock.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import type { Job } from '../../platform/jobs.ts';

/** Alerts that are raised in one transaction. */
const BATCH = 500;

interface Broken {
  readonly assetId: string;
  readonly branchId: string;
  readonly requestId: string;
  readonly timeZone: string;
  readonly number: string;
  readonly fault: keyof typeof words;
}

const words = {
  RECEIPTS: {
    ZH: '在我方的产品应恰有一张有效领取收据',
    EN: 'a unit with us must have exactly one live receipt',
  },
  STRAY_RECEIPT: {
    ZH: '产品不在我方，却有有效领取收据',
    EN: 'a receipt is live for a unit that is not with us',
  },
  BOOK: { ZH: '进出登记簿与实际保管不一致', EN: 'the goods register says otherwise than the custody' },
  REQUEST: { ZH: '报修状态与产品保管不一致', EN: 'the request is not in the state of its unit' },
} as const;

/**
 * WKS-6: compares, for every unit that was ever taken away, its custody with the receipts, the goods register and the
 * request, and alarms where they contradict each other: anew each day while they do.
 */
export const checkCustody: Job = {
  name: 'workshop.check-custody',
  // At night in China; the sweep looks at the books and not at the clock.
  every: '10 18 * * *',
  async run(_data, { clock, pool, work }) {
    const at = clock.now();
    const { rows } = await pool.query<Broken>(CONTRADICTIONS);
    for (let i = 0; i < rows.length; i += BATCH) {
      const orders = rows.slice(i, i + BATCH).map((broken) => ({
        kind: AlertKind.CUSTODY_BROKEN,
        branchId: broken.branchId,
        subject: {
          ZH: `报修 ${broken.number}：${words[broken.fault].ZH}`,
          EN: `Request ${broken.number}: ${words[broken.fault].EN}`,
        },
        dedupeKey: `custody-broken:${broken.assetId}:${broken.fault}:${localDate(at, broken.timeZone)}`,
        recordId: broken.assetId,
        requestId: broken.requestId,
        at,
      }));
      await work(async (em) => void (await raiseAlerts(em, orders)));
    }
  },
};

const CONTRADICTIONS = `
  with books as (
    select u.asset_id, u.branch_id, u.request_id, u.place, u.technician_id, u.moves,
      (select count(*) from custody_receipt c where c.asset_id = u.asset_id and c.state = 'LIVE') as live,
      book.to_place, book.to_technician_id, book.step,
      (select count(*) from custody_entry e where e.asset_id = u.asset_id) as entries
    from unit_custody u
    left join lateral (select e.to_place, e.to_technician_id, e.step from custody_entry e
      where e.asset_id = u.asset_id order by e.step desc limit 1) book on true),
  broken as (
    select asset_id, branch_id, request_id, 'RECEIPTS' as fault from books where place <> 'CUSTOMER' and live <> 1
    union all
    select asset_id, branch_id, request_id, 'BOOK' from books
      where to_place is distinct from place or to_technician_id is distinct from technician_id
        or step is distinct from moves or entries <> moves
    union all
    select b.asset_id, b.branch_id, b.request_id, 'REQUEST' from books b join repair_request r on r.id = b.request_id
      where (b.place <> 'CUSTOMER') <> (r.state = 'IN_WORKSHOP')
    union all
    select r.asset_id, r.branch_id, r.id, 'REQUEST' from repair_request r
      where r.state = 'IN_WORKSHOP' and r.asset_id is not null
        and not exists (select 1 from books b where b.request_id = r.id)
    union all
    select c.asset_id, c.branch_id, c.request_id, 'STRAY_RECEIPT' from custody_receipt c
      where c.state = 'LIVE' and not exists (
        select 1 from unit_custody u where u.asset_id = c.asset_id and u.place <> 'CUSTOMER'))
  select k.asset_id as "assetId", k.branch_id as "branchId", k.request_id as "requestId", b.time_zone as "timeZone",
    r.number, k.fault
  from broken k join branch b on b.id = k.branch_id join repair_request r on r.id = k.request_id
  order by k.asset_id, k.fault`;
