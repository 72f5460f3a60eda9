import { registerEnumType } from 'type-graphql';

/** How somebody was in contact about a request. */
export enum ContactKind {
  CALL = 'CALL',
  LETTER = 'LETTER',
  MESSAGE = 'MESSAGE',
  EMAIL = 'EMAIL',
  VISIT = 'VISIT',
  PROMISE = 'PROMISE',
}
registerEnumType(ContactKind, {
  name: 'ContactKind',
  description: 'INT-9: how somebody was in contact about a request.',
  valuesConfig: { PROMISE: { description: 'Something that was promised, whichever way it was said.' } },
});

export enum ContactDirection {
  IN = 'IN',
  OUT = 'OUT',
}
registerEnumType(ContactDirection, { name: 'ContactDirection', description: 'IN: to us. OUT: from us.' });

/** With whom; customers read of their own contacts alone. */
export enum ContactParty {
  CUSTOMER = 'CUSTOMER',
  HANDLER = 'HANDLER',
  OTHER = 'OTHER',
}
registerEnumType(ContactParty, {
  name: 'ContactParty',
  description: 'With whom the contact was. Customers read of their own contacts alone.',
  valuesConfig: {
    HANDLER: { description: "DSP-5: who handles a vehicle's fault: the maker's or a supplier's service." },
    OTHER: { description: 'Somebody else: a colleague, an authority, a neighbour.' },
  },
});
