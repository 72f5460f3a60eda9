import type { Ctx } from '../../access/context.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { ProductCategory } from '../../organization/product-category.ts';
import { invalid } from '../intake-words.ts';
import type { RepairRequest } from '../repair-request.ts';
import { recordEvent } from '../request-event.ts';
import { RequestEventKind, RequestKind } from '../request-words.ts';
import { VehicleFault } from './vehicle-fault.ts';
import type { VehicleFaultInput } from './vehicle.input.ts';
import { HandlingState, type VehicleFacts, VehicleFaultArea } from './vehicle-words.ts';

/** What was entered, as it decides what is promised. */
export function vehicleFacts(input: VehicleFaultInput, field?: string): VehicleFacts {
  const distanceKm = input.distanceKm ?? null;
  if (input.area === VehicleFaultArea.BODY && distanceKm === null)
    throw invalid(field ? `${field}.distanceKm` : 'distanceKm', 'required');
  return { area: input.area, distanceKm, supplierNeeded: input.supplierNeeded };
}

/** @throws RuleError NOT_A_VEHICLE: only a vehicle that somebody goes to or has handled has such a fault */
export function requireVehicle(
  request: Pick<RepairRequest, 'kind'>,
  category: ProductCategory | undefined,
  field: string,
): void {
  if (category === ProductCategory.VEHICLE && request.kind !== RequestKind.CONSULTATION) return;
  throw new RuleError('NOT_A_VEHICLE', {}, field);
}

/** Puts the fault of a vehicle on record along with the call; what it promises is promised with the rest. */
export function putVehicleFault(ctx: Ctx, request: RepairRequest, facts: VehicleFacts): VehicleFault {
  const fault = new VehicleFault();
  fault.requestId = request.id;
  fault.branchId = request.branchId;
  ctx.em.persist(fault);
  describe(ctx, request, fault, facts);
  return fault;
}

/** What is known of it now, and whether the request has to wait for somebody's handling. */
export function describe(ctx: Ctx, request: RepairRequest, fault: VehicleFault, facts: VehicleFacts): void {
  fault.describe(facts);
  holdOpen(request, fault);
  recordEvent(ctx, request, RequestEventKind.VEHICLE_FAULT_RECORDED, {
    area: facts.area,
    distanceKm: facts.distanceKm,
  });
}

/** A request is not resolved while somebody else handles it, before the customer was told the result. */
export function holdOpen(request: RepairRequest, { handling }: VehicleFault): void {
  request.handlingOpen = handling !== HandlingState.NOT_NEEDED && handling !== HandlingState.TOLD;
}
