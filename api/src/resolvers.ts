import type { NonEmptyArray } from 'type-graphql';
import { ChangeHistoryResolver } from './access/change-history.resolver.ts';
import { ApiKeyResolver } from './access/account-key.resolver.ts';
import { AccountResolver } from './access/account.resolver.ts';
import { SessionResolver } from './access/session.resolver.ts';
import { SignInResolver } from './access/sign-in.resolver.ts';
import { AssetProofResolver, AssetResolver } from './assets/asset.resolver.ts';
import { CashAccountResolver, CashHandOverResolver } from './billing/cash/cash.resolver.ts';
import {
  ChargeBatchResolver,
  ChargeResolver,
  RequestChargesResolver,
} from './billing/charges/charge.resolver.ts';
import { EstimateResolver, RequestEstimatesResolver } from './billing/estimates/estimate.resolver.ts';
import { InvoiceResolver, RequestInvoicesResolver } from './billing/invoices/invoice.resolver.ts';
import { PartResolver } from './catalog/part.resolver.ts';
import { PriceListResolver } from './catalog/price-list.resolver.ts';
import { ProductModelResolver } from './catalog/product-model.resolver.ts';
import { PartMakerResolver, ResponsibleUnitResolver } from './catalog/responsible-unit.resolver.ts';
import { WarrantyTermResolver } from './catalog/warranty-term.resolver.ts';
import {
  ContractResolver,
  ContractUnitResolver,
  RenewalVisitResolver,
} from './contracts/contract.resolver.ts';
import {
  JobCostsResolver,
  RequestCostResolver,
  WarrantyCostsResolver,
  WarrantyCostResolver,
  WarrantyJobResolver,
} from './costs/costs.resolver.ts';
import { CustomerAddressResolver, CustomerContactResolver } from './customers/customer-parts.resolver.ts';
import { CustomerResolver } from './customers/customer.resolver.ts';
import { CompanyPeopleResolver } from './customers/people/company-people.resolver.ts';
import { ViewerCustomerResolver } from './customers/viewer.resolver.ts';
import { DayEndLineResolver, DayEndResolver } from './day-end/day-end.resolver.ts';
import { CommitmentNameResolver, CommitmentResolver } from './dispatch/commitment.resolver.ts';
import { PreparationResolver } from './dispatch/preparation/preparation.resolver.ts';
import { RemoteSessionResolver, RequestRemoteResolver } from './dispatch/remote/remote.resolver.ts';
import {
  RequestTravelResolver,
  TravelNeedResolver,
  TravelRequestResolver,
} from './dispatch/travel/travel.resolver.ts';
import { ContractVisitsResolver } from './dispatch/contract-visits.resolver.ts';
import {
  DispatchCandidateResolver,
  RequestVisitsResolver,
  SuggestedTechniciansResolver,
  VisitResolver,
} from './dispatch/visit.resolver.ts';
import { AssetCoverageResolver } from './entitlement/asset-coverage.resolver.ts';
import { MonthlyFeedbackAnalysisResolver } from './feedback/analysis/monthly-analysis.resolver.ts';
import { CorrectiveActionResolver } from './feedback/corrective-actions/corrective-action.resolver.ts';
import {
  FeedbackEventResolver,
  FeedbackPartsResolver,
  RequestFeedbackResolver,
} from './feedback/course/course.resolver.ts';
import { FeedbackResolver } from './feedback/feedback.resolver.ts';
import { CardFeedbackResolver, FeedbackFilingResolver } from './feedback/filing/filing.resolver.ts';
import { FollowUpResolver } from './feedback/follow-ups/follow-up.resolver.ts';
import { FeedbackHandlingResolver } from './feedback/handling/handling.resolver.ts';
import { FeedbackPenaltyResolver } from './feedback/penalties/penalty.resolver.ts';
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
import {
  OldPartResolver,
  OldPartsActResolver,
  PartsRequisitionResolver,
  PartUseResolver,
  ReplenishmentResolver,
  RequestPartsResolver,
} from './parts/parts.resolver.ts';
import { IndicatorsResolver } from './performance/indicators/indicators.resolver.ts';
import { BonusAwardResolver } from './performance/reviews/bonus/bonus.resolver.ts';
import { StaffCardResolver } from './performance/reviews/cards/staff-card.resolver.ts';
import { LateReviewsResolver } from './performance/reviews/course/late-reviews.resolver.ts';
import { PerformanceReviewResolver } from './performance/reviews/course/review.resolver.ts';
import {
  ReviewCollectionResolver,
  ReviewEventResolver,
  ReviewFieldsResolver,
  ReviewLineResolver,
  ReviewResultResolver,
} from './performance/reviews/figures/review-result.resolver.ts';
import { ReviewInputResolver } from './performance/reviews/inputs/review-input.resolver.ts';
import { StaffProbationResolver } from './performance/reviews/opening/probation.resolver.ts';
import { RewardResolver } from './performance/rewards/reward.resolver.ts';
import { SiteCheckResolver } from './performance/site-checks/site-check.resolver.ts';
import { PolicyResolver } from './policy/policy.resolver.ts';
import { ArrivalProofResolver } from './reports/arrival/arrival-proof.resolver.ts';
import { DailyReportLineResolver, DailyReportResolver } from './reports/daily/daily-report.resolver.ts';
import { LateReportsResolver } from './reports/late/late-reports.resolver.ts';
import {
  LateComplaintResolver,
  QualityReportActionResolver,
  QualityReportLineResolver,
  QualityReportResolver,
  QualityReportSourceResolver,
} from './reports/monthly/quality-report.resolver.ts';
import {
  TargetFigureResolver,
  TargetFiguresResolver,
  TargetSourceResolver,
} from './reports/targets/target-figures.resolver.ts';
import { RollUpResolver } from './reports/team/roll-up.resolver.ts';
import {
  SupervisorReportLineResolver,
  SupervisorReportResolver,
} from './reports/team/supervisor-report.resolver.ts';
import { RequestQualityResolver } from './requests/quality/quality.resolver.ts';
import { AlertRequestResolver } from './requests/alert-request.resolver.ts';
import { ChangeRequestResolver } from './requests/change-request.resolver.ts';
import { ContactResolver, RequestContactsResolver } from './requests/contacts/contact.resolver.ts';
import { IntakeResolver } from './requests/intake.resolver.ts';
import { ReferralResolver } from './requests/referral/referral.resolver.ts';
import { EntitlementDecisionResolver, RepairRequestResolver } from './requests/repair-request.resolver.ts';
import {
  RequestEventResolver,
  ServiceTargetResolver,
  ServiceVoucherHistoryResolver,
} from './requests/request-parts.resolver.ts';
import { AssetRequestsResolver, RequestPreviewResolver } from './requests/request-preview.resolver.ts';
import { CustomerMessageResolver } from './requests/messages/customer-message.resolver.ts';
import { ReplacementResolver } from './requests/replacements/replacement.resolver.ts';
import { VehicleResolver } from './requests/vehicles/vehicle.resolver.ts';
import {
  StockLevelResolver,
  StockMovementResolver,
  StockResolver,
  StockScrapResolver,
} from './stock/stock.resolver.ts';
import { SurveyAnswerResolver, SurveyCardResolver } from './surveys/answers/survey-card.resolver.ts';
import { SurveyDeliveryResolver, SurveyPreferenceResolver } from './surveys/delivery/delivery.resolver.ts';
import {
  FollowUpCallResolver,
  RequestFollowUpResolver,
} from './surveys/follow-up-calls/follow-up.resolver.ts';
import { SurveyCoverageResolver } from './surveys/obligations/survey-coverage.resolver.ts';
import { SurveyRegisterResolver } from './surveys/obligations/survey-register.resolver.ts';
import { RatingSumsResolver } from './surveys/ratings/rating-sums.resolver.ts';
import { RequestSurveyResolver, SurveyResolver } from './surveys/survey.resolver.ts';
import {
  RequestUnsolvedResolver,
  TrackedUnsolvedResolver,
  UnsolvedResolver,
} from './surveys/unsolved/unsolved.resolver.ts';
import {
  LeaveSiteResolver,
  NearbyJobResolver,
  ReportReviewResolver,
} from './visits/closing/closing.resolver.ts';
import {
  AppointmentResolver,
  RequestAppointmentResolver,
  TrackedAppointmentResolver,
} from './visits/appointment/appointment.resolver.ts';
import { NextStepResolver } from './visits/course/next-step.resolver.ts';
import { TrackingResolver } from './visits/course/tracking.resolver.ts';
import { WatchingResolver } from './visits/course/watching.resolver.ts';
import { EscalationResolver } from './visits/escalation/escalation.resolver.ts';
import { VoucherResolver, VoucherSignatureResolver } from './visits/voucher/voucher.resolver.ts';
import { OnSiteResolver } from './visits/work/on-site.resolver.ts';
import {
  LikelyPartResolver,
  LikelyPartsResolver,
  ServicePartResolver,
  ServiceReportResolver,
  VisitWorkResolver,
} from './visits/work/work.resolver.ts';
import {
  CustodyResolver,
  CustodySignatureResolver,
  RequestCustodyResolver,
} from './workshop/custody/custody.resolver.ts';
import { ScanResolver } from './workshop/documents/scan.resolver.ts';
import { RepairCardResolver, RequestRepairCardResolver } from './workshop/repair/repair-card.resolver.ts';
import { TrackedWorkshopResolver } from './workshop/tracked-workshop.resolver.ts';

