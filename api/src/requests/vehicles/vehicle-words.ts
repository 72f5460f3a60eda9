import { registerEnumType } from 'type-graphql';

/** Where a vehicle is at fault. */
export enum VehicleFaultArea {
  BODY = 'BODY',
  CHASSIS = 'CHASSIS',
  ENGINE = 'ENGINE',
}
registerEnumType(VehicleFaultArea, {
  name: 'VehicleFaultArea',
  description:
    "DSP-5: where a vehicle is at fault. BODY is our own work; CHASSIS and ENGINE are handled by their makers' or suppliers' service.",
});

/** How far the handling by somebody else has come. */
export enum HandlingState {
  NOT_NEEDED = 'NOT_NEEDED',
  NEEDED = 'NEEDED',
  CONTACTED = 'CONTACTED',
  FILED = 'FILED',
  TOLD = 'TOLD',
}
registerEnumType(HandlingState, {
  name: 'HandlingState',
  description:
    'DSP-5: NEEDED → CONTACTED in writing → result FILED → the customer TOLD. NOT_NEEDED for the body.',
});

/** What decides what is promised for a vehicle. */
export interface VehicleFacts {
  readonly area: VehicleFaultArea;
  /** From the branch to where the vehicle stands. */
  readonly distanceKm: number | null;
  readonly supplierNeeded: boolean;
}
