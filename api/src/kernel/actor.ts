/** The roles of the regulation's glossary. A role is held by a person in one branch. */
export enum Role {
  CLERK = 'CLERK',
  TECHNICIAN = 'TECHNICIAN',
  SUPERVISOR = 'SUPERVISOR',
  ACCOUNTANT = 'ACCOUNTANT',
  BRANCH_MANAGER = 'BRANCH_MANAGER',
  SERVICE_DEPARTMENT = 'SERVICE_DEPARTMENT',
  EXECUTIVE = 'EXECUTIVE',
  PARTS_KEEPER = 'PARTS_KEEPER',
  SALES = 'SALES',
  SALES_DIRECTOR = 'SALES_DIRECTOR',
  MANAGEMENT_COMMITTEE = 'MANAGEMENT_COMMITTEE',
  HUMAN_RESOURCES = 'HUMAN_RESOURCES',
  WAREHOUSE_KEEPER = 'WAREHOUSE_KEEPER',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

/** Language in which the system speaks to a person. */
export enum Language {
  ZH = 'ZH',
  EN = 'EN',
}

/** One role in one branch. `companyWide`: held at headquarters, where it reaches over all branches. */
export interface Assignment {
  readonly branchId: string;
  readonly role: Role;
  readonly companyWide: boolean;
}

export interface AnonymousActor {
  readonly kind: 'ANONYMOUS';
  readonly language: Language;
}

/** A signed-in customer; an account may belong to several people and customers at once (WSH-5). */
interface CustomerActor {
  readonly kind: 'CUSTOMER';
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly phone: string;
  readonly customerIds: readonly string[];
  readonly language: Language;
}

export interface StaffActor {
  readonly kind: 'STAFF';
  readonly accountId: string;
  readonly sessionId: string;
  readonly staffId: string;
  readonly name: string;
  readonly assignments: readonly Assignment[];
  readonly language: Language;
}

/** Whoever holds a personal link: it opens one request and nothing else (WSH-1). */
export interface LinkActor {
  readonly kind: 'LINK';
  readonly requestId: string;
  readonly name: string;
  readonly language: Language;
}

/** The system itself, in a listed job. */
export interface SystemActor {
  readonly kind: 'SYSTEM';
  readonly name: string;
  readonly language: Language;
}

export type Actor = AnonymousActor | CustomerActor | StaffActor | LinkActor | SystemActor;

/** The id under which an actor is on record, if the actor is a person with an account. */
export function actorId(actor: Actor): string | null {
  return actor.kind === 'CUSTOMER' ? actor.accountId : actor.kind === 'STAFF' ? actor.staffId : null;
}

/** The name under which an actor is on record. */
export function actorName(actor: Actor): string | null {
  return actor.kind === 'ANONYMOUS' ? null : actor.name;
}

/** The branches in which a staff actor holds any of the roles; `all` when one of them reaches company-wide. */
export function branchesOf(
  actor: StaffActor,
  roles?: readonly Role[],
): { all: boolean; branchIds: string[] } {
  const held = roles ? actor.assignments.filter((a) => roles.includes(a.role)) : actor.assignments;
  return { all: held.some((a) => a.companyWide), branchIds: [...new Set(held.map((a) => a.branchId))] };
}
