import { registerEnumType } from 'type-graphql';

/** What kind of customer it is; policy may differ by it. */
export enum CustomerKind {
  HOUSEHOLD = 'HOUSEHOLD',
  COMPANY = 'COMPANY',
  OEM = 'OEM',
  OPERATOR = 'OPERATOR',
  DEALER = 'DEALER',
}

registerEnumType(CustomerKind, {
  name: 'CustomerKind',
  description: 'What kind of customer it is; policy may differ by it.',
  valuesConfig: {
    OEM: { description: 'A maker that builds our products into its own.' },
    OPERATOR: { description: 'Runs a network or plant with our equipment.' },
    DEALER: { description: 'Sells our products.' },
  },
});
