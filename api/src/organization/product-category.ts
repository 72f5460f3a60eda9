import { registerEnumType } from 'type-graphql';

/** What kind of product it is: certificates, warranty terms and service targets are by category. */
export enum ProductCategory {
  MOTOR = 'MOTOR',
  GENERATOR = 'GENERATOR',
  PUMP = 'PUMP',
  COMMUNICATION_EQUIPMENT = 'COMMUNICATION_EQUIPMENT',
  HOUSEHOLD_APPLIANCE = 'HOUSEHOLD_APPLIANCE',
  VEHICLE = 'VEHICLE',
}

registerEnumType(ProductCategory, {
  name: 'ProductCategory',
  description:
    'What kind of product it is: certificates, warranty terms and service targets are by category.',
});
