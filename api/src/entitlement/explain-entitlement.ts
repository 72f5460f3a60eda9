import type { ChargeBasis, EntitlementOutcome, EntitlementParams } from './derive-entitlement.ts';
import { EntitlementReason, ServiceCategory } from './entitlement.ts';

type Wording = (params: EntitlementParams, category: ServiceCategory) => string;

/** Who pays and why, in one to three sentences that a customer understands. */
export function explainEntitlement(
  decision: Pick<EntitlementOutcome, 'category' | 'reason' | 'params'>,
  language: 'ZH' | 'EN',
): string {
  const words = language === 'ZH' ? chinese : english;
  const sentence = words[decision.reason](decision.params, decision.category);
  if (decision.category !== ServiceCategory.PAID) return sentence;
  return language === 'ZH'
    ? `${sentence}产生任何费用之前，我们都会先告诉您。`
    : `${sentence} We tell you before any charge arises.`;
}

const categoryInChinese: Readonly<Record<ServiceCategory, string>> = {
  PAID: '有费服务',
  CONTRACT: '合同服务',
  WARRANTY: '免费保修',
  INTERNAL: '公司内部工作',
};

const categoryInEnglish: Readonly<Record<ServiceCategory, string>> = {
  PAID: 'paid service',
  CONTRACT: 'service under the maintenance contract',
  WARRANTY: 'free service under warranty',
  INTERNAL: 'work of our own',
};

const basisInChinese: Readonly<Record<ChargeBasis, string>> = {
  COST_OF_MATERIALS: '材料成本',
  PRODUCTION_COST: '生产成本',
  LOWEST_COST_PRICE: '最低成本价',
  PRICE_LIST: '价目表',
};

const basisInEnglish: Readonly<Record<ChargeBasis, string>> = {
  COST_OF_MATERIALS: 'the cost of materials',
  PRODUCTION_COST: 'production cost',
  LOWEST_COST_PRICE: 'the lowest cost price',
  PRICE_LIST: 'our price list',
};

const chinese: Readonly<Record<EntitlementReason, Wording>> = {
  IN_WARRANTY: ({ startsOn, endsOn, daysLeft }) =>
    `这台产品在保修期内（${dateInChinese(startsOn)}至${dateInChinese(endsOn)}，含当天还剩${daysLeft}天），保修范围内的维修免费。`,
  WARRANTY_EXPIRED: ({ endsOn, ...rest }) =>
    `保修期已于${dateInChinese(endsOn)}结束，本次为有费服务。${lifelongInChinese(rest)}`,
  NO_PROOF_OF_PURCHASE: ({ proofRejected }) =>
    proofRejected
      ? '您提交的购买凭证未能通过核实，因此不能按保修处理。补交清晰的发票或收据照片后，我们会重新核定。'
      : '没有购买凭证，因此不能按保修处理。补交发票或收据照片并经核实后，我们会重新核定。',
  PROOF_NOT_YET_VERIFIED: ({ endsOn }) =>
    endsOn
      ? `您的购买凭证正在核实，核实之前暂按有费服务登记。核实无误后，保修到${dateInChinese(endsOn)}，我们会重新核定。`
      : '您的购买凭证正在核实，核实之前暂按有费服务登记。核实之后我们会重新核定。',
  PRODUCT_NOT_IN_WARRANTY_LIST: () => '这种产品不在保修范围内，本次为有费服务。',
  NOT_YET_STARTED: ({ startsOn }) =>
    startsOn
      ? `保修期从${dateInChinese(startsOn)}才开始，本次为有费服务。`
      : '工程产品的保修期从竣工验收之日开始，目前尚未验收，本次为有费服务。',
  CUSTOMER_CAUSED: (params) =>
    `检测发现故障不属于产品质量问题，而是使用方面的原因造成的，即使在保修期内也是有费服务。${lifelongInChinese(params)}`,
  COVERED_BY_CONTRACT: ({ contractNumber, endsOn, coversLabour, coversParts }) =>
    `保养合同${contractNumber}（到${dateInChinese(endsOn)}）包含本次服务的${coversLabour && coversParts ? '人工和配件' : coversLabour ? '人工，配件另计' : '配件，人工另计'}。`,
  NO_UNIT: () => '本次登记没有对应到具体的产品，本次为有费服务。登记产品并核实之后，我们会重新核定。',
  UNVERIFIED_UNIT: () =>
    '这台产品还没有核实是您的，暂按有费服务登记。补交发票或收据照片并经核实后，我们会重新核定。',
  UNIT_REPLACED: ({ replacedOn }) =>
    `这台产品已于${dateInChinese(replacedOn)}在保修期内更换，由新机代替，不再享受保修。需要维修时，请为新机报修。`,
  SUPERVISOR_OVERRIDE: (_, category) => `服务主任核定本次为${categoryInChinese[category]}。`,
  INTERNAL_WORK: () => '这是公司内部工作，不向任何客户收费。',
};

