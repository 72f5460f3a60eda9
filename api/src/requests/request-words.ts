import { registerEnumType } from 'type-graphql';

/** What a customer calls for. */
export enum RequestKind {
  REPAIR = 'REPAIR',
  INSTALLATION = 'INSTALLATION',
  COMMISSIONING = 'COMMISSIONING',
  INSPECTION = 'INSPECTION',
  CONSULTATION = 'CONSULTATION',
}
registerEnumType(RequestKind, { name: 'RequestKind', description: 'What a customer calls for (INT-8).' });

/** How urgent a request is; sets its targets (INT-5, DSP-13). */
export enum RequestGrade {
  EMERGENCY = 'EMERGENCY',
  HIGH = 'HIGH',
  NORMAL = 'NORMAL',
}
registerEnumType(RequestGrade, {
  name: 'RequestGrade',
  description:
    'INT-5: how urgent a request is. It sets the response and arrival targets; HIGH equals NORMAL unless policy differs.',
});

export enum FaultType {
  NO_POWER = 'NO_POWER',
  ABNORMAL_NOISE = 'ABNORMAL_NOISE',
  LEAKAGE = 'LEAKAGE',
  OVERHEATING = 'OVERHEATING',
  NO_SIGNAL = 'NO_SIGNAL',
  POOR_PERFORMANCE = 'POOR_PERFORMANCE',
  MECHANICAL_DAMAGE = 'MECHANICAL_DAMAGE',
  OTHER = 'OTHER',
}
registerEnumType(FaultType, { name: 'FaultType', description: 'INT-5: the class of a fault.' });

/** How a call reached us. */
export enum IntakeChannel {
  PHONE = 'PHONE',
  LETTER = 'LETTER',
  PORTAL = 'PORTAL',
  EMAIL = 'EMAIL',
  WALK_IN = 'WALK_IN',
}
registerEnumType(IntakeChannel, { name: 'IntakeChannel', description: 'How a call reached us (INT-1).' });

export enum RequestState {
  REGISTERED = 'REGISTERED',
  DISPATCHED = 'DISPATCHED',
  IN_SERVICE = 'IN_SERVICE',
  IN_WORKSHOP = 'IN_WORKSHOP',
  RESOLVED = 'RESOLVED',
  CLOSED = 'CLOSED',
  MERGED = 'MERGED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(RequestState, {
  name: 'RequestState',
  description:
    'REGISTERED → DISPATCHED → IN_SERVICE (→ IN_WORKSHOP) → RESOLVED → CLOSED; MERGED points to another request, CANCELLED ends it. Striking off the register line leaves RESOLVED.',
});

export enum RequestEventKind {
  REGISTERED = 'REGISTERED',
  GRADED = 'GRADED',
  ENTITLEMENT_DERIVED = 'ENTITLEMENT_DERIVED',
  ENTITLEMENT_OVERRIDDEN = 'ENTITLEMENT_OVERRIDDEN',
  PHOTO_ADDED = 'PHOTO_ADDED',
  PROOF_SUBMITTED = 'PROOF_SUBMITTED',
  PROOF_VERIFIED = 'PROOF_VERIFIED',
  DISPATCHED = 'DISPATCHED',
  REASSIGNED = 'REASSIGNED',
  RESCHEDULED = 'RESCHEDULED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  SET_OUT = 'SET_OUT',
  ARRIVED = 'ARRIVED',
  ARRIVAL_CONFIRMED = 'ARRIVAL_CONFIRMED',
  NO_SHOW = 'NO_SHOW',
  DIAGNOSED = 'DIAGNOSED',
  SERVICE_REPORTED = 'SERVICE_REPORTED',
  COULD_NOT_COMPLETE = 'COULD_NOT_COMPLETE',
  TAKEN_AWAY = 'TAKEN_AWAY',
  BOOKED_IN = 'BOOKED_IN',
  REPAIR_RECORDED = 'REPAIR_RECORDED',
  REPAIR_FINISHED = 'REPAIR_FINISHED',
  REPAIR_PROMISED = 'REPAIR_PROMISED',
  INSPECTION_PASSED = 'INSPECTION_PASSED',
  BACK_TO_WORK = 'BACK_TO_WORK',
  RETURN_PLANNED = 'RETURN_PLANNED',
  BOOKED_OUT = 'BOOKED_OUT',
  BOOKED_IN_AGAIN = 'BOOKED_IN_AGAIN',
  RETURNED = 'RETURNED',
  VOUCHER_SIGNED = 'VOUCHER_SIGNED',
  VOUCHER_HANDED_IN = 'VOUCHER_HANDED_IN',
  STRUCK_OFF = 'STRUCK_OFF',
  ARCHIVED = 'ARCHIVED',
  ESTIMATE_SENT = 'ESTIMATE_SENT',
  ESTIMATE_APPROVED = 'ESTIMATE_APPROVED',
  ESTIMATE_REJECTED = 'ESTIMATE_REJECTED',
  INVOICE_ISSUED = 'INVOICE_ISSUED',
  INVOICE_PAID = 'INVOICE_PAID',
  INVOICE_DISPUTED = 'INVOICE_DISPUTED',
  DISPUTE_ANSWERED = 'DISPUTE_ANSWERED',
  PAUSED = 'PAUSED',
  RESUMED = 'RESUMED',
  MERGED = 'MERGED',
  CALLED_AGAIN = 'CALLED_AGAIN',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  MARKED_COMPLEX = 'MARKED_COMPLEX',
  COMMITTED = 'COMMITTED',
  PRIORITIZED = 'PRIORITIZED',
  CANCELLED = 'CANCELLED',
  CLOSED = 'CLOSED',
}
registerEnumType(RequestEventKind, { name: 'RequestEventKind', description: 'What happened on a request.' });

/** Who has to act next. */
export enum NextActor {
  SUPERVISOR = 'SUPERVISOR',
  TECHNICIAN = 'TECHNICIAN',
  CUSTOMER = 'CUSTOMER',
  CLERK = 'CLERK',
  NOBODY = 'NOBODY',
}
registerEnumType(NextActor, { name: 'NextActor', description: 'WSH-4: who has to act next on a request.' });
