import {
  ArchiveVoucherDocument,
  CallDocument,
  CallRegisterDocument,
  CustomerFileDocument,
  FindCustomersDocument,
  type FaultType,
  type IntakeChannel,
  newIdempotencyKey,
  RecordApprovalDocument,
  StrikeOffDocument,
  TakeCallDocument,
  UnitsOfCustomerDocument,
} from '../../client/index.ts';
import type { Call } from './customer.ts';
import { type Say, wallClock } from './demo.ts';
import type { Person } from './staff.ts';

/** Looks at the newest line of the register. */
export async function readRegister({ app, name, branch }: Person, say: Say): Promise<void> {
  const { callRegister } = await app.run(CallRegisterDocument, { branchId: branch.id, first: 1 });
  const call = callRegister.edges[0]?.node;
  if (call)
    say(`   ${name}, clerk, sees ${call.number} at the top of the register: “${call.faultDescription}”`);
}

/** What a customer says on the phone, or writes. */
interface Said {
  readonly channel: IntakeChannel;
  readonly phone: string;
  /** How the serial number on the name plate begins. */
  readonly plate: string;
  readonly faultType: FaultType;
  readonly faultDescription: string;
  /** When a letter came; a call is taken while it is made. */
  readonly receivedAt?: Date;
}

/** Takes a call or a letter of a customer on file into the register. */
export async function takeCall(clerk: Person, said: Said, say: Say): Promise<Call> {
  const { app, branch } = clerk;
  const { channel, phone, plate, faultType, faultDescription, receivedAt } = said;
  const { customers } = await app.run(FindCustomersDocument, { search: phone });
  const customerId = customers.edges[0]?.node.id ?? '';
  const { customerFile } = await app.run(CustomerFileDocument, { id: customerId });
  const [address] = customerFile?.addresses ?? [];
  const { assetsOfCustomer } = await app.run(UnitsOfCustomerDocument, { customerId });
  const units = assetsOfCustomer.edges
    .map(({ node }) => node)
    .filter(({ serialNumber }) => serialNumber?.startsWith(plate));
  const unit = units.find(({ openRequest }) => !openRequest) ?? units[0];
  if (!customerFile || !address || !unit) throw new Error(`${phone} has no file, no address or no unit`);

  const { repairRequestRegister: call } = await app.run(TakeCallDocument, {
    input: {
      branchId: branch.id,
      channel,
      receivedAt: receivedAt?.toISOString(),
      customerId,
      assetId: unit.id,
      confirmedAsNew: Boolean(unit.openRequest),
      kind: 'REPAIR',
      grade: 'NORMAL',
      faultType,
      faultDescription,
      districtCode: address.districtCode,
      addressLine: address.line,
      contactName: customerFile.name,
      contactPhone: phone,
      idempotencyKey: newIdempotencyKey(),
    },
  });
  say(
    `   ${clerk.name} registers ${customerFile.name} by ${channel}, about the ${unit.model.name}: ${call.number}, ` +
      `${call.serviceCategory}, by ${wallClock(call.promise?.dueAt)}.`,
  );
  return { id: call.id, number: call.number };
}

/** Strikes the line off against the voucher that came back, and archives the voucher. */
export async function closeLine({ app, name }: Person, call: Call, say: Say): Promise<void> {
  const { repairRequest } = await app.run(CallDocument, { number: call.number });
  if (!repairRequest) throw new Error(`${call.number} is not in the register`);
  const { version, voucher } = repairRequest;
  const requestId = call.id;
  // The seal as it is printed on the paper: a forged voucher is refused here.
  await app.run(StrikeOffDocument, { input: { requestId, version, sealCode: voucher.sealCode } });
  const { voucherArchive } = await app.run(ArchiveVoucherDocument, { input: { requestId } });
  say(`   ${name} strikes ${call.number} off; voucher ${voucherArchive.number} is ${voucherArchive.state}.`);
}

/** BIL-3: a customer who does not use the portal has approved in writing; the clerk puts it on record. */
export async function putApprovalOnFile(
  { app, name }: Person,
  { id: estimateId, version }: { readonly id: string; readonly version: number },
  approvedByName: string,
  say: Say,
): Promise<string> {
  const { estimateApprovalRecord } = await app.run(RecordApprovalDocument, {
    input: { estimateId, version, approvedByName, note: '客户签字的报价单传真件。' },
  });
  const { approvalWay } = estimateApprovalRecord;
  say(`   ${approvedByName} has approved in writing, which ${name} puts on record: ${approvalWay}.`);
  return approvalWay ?? '';
}
