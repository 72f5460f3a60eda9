import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aCustomer } from '../../../test/customers.ts';
import { aColleague } from '../../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { requestCode } from '../../../test/sign-in.ts';
import type { Customer } from '../../customers/customer.ts';
import { Language, Role } from '../../kernel/actor.ts';
import { Branch, BranchKind } from '../../organization/branches/branch.ts';
import type { Job } from '../../platform/jobs.ts';
import {
  deliverMessages,
  keptHere,
  MessageChannel,
  sendMessage,
  smsGatewayAdapter,
  smtpAdapter,
} from '../../platform/outbox.ts';

const MESSAGE =
  'id channel to template content result answer createdAt sentAt postedAt postedByName requestNumber';
const LIST = `query ($customerId: ID!, $requestId: ID, $first: Int = 20, $after: String) {
  customerMessages(customerId: $customerId, requestId: $requestId, first: $first, after: $after) {
    edges { node { ${MESSAGE} } } pageInfo { hasNextPage endCursor } } }`;
const POSTED = `mutation ($input: LetterPostedInput!) { letterPosted(input: $input) { ${MESSAGE} } }`;

interface Message {
  id: string;
  channel: string;
  to: string;
  template: string;
  content: string | null;
  result: string;
  answer: string | null;
  postedAt: string | null;
  postedByName: string | null;
  requestNumber: string | null;
}
interface Listed {
  customerMessages: {
    edges: { node: Message }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

let app: TestApp;
let center: Center;
let customer: Customer;
let deliver: Job;
let smsAnswer = 200;
let mailAnswer = 250;

const gateway = createServer((_request, response) => void response.writeHead(smsAnswer).end());
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    stream.resume();
    stream.on('end', () => {
      const refusal = Object.assign(new Error('no such user: secret-mailbox'), { responseCode: mailAnswer });
      done(mailAnswer === 250 ? null : refusal);
    });
  },
});

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  customer = await aCustomer(app, center.branch, { name: '周文', email: 'zhou@example.com' });
  gateway.listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const mail = mailServer.listen(0, '127.0.0.1');
  await once(mail, 'listening');
  const port = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
  deliver = deliverMessages({
    SMS: smsGatewayAdapter(`http://127.0.0.1:${port(gateway)}/sms?key=secret-key`, 'secret-token'),
    EMAIL: smtpAdapter(`smtp://127.0.0.1:${port(mail)}`, 'service@aftercare.example'),
    LETTER: keptHere,
  });
});
afterAll(async () => {
  gateway.close();
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
  await app.close();
});

async function list(given: object = {}, token = center.clerk.token): Promise<Listed['customerMessages']> {
  const variables = { customerId: customer.id, ...given };
  return (await app.ok<Listed>(LIST, variables, token)).customerMessages;
}
const messages = async (given: object = {}, token = center.clerk.token): Promise<Message[]> =>
  (await list(given, token)).edges.map(({ node }) => node);

/** A message of a contract's end, as the renewal notices send it. */
function tell(channel: MessageChannel, to: string, text: string): Promise<string> {
  return app.seed(async (em) => {
    const order = { channel, to, template: 'contract.ending', text, language: Language.ZH };
    const whose = { customerId: customer.id, branchId: center.branch.id, at: app.clock.now() };
    return (await sendMessage(em, app.app.platform.jobs, { ...order, ...whose })).id;
  });
}

/** What the queue does with it; on the last try it gives up. */
async function send(messageId: string): Promise<void> {
  const { clock, settings, orm, jobs } = app.app.platform;
  const work = app.seed as Parameters<Job['run']>[1]['work'];
  await deliver.run({ messageId }, { clock, settings, pool: orm.pool, jobs, lastTry: true, work });
}

const seen = async (id: string): Promise<Message> => {
  const found = (await messages()).find((one) => one.id === id);
  if (!found) throw new Error('the message is not kept');
  return found;
};