const english: Readonly<Record<EntitlementReason, Wording>> = {
  IN_WARRANTY: ({ startsOn, endsOn, daysLeft }) =>
    `This unit is under warranty (${dateInEnglish(startsOn)} to ${dateInEnglish(endsOn)}, ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left, today included); what the warranty covers is repaired free of charge.`,
  WARRANTY_EXPIRED: ({ endsOn, ...rest }) =>
    `The warranty ended on ${dateInEnglish(endsOn)}, so this is paid service.${lifelongInEnglish(rest)}`,
  NO_PROOF_OF_PURCHASE: ({ proofRejected }) =>
    proofRejected
      ? 'The proof of purchase you sent could not be accepted, so the warranty does not apply. Send a clear photo of the invoice or receipt and we decide again.'
      : 'There is no proof of purchase, so the warranty does not apply. Send a photo of the invoice or receipt; once it is verified we decide again.',
  PROOF_NOT_YET_VERIFIED: ({ endsOn }) =>
    endsOn
      ? `Your proof of purchase is being checked; until then this counts as paid service. If it is right, the warranty lasts until ${dateInEnglish(endsOn)} and we decide again.`
      : 'Your proof of purchase is being checked; until then this counts as paid service. After that we decide again.',
  PRODUCT_NOT_IN_WARRANTY_LIST: () => 'This product comes without a warranty, so this is paid service.',
  NOT_YET_STARTED: ({ startsOn }) =>
    startsOn
      ? `The warranty only begins on ${dateInEnglish(startsOn)}, so this is paid service.`
      : 'The warranty of project goods begins with final acceptance, which has not taken place yet, so this is paid service.',
  CUSTOMER_CAUSED: (params) =>
    `The diagnosis found no fault of the product but a cause in its use, so this is paid service even inside the warranty.${lifelongInEnglish(params)}`,
  COVERED_BY_CONTRACT: ({ contractNumber, endsOn, coversLabour, coversParts }) =>
    `Maintenance contract ${contractNumber} (until ${dateInEnglish(endsOn)}) covers ${coversLabour && coversParts ? 'labour and parts' : coversLabour ? 'labour; parts are charged' : 'parts; labour is charged'}.`,
  NO_UNIT: () =>
    'This request names no unit, so it is paid service. Register the unit; once it is verified we decide again.',
  UNVERIFIED_UNIT: () =>
    'We have not verified yet that this unit is yours, so this counts as paid service. Send a photo of the invoice or receipt; once it is verified we decide again.',
  UNIT_REPLACED: ({ replacedOn }) =>
    `This unit was replaced under warranty on ${dateInEnglish(replacedOn)}; another one has its place, so nothing covers this one. For repairs, please name the new unit.`,
  SUPERVISOR_OVERRIDE: (_, category) => `A supervisor decided that this is ${categoryInEnglish[category]}.`,
  INTERNAL_WORK: () => 'This is work of our own and is charged to no customer.',
};

/** What ENT-5 promises for life. */
function lifelongInChinese({ repairBasis, consumablesBasis }: EntitlementParams): string {
  if (!repairBasis || !consumablesBasis) return '';
  return `终身维修按${basisInChinese[repairBasis]}收费，易耗品按${basisInChinese[consumablesBasis]}供应。`;
}

function lifelongInEnglish({ repairBasis, consumablesBasis }: EntitlementParams): string {
  if (!repairBasis || !consumablesBasis) return '';
  return ` For life we repair at ${basisInEnglish[repairBasis]} and supply consumables at ${basisInEnglish[consumablesBasis]}.`;
}

function dateInChinese(date: string | undefined): string {
  if (!date) return '';
  const { year, month, day } = Temporal.PlainDate.from(date);
  return `${year}年${month}月${day}日`;
}

/** Asked for once: formatting a date costs more than all else that an intake computes. */
const englishMonths = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
);

function dateInEnglish(date: string | undefined): string {
  if (!date) return '';
  const { year, month, day } = Temporal.PlainDate.from(date);
  return `${day} ${englishMonths[month - 1]} ${year}`;
}

/** ENT-8: what a unit's own replacement, and its term's rule, made of its warranty. */
export interface ReplacementFacts {
  readonly rule: 'INHERIT_REMAINING' | 'RESTART_FULL' | 'LONGER_OF';
  readonly serialNumber: string | null;
  readonly replacedOn: string;
  readonly endsOn: string;
}

/** How the warranty of a unit was set that took another one's place, in one sentence. */
export function explainReplacement(facts: ReplacementFacts, language: 'ZH' | 'EN'): string {
  const zh = language === 'ZH';
  const on = zh ? dateInChinese(facts.replacedOn) : dateInEnglish(facts.replacedOn);
  const until = zh ? dateInChinese(facts.endsOn) : dateInEnglish(facts.endsOn);
  const number = facts.serialNumber ?? '';
  const rule = {
    INHERIT_REMAINING: {
      zh: '新机沿用原机剩余的保修期',
      en: 'it keeps what was left of the old unit’s warranty',
    },
    RESTART_FULL: {
      zh: '新机从更换之日起重新计算整个保修期',
      en: 'a full term began on the day of replacement',
    },
    LONGER_OF: {
      zh: '原机剩余的保修期和从更换之日起重新计算的保修期，取较长者',
      en: 'the longer of what was left of the old unit’s warranty and a full term from the day of replacement counts',
    },
  }[facts.rule];
  return zh
    ? `${on}在保修期内更换，代替原机${number}：${rule.zh}，到${until}为止。`
    : `It replaced unit ${number || 'without number'} under warranty on ${on}: ${rule.en}, until ${until}.`;
}
