/** Roles, as the glossary has them. Written here again on purpose: what is expected does not come from the code. */
export const ROLES = [
  'CLERK',
  'TECHNICIAN',
  'SUPERVISOR',
  'ACCOUNTANT',
  'BRANCH_MANAGER',
  'SERVICE_DEPARTMENT',
  'EXECUTIVE',
  'PARTS_KEEPER',
  'SALES',
  'SALES_DIRECTOR',
  'MANAGEMENT_COMMITTEE',
  'HUMAN_RESOURCES',
  'WAREHOUSE_KEEPER',
  'ADMINISTRATOR',
] as const;
export type RoleName = (typeof ROLES)[number];

/** Roles that, held at headquarters, reach over every branch. */
export const COMPANY_ROLES = [
  'SERVICE_DEPARTMENT',
  'EXECUTIVE',
  'SALES_DIRECTOR',
  'MANAGEMENT_COMMITTEE',
  'HUMAN_RESOURCES',
  'ADMINISTRATOR',
] as const satisfies readonly RoleName[];

/**
 * Everybody who tries every cell. A bare role: one person who holds it in branch A. `COMPANY_…`: one who holds it at
 * headquarters. MIXED: CLERK in A and SUPERVISOR in B, so nobody's roles may add up across branches. NO_ROLE: signed in as
 * staff with no role anywhere. LINK: sends the token of a tracking link wherever a credential could go.
 */
export const PEOPLE = [
  ...ROLES,
  ...COMPANY_ROLES.map((role) => `COMPANY_${role}` as const),
  'MIXED',
  'NO_ROLE',
  'CUSTOMER',
  'LINK',
  'ANONYMOUS',
] as const;
export type PersonName = (typeof PEOPLE)[number];

/** In which branches a person holds which roles; `company`: everywhere. */
export interface Held {
  readonly A: readonly RoleName[];
  readonly B: readonly RoleName[];
  readonly company: readonly RoleName[];
}

export function rolesOf(person: PersonName): Held {
  const none = { A: [], B: [], company: [] };
  if (person === 'MIXED') return { A: ['CLERK'], B: ['SUPERVISOR'], company: [] };
  const company = COMPANY_ROLES.find((role) => person === `COMPANY_${role}`);
  if (company) return { ...none, company: [company] };
  const role = ROLES.find((name) => name === person);
  return role ? { ...none, A: [role] } : none;
}

export function isStaff(person: PersonName): boolean {
  return !['CUSTOMER', 'LINK', 'ANONYMOUS'].includes(person);
}

/** Whether anybody is signed in: a link's token is no session. */
export function isSignedIn(person: PersonName): boolean {
  return isStaff(person) || person === 'CUSTOMER';
}