describe('every message to a customer', () => {
  it('KNW-3 is kept with channel, content and result: an SMS about a request', async () => {
    const call = await new RepairCall(app, center).register({
      customerId: customer.id,
      assetId: null,
      modelId: center.model.id,
      contactPhone: customer.phone,
    });
    const [first] = await messages({ requestId: call.requestId });
    expect(first).toMatchObject({
      channel: 'SMS',
      to: customer.phone,
      template: 'request.registered',
      result: 'QUEUED',
      answer: null,
      requestNumber: call.number,
    });
    expect(first?.content).toMatch(new RegExp(`^报修已登记，编号 ${call.number}。.*查看进度：\\[…\\]$`));
    await send(first?.id ?? '');
    expect((await messages({ requestId: call.requestId }))[0]).toMatchObject({
      result: 'SENT',
      answer: '200',
    });
  });

  it('KNW-3 is kept with channel, content and result: an e-mail that belongs to no request', async () => {
    const id = await tell(MessageChannel.EMAIL, 'zhou@example.com', '保养合同即将到期\n请与我们联系。');
    expect(await seen(id)).toMatchObject({ channel: 'EMAIL', result: 'QUEUED', requestNumber: null });
    await send(id);
    expect(await seen(id)).toMatchObject({
      to: 'zhou@example.com',
      content: '保养合同即将到期\n请与我们联系。',
      result: 'SENT',
    });
  });

  it('KNW-3 is kept with channel, content and result: a letter, until somebody has posted it and after', async () => {
    const id = await tell(MessageChannel.LETTER, '周文（上海市黄浦区中山北路18号302室）', '保养合同即将到期');
    await send(id);
    expect(await seen(id)).toMatchObject({ channel: 'LETTER', result: 'TO_BE_POSTED', postedAt: null });
    const clerk = await aColleague(app, center.branch, Role.CLERK, { name: '孙业务员' });
    app.clock.set(new Date('2026-11-23T08:30:00Z'));
    await app.ok(POSTED, { input: { messageId: id } }, clerk.token);
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
    const posted = await seen(id);
    expect(posted).toMatchObject({
      content: '保养合同即将到期',
      result: 'POSTED',
      postedAt: '2026-11-23T08:30:00.000Z',
      postedByName: '孙业务员',
    });
    const sms = await tell(MessageChannel.SMS, customer.phone, '短信');
    const before = await app.snapshot();
    const refused = (messageId: string, token: string): Promise<string[]> =>
      app.refused(POSTED, { input: { messageId } }, token);
    expect(await refused(id, clerk.token)).toEqual(['LETTER_ALREADY_POSTED']);
    expect(await refused(sms, clerk.token)).toEqual(['NOT_A_LETTER']);
    const elsewhere = (await aCenter(app)).clerk.token;
    const other = await app.snapshot();
    for (const token of [elsewhere, center.technician.token, center.customerToken]) {
      expect(await refused(id, token)).toEqual(['NOT_FOUND']);
    }
    expect(await app.snapshot()).toBe(other);
    expect(before).not.toBe(other);
  });

  it('KNW-3 is marked as failed with what the gateway said, and with nothing secret', async () => {
    smsAnswer = 503;
    mailAnswer = 550;
    const sms = await tell(MessageChannel.SMS, customer.phone, '发不出去');
    const mail = await tell(MessageChannel.EMAIL, 'gone@example.com', '退信');
    await send(sms);
    await send(mail);
    expect(await seen(sms)).toMatchObject({ result: 'FAILED', answer: 'the SMS gateway answered 503' });
    expect(await seen(mail)).toMatchObject({ result: 'FAILED', answer: 'the mail server answered 550' });
    const unreachable = deliverMessages({
      SMS: () => Promise.reject(new Error('connect ECONNREFUSED https://user:secret@gateway')),
      EMAIL: keptHere,
      LETTER: keptHere,
    });
    const silent = await tell(MessageChannel.SMS, customer.phone, '无人应答');
    const { clock, settings, orm, jobs } = app.app.platform;
    const work = app.seed as Parameters<Job['run']>[1]['work'];
    await unreachable.run(
      { messageId: silent },
      { clock, settings, pool: orm.pool, jobs, lastTry: true, work },
    );
    expect(await seen(silent)).toMatchObject({ result: 'FAILED', answer: 'no answer', content: '无人应答' });
    expect(JSON.stringify(await messages())).not.toContain('secret');
    smsAnswer = 200;
    mailAnswer = 250;
  });

  it('KNW-3 keeps that a code was sent, and shows the code to nobody', async () => {
    const code = await requestCode(app, customer.phone);
    for (const token of [center.clerk.token, center.supervisor.token]) {
      const found = await messages({}, token);
      const kept = found.find(({ template }) => template.startsWith('phone-code.'));
      expect(kept).toMatchObject({ channel: 'SMS', to: customer.phone, content: null });
      expect(JSON.stringify(found)).not.toContain(code);
    }
  });

  it('KNW-3 shows a personal link to nobody but whoever got it', async () => {
    const [raw] = await app.rows<{ text: string }>(
      `select text from outbox_message where template = 'request.registered' and "to" = $1`,
      [customer.phone],
    );
    expect(raw?.text).toMatch(/http:\/\/portal\.test\/t\//);
    expect(JSON.stringify(await messages())).not.toMatch(/http/);
  });

  it('KNW-3 lists them page by page, the newest first, and one request’s alone', async () => {
    const all = await messages();
    expect(all.length).toBeGreaterThan(5);
    expect(all.map(({ id }) => id)).toEqual(
      all
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
    const first = await list({ first: 2 });
    const second = await list({ first: 100, after: first.pageInfo.endCursor });
    const paged = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(paged).toEqual(all.map(({ id }) => id));
    const call = await new RepairCall(app, center).register({
      customerId: customer.id,
      assetId: null,
      modelId: center.model.id,
    });
    expect((await messages({ requestId: call.requestId })).map(({ requestNumber }) => requestNumber)).toEqual(
      [call.number],
    );
  });

  it('KNW-3 is read by those who serve the customer, about requests that exist for them', async () => {
    const headquarters = await app.em().findOneOrFail(Branch, { kind: BranchKind.HEADQUARTERS });
    const department = (await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT)).token;
    const manager = (await aColleague(app, center.branch, Role.BRANCH_MANAGER)).token;
    const known = (await messages()).length;
    for (const token of [department, manager, center.supervisor.token]) {
      expect(await messages({}, token)).toHaveLength(known);
    }
    const elsewhere = await aCenter(app);
    const accountant = (await aColleague(app, center.branch, Role.ACCOUNTANT)).token;
    const foreign = await new RepairCall(app, elsewhere).register();
    const before = await app.snapshot();
    for (const token of [elsewhere.clerk.token, center.technician.token, accountant, center.customerToken]) {
      expect(await app.refused(LIST, { customerId: customer.id }, token)).toEqual(['NOT_FOUND']);
    }
    const refused = { customerId: customer.id, requestId: foreign.requestId };
    expect(await app.refused(LIST, refused, center.clerk.token)).toEqual(['NOT_FOUND']);
    // It exists for the department, but it is another customer's.
    expect(await app.refused(LIST, refused, department)).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(before);
  });
});
