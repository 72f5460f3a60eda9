import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RoleAssignment } from '../../access/role-assignment.ts';
import { Role } from '../../kernel/actor.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import {
  aDrawing,
  aCenter,
  ARCHIVE,
  type Center,
  HAND_IN,
  RepairCall,
  STRIKE_OFF,
} from '../../../test/repair-call.ts';
import { lastCode } from '../../../test/sign-in.ts';

const ON_DEVICE =
  'mutation ($input: VoucherSignOnDeviceInput!) { voucherSignOnDevice(input: $input) { state sealCode intact } }';
const IN_PORTAL = `mutation ($input: VoucherSignInPortalInput!) { voucherSignInPortal(input: $input) { state sealCode intact
  signature { signerName method door signedAt comments intact image { id url } } } }`;
const BY_LINK =
  'mutation ($input: VoucherSignByLinkInput!) { voucherSignByLink(input: $input) { state signable } }';
const SIGNING_CODE =
  'mutation ($input: SigningCodeRequestInput!) { signingCodeRequest(input: $input) { expiresInSeconds } }';
const VOUCHER = `query ($number: String!) { repairRequest(number: $number) { state struckOffAt voucher { state sealCode intact
  archivedAt report { done } signature { signerName comments intact image { id } } earlierSignatures { signerName intact } } } }`;

interface VoucherView {
  state: string;
  struckOffAt: string | null;
  voucher: {
    state: string;
    sealCode: string | null;
    intact: boolean | null;
    archivedAt: string | null;
    report: { done: string } | null;
    signature: {
      signerName: string;
      comments: string | null;
      intact: boolean;
      image: { id: string } | null;
    } | null;
    earlierSignatures: { signerName: string; intact: boolean }[];
  };
}

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

const aCall = () => new RepairCall(app, center);
const typed = { signerName: '王小明', method: 'TYPED_NAME' };

async function view(call: RepairCall, token = center.supervisor.token): Promise<VoucherView> {
  return (await app.ok<{ repairRequest: VoucherView }>(VOUCHER, { number: call.number }, token))
    .repairRequest;
}

/** The codes of a refusal that left everything as it was. */
async function refused(document: string, input: object, token?: string): Promise<string[]> {
  const before = await app.snapshot();
  const codes = await app.refused(document, { input }, token);
  expect(await app.snapshot()).toBe(before);
  return codes;
}

