import type { AccessFeature } from '../access/feature.ts';
import { customer, either, open, READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { partScope, rootScope } from '../access/scopes.ts';
import { Role } from '../kernel/actor.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { requestsOfReaders, visibleRequests } from '../requests/request-scope.ts';
import { ReportReview } from './closing/report-review.ts';
import { SiteResult } from './closing/site-result.ts';
import { resumeAfterMove } from './appointment/resume-after-move.ts';
import { closeRequests } from './course/close-requests.ts';
import { Escalation } from './escalation/escalation.ts';
import { voucherRoutes } from './voucher/voucher-paper.ts';
import { VoucherSignature } from './voucher/voucher-signature.ts';
import { Diagnosis } from './work/diagnosis.ts';
import { ServiceReport } from './work/service-report.ts';

const technician = staff(Role.TECHNICIAN);
const clerk = staff(Role.CLERK);
const readers = either(customer, staff(...READERS_OF_REQUESTS, Role.TECHNICIAN));
const request = {
  entity: 'RepairRequest',
  table: 'repair_request',
  visible: visibleRequests,
  by: 'request_id',
};

/** On site: the acts of a visit, what was found and done, the signed voucher, and who acts next. */
export const visits: AccessFeature = {
  name: 'visits',
  entities: [Diagnosis, ServiceReport, VoucherSignature, Escalation, SiteResult, ReportReview],
  scopes: [
    partScope('Diagnosis', 'diagnosis', request),
    partScope('ServiceReport', 'service_report', request),
    partScope('VoucherSignature', 'voucher_signature', request),
    partScope('Escalation', 'escalation', request),
    partScope('SiteResult', 'site_result', request),
    partScope('ReportReview', 'report_review', request),
    // A signature's picture is seen with the voucher that it signs.
    rootScope('StoredFile', 'stored_file', (actor, alias) =>
      actor.kind === 'ANONYMOUS'
        ? verbatim('false')
        : sql`exists (select 1 from voucher_signature signed join repair_request signed_for on signed_for.id = signed.request_id
            where signed.image_file_id = ${verbatim(alias)}.id and ${requestsOfReaders(actor, 'signed_for')})`,
    ),
  ],
  permissions: {
    'Query.trackedRequest': open,
    'Mutation.visitSetOut': technician,
    'Mutation.visitArrive': technician,
    'Mutation.visitConfirmArrival': staff(Role.SUPERVISOR),
    'Mutation.visitComplete': technician,
    'Query.jobsNearby': technician,
    'Mutation.visitReportResult': technician,
    'Mutation.visitEscalate': technician,
    'Mutation.escalationDecide': staff(Role.SUPERVISOR),
    'Mutation.serviceReportReview': staff(Role.SUPERVISOR),
    'Mutation.diagnosisRecord': technician,
    'Mutation.serviceReportRecord': technician,
    'Mutation.voucherSignOnDevice': technician,
    'Mutation.voucherSignInPortal': customer,
    'Mutation.voucherHandIn': technician,
    'Mutation.repairRequestStrikeOff': clerk,
    'Mutation.voucherArchive': clerk,
    'Mutation.trackingCodeRequest': open,
    'Mutation.trackingCodeConfirm': open,
    'Mutation.signingCodeRequest': open,
    'Mutation.voucherSignByLink': open,
    // Whoever holds the link may do this for its one request; the token is followed in the act itself.
    'Mutation.visitConfirmByLink': open,
    'Mutation.visitMoveByLink': open,
    'Mutation.repairRequestCancelByLink': open,
    'Mutation.visitConfirm': customer,
    'Mutation.visitMove': customer,
    'Subscription.requestChanged': readers,
    'Subscription.trackedRequestChanged': open,
    'VoucherSignature.image': readers,
    'Route.voucher': readers,
  },
  errors: {
    CLAIMED_TIME_IMPOSSIBLE:
      'VIS-1: the claimed time lies in the future or before the step that came first. params: notBefore, notAfter.',
    COMPLETED_BEFORE_REPORT: 'A visit is completed only once its service report is recorded.',
    OWN_ACT_REFUSED: 'Nobody confirms their own act.',
    SIGNATURE_BEFORE_REPORT: 'VIS-3: no signature before the work is recorded as done.',
    SIGNATURE_PICTURE_MISMATCH: 'DRAWN and SEAL need a picture, TYPED_NAME has none. params: method, needed.',
    SIGNATURE_PICTURE_USED: 'The picture was handed in by somebody else or has signed before; draw it again.',
    RESULT_NOT_REPORTED:
      'VIS-8: tell the branch the result and ask for further jobs nearby before you leave.',
    ESCALATION_OPEN: 'VIS-6: the supervisor has not decided on the last escalation of this visit yet.',
    ESCALATION_STEP_REFUSED: 'VIS-6: the escalation is decided already. params: from, to.',
    REPORT_NOT_APPROVED: 'VIS-8: a supervisor approves the service report before the voucher is archived.',
    REPORT_ALREADY_APPROVED: 'VIS-8: this version of the service report is approved already.',
    NO_VISIT_PLANNED: 'WSH-3: no visit is planned that could be confirmed or moved.',
    VISIT_ALREADY_CONFIRMED: 'WSH-3: the planned time was confirmed before.',
    VISIT_CHANGE_TOO_LATE: 'WSH-3: the technician has set out; the branch can be called.',
    VISIT_OUTSIDE_WORKING_HOURS: 'WSH-3: the branch does not work at that time.',
    VISIT_TIME_UNAVAILABLE: 'WSH-3: the branch cannot send anybody on that day; choose another one.',
    VISIT_TIME_UNCHANGED: 'WSH-3: the visit is planned for that time already.',
    VISIT_TOO_FAR_AHEAD: 'WSH-3: a visit can be moved no farther than to params.notAfter.',
    VISIT_NOT_OVER: 'The technician is still on site; the visit is completed first.',
    SEAL_CODE_WRONG: 'VIS-3: the seal on the paper is not the one of this voucher: it may be forged.',
  },
  jobs: [closeRequests, resumeAfterMove],
  routes: [voucherRoutes],
};
