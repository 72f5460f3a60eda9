import { newId } from '../../kernel/ids.ts';
import type { EntityManager } from '../../platform/orm.ts';
import type { AlertKind, Subject } from './alert.ts';

export interface AlertOrder {
  readonly kind: AlertKind;
  readonly branchId: string;
  readonly subject: Subject;
  /** Names the cause; an alert that was raised for it before is not raised again. */
  readonly dedupeKey: string;
  readonly recordId?: string;
  readonly requestId?: string;
  /** People whom it concerns, and who must not know what was said (SUR-4). */
  readonly aboutStaffIds?: readonly string[];
  /** Business clock. */
  readonly at: Date;
}

/**
 * Raises alerts in the unit of work that found their causes; returns how many were new. By SQL, because whoever raises
 * one (a customer who answers a survey) need not be able to see it, and two processes may find the same cause at once.
 * An alert is its own record of being raised; what people do with it later is in the change history.
 */
export async function raiseAlerts(em: EntityManager, orders: readonly AlertOrder[]): Promise<number> {
  if (orders.length === 0) return 0;
  const rows = orders.map((order) => ({
    id: newId(),
    kind: order.kind,
    branch_id: order.branchId,
    subject: order.subject,
    raised_at: order.at,
    record_id: order.recordId ?? null,
    request_id: order.requestId ?? null,
    about_staff_ids: order.aboutStaffIds ?? [],
    dedupe_key: order.dedupeKey,
  }));
  const raised: unknown[] = await em.execute(
    `insert into alert (id, kind, branch_id, subject, raised_at, record_id, request_id, about_staff_ids, dedupe_key, version)
     select id, kind, branch_id, subject, raised_at, record_id, request_id, about_staff_ids, dedupe_key, 1
     from jsonb_to_recordset(?::jsonb) as r(id uuid, kind text, branch_id uuid, subject jsonb, raised_at timestamptz,
       record_id uuid, request_id uuid, about_staff_ids uuid[], dedupe_key text)
     on conflict (dedupe_key) do nothing returning id`,
    [JSON.stringify(rows)],
  );
  return raised.length;
}
