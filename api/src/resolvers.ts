import type { NonEmptyArray } from 'type-graphql';
import { ApiKeyResolver } from './access/account-key.resolver.ts';
import { AccountResolver } from './access/account.resolver.ts';
import { SessionResolver } from './access/session.resolver.ts';
import { SignInResolver } from './access/sign-in.resolver.ts';
import { AlertResolver } from './organization/alerts/alert.resolver.ts';
import { BranchResolver } from './organization/branches/branch.resolver.ts';
import { DistrictResolver } from './organization/branches/district.resolver.ts';
import { PaperResolver } from './organization/staff/paper.resolver.ts';
import {
  RoleAssignmentResolver,
  StaffMemberResolver,
  ViewerStaffResolver,
} from './organization/staff/staff-member.resolver.ts';
import { CalendarResolver } from './policy/calendars/calendar.resolver.ts';
import { PolicyResolver } from './policy/policy.resolver.ts';

/** Every resolver, in the order of a request's life: the table of contents. */
export const resolvers: NonEmptyArray<Function> = [
  SignInResolver,
  AccountResolver,
  SessionResolver,
  ApiKeyResolver,
  BranchResolver,
  DistrictResolver,
  StaffMemberResolver,
  RoleAssignmentResolver,
  ViewerStaffResolver,
  PaperResolver,
  AlertResolver,
  PolicyResolver,
  CalendarResolver,
];
