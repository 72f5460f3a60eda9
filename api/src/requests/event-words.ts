import { Language } from '../kernel/actor.ts';
import type { EventParams } from './request-event.ts';
import { RequestEventKind as Kind } from './request-words.ts';

type Words = Readonly<Record<Language, (params: EventParams) => string>>;

const plain = (zh: string, en: string): Words => ({ ZH: () => zh, EN: () => en });
const withReason = (zh: string, en: string): Words => ({
  ZH: ({ reason }) => (reason ? `${zh}：${reason}` : zh),
  EN: ({ reason }) => (reason ? `${en}: ${reason}` : en),
});

const AREAS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  BODY: { ZH: '车身', EN: 'body' },
  CHASSIS: { ZH: '底盘', EN: 'chassis' },
  ENGINE: { ZH: '发动机', EN: 'engine' },
};

/** DSP-9: the listed reasons, as the customer reads them. */
const PAUSES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  CUSTOMER_ASKED_FOR_LATER: { ZH: '客户要求推迟', EN: 'the customer asked for a later time' },
  CUSTOMER_ABSENT: { ZH: '客户不在', EN: 'nobody was there' },
  WAITING_FOR_CUSTOMER_APPROVAL: { ZH: '等客户答复', EN: "waiting for the customer's answer" },
};

