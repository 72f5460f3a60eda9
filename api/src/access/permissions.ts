import { type Actor, Role } from '../kernel/actor.ts';

/**
 * Who may use one operation, or follow one field to another record. Nothing is allowed that no line allows. Which rows of
 * it exist for a person is the scope's matter: a line narrows the actor to the roles that it names, and every read below
 * it is scoped by that narrowed actor. So a clerk here who is a supervisor there dispatches there only.
 */
export interface PermissionLine {
  /** Anybody, signed in or not. */
  readonly open?: boolean;
  /** Signed-in customers, for what is theirs. */
  readonly customer?: boolean;
  /** Holders of a personal link, for the one request it opens. */
  readonly link?: boolean;
  /** Staff holding one of these roles in the branch that the record belongs to, or company-wide. */
  readonly roles?: readonly Role[];
  /** Any signed-in member of staff, for themselves or for reference data. */
  readonly anyStaff?: boolean;
}

/** Lines by `Type.field`. Each feature declares its own; the schema is refused while one is missing. */
export type PermissionTable = Readonly<Record<string, PermissionLine>>;

/** Roles that, held at headquarters, reach over every branch. */
export const COMPANY_WIDE_ROLES: readonly Role[] = [
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
  Role.SALES_DIRECTOR,
  Role.MANAGEMENT_COMMITTEE,
  Role.HUMAN_RESOURCES,
  Role.ADMINISTRATOR,
];

/** The roles that read a branch's daily work: the register, its requests, vouchers and visits. */
export const READERS_OF_REQUESTS: readonly Role[] = [
  Role.CLERK,
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.ACCOUNTANT,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
];

export const staff = (...roles: Role[]): PermissionLine => ({ roles });
export const customer: PermissionLine = { customer: true };
export const open: PermissionLine = { open: true };
export const signedIn: PermissionLine = { customer: true, anyStaff: true };

/** One line that allows what any of the given lines allows. */
export function either(...lines: readonly PermissionLine[]): PermissionLine {
  return {
    open: lines.some((l) => l.open),
    customer: lines.some((l) => l.customer),
    link: lines.some((l) => l.link),
    anyStaff: lines.some((l) => l.anyStaff),
    roles: [...new Set(lines.flatMap((l) => l.roles ?? []))],
  };
}

/** The actor with only the roles that the line names; undefined when nothing is left that it allows. */
export function narrow(actor: Actor, line: PermissionLine): Actor | undefined {
  if (actor.kind === 'SYSTEM') return actor;
  if (actor.kind === 'STAFF' && line.roles?.length && !line.anyStaff) {
    const assignments = actor.assignments.filter((a) => line.roles?.includes(a.role));
    if (assignments.length > 0) return { ...actor, assignments };
  }
  if (actor.kind === 'STAFF' && line.anyStaff) return actor;
  if (actor.kind === 'CUSTOMER' && line.customer) return actor;
  if (actor.kind === 'LINK' && line.link) return actor;
  if (!line.open) return undefined;
  return actor.kind === 'STAFF' ? { ...actor, assignments: [] } : actor;
}
