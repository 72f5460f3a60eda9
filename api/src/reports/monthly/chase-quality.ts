import { Language, Role } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import { workParams } from '../../platform/audit.ts';
import type { Job, JobContext } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { MessageChannel, sendMessage } from '../../platform/outbox.ts';
import { PolicyVersion } from '../../policy/policy-version.ts';
import { headquartersOf } from './draft-quality.ts';

interface Missing {
  readonly id: string;
  readonly month: string;
  readonly branchId: string;
}

/**
 * RPT-9: the monthly report that is missing at its due time is chased once, with an alert at headquarters; what is still
 * missing so many days later (reports.monthlyQuality, the version under which it was due) goes to the EXECUTIVE, once.
 */
export const chaseQuality: Job = {
  name: 'reports.chaseQuality',
  every: '*/10 * * * *',
  async run(_data, context) {
    await context.work(chase);
    await context.work((em) => escalate(em, context));
  },
};

async function chase(em: EntityManager): Promise<void> {
  const { at } = workParams(em);
  const missing: Missing[] = await em.execute(
    `update quality_report set chased_at = ? where state = 'DRAFT' and due_at <= ? and chased_at is null
     returning id, month, branch_id as "branchId"`,
    [at, at],
  );
  await raiseAlerts(
    em,
    missing.map(({ id, month, branchId }) => ({
      kind: AlertKind.REPORT_MISSING,
      branchId,
      subject: {
        ZH: `${month} 产品质量月报未按时提交`,
        EN: `The product quality report of ${month} is missing`,
      },
      dedupeKey: `report-missing:QUALITY:${id}`,
      recordId: id,
      at,
    })),
  );
}

async function escalate(em: EntityManager, { jobs }: JobContext): Promise<void> {
  const { at } = workParams(em);
  const headquarters = await headquartersOf(em);
  if (!headquarters) return;
  const chased: (Missing & { dueAt: Date; policyVersionId: string })[] = await em.execute(
    `select id, month, branch_id as "branchId", due_at as "dueAt", policy_version_id as "policyVersionId"
     from quality_report where state = 'DRAFT' and due_at <= ? and chased_at is not null and escalated_at is null
     order by due_at for update`,
    [at],
  );
  for (const { id, month, branchId, dueAt, policyVersionId } of chased) {
    const { value } = await em.findOneOrFail(PolicyVersion, { id: policyVersionId });
    const due = Temporal.PlainDate.from(localDate(new Date(dueAt), headquarters.timeZone));
    const from = due.add({ days: Number(value.escalateDays) }).toString();
    if (localDate(at, headquarters.timeZone) < from) continue;
    await em.execute('update quality_report set escalated_at = ? where id = ?', [at, id]);
    const text = `${month} 产品质量月报仍未提交`;
    await raiseAlerts(em, [
      {
        kind: AlertKind.REPORT_ESCALATED,
        branchId,
        subject: { ZH: text, EN: `The product quality report of ${month} is still missing` },
        dedupeKey: `report-escalated:QUALITY:${id}`,
        recordId: id,
        at,
      },
    ]);
    const executives: { phone: string }[] = await em.execute(
      `select distinct s.phone from role_assignment a join staff_member s on s.id = a.staff_id
       where a.role = ? and a.company_wide and a.revoked_at is null and s.active and s.phone is not null order by s.phone`,
      [Role.EXECUTIVE],
    );
    for (const { phone } of executives) {
      await sendMessage(em, jobs, {
        channel: MessageChannel.SMS,
        to: phone,
        template: 'report.missing',
        text,
        language: Language.ZH,
        branchId,
        at,
      });
    }
  }
}
