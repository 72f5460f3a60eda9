/**
 * The API's codes as sentences, in one place for both languages. Runs on the server only: pages receive sentences,
 * so no browser loads this list.
 */
import { m } from '#lib/paraglide/messages.js';
import type { FieldRefusal } from '#lib/refusal.ts';
import { Refusal } from '#lib/refusal.ts';

/** What a refused form shows: a sentence per field, and one for the form when no field is to blame. */
export interface FormErrors {
  form?: string;
  fields: Record<string, string>;
}

type Params = Record<string, unknown>;

function waitingTime(params: Params): string {
  const seconds = Math.max(1, Number(params['retryAfterSeconds'] ?? 60));
  return seconds < 90 ? m.wait_seconds({ seconds }) : m.wait_minutes({ minutes: Math.ceil(seconds / 60) });
}

const sentences: Record<string, (params: Params) => string> = {
  NOT_FOUND: m.refused_not_found,
  NOT_SIGNED_IN: m.error_signed_out,
  VERSION_CONFLICT: m.refused_version_conflict,
  IDEMPOTENCY_KEY_REUSED: m.refused_key_reused,
  TOO_MANY_ATTEMPTS: (params) => m.refused_too_many({ wait: waitingTime(params) }),
  CODE_WRONG: m.refused_code_wrong,
  SIGN_IN_REFUSED: m.refused_sign_in,
  REQUEST_STEP_REFUSED: m.refused_step,
  VISIT_STEP_REFUSED: m.refused_step,
  VOUCHER_STEP_REFUSED: m.refused_voucher_step,
  OPEN_REQUEST_EXISTS: (params) => m.refused_open_request({ number: String(params['number'] ?? '') }),
  NOT_A_COMPANY: m.refused_no_company,
  ONLY_THE_ADMINISTRATOR: m.refused_only_administrator,
  LAST_ADMINISTRATOR: m.refused_last_administrator,
  CONTACT_KNOWN: m.refused_contact_known,
  NOT_ALLOWED_TO_RAISE: m.refused_raise,
  NOT_ALLOWED_TO_APPROVE: m.refused_approve,
  DATE_IN_FUTURE: m.refused_date_in_future,
  PROOF_STEP_REFUSED: m.refused_proof_step,
  CANCEL_TOO_LATE: m.refused_cancel_too_late,
  SIGNATURE_BEFORE_REPORT: m.refused_signature_before_report,
  LINK_DEAD: m.refused_link_dead,
  SURVEY_ALREADY_ANSWERED: m.refused_survey_answered,
  SURVEY_CORRECTION_OVER: m.refused_survey_correction_over,
  SURVEY_CORRECTION_STALE: m.refused_survey_correction_stale,
  SURVEY_RATINGS_REFUSED: m.refused_survey_ratings,
  SURVEY_STAFF_REFUSED: m.refused_survey_staff,
  FILE_NOT_AN_IMAGE: m.refused_file_not_image,
  FILE_TOO_LARGE: m.refused_file_too_large,
  PLANNED_TIME_IN_PAST: m.refused_time_in_past,
  VISIT_CHANGE_TOO_LATE: m.refused_visit_too_late,
  VISIT_OUTSIDE_WORKING_HOURS: m.refused_visit_hours,
  VISIT_TIME_UNAVAILABLE: m.refused_visit_unavailable,
  VISIT_TIME_UNCHANGED: m.refused_visit_unchanged,
  VISIT_TOO_FAR_AHEAD: m.refused_visit_far,
  VISIT_ALREADY_CONFIRMED: m.refused_visit_confirmed,
  NO_VISIT_PLANNED: m.refused_visit_none,
  ESTIMATE_STEP_REFUSED: m.refused_estimate_step,
  INVOICE_STEP_REFUSED: m.refused_invoice_step,
  VISIT_NOT_OVER: m.refused_visit_not_over,
  SURVEY_SOLVED_NOT_ASKED: m.refused_solved_not_asked,
  FEEDBACK_STEP_REFUSED: m.refused_feedback_step,
  FEEDBACK_REOPENED_BEFORE: m.refused_feedback_reopened,
  FEEDBACK_OF_SURVEY_EXISTS: m.refused_feedback_exists,
  FEEDBACK_TEXT_MISSING: m.refused_feedback_text,
  FEEDBACK_QUALITY_INCOMPLETE: m.refused_feedback_quality,
  FEEDBACK_STAFF_REFUSED: m.refused_feedback_staff,
  INTERNAL: (params) => m.refused_internal({ reference: String(params['reference'] ?? '') }),
};

