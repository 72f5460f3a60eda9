import type { AccessFeature } from '../access/feature.ts';
import { customer, either, staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import { contractScopes } from './contract-scope.ts';
import { ContractUnit } from './contract-unit.ts';
import { MaintenanceContract } from './maintenance-contract.ts';
import { notifyRenewals } from './notify-renewals.ts';
import { RenewalNotice } from './renewal-notice.ts';
import { RenewalVisit } from './renewal-visit.ts';

const readers = staff(
  Role.SALES,
  Role.CLERK,
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.ACCOUNTANT,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
  Role.SALES_DIRECTOR,
);
/** Who writes down what was agreed with a customer. */
const agreeing = staff(Role.SALES, Role.CLERK, Role.BRANCH_MANAGER);

/** Maintenance contracts: what they cover, how a term ends, and how the next one follows it. */
export const contracts: AccessFeature = {
  name: 'contracts',
  entities: [MaintenanceContract, ContractUnit, RenewalNotice, RenewalVisit],
  scopes: contractScopes,
  permissions: {
    'Query.maintenanceContracts': readers,
    'Query.maintenanceContract': either(customer, readers),
    'Query.myContracts': customer,
    'Query.renewalVisits': staff(Role.SALES, Role.BRANCH_MANAGER, Role.SALES_DIRECTOR),
    'Mutation.contractRegister': agreeing,
    'Mutation.contractChange': agreeing,
    'Mutation.contractUnitAdd': agreeing,
    'Mutation.contractUnitRemove': agreeing,
    'Mutation.contractEnd': staff(Role.BRANCH_MANAGER),
    'Mutation.contractRenew': agreeing,
    'Mutation.renewalVisitAssign': staff(Role.BRANCH_MANAGER),
    'Mutation.renewalVisitComplete': staff(Role.SALES, Role.BRANCH_MANAGER),
  },
  errors: {
    CONTRACT_ENDS_BEFORE_BEGINNING: 'CON-3: a contract ends on its first day or later.',
    CONTRACT_OVER: 'CON-3: the last day of the contract is past; it changes no more.',
    CONTRACT_NUMBER_KNOWN: 'CON-3: another contract has that number.',
    CONTRACT_OVERLAPS:
      'CON-3: another contract names params.assetId in that time; two would leave open which one covers it.',
    CONTRACT_DAY_OUT_OF_TERM: 'CON-3: the day lies outside of params.notBefore to params.notAfter.',
    CONTRACT_WITHOUT_UNITS: 'CON-3: a contract names at least one unit; end it instead.',
    CONTRACT_ALREADY_RENEWED: 'CON-1: the contract was renewed; params.number is the next term.',
    CONTRACT_ENDED_EARLY: 'CON-1: the contract was ended early; a new one is registered instead.',
    RENEWAL_NOT_ON_RECORD: 'CON-1: a visit ends as RENEWED by the contract being renewed.',
    RENEWAL_VISIT_STEP_REFUSED: 'CON-1: the renewal visit is over. params: from, to.',
  },
  jobs: [notifyRenewals],
};
