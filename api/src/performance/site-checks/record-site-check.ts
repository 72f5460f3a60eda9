import { beyondScope } from '../../access/beyond-scope.ts';
import type { Ctx } from '../../access/context.ts';
import { RoleAssignment } from '../../access/role-assignment.ts';
import { actorName, branchesOf, Role, type StaffActor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { SiteMark, SixS } from './site-check-words.ts';
import type {
  SiteCheckRecordInput,
  SiteChecklistPublishInput,
  SiteFindingInput,
} from './site-check.input.ts';
import { SiteCheck, type SiteCheckLine, SiteFinding } from './site-check.ts';
import { SiteChecklist } from './site-checklist.ts';
import { siteScore } from './site-score.ts';

/** The checklist by which a site is checked on a day. */
export async function checklistOn({ em }: Pick<Ctx, 'em'>, on: string): Promise<SiteChecklist> {
  const [found] = await em.find(
    SiteChecklist,
    { effectiveFrom: { $lte: on } },
    { orderBy: { effectiveFrom: 'desc', version: 'desc' }, limit: 1 },
  );
  if (!found) throw notFound('checkedOn');
  return found;
}

/** KPI-7: nobody checks the site at which they work themselves, whatever roles they hold elsewhere. */
async function requireStranger(ctx: Ctx, branchId: string): Promise<void> {
  const { staffId } = ctx.actor as StaffActor;
  await beyondScope(ctx, 'performance.site-check', async (em) => {
    const works = { staffId, branchId, companyWide: false, revokedAt: null };
    const atHome = await em.count(StaffMember, { id: staffId, homeBranchId: branchId });
    if (atHome > 0 || (await em.count(RoleAssignment, works)) > 0) throw new RuleError('OWN_SITE_REFUSED');
  });
}

/**
 * KPI-7: puts a check of a branch on record, scored by the checklist and the policy of its day, which it keeps.
 * @throws RuleError OWN_SITE_REFUSED, SITE_CHECK_INCOMPLETE, SITE_FINDING_UNFOUNDED, DATE_IN_FUTURE, DUE_BEFORE_CHECK, NOT_FOUND
 */
export async function recordSiteCheck(ctx: Ctx, input: SiteCheckRecordInput): Promise<SiteCheck> {
  const branch = await ctx.load(Branch, input.branchId, 'branchId');
  const { actor } = ctx;
  const headquarters = actor.kind === 'STAFF' && branchesOf(actor, [Role.SERVICE_DEPARTMENT]).all;
  const supervises = actor.kind === 'STAFF' && branchesOf(actor, [Role.SUPERVISOR]).branchIds.length > 0;
  if (!headquarters && !supervises) throw notFound('branchId');
  await requireStranger(ctx, branch.id);
  const { checkedOn } = input;
  if (checkedOn > localDate(ctx.at, branch.timeZone)) throw new RuleError('DATE_IN_FUTURE', {}, 'checkedOn');
  const checklist = await checklistOn(ctx, checkedOn);
  const lines = linesOf(checklist, input.marks);
  const policy = await policyAt(ctx.em, 'performance.siteCheck', { branchId: branch.id }, checkedOn);
  const check = new SiteCheck();
  check.branchId = branch.id;
  check.checkedOn = checkedOn;
  check.month = checkedOn.slice(0, 7);
  check.checklistId = checklist.id;
  check.policyId = policy.id;
  check.policyVersion = policy.version;
  check.lines = lines;
  check.scoreTenths = siteScore(lines, policy.value);
  check.passed = check.scoreTenths >= policy.value.passScore * 10;
  check.remarks = writtenIfAny(input.remarks);
  check.checkedAt = ctx.at;
  check.checkedById = (ctx.actor as StaffActor).staffId;
  check.checkedByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(check);
  for (const finding of input.findings) await noteFinding(ctx, check, finding);
  return check;
}

/** Each item of the checklist once, and nothing else: what was not looked at is said to be NOT_APPLICABLE. */
function linesOf(checklist: SiteChecklist, marks: SiteCheckRecordInput['marks']): SiteCheckLine[] {
  const given = new Map(marks.map(({ itemKey, mark }) => [itemKey, mark]));
  const missing = checklist.items.filter(({ key }) => !given.has(key)).map(({ key }) => key);
  if (missing.length > 0 || given.size !== checklist.items.length) {
    throw new RuleError('SITE_CHECK_INCOMPLETE', { version: checklist.version, missing }, 'marks');
  }
  return checklist.items.map(({ key, s }) => ({ itemKey: key, s, mark: given.get(key) ?? SiteMark.NOT_MET }));
}

async function noteFinding(ctx: Ctx, check: SiteCheck, input: SiteFindingInput): Promise<void> {
  const line = check.lines.find(({ itemKey }) => itemKey === input.itemKey);
  if (line?.mark !== SiteMark.PARTLY && line?.mark !== SiteMark.NOT_MET) {
    throw new RuleError('SITE_FINDING_UNFOUNDED', {}, 'findings');
  }
  if (input.dueOn < check.checkedOn) throw new RuleError('DUE_BEFORE_CHECK', {}, 'findings');
  const owner = await beyondScope(ctx, 'performance.site-check', (em) =>
    em.findOne(StaffMember, { id: input.ownerId, homeBranchId: check.branchId, active: true }),
  );
  if (!owner) throw notFound('findings');
  const finding = new SiteFinding();
  finding.checkId = check.id;
  finding.branchId = check.branchId;
  finding.itemKey = input.itemKey;
  finding.text = written(input.text);
  finding.ownerId = owner.id;
  finding.ownerName = owner.name;
  finding.dueOn = input.dueOn;
  ctx.em.persist(finding);
}

/**
 * KPI-7: the next version of the checklist; checks of earlier days keep theirs.
 * @throws RuleError SITE_CHECKLIST_NOT_IN_FUTURE, SITE_CHECKLIST_WITHOUT_S { missing }
 */
export async function publishChecklist(ctx: Ctx, input: SiteChecklistPublishInput): Promise<SiteChecklist> {
  // The whole company's, so its days are those of the company's seat.
  if (input.effectiveFrom <= localDate(ctx.at, 'Asia/Shanghai')) {
    throw new RuleError('SITE_CHECKLIST_NOT_IN_FUTURE', {}, 'effectiveFrom');
  }
  const missing = Object.values(SixS).filter((s) => !input.items.some((item) => item.s === s));
  if (missing.length > 0) throw new RuleError('SITE_CHECKLIST_WITHOUT_S', { missing }, 'items');
  const [last] = await ctx.em.find(SiteChecklist, {}, { orderBy: { version: 'desc' }, limit: 1 });
  const checklist = new SiteChecklist();
  checklist.version = (last?.version ?? 0) + 1;
  checklist.effectiveFrom = input.effectiveFrom;
  checklist.items = input.items.map(({ key, s, zh, en }) => ({ key, s, zh, en }));
  checklist.publishedAt = ctx.at;
  ctx.em.persist(checklist);
  return checklist;
}
