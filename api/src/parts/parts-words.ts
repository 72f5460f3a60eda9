import { registerEnumType } from 'type-graphql';

export enum RequisitionState {
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
  ISSUED = 'ISSUED',
  SETTLED = 'SETTLED',
}
registerEnumType(RequisitionState, {
  name: 'RequisitionState',
  description:
    'PRT-2: SUBMITTED → APPROVED → ISSUED → SETTLED once all of it is used or returned; REFUSED ends it.',
});

export enum ReplenishmentState {
  ASKED = 'ASKED',
  ORDERED = 'ORDERED',
  ARRIVED = 'ARRIVED',
  REFUSED = 'REFUSED',
}
registerEnumType(ReplenishmentState, {
  name: 'ReplenishmentState',
  description:
    'PRT-4: ORDERED → ARRIVED; to buy locally is ASKED first, and then ORDERED with approval or REFUSED.',
});

export enum PartUseState {
  USED = 'USED',
  WRITTEN_OFF = 'WRITTEN_OFF',
}
registerEnumType(PartUseState, {
  name: 'PartUseState',
  description: 'PRT-2: USED stays on the technician’s account until it is WRITTEN_OFF.',
});

export enum OldPartState {
  COLLECTED = 'COLLECTED',
  DISPOSED = 'DISPOSED',
  SENT_BACK = 'SENT_BACK',
}
registerEnumType(OldPartState, {
  name: 'OldPartState',
  description: 'PRT-3: COLLECTED → DISPOSED at the end of a month, or SENT_BACK to who made it.',
});

export enum OldPartsActKind {
  MONTHLY_DISPOSAL = 'MONTHLY_DISPOSAL',
  QUARTERLY_WRITE_OFF = 'QUARTERLY_WRITE_OFF',
}
registerEnumType(OldPartsActKind, {
  name: 'OldPartsActKind',
  description: 'PRT-3: how old parts were dealt with.',
});
