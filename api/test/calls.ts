import { Role } from '../src/kernel/actor.ts';
import { newId } from '../src/kernel/ids.ts';
import type { ProductModel } from '../src/catalog/product-model.ts';
import type { Customer } from '../src/customers/customer.ts';
import type { Branch } from '../src/organization/branches/branch.ts';
import type { District } from '../src/organization/branches/district.ts';
import type { TestApp } from './app.ts';
import { aCustomer, aModel } from './customers.ts';
import { aBranch, aCertificate, aDistrict, aStaffMember } from './organization.ts';
import { qualityFor } from './intake.ts';
import { signedInStaff, type TestStaff } from './sign-in.ts';

/** A branch with a district, a pump in the catalog and the people whom one call needs from first word to archive. */
export interface TestTeam {
  readonly branch: Branch;
  readonly district: District;
  readonly model: ProductModel;
  readonly clerk: TestStaff;
  readonly supervisor: TestStaff;
  readonly technician: TestStaff;
}

export interface TestCall {
  readonly id: string;
  readonly number: string;
  readonly customer: Customer;
}

export async function aTeam(app: TestApp, given: Partial<Branch> = {}): Promise<TestTeam> {
  const branch = await aBranch(app, given);
  const district = await aDistrict(app, {}, { branchId: branch.id });
  const clerk = await signedInStaff(app, [{ branchId: branch.id, role: Role.CLERK }]);
  const supervisor = await signedInStaff(app, [{ branchId: branch.id, role: Role.SUPERVISOR }]);
  return {
    branch,
    district,
    model: await aModel(app),
    clerk,
    supervisor,
    technician: await aTechnician(app, branch),
  };
}

/** A technician for pumps; `roles`: what else the person is in the branch. */
export async function aTechnician(
  app: TestApp,
  branch: Branch,
  given: { name?: string; phone?: string; roles?: readonly Role[] } = {},
): Promise<TestStaff> {
  const { roles = [], ...facts } = given;
  const person = await aStaffMember(app, branch.id, facts);
  await aCertificate(app, person);
  const held = [Role.TECHNICIAN, ...roles].map((role) => ({ branchId: branch.id, role }));
  return signedInStaff(app, held, { staffId: person.id, name: person.name });
}

/** A call by phone that a clerk takes into the register, for a new customer unless one is given. */
export async function aCall(
  app: TestApp,
  team: TestTeam,
  given: { customer?: Customer; receivedAt?: Date; contactPhone?: string; kind?: string } = {},
): Promise<TestCall> {
  const customer = given.customer ?? (await aCustomer(app, team.branch));
  const { repairRequestRegister: call } = await app.ok<{
    repairRequestRegister: { id: string; number: string };
  }>(
    'mutation ($input: RepairRequestRegisterInput!) { repairRequestRegister(input: $input) { id number } }',
    {
      input: {
        branchId: team.branch.id,
        channel: 'PHONE',
        receivedAt: given.receivedAt ?? null,
        customerId: customer.id,
        modelId: team.model.id,
        kind: given.kind ?? 'REPAIR',
        grade: 'NORMAL',
        faultType: 'LEAKAGE',
        faultDescription: '水泵漏水',
        contactName: customer.name,
        contactPhone: given.contactPhone ?? customer.phone,
        districtCode: team.district.code,
        addressLine: '中山北路18号302室',
        ...qualityFor(given),
        idempotencyKey: newId(),
      },
    },
    team.clerk.token,
  );
  return { ...call, customer };
}

const VERSION = 'query ($number: String!) { repairRequest(number: $number) { version } }';

/** The version of a call that the next change of it has to name. */
async function versionOf(app: TestApp, team: TestTeam, call: TestCall): Promise<number> {
  const { repairRequest } = await app.ok<{ repairRequest: { version: number } }>(
    VERSION,
    { number: call.number },
    team.supervisor.token,
  );
  return repairRequest.version;
}

/** The supervisor sends the team's technician, or another, to be there in an hour. Returns the visit's id. */
export async function dispatchCall(
  app: TestApp,
  team: TestTeam,
  call: TestCall,
  sent: { lead?: TestStaff; along?: readonly TestStaff[] } = {},
): Promise<string> {
  const { repairRequestDispatch: visit } = await app.ok<{ repairRequestDispatch: { id: string } }>(
    'mutation ($input: RepairRequestDispatchInput!) { repairRequestDispatch(input: $input) { id } }',
    {
      input: {
        requestId: call.id,
        version: await versionOf(app, team, call),
        leadId: (sent.lead ?? team.technician).staffId,
        teamIds: (sent.along ?? []).map(({ staffId }) => staffId),
        plannedAt: new Date(app.clock.now().getTime() + 3_600_000),
      },
    },
    team.supervisor.token,
  );
  return visit.id;
}