/** Every resolver, in the order of a request's life: the table of contents. */
export const resolvers: NonEmptyArray<Function> = [
  SignInResolver,
  AccountResolver,
  SessionResolver,
  ApiKeyResolver,
  ChangeHistoryResolver,
  BranchResolver,
  DistrictResolver,
  StaffMemberResolver,
  RoleAssignmentResolver,
  ViewerStaffResolver,
  PaperResolver,
  AlertResolver,
  PolicyResolver,
  CalendarResolver,
  CustomerResolver,
  CustomerContactResolver,
  CustomerAddressResolver,
  ViewerCustomerResolver,
  CompanyPeopleResolver,
  ProductModelResolver,
  ResponsibleUnitResolver,
  PartMakerResolver,
  WarrantyTermResolver,
  PartResolver,
  StockResolver,
  StockLevelResolver,
  StockMovementResolver,
  StockScrapResolver,
  PriceListResolver,
  AssetResolver,
  AssetProofResolver,
  ContractResolver,
  ContractUnitResolver,
  RenewalVisitResolver,
  AssetCoverageResolver,
  RequestPreviewResolver,
  AssetRequestsResolver,
  IntakeResolver,
  RepairRequestResolver,
  ChangeRequestResolver,
  EntitlementDecisionResolver,
  RequestEventResolver,
  ServiceTargetResolver,
  ServiceVoucherHistoryResolver,
  AlertRequestResolver,
  ContactResolver,
  RequestContactsResolver,
  RequestQualityResolver,
  ReferralResolver,
  VehicleResolver,
  ReplacementResolver,
  CustomerMessageResolver,
  VisitResolver,
  DispatchCandidateResolver,
  RequestVisitsResolver,
  SuggestedTechniciansResolver,
  CommitmentResolver,
  CommitmentNameResolver,
  TravelRequestResolver,
  TravelNeedResolver,
  RequestTravelResolver,
  PreparationResolver,
  RemoteSessionResolver,
  RequestRemoteResolver,
  ContractVisitsResolver,
  OnSiteResolver,
  LikelyPartResolver,
  LikelyPartsResolver,
  EscalationResolver,
  LeaveSiteResolver,
  NearbyJobResolver,
  ReportReviewResolver,
  ServiceReportResolver,
  ServicePartResolver,
  VisitWorkResolver,
  VoucherResolver,
  VoucherSignatureResolver,
  NextStepResolver,
  WatchingResolver,
  TrackingResolver,
  AppointmentResolver,
  RequestAppointmentResolver,
  TrackedAppointmentResolver,
  PartsRequisitionResolver,
  PartUseResolver,
  OldPartResolver,
  OldPartsActResolver,
  ReplenishmentResolver,
  RequestPartsResolver,
  CustodyResolver,
  CustodySignatureResolver,
  RequestCustodyResolver,
  RepairCardResolver,
  RequestRepairCardResolver,
  ScanResolver,
  TrackedWorkshopResolver,
  EstimateResolver,
  RequestEstimatesResolver,
  ChargeResolver,
  ChargeBatchResolver,
  RequestChargesResolver,
  InvoiceResolver,
  RequestInvoicesResolver,
  CashAccountResolver,
  CashHandOverResolver,
  RequestCostResolver,
  JobCostsResolver,
  WarrantyCostsResolver,
  WarrantyCostResolver,
  WarrantyJobResolver,
  SurveyResolver,
  RequestSurveyResolver,
  SurveyCardResolver,
  SurveyAnswerResolver,
  SurveyCoverageResolver,
  SurveyRegisterResolver,
  SurveyDeliveryResolver,
  SurveyPreferenceResolver,
  FollowUpCallResolver,
  RequestFollowUpResolver,
  UnsolvedResolver,
  RequestUnsolvedResolver,
  TrackedUnsolvedResolver,
  RatingSumsResolver,
  FeedbackResolver,
  FeedbackFilingResolver,
  CardFeedbackResolver,
  FeedbackHandlingResolver,
  FeedbackPartsResolver,
  FeedbackEventResolver,
  RequestFeedbackResolver,
  FollowUpResolver,
  FeedbackPenaltyResolver,
  CorrectiveActionResolver,
  MonthlyFeedbackAnalysisResolver,
  IndicatorsResolver,
  PerformanceReviewResolver,
  ReviewFieldsResolver,
  ReviewResultResolver,
  ReviewLineResolver,
  ReviewEventResolver,
  ReviewCollectionResolver,
  LateReviewsResolver,
  ReviewInputResolver,
  StaffProbationResolver,
  StaffCardResolver,
  BonusAwardResolver,
  SiteCheckResolver,
  RewardResolver,
  DailyReportResolver,
  DailyReportLineResolver,
  SupervisorReportResolver,
  SupervisorReportLineResolver,
  RollUpResolver,
  LateReportsResolver,
  ArrivalProofResolver,
  TargetFiguresResolver,
  TargetFigureResolver,
  TargetSourceResolver,
  QualityReportResolver,
  QualityReportLineResolver,
  QualityReportSourceResolver,
  LateComplaintResolver,
  QualityReportActionResolver,
  DayEndResolver,
  DayEndLineResolver,
];
