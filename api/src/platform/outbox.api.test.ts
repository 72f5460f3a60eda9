import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Language } from '../kernel/actor.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Job } from './jobs.ts';
import {
  deliverMessages,
  keptHere,
  MessageChannel,
  MessageState,
  OutboxMessage,
  sendMessage,
  smsGatewayAdapter,
  smtpAdapter,
} from './outbox.ts';

let app: TestApp;
const gatewayCalls: { headers: IncomingHttpHeaders; body: string }[] = [];
let gatewayStatus = 200;
const mails: string[] = [];

const gateway = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += String(chunk);
  });
  request.on('end', () => {
    gatewayCalls.push({ headers: request.headers, body });
    response.writeHead(gatewayStatus).end();
  });
});
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    let mail = '';
    stream.on('data', (chunk: Buffer) => {
      mail += String(chunk);
    });
    stream.on('end', () => {
      mails.push(mail);
      done();
    });
  },
});

let deliver: Job;

beforeAll(async () => {
  app = await startTestApp();
  gateway.listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const mail = mailServer.listen(0, '127.0.0.1');
  await once(mail, 'listening');
  const port = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
  deliver = deliverMessages({
    SMS: smsGatewayAdapter(`http://127.0.0.1:${port(gateway)}/sms`, 'gateway-token'),
    EMAIL: smtpAdapter(`smtp://127.0.0.1:${port(mail)}`, 'service@aftercare.example'),
    LETTER: keptHere,
  });
});
afterAll(async () => {
  gateway.close();
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
  await app.close();
});

function order(channel: MessageChannel, to: string): Promise<string> {
  return app.seed(async (em) => {
    const at = app.clock.now();
    const text = '报修已登记\n编号 261123-000042-7';
    const words = { channel, to, template: 'test', text, language: Language.ZH, at };
    return (await sendMessage(em, app.app.platform.jobs, words)).id;
  });
}

function run(messageId: string, lastTry = false): Promise<void> {
  const { clock, settings, orm, jobs } = app.app.platform;
  const work = app.seed as Parameters<Job['run']>[1]['work'];
  return deliver.run({ messageId }, { clock, settings, pool: orm.pool, jobs, lastTry, work });
}

const message = (id: string) => app.em().findOneOrFail(OutboxMessage, { id });

describe('messages', () => {
  it('leave with the unit of work that orders them, and not when it is refused', async () => {
    const queued = () =>
      app.rows<{ n: number }>(`select count(*)::int as n from pgboss.job where name = 'message.deliver'`);
    const [before] = await queued();
    await order(MessageChannel.SMS, '+8613800138000');
    expect((await queued())[0]?.n).toBe((before?.n ?? 0) + 1);

    const refused = app.seed(async (em) => {
      const words = {
        channel: MessageChannel.SMS,
        to: '+8613800138001',
        template: 'test',
        text: '…',
        language: Language.ZH,
      };
      await sendMessage(em, app.app.platform.jobs, { ...words, at: app.clock.now() });
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect((await queued())[0]?.n).toBe((before?.n ?? 0) + 1);
    expect(await app.rows(`select 1 from outbox_message where "to" = '+8613800138001'`)).toEqual([]);
  });

  it('go to the SMS gateway with a key by which it drops a repetition, once', async () => {
    const id = await order(MessageChannel.SMS, '+8613800138000');
    await run(id);
    await run(id);
    const calls = gatewayCalls.filter((call) => call.headers['idempotency-key'] === id);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.headers.authorization).toBe('Bearer gateway-token');
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      to: '+8613800138000',
      text: '报修已登记\n编号 261123-000042-7',
    });
    expect(await message(id)).toMatchObject({ state: MessageState.SENT, gatewayAnswer: '200' });
  });

  it('stay queued while the gateway fails, and are on record as failed after the last try', async () => {
    const id = await order(MessageChannel.SMS, '+8613800138002');
    gatewayStatus = 503;
    await expect(run(id)).rejects.toThrow('503');
    expect((await message(id)).state).toBe(MessageState.QUEUED);
    await run(id, true);
    expect((await message(id)).state).toBe(MessageState.FAILED);
    gatewayStatus = 200;
  });

  it('go by SMTP with their first line as the subject', async () => {
    const id = await order(MessageChannel.EMAIL, 'wang@example.com');
    await run(id);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('To: wang@example.com');
    expect(mails[0]).toContain(`<${id}@aftercare>`);
    expect((await message(id)).state).toBe(MessageState.SENT);
  });
});
