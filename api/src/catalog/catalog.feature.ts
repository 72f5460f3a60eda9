import type { AccessFeature } from '../access/feature.ts';
import { open, type PermissionTable, staff } from '../access/permissions.ts';
import { referenceScope } from '../access/scopes.ts';
import { Role } from '../kernel/actor.ts';
import type { ErrorCodes } from '../kernel/rule-error.ts';
import { Part } from './part.ts';
import { PriceItem, PriceList } from './price-list.ts';
import { ProductModel } from './product-model.ts';
import { ResponsibleUnit } from './responsible-unit.ts';
import { WarrantyTerm } from './warranty-term.ts';

const permissions: PermissionTable = {
  'Query.productModels': open,
  'Query.parts': staff(
    Role.CLERK,
    Role.TECHNICIAN,
    Role.SUPERVISOR,
    Role.ACCOUNTANT,
    Role.BRANCH_MANAGER,
    Role.SERVICE_DEPARTMENT,
    Role.PARTS_KEEPER,
    Role.WAREHOUSE_KEEPER,
  ),
  'Query.responsibleUnits': staff(
    Role.PARTS_KEEPER,
    Role.SUPERVISOR,
    Role.BRANCH_MANAGER,
    Role.ACCOUNTANT,
    Role.SERVICE_DEPARTMENT,
    Role.EXECUTIVE,
  ),
  'Mutation.warrantyTermPublish': staff(Role.ADMINISTRATOR),
  'Query.priceLists': staff(
    Role.CLERK,
    Role.TECHNICIAN,
    Role.SUPERVISOR,
    Role.ACCOUNTANT,
    Role.BRANCH_MANAGER,
    Role.SERVICE_DEPARTMENT,
    Role.ADMINISTRATOR,
  ),
  'Mutation.priceListPublish': staff(Role.ADMINISTRATOR),
};

const errors: ErrorCodes = {
  WARRANTY_TERM_NOT_IN_FUTURE: 'A warranty term begins after today; what was sold until then keeps its term.',
  WARRANTY_TERM_FOR_BOTH: 'A warranty term is for a model or for a category, not for both.',
  PRICE_LIST_NOT_IN_FUTURE:
    'BIL-2: a price list begins after today; what was charged until then keeps its price.',
};

/** Product models, warranty terms, parts, the price list. */
export const catalog: AccessFeature = {
  name: 'catalog',
  entities: [ResponsibleUnit, ProductModel, WarrantyTerm, Part, PriceList, PriceItem],
  scopes: [
    referenceScope('ResponsibleUnit', 'responsible_unit'),
    referenceScope('ProductModel', 'product_model'),
    referenceScope('WarrantyTerm', 'warranty_term'),
    // The catalog itself is no secret; who may list it is the permission line's matter.
    referenceScope('Part', 'part'),
    referenceScope('PriceList', 'price_list'),
    referenceScope('PriceItem', 'price_item'),
  ],
  permissions,
  errors,
};