describe('the way of the voucher', () => {
  it('VIS-2 goes from the customer’s signature by hand-in and striking off to the archive', async () => {
    const call = await aCall().toSigned();
    expect(await view(call)).toMatchObject({
      state: 'RESOLVED',
      struckOffAt: null,
      voucher: { state: 'SIGNED' },
    });
    await call.handIn();
    expect((await view(call)).voucher.state).toBe('HANDED_IN');
    await call.strikeOff();
    // Striking off leaves the request RESOLVED.
    expect(await view(call)).toMatchObject({
      state: 'RESOLVED',
      struckOffAt: app.clock.now().toISOString(),
      voucher: { state: 'STRUCK_OFF' },
    });
    await call.archive();
    expect((await view(call)).voucher).toMatchObject({
      state: 'ARCHIVED',
      archivedAt: app.clock.now().toISOString(),
    });
  });

  it('VIS-2 lets no step be skipped', async () => {
    const { technician, clerk } = center;
    const call = await aCall().toArrival();
    const { requestId } = call;
    const strikeOff = async () =>
      refused(STRIKE_OFF, { requestId, version: await call.requestVersion() }, clerk.token);
    await call.report();
    expect(await refused(HAND_IN, { requestId }, technician.token)).toEqual(['VOUCHER_STEP_REFUSED']);
    expect(await strikeOff()).toEqual(['VOUCHER_STEP_REFUSED']);
    expect(await refused(ARCHIVE, { requestId }, clerk.token)).toEqual(['VOUCHER_STEP_REFUSED']);
    await call.sign();
    await call.complete();
    expect(await strikeOff()).toEqual(['VOUCHER_STEP_REFUSED']);
    expect(await refused(ARCHIVE, { requestId }, clerk.token)).toEqual(['VOUCHER_STEP_REFUSED']);
    await call.handIn();
    expect(await refused(ARCHIVE, { requestId }, clerk.token)).toEqual(['VOUCHER_STEP_REFUSED']);
  });

  it('VIS-2 lets no step be taken again or back', async () => {
    const { technician, clerk } = center;
    const call = await aCall().toSigned();
    const { requestId, visitId } = call;
    expect(await refused(ON_DEVICE, { visitId, ...typed }, technician.token)).toEqual([
      'VOUCHER_STEP_REFUSED',
    ]);
    await call.handIn();
    expect(await refused(HAND_IN, { requestId }, technician.token)).toEqual(['VOUCHER_STEP_REFUSED']);
    const correction = { ...call.reportInput(), done: '另行处理', version: 1 };
    const document =
      'mutation ($input: ServiceReportRecordInput!) { serviceReportRecord(input: $input) { id } }';
    expect(await refused(document, correction, technician.token)).toEqual(['VOUCHER_STEP_REFUSED']);
    await call.strikeOff();
    const version = await call.requestVersion();
    expect(await refused(STRIKE_OFF, { requestId, version }, clerk.token)).toEqual(['VOUCHER_STEP_REFUSED']);
    await call.archive();
    expect(await refused(ARCHIVE, { requestId }, clerk.token)).toEqual(['VOUCHER_STEP_REFUSED']);
  });

  it('VIS-2 is handed in by the technician who led the visit, once it is over, and struck off by a clerk', async () => {
    const { technician, colleague, clerk, supervisor, customerToken } = center;
    const call = await aCall().register();
    await call.dispatch({ teamIds: [colleague.staffId] });
    await call.accept();
    await call.setOut();
    await call.arrive();
    await call.report();
    await call.sign();
    const { requestId } = call;
    expect(await refused(HAND_IN, { requestId }, technician.token)).toEqual(['VISIT_NOT_OVER']);
    await call.complete();
    for (const token of [colleague.token, clerk.token, supervisor.token, customerToken]) {
      expect(await refused(HAND_IN, { requestId }, token)).toEqual(['NOT_FOUND']);
    }
    await call.handIn();
    const version = await call.requestVersion();
    for (const token of [technician.token, supervisor.token, customerToken]) {
      expect(await refused(STRIKE_OFF, { requestId, version }, token)).toEqual(['NOT_FOUND']);
    }
  });

  it('VIS-2 is not struck off by a clerk who went there or handed it in, whatever roles they hold', async () => {
    const { technician, branch } = center;
    await app.seed((em) => {
      const facts = {
        staffId: technician.staffId,
        branchId: branch.id,
        role: Role.CLERK,
        companyWide: false,
      };
      em.persist(Object.assign(new RoleAssignment(), facts, { grantedAt: app.clock.now() }));
    });
    const call = await aCall().toSigned();
    await call.handIn();
    const input = { requestId: call.requestId, version: await call.requestVersion() };
    expect(await refused(STRIKE_OFF, input, technician.token)).toEqual(['OWN_ACT_REFUSED']);
    await app.seed((em) =>
      em.nativeDelete(RoleAssignment, { staffId: technician.staffId, role: Role.CLERK }),
    );
  });
});

/** One call with diagnosis, report and drawn signature, to be altered and put back as it was. */
let signed: Promise<RepairCall> | undefined;
function theSignedCall(): Promise<RepairCall> {
  signed ??= (async () => {
    const call = await aCall().toArrival();
    await call.diagnose();
    await call.report();
    const imageFileId = await aDrawing(app, center.technician);
    return call.sign({ method: 'DRAWN', imageFileId, comments: '谢谢' });
  })();
  return signed;
}

/** Keeps the rows of a voucher's content aside; returns what puts them back. */
async function remember(requestId: string): Promise<() => Promise<void>> {
  const tables = ['service_report', 'diagnosis', 'voucher_signature'];
  const kept = await Promise.all(
    tables.map((table) =>
      app.rows<{ row: object }>(`select to_json(t) as row from ${table} t where request_id = $1`, [
        requestId,
      ]),
    ),
  );
  return async () => {
    for (const [n, table] of tables.entries()) {
      for (const { row } of kept[n] ?? []) {
        // Other records name these rows: they are put right, and put back where one was taken away.
        const right = Object.keys(row).map((column) => `${column} = excluded.${column}`);
        await app.rows(
          `insert into ${table} select * from json_populate_record(null::${table}, $1)
           on conflict (id) do update set ${right.join(', ')}`,
          [JSON.stringify(row)],
        );
      }
    }
  };
}

