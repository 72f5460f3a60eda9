import { registerEnumType } from 'type-graphql';

export enum UnitPlace {
  CUSTOMER = 'CUSTOMER',
  TECHNICIAN = 'TECHNICIAN',
  BRANCH = 'BRANCH',
}
registerEnumType(UnitPlace, {
  name: 'UnitPlace',
  description:
    "WKS-6: where a customer's unit is: with the CUSTOMER, in one TECHNICIAN's custody, or booked IN at the BRANCH.",
});

export enum CustodyMove {
  TAKEN_AWAY = 'TAKEN_AWAY',
  BOOKED_IN = 'BOOKED_IN',
  BOOKED_OUT = 'BOOKED_OUT',
  HANDED_BACK = 'HANDED_BACK',
}
registerEnumType(CustodyMove, {
  name: 'CustodyMove',
  description:
    "A line of the goods register: TAKEN_AWAY from the customer by a technician, BOOKED_IN at the branch, BOOKED_OUT into a technician's custody, HANDED_BACK to the customer.",
});

export enum ReceiptState {
  LIVE = 'LIVE',
  VOID = 'VOID',
}
registerEnumType(ReceiptState, {
  name: 'ReceiptState',
  description: 'LIVE while the unit is with us; VOID once it is returned.',
});

export enum CustodySignaturePurpose {
  TAKEN_AWAY = 'TAKEN_AWAY',
  RECEIPT_LOST = 'RECEIPT_LOST',
}
registerEnumType(CustodySignaturePurpose, {
  name: 'CustodySignaturePurpose',
  description: 'What a customer signed: that the unit was taken away, or that the receipt is lost (WKS-3).',
});
