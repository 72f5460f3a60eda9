import type { BranchKey } from '../company/branches.ts';
import type { Cast } from './cast.ts';
import * as operations from './operations.ts';
import type { Tale } from './timeline.ts';

type Mark = 'MET' | 'PARTLY' | 'NOT_MET';

interface CheckedSite {
  readonly branch: BranchKey;
  readonly back: number;
  /** Who checks: headquarters, or the supervisor of another branch. */
  readonly by: string;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly found?: { readonly itemKey: string; readonly text: string; readonly owner: string };
  readonly remarks: string;
}

/** What was looked at and what was thought of: 6S checks of sites, and rewards for improvements. */
export function assessments(cast: Cast): Tale[] {
  return [
    siteCheck(cast, {
      branch: 'shanghai',
      back: 11,
      by: 'hq.service-department',
      marks: { 'order.places': 'PARTLY', 'safety.fire': 'NOT_MET' },
      found: { itemKey: 'safety.fire', text: '维修间一具灭火器过期。', owner: 'shanghai.parts-keeper' },
      remarks: '整体整洁，客户产品挂牌齐全。',
    }),
    siteCheck(cast, {
      branch: 'wuhan',
      back: 6,
      by: 'shanghai.supervisor',
      marks: { 'shine.tools': 'PARTLY' },
      remarks: '交叉检查：登记簿填写规范。',
    }),
    rewarded(cast),
    proposedLately(cast),
  ];
}

async function* siteCheck(cast: Cast, site: CheckedSite): Tale {
  const { stage, company, days } = cast;
  const at = days[site.branch].back(site.back, '15:10');
  yield at;
  const checker = await stage.staff(site.by);
  const { siteChecklist } = await checker.ask<{ siteChecklist: { items: { key: string }[] } }>(
    operations.siteChecklist,
    {},
  );
  const day = (later: number) => new Date(at.getTime() + later * 86_400_000).toISOString().slice(0, 10);
  const { siteCheckRecord } = await checker.ask<{
    siteCheckRecord: { findings: { id: string; version: number }[] };
  }>(operations.siteCheckRecord, {
    input: {
      branchId: company.branchIds[site.branch],
      checkedOn: day(0),
      marks: siteChecklist.items.map(({ key }) => ({ itemKey: key, mark: site.marks[key] ?? 'MET' })),
      findings: site.found
        ? [
            {
              itemKey: site.found.itemKey,
              text: site.found.text,
              ownerId: company.staffIds.get(site.found.owner),
              dueOn: day(7),
            },
          ]
        : [],
      remarks: site.remarks,
      idempotencyKey: `demo-site-check-${site.branch}`,
    },
  });
  const [finding] = siteCheckRecord.findings;
  if (!finding) return;
  yield days[site.branch].back(site.back - 2, '11:20');
  const supervisor = await stage.staff(`${site.branch}.supervisor`);
  await supervisor.ask(operations.siteFindingDone, {
    input: { findingId: finding.id, version: finding.version, done: '已更换灭火器，并核对全部有效期。' },
  });
}

interface Proposal {
  readonly nominee: string;
  readonly improvement: string;
  readonly effect: string;
  readonly amount: number;
}

async function propose({ stage, company }: Cast, { nominee, ...facts }: Proposal): Promise<Versioned> {
  const lead = await stage.staff('shanghai.supervisor');
  const { rewardPropose } = await lead.ask<{ rewardPropose: Versioned }>(operations.rewardPropose, {
    input: {
      ...facts,
      branchId: company.branchIds.shanghai,
      nomineeId: company.staffIds.get(nominee),
      idempotencyKey: `demo-reward-${nominee}`,
    },
  });
  return rewardPropose;
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** CMP-8: from the team lead by the sales director and the committee to the accountant. */
async function* rewarded(cast: Cast): Tale {
  const { shanghai } = cast.days;
  yield shanghai.back(9, '17:05');
  const proposed = await propose(cast, {
    nominee: 'shanghai.technician',
    improvement: '自制机械密封压装工装',
    effect: '两个月内同类漏水返修由五次降为零次。',
    amount: 80_000,
  });
  yield shanghai.back(8, '10:15');
  const director = await cast.stage.staff('hq.sales-director');
  const { rewardReview } = await director.ask<{ rewardReview: Versioned }>(operations.rewardReview, {
    input: { rewardId: proposed.id, version: proposed.version, agreed: true },
  });
  yield shanghai.back(5, '16:20');
  const committee = await cast.stage.staff('hq.management-committee');
  const { rewardDecide } = await committee.ask<{ rewardDecide: Versioned }>(operations.rewardDecide, {
    input: {
      rewardId: rewardReview.id,
      version: rewardReview.version,
      approved: true,
      remarks: '推广到各分公司。',
    },
  });
  yield shanghai.back(3, '14:40');
  const accountant = await cast.stage.staff('shanghai.accountant');
  await accountant.ask(operations.rewardPay, {
    input: { rewardId: rewardDecide.id, version: rewardDecide.version },
  });
}

/** One that waits for its review. */
async function* proposedLately(cast: Cast): Tale {
  yield cast.days.shanghai.back(2, '17:30');
  await propose(cast, {
    nominee: 'shanghai.parts-keeper',
    improvement: '旧件扫码入库',
    effect: '旧件交接时间由每天四十分钟减到十分钟。',
    amount: 30_000,
  });
}