describe('the signature', () => {
  it('VIS-3 is refused on every way before the work is recorded as done', async () => {
    const call = await aCall().toArrival();
    const { requestId, visitId } = call;
    expect(await refused(ON_DEVICE, { visitId, ...typed }, center.technician.token)).toEqual([
      'SIGNATURE_BEFORE_REPORT',
    ]);
    expect(await refused(IN_PORTAL, { requestId, ...typed }, center.customerToken)).toEqual([
      'SIGNATURE_BEFORE_REPORT',
    ]);
    const token = await call.trackingToken();
    expect(await refused(SIGNING_CODE, { token })).toEqual(['SIGNATURE_BEFORE_REPORT']);
    expect(await refused(BY_LINK, { token, code: '000000', ...typed })).toEqual(['SIGNATURE_BEFORE_REPORT']);
  });

  it('VIS-3 seals what was signed with the customer’s written comments; the short form is on the voucher and in the thanks', async () => {
    const call = await aCall().toArrival();
    await call.report();
    await call.sign({ comments: '还有轻微异响，请再查一次' });
    const { voucher } = await view(call);
    expect(voucher.intact).toBe(true);
    expect(voucher.signature).toMatchObject({ comments: '还有轻微异响，请再查一次', intact: true });
    expect(voucher.sealCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const message = await call.lastMessage('voucher.signed');
    expect(message?.text).toContain(
      `感谢您的签字确认。报修 ${call.number} 的服务凭证防伪码：${voucher.sealCode}。`,
    );
    const [row] = await app.rows<{ content: { reports: { parts: object[] }[]; signature: object } }>(
      'select content from voucher_signature where request_id = $1',
      [call.requestId],
    );
    expect(row?.content.signature).toEqual({
      signer: '王小明',
      signedAt: app.clock.now().toISOString(),
      method: 'TYPED_NAME',
      door: 'DEVICE',
      comments: '还有轻微异响，请再查一次',
      picture: null,
    });
    expect(row?.content.reports[0]).toMatchObject({
      found: '机械密封磨损，轴端渗水',
      done: '更换机械密封并试机',
      parts: [{ partCode: center.part.code, name: '机械密封', quantity: 1, reason: '磨损' }],
      minutes: [{ category: 'WARRANTY', minutes: 45 }],
    });
  });

  it('VIS-3 needs to be given anew after any change, and what was signed first stays on record', async () => {
    const call = await aCall().toSigned();
    await call.report({ done: '更换机械密封与轴承', version: 1 });
    const changed = await view(call);
    expect(changed.voucher).toMatchObject({ state: 'DRAWN', signature: null, sealCode: null, intact: null });
    expect(changed.voucher.earlierSignatures).toEqual([{ signerName: '王小明', intact: true }]);
    expect((await call.lastMessage('voucher.sign'))?.text).toContain(`报修 ${call.number} 的服务报告已填写`);
    expect(await refused(HAND_IN, { requestId: call.requestId }, center.technician.token)).toEqual([
      'VOUCHER_STEP_REFUSED',
    ]);
    await call.sign({ signerName: '王太太' });
    const again = await view(call);
    expect(again).toMatchObject({ state: 'RESOLVED', voucher: { state: 'SIGNED', intact: true } });
    expect(again.voucher.signature?.signerName).toBe('王太太');
    expect(again.voucher.earlierSignatures).toEqual([{ signerName: '王小明', intact: true }]);
    const [first] = await app.rows<{ done: string }>(
      "select content->'reports'->0->>'done' as done from voucher_signature where request_id = $1 order by id limit 1",
      [call.requestId],
    );
    expect(first?.done).toBe('更换机械密封并试机');
  });

  it('VIS-3 needs to be given anew after a changed diagnosis too', async () => {
    const call = await aCall().toArrival();
    await call.diagnose();
    await call.report();
    await call.sign();
    await call.diagnose({ openedBefore: true, version: 1 });
    expect((await view(call)).voucher).toMatchObject({ state: 'DRAWN', signature: null });
  });

  it.each([
    ['the report', "update service_report set done = '未做任何维修' where request_id = $1"],
    [
      'the parts',
      "update service_report set parts = jsonb_set(parts, '{0,quantity}', '9') where request_id = $1",
    ],
    ['the minutes', "update service_report set minutes = '[]' where request_id = $1"],
    ['the diagnosis', 'update diagnosis set opened_before = true where request_id = $1'],
    ['the comments', "update voucher_signature set comments = '非常满意' where request_id = $1"],
    ['the signer', "update voucher_signature set signer_name = '李四' where request_id = $1"],
    [
      'the time',
      "update voucher_signature set signed_at = signed_at - interval '1 hour' where request_id = $1",
    ],
    ['the picture', 'update voucher_signature set image_file_id = null where request_id = $1'],
    [
      'what was frozen',
      "update voucher_signature set content = jsonb_set(content, '{shown,category}', '\"PAID\"') where request_id = $1",
    ],
    [
      'what was frozen of the report',
      "update voucher_signature set content = jsonb_set(content, '{reports,0,done}', '\"x\"') where request_id = $1",
    ],
    ['the seal', "update voucher_signature set seal_mac = repeat('0', 64) where request_id = $1"],
    ['the signature itself, taken away', 'delete from voucher_signature where request_id = $1'],
  ])('VIS-3 detects in the database an alteration of %s', async (_what, alteration) => {
    const call = await theSignedCall();
    expect((await view(call)).voucher.intact).toBe(true);
    const restore = await remember(call.requestId);
    await app.rows(alteration, [call.requestId]);
    expect((await view(call)).voucher.intact).toBe(false);
    await restore();
  });

  it('VIS-3 detects a voucher that is said to be signed and was not', async () => {
    const call = await aCall().toArrival();
    await call.report();
    await app.rows("update service_voucher set state = 'SIGNED' where request_id = $1", [call.requestId]);
    expect((await view(call)).voucher).toMatchObject({ state: 'SIGNED', signature: null, intact: false });
  });

  it('VIS-3 tells a paper with a made-up seal when the clerk types what is printed on it', async () => {
    const call = await aCall().toSigned();
    await call.handIn();
    const { sealCode } = (await view(call)).voucher;
    const input = { requestId: call.requestId, version: await call.requestVersion() };
    expect(await refused(STRIKE_OFF, { ...input, sealCode: '0000-0000-0000' }, center.clerk.token)).toEqual([
      'SEAL_CODE_WRONG',
    ]);
    await app.ok(STRIKE_OFF, { input: { ...input, sealCode: sealCode?.toLowerCase() } }, center.clerk.token);
  });
});

describe('where the customer signs', () => {
  it('VIS-4 signs on the technician’s device with a drawn signature', async () => {
    const call = await aCall().toArrival();
    await call.report();
    const imageFileId = await aDrawing(app, center.technician);
    const input = { visitId: call.visitId, signerName: '王小明', method: 'DRAWN', imageFileId };
    const { voucherSignOnDevice } = await app.ok(ON_DEVICE, { input }, center.technician.token);
    expect(voucherSignOnDevice).toMatchObject({ state: 'SIGNED', intact: true });
    // The picture is seen with the voucher, by the customer too.
    expect((await view(call, center.customerToken)).voucher.signature?.image?.id).toBe(imageFileId);
    const picture = await fetch(`${app.url}/files/${imageFileId}`, {
      headers: { authorization: `Bearer ${center.customerToken}` },
    });
    expect(picture.status).toBe(200);
  });

  it('VIS-4 signs on the customer’s own phone in the portal, with a company seal, name and time', async () => {
    const call = await aCall().toArrival();
    await call.report();
    const imageFileId = await aDrawing(app, { token: center.customerToken });
    const input = { requestId: call.requestId, signerName: '王小明', method: 'SEAL', imageFileId };
    const { voucherSignInPortal } = await app.ok(IN_PORTAL, { input }, center.customerToken);
    expect(voucherSignInPortal).toMatchObject({
      state: 'SIGNED',
      intact: true,
      signature: {
        signerName: '王小明',
        method: 'SEAL',
        door: 'PORTAL',
        signedAt: app.clock.now().toISOString(),
        intact: true,
        image: { id: imageFileId, url: `/files/${imageFileId}` },
      },
    });
    expect((await view(call)).state).toBe('RESOLVED');
  });

  it('VIS-4 signs through the tracking link only with the code that went to the phone on the request', async () => {
    const phone = '+8613912340001';
    const call = await aCall().register({ contactPhone: phone });
    await call.dispatch();
    await call.accept();
    await call.setOut();
    await call.arrive();
    await call.report();
    const token = await call.trackingToken();
    await app.ok(SIGNING_CODE, { input: { token } });
    const code = await lastCode(app, phone);
    const imageFileId = await aDrawing(app, { link: token });
    const input = { token, signerName: '王小明', method: 'DRAWN', imageFileId };
    const wrong = code === '123456' ? '654321' : '123456';
    expect(await refused(BY_LINK, { ...input, code: wrong })).toEqual(['CODE_WRONG']);
    const { voucherSignByLink } = await app.ok<{ voucherSignByLink: object }>(BY_LINK, {
      input: { ...input, code },
    });
    expect(voucherSignByLink).toEqual({ state: 'RESOLVED', signable: false });
    expect((await view(call)).voucher).toMatchObject({ state: 'SIGNED', intact: true });
  });

  it('VIS-4 refuses other people: another technician, another customer’s account, staff in the portal', async () => {
    const call = await aCall().toArrival();
    await call.report();
    const { requestId, visitId } = call;
    const stranger = await aCenter(app);
    expect(await refused(ON_DEVICE, { visitId, ...typed }, center.colleague.token)).toEqual(['NOT_FOUND']);
    expect(await refused(ON_DEVICE, { visitId, ...typed }, stranger.technician.token)).toEqual(['NOT_FOUND']);
    expect(await refused(IN_PORTAL, { requestId, ...typed }, stranger.customerToken)).toEqual(['NOT_FOUND']);
    expect(await refused(IN_PORTAL, { requestId, ...typed }, center.technician.token)).toEqual(['NOT_FOUND']);
    expect(await refused(IN_PORTAL, { requestId, ...typed })).toEqual(['NOT_SIGNED_IN']);
  });

  it('VIS-4 wants a picture for a drawn signature and a seal, and none for a typed name', async () => {
    const call = await aCall().toArrival();
    await call.report();
    const { visitId } = call;
    const { token } = center.technician;
    const sign = (given: object) => refused(ON_DEVICE, { visitId, signerName: '王小明', ...given }, token);
    expect(await sign({ method: 'DRAWN' })).toEqual(['SIGNATURE_PICTURE_MISMATCH']);
    expect(await sign({ method: 'SEAL' })).toEqual(['SIGNATURE_PICTURE_MISMATCH']);
    const imageFileId = await aDrawing(app, center.technician);
    expect(await sign({ method: 'TYPED_NAME', imageFileId })).toEqual(['SIGNATURE_PICTURE_MISMATCH']);
    expect(await sign({ method: 'TYPED_NAME', signerName: '  ' })).toEqual(['VALIDATION_FAILED']);
  });

  it('VIS-4 takes a picture through a link for the request of that link only', async () => {
    const link = async () => (await aCall().register()).trackingToken();
    const theirs = await aDrawing(app, { link: await link() });
    const phone = '+8613912340002';
    const call = await aCall().register({ contactPhone: phone });
    await call.dispatch();
    await call.accept();
    await call.setOut();
    await call.arrive();
    await call.report();
    const token = await call.trackingToken();
    await app.ok(SIGNING_CODE, { input: { token } });
    const code = await lastCode(app, phone);
    const input = { token, code, signerName: '王小明', method: 'DRAWN', imageFileId: theirs };
    expect(await app.refused(BY_LINK, { input })).toEqual(['NOT_FOUND']);
    await expect(aDrawing(app, { link: 'made-up' })).rejects.toThrow('the picture was refused: 401');
  });

  it('VIS-4 refuses a picture that somebody else handed in or that has signed before', async () => {
    const first = await aCall().toArrival();
    await first.report();
    const used = await aDrawing(app, center.technician);
    await first.sign({ method: 'DRAWN', imageFileId: used });
    const call = await aCall().toArrival();
    await call.report();
    const sign = (imageFileId: string) =>
      refused(
        ON_DEVICE,
        { visitId: call.visitId, signerName: '王小明', method: 'DRAWN', imageFileId },
        center.technician.token,
      );
    expect(await sign(used)).toEqual(['SIGNATURE_PICTURE_USED']);
    expect(await sign(await aDrawing(app, { token: center.customerToken }))).toEqual(['NOT_FOUND']);
  });
});
