import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aContract, anAsset } from '../../test/customers.ts';
import { act, takeDown } from '../../test/intake.ts';
import { aColleague } from '../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';
import { Role } from '../kernel/actor.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

const QUEUE = `query ($branchId: ID!, $first: Int, $after: String) {
  dispatchQueue(branchId: $branchId, first: $first, after: $after) {
    edges { node { number priority suggestedTechnicians { technician { name } qualified reasons { kind speaksFor } } } }
    pageInfo { hasNextPage endCursor } } }`;

interface Waiting {
  number: string;
  priority: boolean;
  suggestedTechnicians: {
    technician: { name: string };
    qualified: boolean;
    reasons: { kind: string; speaksFor: boolean }[];
  }[];
}
interface Page {
  dispatchQueue: { edges: { node: Waiting }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

async function queue(of = center): Promise<Waiting[]> {
  const { dispatchQueue } = await app.ok<Page>(QUEUE, { branchId: of.branch.id }, of.supervisor.token);
  return dispatchQueue.edges.map(({ node }) => node);
}

describe("the supervisor's queue", () => {
  it('DSP-3 begins with PRIORITY, then goes by the time left to the target; what stands comes last', async () => {
    const first = await takeDown(app, center, { confirmedAsNew: true });
    const standing = await takeDown(app, center, { confirmedAsNew: true });
    const later = await takeDown(app, center, {
      confirmedAsNew: true,
      receivedAt: app.clock.now().toISOString(),
    });
    const unit = await anAsset(app, center.customer, center.model);
    await aContract(app, center.customer, [unit], { responseTargetMinutes: 60 });
    const urgent = await takeDown(app, center, { assetId: unit.id });
    const leftOver = await takeDown(app, center, { confirmedAsNew: true });
    await act(
      app,
      'targetPause',
      { requestId: standing.id, reason: 'CUSTOMER_ASKED_FOR_LATER' },
      center.supervisor.token,
    );
    await app.rows('update repair_request set priority = true where id = $1', [leftOver.id]);
    const wanted = [leftOver, urgent, first, later, standing].map(({ number }) => number);
    expect((await queue()).map(({ number }) => number)).toEqual(wanted);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const { dispatchQueue }: Page = await app.ok<Page>(
        QUEUE,
        { branchId: center.branch.id, first: 2, after },
        center.supervisor.token,
      );
      paged.push(...dispatchQueue.edges.map(({ node }) => node.number));
      after = dispatchQueue.pageInfo.endCursor;
      if (!dispatchQueue.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(wanted);
  });

  it('DSP-12 shows the first three technicians beside each waiting request, with the reasons, to supervisors', async () => {
    const fresh = await aCenter(app);
    // Both are free and lack the certificate: one is the third, the other is shown no more.
    await aColleague(app, fresh.branch, Role.TECHNICIAN, { name: '周师傅' });
    await aColleague(app, fresh.branch, Role.TECHNICIAN, { name: '吴师傅' });
    const busy = await new RepairCall(app, fresh).register();
    await busy.dispatch();
    const waiting = await takeDown(app, fresh, { confirmedAsNew: true });
    const [shown] = await queue(fresh);
    expect(shown?.number).toBe(waiting.number);
    expect(shown?.suggestedTechnicians.map(({ technician }) => technician.name)).toEqual([
      '林师傅',
      '陈师傅',
      '周师傅',
    ]);
    expect(shown?.suggestedTechnicians.map(({ qualified }) => qualified)).toEqual([true, true, false]);
    expect(shown?.suggestedTechnicians.map(({ reasons }) => reasons)).toEqual([
      [
        { kind: 'QUALIFIED', speaksFor: true },
        { kind: 'FREE_BEFORE_TARGET', speaksFor: true },
        { kind: 'NEARBY', speaksFor: false },
        { kind: 'LOAD', speaksFor: true },
      ],
      [
        { kind: 'QUALIFIED', speaksFor: true },
        { kind: 'FREE_BEFORE_TARGET', speaksFor: false },
        { kind: 'NEARBY', speaksFor: true },
        { kind: 'LOAD', speaksFor: false },
      ],
      [
        { kind: 'QUALIFIED', speaksFor: false },
        { kind: 'FREE_BEFORE_TARGET', speaksFor: true },
        { kind: 'NEARBY', speaksFor: false },
        { kind: 'LOAD', speaksFor: true },
      ],
    ]);
    const read = (token: string) =>
      app.refused(
        'query ($number: String!) { repairRequest(number: $number) { suggestedTechnicians { qualified } } }',
        { number: waiting.number },
        token,
      );
    expect(await read(fresh.supervisor.token)).toEqual([]);
    for (const token of [fresh.clerk.token, fresh.customerToken])
      expect(await read(token)).toEqual(['NOT_FOUND']);
  });
});
