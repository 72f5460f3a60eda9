import {
  DecideRewardDocument,
  FindCustomersDocument,
  MessagesToCustomerDocument,
  newIdempotencyKey,
  OrderCorrectionDocument,
  PayRewardDocument,
  ProposeRewardDocument,
  QualityReportDocument,
  RecordSiteCheckDocument,
  ReviewRewardDocument,
  SiteChecklistDocument,
  SubmitQualityReportDocument,
  TargetFiguresDocument,
} from '../../client/index.ts';
import { wallClock } from '../people/demo.ts';
import type { Voice } from './house.ts';

/** The second day after a month, at ten: what it came to is drafted by then. */
export function afterTheMonth(lastDay: string, timeZone: string): Date {
  const day = Temporal.PlainDate.from(lastDay).add({ days: 2 });
  return new Date(day.toZonedDateTime({ timeZone, plainTime: '10:00' }).epochMilliseconds);
}

/** RPT-4, RPT-7: the product quality report of the month, and its four targets. */
export async function reportTheMonth(voice: Voice, month: string): Promise<void> {
  const { demo, say, seen, house, branch } = voice;
  const { department, executive, manager, supervisor } = house;
  const lastDay = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString();
  await demo.waitUntil(afterTheMonth(lastDay, branch.timeZone));
  say(`4. ${wallClock(await demo.now())}: the month is reported.`);
  const { qualityReport } = await department.app.run(QualityReportDocument, { month });
  if (!qualityReport) throw new Error(`there is no quality report of ${month}`);
  seen.note(
    'RPT-4',
    'complaints, of them verified',
    `${qualityReport.complaints}, ${qualityReport.verified}`,
  );
  if (qualityReport.state !== 'SUBMITTED') {
    const { id: reportId, version } = qualityReport;
    const { qualityReportSubmit } = await department.app.run(SubmitQualityReportDocument, {
      input: { reportId, version },
    });
    const { deliveries, late } = qualityReportSubmit;
    seen.note(
      'RPT-4',
      'submitted by the 10th',
      `${!late}, to ${deliveries.map((d) => d.recipient).join(', ')}`,
    );
    const line = qualityReport.lines.edges.find(({ node }) => node.designOrManufacture > 0)?.node;
    if (!line) throw new Error('the fault of manufacture is in no line');
    const { qualityReportOrderCorrection } = await executive.app.run(OrderCorrectionDocument, {
      input: {
        lineId: line.id,
        kind: 'CORRECTIVE',
        action: '更换密封圈供应商',
        ownerId: manager.staffId,
        dueOn: Temporal.PlainDate.from(lastDay).add({ days: 30 }).toString(),
        idempotencyKey: newIdempotencyKey(),
      },
    });
    seen.note('RPT-4', `the executive orders of ${line.modelName}`, qualityReportOrderCorrection.action);
  }

  const { targetFigures } = await supervisor.app.run(TargetFiguresDocument, {
    by: 'BRANCH',
    from: month,
    branchId: branch.id,
  });
  const row = targetFigures.edges[0]?.node;
  for (const [what, figure] of [
    ['on time', row?.onTime],
    ['satisfied', row?.satisfaction],
    ['justified complaints', row?.justifiedComplaints],
    ['resolved', row?.resolved],
  ] as const) {
    seen.note(
      'RPT-7',
      `${what}, against ${figure?.targetPercent} %`,
      figure ? `${figure.percent} % (${figure.numerator} of ${figure.denominator})` : null,
    );
  }
}

/** KPI-7, CMP-8: the site is checked by the six S, and an improvement is rewarded. */
export async function checkAndReward(voice: Voice): Promise<void> {
  const { demo, seen, house, branch, dayOf } = voice;
  const { department, supervisor, salesDirector, committee, accountant, peer } = house;
  const today = dayOf(await demo.now());
  const { siteChecklist } = await department.app.run(SiteChecklistDocument, { on: today });
  const items = siteChecklist?.items ?? [];
  const [first] = items;
  if (!first) throw new Error('there is no checklist');
  const { siteCheckRecord } = await department.app.run(RecordSiteCheckDocument, {
    input: {
      branchId: branch.id,
      checkedOn: today,
      marks: items.map(({ key }) => ({
        itemKey: key,
        mark: key === first.key ? ('PARTLY' as const) : ('MET' as const),
      })),
      findings: [
        {
          itemKey: first.key,
          text: '工作台上有不用的工装。',
          ownerId: supervisor.staffId,
          dueOn: Temporal.PlainDate.from(today).add({ days: 7 }).toString(),
        },
      ],
      idempotencyKey: newIdempotencyKey(),
    },
  });
  seen.note('KPI-7', `6S check, ${items.length} items`, `${siteCheckRecord.score} points`);

  const { rewardPropose } = await supervisor.app.run(ProposeRewardDocument, {
    input: {
      branchId: branch.id,
      nomineeId: peer.staffId,
      improvement: '自制滤芯拆卸工装',
      effect: '每单省十五分钟',
      amount: 50_000,
      idempotencyKey: newIdempotencyKey(),
    },
  });
  const rewardId = rewardPropose.id;
  const { rewardReview } = await salesDirector.app.run(ReviewRewardDocument, {
    input: { rewardId, version: rewardPropose.version, agreed: true },
  });
  const { rewardDecide } = await committee.app.run(DecideRewardDocument, {
    input: { rewardId, version: rewardReview.version, approved: true },
  });
  const { rewardPay } = await accountant.app.run(PayRewardDocument, {
    input: { rewardId, version: rewardDecide.version },
  });
  seen.note(
    'CMP-8',
    'reward for an improvement',
    `${rewardPropose.amount} fen: ${rewardReview.reviewedByName}, ${rewardDecide.decidedByName}, ${rewardPay.state}`,
  );
}

/** KNW-3: what a customer was told, by which way, and what became of it. */
export async function messagesKept({ house, seen }: Voice, phone: string): Promise<void> {
  const { app } = house.clerk;
  const { customers } = await app.run(FindCustomersDocument, { search: phone });
  const customerId = customers.edges[0]?.node.id ?? '';
  const { customerMessages } = await app.run(MessagesToCustomerDocument, { customerId, first: 50 });
  const kept = customerMessages.edges.map(({ node }) => node);
  seen.note(
    'KNW-3',
    'messages to one customer, by way',
    [...new Set(kept.map((m) => m.channel))].sort().join(', '),
  );
}
