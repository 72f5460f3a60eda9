import { Language } from '../kernel/actor.ts';
import { sql } from '../kernel/sql.ts';
import { workParams } from '../platform/audit.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { EntityManager } from '../platform/orm.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import type { BranchDay } from './close-day.ts';
import { UNRESOLVED } from './day-end.ts';

interface List {
  lines: string | null;
  unresolved: number;
  lacking: number;
  to: string;
}

/**
 * DSP-11: the day's unresolved list with its committed times goes to the sales director in writing: as a letter to the post
 * at headquarters, since people of the company have no address of their own on record. Nothing is sent when nothing is open.
 */
export async function sendUnresolvedList(
  em: EntityManager,
  jobs: Jobs,
  { branch, on }: Pick<BranchDay, 'branch' | 'on'>,
  dayEndId: string,
): Promise<void> {
  const { text, values } = sql`
    select h.name || '销售总监（' || h.address || '）' as "to", list.* from (
      select count(*)::int as unresolved, count(*) filter (where l.lacks_commitment)::int as lacking,
        string_agg(l.request_number || '，' || to_char(l.received_at at time zone ${branch.timeZone}, 'MM-DD HH24:MI') || ' 报修，'
          || case when l.committed_at is null then '未承诺完成时间'
               else '承诺 ' || to_char(l.committed_at at time zone ${branch.timeZone}, 'MM-DD HH24:MI') || ' 前完成'
                 || case when l.lacks_commitment then '（已过期）' else '' end || '，原因：' || l.explanation end,
          E'\\n' order by l.received_at, l.request_number) as lines
      from day_end_line l where l.day_end_id = ${dayEndId}::uuid and l.matter = any(${UNRESOLVED}::text[])
    ) list cross join (
      select b.name, b.address from branch b where b.kind = 'HEADQUARTERS' and b.active order by b.code limit 1) h
    where list.unresolved > 0`.questioned();
  const [list]: List[] = await em.execute(text, values);
  if (!list) return;
  await sendMessage(em, jobs, {
    channel: MessageChannel.LETTER,
    to: list.to,
    template: 'day-end.unresolved',
    text: `${branch.name} ${on} 未完成清单：共 ${list.unresolved} 件，其中 ${list.lacking} 件未承诺完成时间\n${list.lines ?? ''}`,
    language: Language.ZH,
    branchId: branch.id,
    at: workParams(em).at,
  });
}
