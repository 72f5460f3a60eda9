import { beforeAll, describe, expect, it } from 'vitest';
import {
  AnswerDisputeDocument,
  DraftEstimateDocument,
  SendEstimateDocument,
  TypedDocumentString,
} from '../../schema/client/index.ts';
import { fileRequest } from '../../schema/examples/people/customer.ts';
import { signIn } from '../../schema/examples/people/staff.ts';
import { demo, quiet, sessionOf } from './staff.ts';
import { newVisitor } from './visitor.ts';

/** A hotel in Chengdu, and a householder in Shanghai who has paid the technician on site. */
const HOTEL = '13900000005';
const ZHOU = '13900000015';

interface Bills {
  myRequests: {
    edges: {
      node: { number: string; invoices: { id: string; number: string; state: string; version: number }[] };
    }[];
  };
}
const BillsDocument = new TypedDocumentString<Bills, { first?: undefined }>(
  'query { myRequests(first: 20) { edges { node { number invoices { id number state version } } } } }',
);
interface Estimates {
  repairRequest: {
    nextActor: string;
    nextStep: string;
    estimates: { state: string; decisionNote: string | null }[];
  };
}
const EstimatesDocument = new TypedDocumentString<Estimates, { number: string }>(
  'query ($number: String!) { repairRequest(number: $number) { nextActor nextStep estimates { state decisionNote } } }',
);

let hotelToken: string;
let zhouToken: string;
beforeAll(async () => {
  hotelToken = await sessionOf(HOTEL);
  zhouToken = await sessionOf(ZHOU);
});

describe('an estimate', () => {
  const session = () => hotelToken;

  /** The branch estimates a new call: labour by the minute, which warranty carries, and a wish of the customer's. */
  async function estimated(): Promise<{ number: string; link: string }> {
    const hotel = { phone: HOTEL, name: '谢经理', portal: demo.connect(session()) };
    const { id, number, trackingUrl } = await fileRequest(hotel, '发电机启动困难，另想加装自动切换。', quiet);
    const clerk = await signIn(demo, 'chengdu.clerk');
    const lines = [
      { kind: 'LABOUR' as const, quantity: 60 },
      { kind: 'LABOUR' as const, quantity: 90, notCoveredReason: '加装自动切换，不是故障' },
      { kind: 'TRAVEL' as const, quantity: 1 },
    ];
    const { estimateDraft } = await clerk.app.run(DraftEstimateDocument, {
      input: { requestId: id, lines, remarks: '零件另购。' },
    });
    const { id: estimateId, version } = estimateDraft;
    await clerk.app.run(SendEstimateDocument, { input: { estimateId, version } });
    return { number, link: new URL(trackingUrl).pathname };
  }
  const standing = async (number: string) =>
    (await demo.connect(session()).run(EstimatesDocument, { number })).repairRequest;

  it('BIL-3 shows every line with who pays for it, and is approved without JavaScript', async () => {
    const { number, link } = await estimated();
    await using visitor = await newVisitor({ token: session(), script: false });
    await visitor.open(`/requests/${number}`);
    const words = await visitor.words();
    // 90 minutes at 120 an hour; the warranty carries the other hour and the way.
    for (const said of [
      '查看维修报价，同意或不同意',
      '等您答复',
      '由您支付',
      '90 分钟，每小时 ¥120.00',
      '不在保障范围：加装自动切换，不是故障',
      '保修承担，您不用付',
      '60 分钟，每小时 ¥120.00',
      '¥0.00',
      '¥180.00',
      '您不同意，有费的维修就不会开始',
    ])
      expect(words).toContain(said);
    // The link says it too, and leads to signing in.
    await using anybody = await newVisitor();
    await anybody.open(link);
    expect(await anybody.words()).toContain('查看维修报价，同意或不同意');
    await anybody.follow('登录后答复报价', '/sign-in');

    await visitor.follow('同意报价', `/requests/${number}/estimate?step=approve`);
    // Looking decides nothing, also at the addresses to which forms are sent.
    for (const path of ['?/approve', '?/reject', '?step=approve', '?step=reject', '?done=approved']) {
      await visitor.context.request.get(`/requests/${number}/estimate${path}`);
    }
    expect(await standing(number)).toMatchObject({ nextActor: 'CUSTOMER', estimates: [{ state: 'SENT' }] });
    await visitor.press('确认同意 ¥180.00', `/requests/${number}/estimate?done=approved`);
    const decided = await visitor.words();
    for (const said of ['已收到您的同意，我们开始维修。', '已同意', '零件另购。', '2026年']) {
      expect(decided).toContain(said);
    }
    expect(decided).not.toContain('等您答复');
    expect(await standing(number)).toMatchObject({
      nextActor: 'SUPERVISOR',
      estimates: [{ state: 'APPROVED' }],
    });
    // There is nothing to answer any more, and the form sent again is no second answer.
    await visitor.open(`/requests/${number}/estimate?step=reject`);
    expect(await visitor.page.getByRole('button', { name: '确认不同意' }).count()).toBe(0);
  });

  it('BIL-3 is rejected with a reason, after a step to confirm it', async () => {
    const { number } = await estimated();
    await using visitor = await newVisitor({ token: session(), language: 'en' });
    await visitor.open(`/requests/${number}/estimate`);
    await visitor.follow('Reject', `/requests/${number}/estimate?step=reject`);
    await visitor.page.getByLabel('Why not?').fill('Too expensive.');
    await visitor.press('Reject the estimate', `/requests/${number}/estimate?done=rejected`);
    await visitor.sees('Repair estimate');
    const words = await visitor.words();
    for (const said of [
      'We have your answer: you reject the estimate.',
      'Rejected',
      'Too expensive.',
      'CN¥180.00',
      'No paid work begins.',
    ])
      expect(words).toContain(said);
    expect(await standing(number)).toMatchObject({
      nextActor: 'SUPERVISOR',
      estimates: [{ state: 'REJECTED', decisionNote: 'Too expensive.' }],
    });
  });

  it('BIL-3 answered meanwhile is not answered again: the page says so and shows what was decided', async () => {
    const { number } = await estimated();
    await using visitor = await newVisitor({ token: session(), script: false });
    await using colleague = await newVisitor({ token: session(), script: false });
    await visitor.open(`/requests/${number}/estimate?step=approve`);
    await colleague.open(`/requests/${number}/estimate?step=reject`);
    await colleague.press('确认不同意', `/requests/${number}/estimate?done=rejected`);
    await visitor.page.getByRole('button', { name: '确认同意' }).click();
    await visitor.page.getByRole('alert').waitFor();
    expect(await visitor.words()).toContain('未同意');
    expect(await standing(number)).toMatchObject({ estimates: [{ state: 'REJECTED' }] });
  });

  it('BIL-3 of somebody else looks absent, and so does its paper', async () => {
    const { number } = await estimated();
    await using owner = await newVisitor({ token: session() });
    await owner.open(`/requests/${number}/estimate`);
    const paper = await owner.page.getByRole('link', { name: '打印用 A4 页' }).getAttribute('href');
    const own = await owner.context.request.get(paper ?? '');
    expect(own.status()).toBe(200);
    expect(await own.text()).toContain('@page{size:A4');
    await using stranger = await newVisitor({ token: zhouToken });
    for (const path of [`/requests/${number}/estimate`, paper ?? '', '/documents/repair-cards/tag']) {
      expect((await stranger.context.request.get(path)).status()).toBe(404);
    }
  });
});