/** One code in words; a code this list does not know is still a sentence. */
export function sentenceOf(refusal: Refusal): string {
  return (sentences[refusal.code] ?? m.refused_otherwise)(refusal.params);
}

const emptyRules = new Set(['required', 'isNotEmpty', 'isDefined', 'notEmpty']);
const longRules = new Set(['maxLength', 'tooLong']);
/** Says only that the length is wrong, not in which direction. */
const lengthRules = new Set(['isLength', 'length']);
const phoneRules = new Set(['phone', 'isMobilePhone', 'isPhoneNumber', 'isPhone']);

function fieldSentence({ field, rule, limits }: FieldRefusal): string {
  if (emptyRules.has(rule)) return missing(field);
  if (phoneRules.has(rule) || /phone$/i.test(field)) return m.invalid_phone();
  if (longRules.has(rule)) {
    const limit = Number(limits['max'] ?? 0);
    return limit ? m.invalid_too_long({ limit }) : m.invalid_too_long_unknown();
  }
  if (lengthRules.has(rule)) return m.invalid_length();
  if (/^(on|from|until)$|(On|From|Until)$/.test(field)) return m.invalid_date();
  if (field === 'email') return m.invalid_email();
  return m.invalid_otherwise();
}

const missingSentences: Record<string, () => string> = {
  phone: m.missing_phone,
  code: m.missing_code,
  number: m.missing_number,
  name: m.missing_name,
  modelId: m.missing_model,
  proof: m.missing_proof,
  assetId: m.missing_asset,
  faultType: m.missing_fault_type,
  faultDescription: m.missing_fault_description,
  contactName: m.missing_contact_name,
  contactPhone: m.missing_contact_phone,
  districtCode: m.missing_district,
  addressLine: m.missing_address_line,
  place: m.missing_place,
  reason: m.missing_reason,
  signerName: m.missing_signer_name,
  may: m.missing_may,
  kind: m.missing_kind,
  subject: m.missing_subject,
  text: m.missing_text,
  newFacts: m.missing_new_facts,
  purchasedOn: m.missing_purchased_on,
  manufacturedOn: m.missing_manufactured_on,
  serialNumber: m.missing_serial_number,
  mainFault: m.missing_main_fault,
  customerDemand: m.missing_customer_demand,
  solved: m.missing_solved,
  words: m.missing_words,
  email: m.missing_email,
  channel: m.missing_channel,
};

/** The sentence for a field that was left empty. */
export const missing = (field: string): string => (missingSentences[field] ?? m.missing_otherwise)();

/** "input.ratings.0.rating" of the API is the form's "ratings"; the particulars of a product stand by themselves. */
const formField = (path: string): string => path.replace(/^input\.(quality\.)?/, '').split('.')[0] ?? path;

/** Codes about the whole form: the field that the API names is none that a person filled in. */
const ofTheForm = new Set([
  'LINK_DEAD',
  'VERSION_CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'OPEN_REQUEST_EXISTS',
  'SURVEY_ALREADY_ANSWERED',
  'SURVEY_CORRECTION_OVER',
  'FEEDBACK_OF_SURVEY_EXISTS',
  'FEEDBACK_QUALITY_INCOMPLETE',
]);

/**
 * A refusal as a form shows it.
 * @param names fields of the API that are called otherwise in this form, or codes that belong to one of its fields
 */
export function formErrors(problem: unknown, names: Record<string, string> = {}): FormErrors {
  if (!(problem instanceof Refusal)) throw problem;
  if (problem.fields.length > 0) {
    const fields: Record<string, string> = {};
    for (const refused of problem.fields) {
      const own = formField(refused.field);
      fields[names[own] ?? own] ??= fieldSentence({ ...refused, field: own });
    }
    return { fields };
  }
  const field = ofTheForm.has(problem.code) ? null : problem.field;
  const own = names[problem.code] ?? (field ? formField(field) : null);
  if (own) return { fields: { [names[own] ?? own]: sentenceOf(problem) } };
  return { form: sentenceOf(problem), fields: {} };
}

/** Fields that must not be empty, answered before the API is asked. */
export function missingFields(
  values: Record<string, string>,
  required: readonly string[],
): FormErrors | null {
  const fields: Record<string, string> = {};
  for (const name of required) if (!values[name]?.trim()) fields[name] = missing(name);
  return Object.keys(fields).length > 0 ? { fields } : null;
}
