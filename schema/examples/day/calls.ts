import {
  AftercareError,
  CustomerFileDocument,
  type ErrorCode,
  FindCustomersDocument,
  FindModelsDocument,
  MyRequestDocument,
  type MyRequestQuery,
  newIdempotencyKey,
  RegisterUnitDocument,
  type TakeCallMutationVariables,
  TakeCallDocument,
  VerifyProofDocument,
} from '../../client/index.ts';
import type { Call, Customer } from '../people/customer.ts';
import { drawSignature } from '../people/technician.ts';
import { wallClock } from '../people/demo.ts';
import type { Day } from './house.ts';

/** A customer as the clerk finds them, with a unit that was put on file just now. */
interface Owner {
  readonly customerId: string;
  readonly name: string;
  readonly phone: string;
  readonly districtCode: string;
  readonly addressLine: string;
}

/** Every run of the day has units of its own, so that nothing of an earlier run stands in its way. */
interface Unit {
  readonly id: string;
  readonly owner: Owner;
}

/** A name plate that nobody has seen before. */
export function newPlate(model: string): string {
  return `${model}-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
}

/** The clerk puts a unit on file; with a photo of its invoice it is under warranty, without the customer pays (ENT-4). */
export async function putOnFile(
  { house, today }: Pick<Day, 'house' | 'today'>,
  { phone, model, invoice }: { phone: string; model: string; invoice: boolean },
): Promise<Unit> {
  const { app } = house.clerk;
  const { customers } = await app.run(FindCustomersDocument, { search: phone });
  const customerId = customers.edges[0]?.node.id ?? '';
  const { customerFile } = await app.run(CustomerFileDocument, { id: customerId });
  const [address] = customerFile?.addresses ?? [];
  const { productModels } = await app.run(FindModelsDocument, { search: model });
  const modelId = productModels.edges[0]?.node.id;
  if (!customerFile || !address || !modelId) throw new Error(`${phone} or ${model} is not on file`);
  const purchasedOn = Temporal.PlainDate.from(today).subtract({ months: 2 }).toString();
  const { assetRegister: unit } = await app.run(RegisterUnitDocument, {
    input: {
      customerId,
      modelId,
      serialNumber: newPlate(model),
      idempotencyKey: newIdempotencyKey(),
      ...(invoice ? { purchasedOn, proofFileId: await drawSignature(app) } : {}),
    },
  });
  if (invoice) {
    // Nobody decides about a proof that they handed in themselves.
    await house.supervisor.app.run(VerifyProofDocument, {
      input: { assetId: unit.id, accepted: true, purchasedOn },
    });
  }
  const { name } = customerFile;
  const { districtCode, line: addressLine } = address;
  return { id: unit.id, owner: { customerId, name, phone, districtCode, addressLine } };
}

type Facts = TakeCallMutationVariables['input'];

/** The clerk takes a call about a unit into the register. */
export async function takeCallAbout(
  { house, say }: Day,
  { id: assetId, owner }: Unit,
  said: Pick<Facts, 'faultType' | 'faultDescription'> &
    Partial<Pick<Facts, 'channel' | 'kind' | 'grade' | 'districtCode' | 'addressLine'>>,
): Promise<Call> {
  const { app, name, branch } = house.clerk;
  const { customerId, name: contactName, phone: contactPhone, districtCode, addressLine } = owner;
  const { repairRequestRegister: call } = await app.run(TakeCallDocument, {
    input: {
      branchId: branch.id,
      channel: 'PHONE',
      kind: 'REPAIR',
      grade: 'NORMAL',
      customerId,
      assetId,
      contactName,
      contactPhone,
      districtCode,
      addressLine,
      ...said,
      idempotencyKey: newIdempotencyKey(),
    },
  });
  say(
    `   ${name}, clerk, registers ${contactName} (${said.channel ?? 'PHONE'}): ${call.number}, ${call.serviceCategory}, ` +
      `promised by ${wallClock(call.promise?.dueAt)}.`,
  );
  return { id: call.id, number: call.number };
}

type MyRequest = NonNullable<MyRequestQuery['repairRequest']>;

/** The customer looks at the request in the portal. */
export async function look({ portal }: Customer, { number }: Call): Promise<MyRequest> {
  const { repairRequest } = await portal.run(MyRequestDocument, { number });
  if (!repairRequest) throw new Error(`${number} is not there for its customer`);
  return repairRequest;
}

/** Somebody tries what the rules do not allow. Gives the code of the refusal. */
export async function refused(act: Promise<unknown>): Promise<ErrorCode> {
  try {
    await act;
  } catch (refusal) {
    if (refusal instanceof AftercareError) return refusal.code;
    throw refusal;
  }
  throw new Error('this should have been refused');
}
