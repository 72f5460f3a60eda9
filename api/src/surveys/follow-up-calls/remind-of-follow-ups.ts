import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import type { Job } from '../../platform/jobs.ts';

const BATCH = 500;

interface Overdue {
  readonly id: string;
  readonly request_id: string;
  readonly branch_id: string;
  readonly due_at: string;
  readonly number: string;
  readonly technician_ids: string[];
}

/** SUR-7: who should have been called back by now is brought to mind, once for each due time. */
export const remindOfFollowUps: Job = {
  name: 'followUpCalls.remind',
  every: '9-59/15 * * * *',
  async run(_data, { clock, pool, work }) {
    const at = clock.now();
    for (let after: { due_at: string; id: string } | undefined; ;) {
      const { rows } = await pool.query<Overdue>(
        `select f.id, f.request_id, f.branch_id, f.due_at, r.number, r.technician_ids::text[] as technician_ids
         from follow_up_call f join repair_request r on r.id = f.request_id
         where f.state = 'OPEN' and f.due_at <= $1 and (f.due_at, f.id) > ($2::timestamptz, $3::uuid)
         order by f.due_at, f.id limit ${BATCH}`,
        [at, after?.due_at ?? new Date(0), after?.id ?? '00000000-0000-0000-0000-000000000000'],
      );
      if (rows.length === 0) return;
      await work((em) =>
        raiseAlerts(
          em,
          rows.map((one) => ({
            kind: AlertKind.FOLLOW_UP_DUE,
            branchId: one.branch_id,
            subject: {
              ZH: `报修 ${one.number} 的客户该回访了`,
              EN: `The customer of request ${one.number} is due to be called back`,
            },
            dedupeKey: `follow-up ${one.id} due ${new Date(one.due_at).toISOString()}`,
            recordId: one.id,
            requestId: one.request_id,
            aboutStaffIds: one.technician_ids,
            at,
          })),
        ),
      );
      after = rows.at(-1);
    }
  },
};