/** One step of a visit by its mutation: `visitAccept`, `visitSetOut`, … with what else its input needs. */
export async function stepVisit(
  app: TestApp,
  technician: TestStaff,
  visitId: string,
  step: string,
  given: object = {},
): Promise<void> {
  const { visit } = await app.ok<{ visit: { version: number } }>(
    'query ($id: ID!) { visit(id: $id) { version } }',
    { id: visitId },
    technician.token,
  );
  const input = `${step[0]!.toUpperCase()}${step.slice(1)}`;
  const type = INPUT_TYPES[step] ?? `${input}Input`;
  await app.ok(
    `mutation ($input: ${type}!) { ${step}(input: $input) { id } }`,
    { input: { visitId, version: visit.version, ...given } },
    technician.token,
  );
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  visitAccept: 'VisitInput',
  visitSetOut: 'VisitStepInput',
  visitArrive: 'VisitStepInput',
  visitNoShow: 'VisitReasonInput',
  visitDecline: 'VisitReasonInput',
};

/** From accepting to the arrival, all at this moment. */
export async function arrive(app: TestApp, technician: TestStaff, visitId: string): Promise<void> {
  const claimedAt = app.clock.now();
  await stepVisit(app, technician, visitId, 'visitAccept');
  await app.ok(
    'mutation ($input: VisitRecordContactInput!) { visitRecordContact(input: $input) { id } }',
    { input: { visitId, means: 'PHONE', contactedAt: claimedAt, agreed: '客户在家等候' } },
    technician.token,
  );
  await stepVisit(app, technician, visitId, 'visitSetOut', { claimedAt });
  await stepVisit(app, technician, visitId, 'visitArrive', { claimedAt });
}

/** The work on site, reported, signed on the technician's device and finished. */
export async function doTheWork(app: TestApp, technician: TestStaff, visitId: string): Promise<void> {
  const act = (document: string, input: object) =>
    app.ok(document, { input: { visitId, ...input } }, technician.token);
  await act('mutation ($input: DiagnosisRecordInput!) { diagnosisRecord(input: $input) { id } }', {
    faultType: 'LEAKAGE',
    faultCause: 'DESIGN_OR_MANUFACTURE',
    runningHours: 1200,
    faultHistory: '昨天开始漏水',
    openedBefore: false,
    warrantyCheck: '铭牌与发票一致',
  });
  await act('mutation ($input: ServiceReportRecordInput!) { serviceReportRecord(input: $input) { id } }', {
    found: '机械密封磨损',
    cause: '密封件老化',
    done: '更换密封',
    advice: '每半年检查一次',
    parts: [],
    minutes: [{ category: 'WARRANTY', minutes: 45 }],
  });
  await act('mutation ($input: VoucherSignOnDeviceInput!) { voucherSignOnDevice(input: $input) { id } }', {
    signerName: '王小明',
    method: 'TYPED_NAME',
  });
  await act('mutation ($input: VisitReportResultInput!) { visitReportResult(input: $input) { id } }', {
    result: '已修好，客户满意',
  });
  const claimedLeftAt = app.clock.now();
  await stepVisit(app, technician, visitId, 'visitComplete', { claimedLeftAt, outcome: 'COMPLETED' });
}

/** The voucher comes back and the clerk strikes the line off: the call is resolved. */
export async function strikeOff(
  app: TestApp,
  team: TestTeam,
  call: TestCall,
  technician = team.technician,
): Promise<void> {
  await app.ok(
    'mutation ($input: RequestInput!) { voucherHandIn(input: $input) { id } }',
    { input: { requestId: call.id } },
    technician.token,
  );
  await app.ok(
    'mutation ($input: RepairRequestStrikeOffInput!) { repairRequestStrikeOff(input: $input) { id } }',
    { input: { requestId: call.id, version: await versionOf(app, team, call) } },
    team.clerk.token,
  );
}

/** A call from the first word to the struck-off line, all at this moment. */
export async function aResolvedCall(
  app: TestApp,
  team: TestTeam,
  given: Parameters<typeof aCall>[2] & Parameters<typeof dispatchCall>[3] = {},
): Promise<TestCall> {
  const call = await aCall(app, team, given);
  const visitId = await dispatchCall(app, team, call, given);
  const technician = given.lead ?? team.technician;
  await arrive(app, technician, visitId);
  await doTheWork(app, technician, visitId);
  await strikeOff(app, team, call, technician);
  return call;
}

export async function cancelCall(app: TestApp, team: TestTeam, call: TestCall): Promise<void> {
  await app.ok(
    'mutation ($input: RepairRequestCancelInput!) { repairRequestCancel(input: $input) { id } }',
    { input: { requestId: call.id, version: await versionOf(app, team, call), reason: '客户不再需要' } },
    team.clerk.token,
  );
}

export async function mergeCall(app: TestApp, team: TestTeam, call: TestCall, into: TestCall): Promise<void> {
  await app.ok(
    'mutation ($input: RepairRequestMergeInput!) { repairRequestMerge(input: $input) { id } }',
    { input: { requestId: call.id, version: await versionOf(app, team, call), intoRequestId: into.id } },
    team.clerk.token,
  );
}
