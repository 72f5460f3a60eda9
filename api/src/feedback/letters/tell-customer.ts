import type { Ctx } from '../../access/context.ts';
import { beyondScope } from '../../access/beyond-scope.ts';
import { CustomerAddress } from '../../customers/customer-address.ts';
import { actorName, Language } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { writtenIfAny } from '../../kernel/written.ts';
import { District } from '../../organization/branches/district.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { MessageChannel, sendMessage } from '../../platform/outbox.ts';
import { invalid } from '../../requests/intake-words.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { FeedbackEventKind, recordOn } from '../course/feedback-event.ts';
import { customerOf, KIND_WORDS, tellLetterSent } from '../feedback-messages.ts';
import { ToldHow } from '../feedback-words.ts';
import type { Feedback } from '../feedback.ts';
import type { FeedbackTellInput } from '../handling/handling.input.ts';
import { FeedbackLetter } from './feedback-letter.ts';

/**
 * CMP-2: a MAJOR case is answered by letter; CMP-3: a GENERAL one in writing or by phone. Either way it is on record.
 * @throws RuleError FEEDBACK_LETTER_NEEDED, FEEDBACK_ADDRESS_MISSING, FEEDBACK_STEP_REFUSED, VALIDATION_FAILED
 */
export async function tellCustomer(ctx: Ctx, feedback: Feedback, input: FeedbackTellInput): Promise<void> {
  const said = writtenIfAny(input.words);
  feedback.tell(input.how, ctx.at);
  if (input.how === ToldHow.PHONE) {
    if (feedback.isMajor) throw new RuleError('FEEDBACK_LETTER_NEEDED', {}, 'how');
    if (!said) throw invalid('words', 'required');
    recordOn(ctx, feedback, FeedbackEventKind.TOLD, { how: input.how, words: said });
    return;
  }
  const letter = await writeLetter(ctx, feedback, said, writtenIfAny(input.address));
  recordOn(ctx, feedback, FeedbackEventKind.TOLD, { how: input.how, letterId: letter.id });
  await tellLetterSent(ctx, feedback);
}

async function writeLetter(
  ctx: Ctx,
  feedback: Feedback,
  said: string | null,
  given: string | null,
): Promise<FeedbackLetter> {
  const customer = await customerOf(ctx, feedback);
  const branch = await ctx.load(Branch, feedback.branchId);
  const address = given ?? (await addressOnFile(ctx, feedback));
  if (!address) throw new RuleError('FEEDBACK_ADDRESS_MISSING', {}, 'address');
  const { language } = customer;
  const text = letterText(language, { feedback, name: feedback.raisedByName, said, branch });
  const message = await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.LETTER,
    to: address,
    template: 'feedback.letter',
    text,
    language,
    customerId: feedback.customerId,
    branchId: feedback.branchId,
    hiddenFromIds: feedback.technicianIds,
    at: ctx.at,
  });
  const letter = Object.assign(new FeedbackLetter(), {
    feedbackId: feedback.id,
    branchId: feedback.branchId,
    messageId: message.id,
    recipientName: feedback.raisedByName,
    address,
    language,
    text,
    writtenAt: ctx.at,
    writtenByName: actorName(ctx.actor) ?? '',
  });
  ctx.em.persist(letter);
  return letter;
}

/** Where the customer lives: the address of the request, or the first one in the file. */
function addressOnFile(ctx: Ctx, { requestId, customerId }: Feedback): Promise<string | null> {
  return beyondScope(ctx, 'feedback.letter', async (em) => {
    const request = requestId ? await em.findOne(RepairRequest, { id: requestId }) : null;
    const filed = request
      ? null
      : await em.findOne(CustomerAddress, { customerId }, { orderBy: { id: 'asc' } });
    const code = request?.districtCode ?? filed?.districtCode;
    const line = request?.addressLine ?? filed?.line;
    if (!code || !line) return null;
    const district = await em.findOne(District, { code });
    return `${district?.city ?? ''}${district?.name ?? ''}${line}`;
  });
}

function letterText(
  language: Language,
  letter: { feedback: Feedback; name: string; said: string | null; branch: Branch },
): string {
  const { feedback, name, said, branch } = letter;
  const kind = KIND_WORDS[feedback.kind][language];
  const { number, receivedOn, answer } = feedback;
  const lines =
    language === Language.ZH
      ? [
          `关于您的${kind} ${number} 的答复`,
          `尊敬的${name}：`,
          `您于 ${receivedOn} 提出的${kind}已处理完毕，结果如下：`,
          answer,
          said,
          `如有新的情况，您可以要求重新处理一次。联系电话：${branch.phone}`,
          branch.name,
        ]
      : [
          `Our answer to your ${kind} ${number}`,
          `Dear ${name},`,
          `We have dealt with the ${kind} that you made on ${receivedOn}. The result:`,
          answer,
          said,
          `Should there be new facts, you can have it reopened once. Our phone: ${branch.phone}`,
          branch.nameEn,
        ];
  return lines.filter(Boolean).join('\n');
}
