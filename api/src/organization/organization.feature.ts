import type { AccessFeature } from '../access/feature.ts';
import { open, type PermissionLine, staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import { Alert } from './alerts/alert.ts';
import { Branch } from './branches/branch.ts';
import { District } from './branches/district.ts';
import { ServiceZone } from './branches/service-zone.ts';
import { organizationScopes, TAKES_UP_ALERTS } from './organization-scope.ts';
import { Certificate } from './staff/certificate.ts';
import { StaffMember } from './staff/staff-member.ts';
import { WorkPermit } from './staff/work-permit.ts';

const anyStaff: PermissionLine = { anyStaff: true };
const administrator = staff(Role.ADMINISTRATOR);
const takesUpAlerts = staff(...TAKES_UP_ALERTS, Role.ADMINISTRATOR);

/** Branches, the districts they serve, the people who work there with their papers, and the alerts they get. */
export const organization: AccessFeature = {
  name: 'organization',
  entities: [Branch, District, ServiceZone, StaffMember, Certificate, WorkPermit, Alert],
  scopes: organizationScopes,
  permissions: {
    'Query.branches': anyStaff,
    'Query.districts': open,
    'Query.staffMembers': anyStaff,
    'Query.alerts': takesUpAlerts,
    'Mutation.alertAcknowledge': takesUpAlerts,
    'Mutation.staffRoleGrant': administrator,
    'Mutation.staffRoleRevoke': administrator,
    'Mutation.certificateRecord': administrator,
    'Mutation.workPermitRecord': administrator,
    'StaffMember.assignments': anyStaff,
    'StaffMember.certificates': anyStaff,
    'StaffMember.workPermits': anyStaff,
    'Viewer.staff': anyStaff,
  },
  errors: {
    OWN_ROLE_REFUSED: 'Administrators cannot give themselves roles.',
    OWN_PAPER_REFUSED: 'Nobody records their own certificates or permits.',
    ROLE_ALREADY_HELD: 'The person holds this role in this branch already.',
    LAST_ADMINISTRATOR: 'The company must keep one administrator at work.',
    STAFF_MEMBER_LEFT: 'The person no longer works here.',
    VALIDITY_REVERSED: 'The last day of validity lies before the first.',
  },
};