describe('an invoice', () => {
  it('BIL-5 is disputed without JavaScript, stops reminders, and shows the answer with its reasons', async () => {
    const token = zhouToken;
    const { myRequests } = await demo.connect(token).run(BillsDocument);
    const bill = myRequests.edges.map(({ node }) => node).find(({ invoices }) => invoices.length > 0);
    const [invoice] = bill?.invoices ?? [];
    if (!bill || !invoice) throw new Error('there is no invoice');
    const path = `/requests/${bill.number}/invoices/${invoice.number}`;
    await using visitor = await newVisitor({ token, script: false });
    await visitor.open(`/requests/${bill.number}`);
    await visitor.follow(new RegExp(invoice.number), path);
    // 40 minutes at 120 an hour, two O-rings at 8, and the way.
    expect(await visitor.words()).toContain('40 分钟，每小时 ¥120.00');
    await visitor.follow('对账单有异议', `${path}?step=dispute`);
    await visitor.page.getByRole('button', { name: '提交异议' }).click();
    await visitor.page.getByRole('alert').getByRole('link').click();
    expect(new URL(visitor.page.url()).hash).toBe('#reason');
    await visitor.context.request.get(`${path}?step=dispute&reason=x`);
    const [before] = (await billsOf(token)).filter(({ id }) => id === invoice.id);
    expect(before).toEqual(invoice);
    await visitor.page.getByLabel('哪里不对').fill('密封圈只换了一个。');
    await visitor.press('提交异议', `${path}?done=disputed`);
    const waiting = await visitor.words();
    for (const said of ['已收到您的异议', '有异议，待答复', '密封圈只换了一个。', '已停止催款。']) {
      expect(waiting).toContain(said);
    }
    expect(waiting).not.toContain('对账单有异议');

    const accountant = await signIn(demo, 'shanghai.accountant');
    const [disputed] = (await billsOf(token)).filter(({ id }) => id === invoice.id);
    expect(disputed?.state).toBe('DISPUTED');
    await accountant.app.run(AnswerDisputeDocument, {
      input: {
        invoiceId: invoice.id,
        version: disputed?.version ?? 0,
        outcome: 'STANDS',
        answer: '两端各换了一个，旧件已留存，可到网点查看。',
      },
    });
    await visitor.open(path);
    const answered = await visitor.words();
    for (const said of ['账单不变', '两端各换了一个，旧件已留存，可到网点查看。', '周丽', '已付款']) {
      expect(answered).toContain(said);
    }
    expect(answered).not.toContain('已停止催款。');
  });

  it('BIL-5 of somebody else, or of another request, looks absent', async () => {
    const token = zhouToken;
    const { myRequests } = await demo.connect(token).run(BillsDocument);
    const requests = myRequests.edges.map(({ node }) => node);
    const bill = requests.find(({ invoices }) => invoices.length > 0);
    const [invoice] = bill?.invoices ?? [];
    await using stranger = await newVisitor({ token: hotelToken });
    const path = `/requests/${bill?.number}/invoices/${invoice?.number}`;
    for (const absent of [path, `/documents/invoices/${invoice?.id}`, `${path}?step=dispute`]) {
      expect((await stranger.context.request.get(absent)).status()).toBe(404);
    }
    await using owner = await newVisitor({ token });
    expect((await owner.context.request.get(`/requests/${bill?.number}/invoices/1`)).status()).toBe(404);
  });
});

async function billsOf(token: string) {
  const { myRequests } = await demo.connect(token).run(BillsDocument);
  return myRequests.edges.flatMap(({ node }) => node.invoices);
}
