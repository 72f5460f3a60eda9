import type { AccessFeature } from '../access/feature.ts';
import { customer, either, type PermissionTable, staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import type { ErrorCodes } from '../kernel/rule-error.ts';
import { CustomerAddress } from './customer-address.ts';
import { CustomerContact } from './customer-contact.ts';
import { customerScopes } from './customer-scope.ts';
import { Customer } from './customer.ts';
import { PERSONAL_DATA } from './personal-data.ts';
import { speakTo } from './speak-to.ts';
import { linkProvedPhone } from './prove-phone.ts';
import { RecordView } from './record-view.ts';

const permissions: PermissionTable = {
  // Whoever searches by a phone number learns it, so these are roles that see phone numbers.
  'Query.customers': staff(Role.CLERK, Role.SUPERVISOR, Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT),
  'Query.customerFile': staff(
    Role.CLERK,
    Role.SUPERVISOR,
    Role.BRANCH_MANAGER,
    Role.SERVICE_DEPARTMENT,
    Role.ACCOUNTANT,
    Role.EXECUTIVE,
  ),
  'Mutation.customerRegister': staff(Role.CLERK, Role.SUPERVISOR),
  'Query.myCompanies': customer,
  'Mutation.customerContactInvite': customer,
  'Mutation.customerContactChange': customer,
  'Mutation.customerContactRemove': customer,
  'Mutation.customerAdministratorSet': staff(Role.CLERK, Role.SUPERVISOR),
  'Mutation.customerAdministratorReplace': staff(Role.SUPERVISOR),
  'Mutation.customerChannelChoose': customer,
  'Viewer.customer': customer,
  [PERSONAL_DATA]: either(
    customer,
    staff(Role.CLERK, Role.SUPERVISOR, Role.TECHNICIAN, Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT),
  ),
};

const errors: ErrorCodes = {
  NOT_A_COMPANY: 'WSH-5: a household has no people to administer.',
  ONLY_THE_ADMINISTRATOR: 'WSH-5: the account’s administrator decides who may what.',
  LAST_ADMINISTRATOR: 'WSH-5: somebody must administer the account; appoint another administrator first.',
  ADMINISTRATOR_KNOWN: 'WSH-5: the account has an administrator, who decides about further ones.',
  NO_ADMINISTRATOR: 'WSH-5: the account has no administrator who could be replaced; appoint the first one.',
  CONTACT_KNOWN: 'WSH-5: one of the company’s people has this phone number already.',
  NOT_ALLOWED_TO_RAISE: 'WSH-5: the company’s administrator does not let this person file requests.',
  NOT_ALLOWED_TO_APPROVE: 'WSH-5: the company’s administrator does not let this person answer estimates.',
  CUSTOMER_PHONE_KNOWN:
    'Customers of your branches have this phone number: params.customers [{ id, number, name }]. Attach to one of them, or confirm a new one.',
};

/** Customers, the people to reach there, and where they are served. */
export const customers: AccessFeature = {
  name: 'customers',
  entities: [Customer, CustomerContact, CustomerAddress, RecordView],
  scopes: customerScopes,
  permissions,
  errors,
  phoneProved: linkProvedPhone,
  languageChosen: speakTo,
};
