/** The closed lists of the contract in the words of the portal. A new value without a word does not compile. */
import type * as api from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

type Words<Code extends string> = Record<Code, () => string>;

export const stateWords: Words<api.RequestState> = {
  REGISTERED: m.state_registered,
  DISPATCHED: m.state_dispatched,
  IN_SERVICE: m.state_in_service,
  IN_WORKSHOP: m.state_in_workshop,
  RESOLVED: m.state_resolved,
  CLOSED: m.state_closed,
  MERGED: m.state_merged,
  CANCELLED: m.state_cancelled,
};

export const cardWords: Words<api.RepairCardState> = {
  IN_REPAIR: m.card_in_repair,
  TO_INSPECT: m.card_to_inspect,
  PASSED: m.card_passed,
  RETURNED: m.card_returned,
};

/** Who pays for a line of a bill. */
export const payerWords: Words<api.ServiceCategory> = {
  PAID: m.payer_paid,
  CONTRACT: m.payer_contract,
  WARRANTY: m.payer_warranty,
  INTERNAL: m.payer_internal,
};

export const estimateWords: Words<api.EstimateState> = {
  DRAFT: m.estimate_draft,
  SENT: m.estimate_sent,
  APPROVED: m.estimate_approved,
  REJECTED: m.estimate_rejected,
  SUPERSEDED: m.estimate_superseded,
};

export const invoiceWords: Words<api.InvoiceState> = {
  ISSUED: m.invoice_issued,
  SENT: m.invoice_sent,
  PAID: m.invoice_paid,
  DISPUTED: m.invoice_disputed,
  SETTLED: m.invoice_settled,
  VOID: m.invoice_void,
};

export const faultWords: Words<api.FaultType> = {
  NO_POWER: m.fault_no_power,
  ABNORMAL_NOISE: m.fault_abnormal_noise,
  LEAKAGE: m.fault_leakage,
  OVERHEATING: m.fault_overheating,
  NO_SIGNAL: m.fault_no_signal,
  POOR_PERFORMANCE: m.fault_poor_performance,
  MECHANICAL_DAMAGE: m.fault_mechanical_damage,
  OTHER: m.fault_other,
};

export const payWords: Words<api.ServiceCategory> = {
  WARRANTY: m.pay_warranty,
  CONTRACT: m.pay_contract,
  PAID: m.pay_paid,
  INTERNAL: m.pay_internal,
};

export const productWords: Words<api.ProductCategory> = {
  MOTOR: m.product_motor,
  GENERATOR: m.product_generator,
  PUMP: m.product_pump,
  COMMUNICATION_EQUIPMENT: m.product_communication,
  HOUSEHOLD_APPLIANCE: m.product_household,
  VEHICLE: m.product_vehicle,
};

export const proofWords: Words<api.ProofState> = {
  NONE: m.proof_none,
  SUBMITTED: m.proof_submitted,
  VERIFIED: m.proof_verified,
  REJECTED: m.proof_rejected,
};

/** "Next: …" – who acts. */
export const actorWords: Words<api.NextActor> = {
  SUPERVISOR: m.actor_supervisor,
  TECHNICIAN: m.actor_technician,
  CUSTOMER: m.actor_customer,
  CLERK: m.actor_clerk,
  SERVICE_DEPARTMENT: m.actor_service_department,
  EXECUTIVE: m.actor_executive,
  NOBODY: m.actor_nobody,
};

/** What a promised moment means to the customer: "a technician by {when}". */
export const promiseWords: Record<api.TargetKind, (values: { when: string }) => string> = {
  ACKNOWLEDGE: m.promise_acknowledge,
  ARRIVE: m.promise_arrive,
  DIAGNOSE: m.promise_diagnose,
  PARTS: m.promise_parts,
  RESOLVE: m.promise_resolve,
  CONTACT_HANDLER: m.promise_contact_handler,
};

export const surveyItemWords: Words<api.SurveyItem> = {
  ATTITUDE: m.survey_item_attitude,
  SKILL: m.survey_item_skill,
  ARRIVAL_TIME: m.survey_item_arrival_time,
  KEEPING_PROMISES: m.survey_item_keeping_promises,
};

export const ratingWords: Words<api.Rating> = {
  VERY_SATISFIED: m.rating_very_satisfied,
  SATISFIED: m.rating_satisfied,
  FAIR: m.rating_fair,
  DISSATISFIED: m.rating_dissatisfied,
};

export const solvedWords: Words<api.SolvedAnswer> = {
  SOLVED: m.survey_solved_yes,
  HALF_SOLVED: m.survey_solved_half,
  NOT_SOLVED: m.survey_solved_no,
};

export const feedbackKindWords: Words<api.FeedbackKind> = {
  COMPLAINT: m.feedback_kind_complaint,
  SUGGESTION: m.feedback_kind_suggestion,
};

export const feedbackSubjectWords: Words<api.FeedbackSubject> = {
  PRODUCT: m.feedback_subject_product,
  TECHNICIAN: m.feedback_subject_technician,
  PRICE: m.feedback_subject_price,
  TIME: m.feedback_subject_time,
  OTHER: m.feedback_subject_other,
};

export const feedbackStateWords: Words<api.FeedbackState> = {
  FILED: m.feedback_state_filed,
  IN_HANDLING: m.feedback_state_in_handling,
  DECIDED: m.feedback_state_decided,
  TOLD: m.feedback_state_told,
  CLOSED: m.feedback_state_closed,
};

export const toldWords: Words<api.ToldHow> = {
  WRITING: m.feedback_told_writing,
  PHONE: m.feedback_told_phone,
};

/** The same once it is done. */
export const keptWords: Record<api.TargetKind, (values: { when: string }) => string> = {
  ACKNOWLEDGE: m.kept_acknowledge,
  ARRIVE: m.kept_arrive,
  DIAGNOSE: m.kept_diagnose,
  PARTS: m.kept_parts,
  RESOLVE: m.kept_resolve,
  CONTACT_HANDLER: m.kept_contact_handler,
};

/** The name of a model in the language of the page. */
export const modelName = (model: Pick<api.ModelFieldsFragment, 'name' | 'nameEn'>): string =>
  getLocale() === 'zh' ? model.name : model.nameEn;
