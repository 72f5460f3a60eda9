import { Language } from '../../kernel/actor.ts';
import { FeedbackEventKind as Kind, type FeedbackEventParams } from './feedback-event.ts';

type Words = Readonly<Record<Language, (params: FeedbackEventParams) => string>>;

const plain = (zh: string, en: string): Words => ({ ZH: () => zh, EN: () => en });
const saying = (zh: string, en: string, name: string): Words => ({
  ZH: ({ [name]: said }) => (said ? `${zh}：${said}` : zh),
  EN: ({ [name]: said }) => (said ? `${en}: ${said}` : en),
});

const GRADES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  MAJOR: { ZH: '重大', EN: 'major' },
  GENERAL: { ZH: '一般', EN: 'general' },
};
const gradeIn = (grade: unknown, language: Language): string => GRADES[String(grade)]?.[language] ?? '';
const yuan = (amount: unknown): string => (Number(amount) / 100).toFixed(2);

/** The sentence of each event, as customers and staff read it. */
const eventWords: Readonly<Record<Kind, Words>> = {
  FILED: plain('已登记，编号已生成', 'On record, with a number'),
  REGRADED: {
    ZH: ({ from, to }) => `等级由${gradeIn(from, Language.ZH)}改为${gradeIn(to, Language.ZH)}`,
    EN: ({ from, to }) => `Graded ${gradeIn(to, Language.EN)} instead of ${gradeIn(from, Language.EN)}`,
  },
  ANSWERED: {
    ZH: ({ handling, promisedOn }) => `处理方式：${handling}${promisedOn ? `，${promisedOn}前答复结果` : ''}`,
    EN: ({ handling, promisedOn }) =>
      `How it is handled: ${handling}${promisedOn ? `; a result by ${promisedOn}` : ''}`,
  },
  DELEGATED: plain('副总经理已委托专人审理', 'The executive has asked somebody to decide it'),
  INVESTIGATION_ASSIGNED: plain(
    '已指派与此事无关的人员调查',
    'Somebody outside the case was asked to investigate it',
  ),
  INVESTIGATED: plain('调查已完成', 'The investigation is finished'),
  MEETING_PERSON_NAMED: saying('服务主任已指定专人与您面谈', 'The supervisor named who meets you', 'name'),
  MET: plain('已与客户面谈', 'We met you'),
  MEETING_REFUSED: plain('客户表示不需要面谈', 'You did not wish to be met'),
  MEETING_FAILED: plain('约见未成', 'We tried to meet you and did not reach you'),
  DECIDED: plain('已有处理结果，即将告知', 'There is a result; you are about to be told'),
  TOLD: {
    ZH: ({ how }) => (how === 'PHONE' ? '已电话告知处理结果' : '已书面告知处理结果'),
    EN: ({ how }) =>
      how === 'PHONE' ? 'You were told the result by phone' : 'You were told the result in writing',
  },
  CLOSED: plain('已结案', 'Closed'),
  REOPENED: saying('客户提出新情况，重新处理', 'Reopened with new facts', 'newFacts'),
  ACCIDENT_REPORTED: {
    ZH: ({ count }) => `已作为重大质量事故上报（${count} 方）`,
    EN: ({ count }) => `Reported as a major quality accident (to ${count})`,
  },
  FOLLOW_UP_SENT: saying('服务部催办', 'The service department reminds the branch', 'words'),
  FOLLOW_UP_DONE: saying('网点回复催办', 'The branch reports', 'words'),
  FOLLOW_UP_ESCALATED: plain('催办超时，已上报', 'A follow-up is overdue and was escalated'),
  ACTION_PLANNED: {
    ZH: ({ name, action }) => `整改措施（${name}）：${action}`,
    EN: ({ name, action }) => `Action of ${name}: ${action}`,
  },
  ACTION_DONE: saying('整改措施已完成', 'An action is done', 'action'),
  PENALTY_PUT: {
    ZH: ({ name, amount }) => `处罚 ${name} ${yuan(amount)} 元`,
    EN: ({ name, amount }) => `Penalty for ${name}: CNY ${yuan(amount)}`,
  },
  PENALTY_REVERSED: {
    ZH: ({ name, amount }) => `撤销对 ${name} 的处罚 ${yuan(amount)} 元`,
    EN: ({ name, amount }) => `Penalty for ${name} taken back: CNY ${yuan(amount)}`,
  },
};

export function feedbackEventText(kind: Kind, params: FeedbackEventParams, language: Language): string {
  return eventWords[kind][language](params);
}