/** The sentence of each event, as customers and staff read it. Times are in `params` as they were told. */
const eventWords: Readonly<Record<Kind, Words>> = {
  REGISTERED: plain('已登记，编号已生成', 'Registered, with a number'),
  GRADED: plain('已分类定级', 'Classified and graded'),
  ENTITLEMENT_DERIVED: { ZH: ({ zh }) => `费用归属：${zh}`, EN: ({ en }) => `Who pays: ${en}` },
  ENTITLEMENT_OVERRIDDEN: withReason('服务主任调整了费用归属', 'A supervisor changed who pays'),
  PHOTO_ADDED: plain('已添加照片', 'Photos added'),
  PROOF_SUBMITTED: plain('已提交购买凭证', 'Proof of purchase sent'),
  PROOF_VERIFIED: plain('购买凭证已核实', 'Proof of purchase verified'),
  DISPATCHED: {
    ZH: ({ technician, planned }) => `已派技术员${technician}，计划${planned}到达`,
    EN: ({ technician, planned }) => `${technician} is sent, planned arrival ${planned}`,
  },
  REASSIGNED: {
    ZH: ({ technician, from }) => `改派技术员${technician}（原${from}）`,
    EN: ({ technician, from }) => `${technician} takes over from ${from}`,
  },
  RESCHEDULED: {
    ZH: ({ planned, from, reason }) => `上门时间由${from}改为${planned}：${reason}`,
    EN: ({ planned, from, reason }) => `Visit moved from ${from} to ${planned}: ${reason}`,
  },
  VISIT_CONFIRMED: plain('客户已确认上门时间', 'The planned visit is confirmed'),
  VISIT_MOVED: {
    ZH: ({ planned, from, reason }) => `客户把上门时间由${from}改为${planned}${reason ? `：${reason}` : ''}`,
    EN: ({ planned, from, reason }) =>
      `The customer moved the visit from ${from} to ${planned}${reason ? `: ${reason}` : ''}`,
  },
  ACCEPTED: plain('技术员已接单', 'The technician has accepted'),
  DECLINED: withReason(
    '技术员未能接单，正在重新安排',
    'The technician could not take it; it is being planned again',
  ),
  SET_OUT: plain('技术员已出发', 'The technician has set out'),
  ARRIVED: plain('技术员已到达', 'The technician has arrived'),
  ARRIVAL_CONFIRMED: plain('服务主任已确认到达时间', 'The supervisor has confirmed the time of arrival'),
  NO_SHOW: withReason('上门时无人，需重新约定时间', 'Nobody was there; a new time is needed'),
  DIAGNOSED: {
    ZH: ({ becamePaid }) =>
      becamePaid ? '已完成诊断：本次为有费服务，已发消息告知您，尚未产生费用' : '已完成诊断',
    EN: ({ becamePaid }) =>
      becamePaid
        ? 'The fault is diagnosed: this becomes paid service; you were told by message, nothing is charged yet'
        : 'The fault is diagnosed',
  },
  SERVICE_REPORTED: plain('服务报告已填写，请签字确认', 'The work is recorded; it waits for your signature'),
  COULD_NOT_COMPLETE: withReason(
    '本次未能完成，将再次安排',
    'Not finished this time; another visit is being planned',
  ),
  TAKEN_AWAY: {
    ZH: ({ technician, receipt }) => `${technician}已取走产品，领取收据 ${receipt}`,
    EN: ({ technician, receipt }) => `${technician} has taken the unit away, receipt ${receipt}`,
  },
  BOOKED_IN: {
    ZH: ({ planned }) => `产品已入库登记，计划${planned}修好`,
    EN: ({ planned }) => `The unit is booked in at the workshop, to be ready ${planned}`,
  },
  REPAIR_RECORDED: plain('修理进展已记录', 'Work on the unit is recorded'),
  REPAIR_FINISHED: plain('修理完毕，等待检验', 'The repair is finished and waits for inspection'),
  REPAIR_PROMISED: {
    ZH: ({ planned, reason }) => `修好时间改为${planned}：${reason}`,
    EN: ({ planned, reason }) => `Now to be ready ${planned}: ${reason}`,
  },
  INSPECTION_PASSED: plain('检验合格', 'The repair has passed its inspection'),
  BACK_TO_WORK: plain('检验未通过，继续修理', 'It did not pass its inspection and is worked on again'),
  RETURN_PLANNED: {
    ZH: ({ planned }) => `计划${planned}交还`,
    EN: ({ planned }) => `To be returned ${planned}`,
  },
  BOOKED_OUT: {
    ZH: ({ technician }) => `已出库，由${technician}送还`,
    EN: ({ technician }) => `Booked out; ${technician} is bringing it back`,
  },
  BOOKED_IN_AGAIN: plain('未能送达，产品已重新入库', 'It could not be delivered and is booked in again'),
  RETURNED: {
    ZH: ({ lost }) => (lost ? '产品已交还，领取收据已声明遗失并作废' : '产品已交还，领取收据已收回作废'),
    EN: ({ lost }) =>
      lost
        ? 'The unit is returned; the receipt was declared lost and is void'
        : 'The unit is returned; the receipt came back and is void',
  },
  VOUCHER_SIGNED: { ZH: ({ signer }) => `${signer}已签字`, EN: ({ signer }) => `Signed by ${signer}` },
  VOUCHER_HANDED_IN: plain('服务凭证已交回', 'The voucher was handed in'),
  STRUCK_OFF: plain('登记已销号', 'Struck off the register'),
  ARCHIVED: plain('服务凭证已归档', 'The voucher is archived'),
  ESTIMATE_SENT: plain('报价已送达，请查看并确认', 'An estimate is ready for you to look at and approve'),
  ESTIMATE_APPROVED: {
    ZH: ({ by }) => `${by}已同意报价`,
    EN: ({ by }) => `${by} has approved the estimate`,
  },
  ESTIMATE_REJECTED: withReason('客户未同意报价', 'The customer has not approved the estimate'),
  INVOICE_ISSUED: {
    ZH: ({ number }) => `已开账单 ${number}`,
    EN: ({ number }) => `Invoice ${number} was issued`,
  },
  INVOICE_PAID: {
    ZH: ({ number }) => `账单 ${number} 已付款`,
    EN: ({ number }) => `Invoice ${number} is paid`,
  },
  INVOICE_DISPUTED: {
    ZH: ({ number }) => `客户对账单 ${number} 提出异议`,
    EN: ({ number }) => `The customer disputes invoice ${number}`,
  },
  DISPUTE_ANSWERED: {
    ZH: ({ number }) => `账单 ${number} 的异议已答复`,
    EN: ({ number }) => `The dispute about invoice ${number} is answered`,
  },
  PAUSED: {
    ZH: ({ reason }) => `计时暂停：${PAUSES[String(reason)]?.ZH ?? reason}`,
    EN: ({ reason }) => `The clock is stopped: ${PAUSES[String(reason)]?.EN ?? reason}`,
  },
  RESUMED: plain('计时恢复', 'The clock runs on'),
  MERGED: { ZH: ({ number }) => `已并入 ${number}`, EN: ({ number }) => `Merged into ${number}` },
  CALLED_AGAIN: {
    ZH: ({ number, words }) => `客户再次来电（${number}）：${words}`,
    EN: ({ number, words }) => `Called again (${number}): ${words}`,
  },
  PARTS_REQUESTED: plain('技术员已申请配件', 'The technician has asked for parts'),
  PARTS_ORDERED: {
    ZH: ({ expected }) => `配件缺货，已订货，预计${expected}到货`,
    EN: ({ expected }) => `A part is out of stock and on order, expected on ${expected}`,
  },
  PARTS_ARRIVED: plain('所缺配件已到货', 'The missing part has come in'),
  PARTS_ISSUED: {
    ZH: ({ technician }) => `配件已发给${technician}`,
    EN: ({ technician }) => `${technician} has got the parts`,
  },
  PARTS_ON_SITE: plain('配件已送达现场', 'The parts are on site'),
  PARTS_EXPECTED_ANEW: {
    ZH: ({ expected }) => `配件到货日期改为${expected}`,
    EN: ({ expected }) => `The part is expected on ${expected} now`,
  },
  ACKNOWLEDGED: {
    ZH: ({ handling }) => `已答复：${handling}`,
    EN: ({ handling }) => `Answered: ${handling}`,
  },
  MARKED_COMPLEX: withReason('故障复杂，需要更多时间诊断', 'A complex fault: the diagnosis takes longer'),
  COMMITTED: {
    ZH: ({ planned, explanation }) => `承诺${planned}前完成：${explanation}`,
    EN: ({ planned, explanation }) => `Promised to be done by ${planned}: ${explanation}`,
  },
  PRIORITIZED: plain(
    '当日未能派工，下一工作日优先安排',
    'Not dispatched today; it comes first on the next working day',
  ),
  CANCELLED: withReason('已取消', 'Cancelled'),
  CLOSED: plain('已结案', 'Closed'),
  REOPENED: withReason('故障仍在，重新受理', 'The fault is still there; it is taken up again'),
  FOLLOWED_UP: {
    ZH: ({ number }) => `故障仍在，由新的报修 ${number} 继续处理`,
    EN: ({ number }) => `The fault is still there; request ${number} goes on with it`,
  },
  TRAVEL_REQUESTED: plain('已提交出差申请', 'The journey there waits for its approval'),
  TRAVEL_GRANTED: plain('出差申请已批准', 'The journey there is approved'),
  TRAVEL_REFUSED: plain(
    '出差申请未获批准，将另行安排',
    'The journey was not approved; it is being arranged otherwise',
  ),
  CONTACTED: {
    ZH: ({ agreed }) => `已与您联系：${agreed}`,
    EN: ({ agreed }) => `You were contacted: ${agreed}`,
  },
  REMOTE_STARTED: plain('正在远程处理', 'It is being handled remotely'),
  REMOTE_SOLVED: plain('已远程解决', 'Solved remotely'),
  REMOTE_UNSOLVED: plain('远程未能解决，将安排技术员上门', 'Not solved remotely; a technician is to come'),
  ESCALATED: plain('技术员已请示服务主任', 'The technician has asked the supervisor for a decision'),
  ESCALATION_DECIDED: {
    ZH: ({ zh }) => `服务主任已决定：${zh}`,
    EN: ({ en }) => `The supervisor has decided: ${en}`,
  },
  REPORT_APPROVED: plain('服务报告已审核', 'The service report is approved'),
  REPORT_SENT_BACK: plain('服务报告需要补充更正', 'The service report is being corrected'),
  REFERRED: withReason('本网点无法受理，已提交总部安排', 'The branch cannot serve it and has passed it on'),
  REFERRAL_DECIDED: {
    ZH: ({ zh }) => `总部已安排由${zh}处理`,
    EN: ({ en }) => `It will be served by ${en}`,
  },
  VEHICLE_FAULT_RECORDED: {
    ZH: ({ area }) => `车辆故障部位：${AREAS[String(area)]?.ZH ?? area}`,
    EN: ({ area }) => `The vehicle is at fault at its ${AREAS[String(area)]?.EN ?? area}`,
  },
  HANDLER_CONTACTED: plain('已书面联系处理单位', 'Whoever handles it was contacted in writing'),
  HANDLING_FILED: plain('处理结果已归档', 'The result of the handling is on file'),
  HANDLING_TOLD: {
    ZH: ({ result }) => `处理结果已告知您：${result}`,
    EN: ({ result }) => `You were told the result: ${result}`,
  },
};

export function eventText(kind: Kind, params: EventParams, language: Language): string {
  return eventWords[kind][language](params);
}
