import { Migration } from '@mikro-orm/migrations';

/** The schema of the first release, written from the entities. */
export class Initial extends Migration {
  override up(): void {
    this.addSql(
      'create table "user_account" ("id" uuid not null, "name" text not null, "phone_number" text null, "phone_number_verified" boolean null, "user_name" text null, "staff_id" uuid null, "language" text not null default \'ZH\', "disabled" boolean not null default false, "email" text not null, "email_verified" boolean not null default false, "image" text null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "user_account" add constraint "user_account_phone_number_unique" unique ("phone_number")',
    );
    this.addSql(
      'alter table "user_account" add constraint "user_account_user_name_unique" unique ("user_name")',
    );
    this.addSql(
      'alter table "user_account" add constraint "user_account_staff_id_unique" unique ("staff_id")',
    );
    this.addSql('alter table "user_account" add constraint "user_account_email_unique" unique ("email")');
    this.addSql(
      'alter table "user_account" add constraint "user_account_one_door" check ((staff_id is null) = (user_name is null) and (staff_id is null) <> (phone_number is null))',
    );
    this.addSql(
      'alter table "user_account" add constraint "user_account_language_check" check ("language" in (\'ZH\', \'EN\'))',
    );
    this.addSql(
      'create table "account_credential" ("id" uuid not null, "account_id" uuid not null, "provider_id" text not null default \'credential\', "provider_account_id" text not null, "password" text not null, "access_token" text null, "refresh_token" text null, "id_token" text null, "access_token_expires_at" timestamptz(3) null, "refresh_token_expires_at" timestamptz(3) null, "scope" text null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "account_credential" add constraint "account_credential_account_id_provider_id_unique" unique ("account_id", "provider_id")',
    );
    this.addSql(
      'create table "account_customer" ("id" uuid not null, "account_id" uuid not null, "customer_id" uuid not null, "linked_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "account_customer_customer_id_index" on "account_customer" ("customer_id")');
    this.addSql(
      'alter table "account_customer" add constraint "account_customer_account_id_customer_id_unique" unique ("account_id", "customer_id")',
    );
    this.addSql(
      'create table "account_session" ("id" uuid not null, "account_id" uuid not null, "token" text not null, "created_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "user_agent" text null, "address" text null, "updated_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "account_session_account_id_index" on "account_session" ("account_id")');
    this.addSql(
      'alter table "account_session" add constraint "account_session_token_unique" unique ("token")',
    );
    this.addSql('create index "account_session_expires_at_index" on "account_session" ("expires_at")');
    this.addSql(
      'create table "api_key" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "start" text not null, "key_hash" text not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, "last_used_at" timestamptz(3) null, "config_id" text not null default \'default\', "prefix" text null, "enabled" boolean not null default true, "refill_interval" int null, "refill_amount" int null, "last_refill_at" timestamptz(3) null, "rate_limit_enabled" boolean not null default false, "rate_limit_time_window" int null, "rate_limit_max" int null, "request_count" int null, "remaining" int null, "permissions" text null, "metadata" text null, "updated_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "api_key_account_id_index" on "api_key" ("account_id")');
    this.addSql('alter table "api_key" add constraint "api_key_key_hash_unique" unique ("key_hash")');
    this.addSql('create index "api_key_expires_at_index" on "api_key" ("expires_at")');
    this.addSql(
      'create table "attempt_count" ("key" text not null, "points" int not null, "expire" bigint null, primary key ("key"))',
    );
    this.addSql('create index "attempt_count_expire_index" on "attempt_count" ("expire")');
    this.addSql(
      'create table "branch" ("id" uuid not null, "code" text not null, "name" text not null, "name_en" text not null, "kind" text not null, "time_zone" text not null, "phone" text not null, "address" text not null, "parent_id" uuid null, "in_home_region" boolean not null, "active" boolean not null default true, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('alter table "branch" add constraint "branch_code_unique" unique ("code")');
    this.addSql(
      "alter table \"branch\" add constraint \"branch_kind_check\" check (\"kind\" in ('SERVICE_CENTER', 'BRANCH_OFFICE', 'AUTHORIZED_CENTER', 'HEADQUARTERS'))",
    );
    this.addSql(
      'create table "branch_calendar" ("id" uuid not null, "branch_id" uuid not null, "weekly" jsonb not null, "revision" uuid not null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql(
      'alter table "branch_calendar" add constraint "branch_calendar_branch_id_unique" unique ("branch_id")',
    );
    this.addSql(
      'create table "calendar_exception" ("id" uuid not null, "branch_id" uuid not null, "on_date" date not null, "shifts" jsonb not null, "name" text not null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql(
      'alter table "calendar_exception" add constraint "calendar_exception_branch_id_on_date_unique" unique ("branch_id", "on_date")',
    );
    this.addSql(
      'create table "change_record" ("id" uuid not null, "record_id" uuid not null, "entity" text not null, "at" timestamptz(3) not null, "by_kind" text not null, "by_id" uuid null, "by_name" text null, "operation" text not null, "branch_id" uuid null, "fields" jsonb not null, primary key ("id"))',
    );
    this.addSql('create index "change_record_record_id_id_index" on "change_record" ("record_id", "id")');
    this.addSql(
      'alter table "change_record" add constraint "change_record_by_kind_check" check ("by_kind" in (\'CUSTOMER\', \'STAFF\', \'SYSTEM\'))',
    );
    this.addSql(
      'create table "customer" ("id" uuid not null, "serial" serial, "number" text generated always as (\'C\' || lpad(serial::text, greatest(7, length(serial::text)), \'0\')) stored not null, "home_branch_id" uuid not null, "home_settled" boolean not null default true, "name" text not null, "kind" text not null, "phone" text not null, "email" text null, "language" text not null default \'ZH\', "preferred_channel" text not null default \'SMS\', "registered_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('alter table "customer" add constraint "customer_number_unique" unique ("number")');
    this.addSql('create index customer_by_name on customer (name collate "C", id)');
    this.addSql('create index customer_by_name_in_branch on customer (home_branch_id, name collate "C", id)');
    this.addSql(
      "alter table \"customer\" add constraint \"customer_kind_check\" check (\"kind\" in ('HOUSEHOLD', 'COMPANY', 'OEM', 'OPERATOR', 'DEALER'))",
    );
    this.addSql(
      'alter table "customer" add constraint "customer_language_check" check ("language" in (\'ZH\', \'EN\'))',
    );
    this.addSql(
      'alter table "customer" add constraint "customer_preferred_channel_check" check ("preferred_channel" in (\'SMS\', \'EMAIL\', \'LETTER\'))',
    );
    this.addSql(
      'create table "customer_contact" ("id" uuid not null, "customer_id" uuid not null, "branch_id" uuid not null, "name" text not null, "phone" text not null, "role" text not null default \'MEMBER\', "may_raise" boolean not null default true, "may_approve" boolean not null default true, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('create index "customer_contact_customer_id_index" on "customer_contact" ("customer_id")');
    this.addSql(
      'create index "customer_contact_phone_customer_id_index" on "customer_contact" ("phone", "customer_id")',
    );
    this.addSql(
      'alter table "customer_contact" add constraint "customer_contact_role_check" check ("role" in (\'ADMINISTRATOR\', \'MEMBER\'))',
    );
    this.addSql(
      'create table "day_end" ("id" uuid not null, "branch_id" uuid not null, "on_date" date not null, "closed_at" timestamptz(3) not null, "closed_by_id" uuid null, "closed_by_name" text null, "completed_at" timestamptz(3) null, "calls" int not null, "struck_off" int not null, "open" int not null, "undispatched" int not null, "unfinished" int not null, "unsigned" int not null, "not_handed_in" int not null, "not_struck_off" int not null, "not_archived" int not null, "lacking_commitment" int not null, "prioritized" int not null, "missing_reports" int not null default 0, primary key ("id"))',
    );
    this.addSql('create index day_end_incomplete on day_end (branch_id) where completed_at is null');
    this.addSql('alter table "day_end" add constraint "day_end_once" unique ("branch_id", "on_date")');
    this.addSql(
      'create table "district" ("code" text not null, "name" text not null, "name_en" text not null, "city" text not null, "city_en" text not null, "province" text not null, "province_en" text not null, primary key ("code"))',
    );
    this.addSql(
      'create table "customer_address" ("id" uuid not null, "customer_id" uuid not null, "branch_id" uuid not null, "district_code" text not null, "line" text not null, primary key ("id"))',
    );
    this.addSql('create index "customer_address_customer_id_index" on "customer_address" ("customer_id")');
    this.addSql(
      'create table "idempotency_key" ("owner" text not null, "operation" text not null, "key" text not null, "input_hash" text not null, "result_entity" text null, "result_id" uuid null, "used_at" timestamptz(3) not null, primary key ("owner", "operation", "key"))',
    );
    this.addSql('create index "idempotency_key_used_at_index" on "idempotency_key" ("used_at")');
    this.addSql(
      'create table "maintenance_contract" ("id" uuid not null, "branch_id" uuid not null, "customer_id" uuid not null, "number" text not null, "starts_on" date not null, "ends_on" date not null, "agreed_ends_on" date null, "ended_early_reason" text null, "price_amount" int not null default 0, "covers_labour" boolean not null, "covers_parts" boolean not null, "visits_included" int null, "sales_id" uuid null, "renews_id" uuid null, "response_target_minutes" int null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql(
      'create index "maintenance_contract_customer_id_index" on "maintenance_contract" ("customer_id")',
    );
    this.addSql(
      'alter table "maintenance_contract" add constraint "maintenance_contract_number_unique" unique ("number")',
    );
    this.addSql(
      'alter table "maintenance_contract" add constraint "maintenance_contract_renews_id_unique" unique ("renews_id")',
    );
    this.addSql('create index "maintenance_contract_ends_on_index" on "maintenance_contract" ("ends_on")');
    this.addSql(
      'create index "maintenance_contract_branch_id_ends_on_id_index" on "maintenance_contract" ("branch_id", "ends_on", "id")',
    );
    this.addSql(
      'alter table "maintenance_contract" add constraint "maintenance_contract_period" check (starts_on <= ends_on)',
    );
    this.addSql(
      'create table "outbox_message" ("id" uuid not null, "channel" text not null, "to" text not null, "template" text not null, "text" text not null, "language" text not null default \'ZH\', "state" text not null default \'QUEUED\', "request_id" uuid null, "customer_id" uuid null, "branch_id" uuid null, "hidden_from_ids" uuid[] not null default \'{}\', "created_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "gateway_answer" text null, "posted_at" timestamptz(3) null, "posted_by_name" text null, primary key ("id"))',
    );
    this.addSql('create index "outbox_message_request_id_index" on "outbox_message" ("request_id")');
    this.addSql(
      'create index outbox_message_codes on outbox_message ("to", id) where template like \'phone-code.%\'',
    );
    this.addSql(
      'create index "outbox_message_customer_id_id_index" on "outbox_message" ("customer_id", "id")',
    );
    this.addSql(
      "create index outbox_message_failed on outbox_message (created_at, id) where state = 'FAILED'",
    );
    this.addSql('create index "outbox_message_created_at_id_index" on "outbox_message" ("created_at", "id")');
    this.addSql(
      'alter table "outbox_message" add constraint "outbox_message_channel_check" check ("channel" in (\'SMS\', \'EMAIL\', \'LETTER\'))',
    );
    this.addSql(
      'alter table "outbox_message" add constraint "outbox_message_state_check" check ("state" in (\'QUEUED\', \'SENT\', \'FAILED\'))',
    );
    this.addSql(
      'create table "policy_version" ("id" uuid not null, "key" text not null, "version" int not null, "branch_id" uuid null, "branch_kind" text null, "product_category" text null, "customer_kind" text null, "effective_from" date not null, "value" jsonb not null, "published_at" timestamptz(3) not null, "published_by_id" uuid null, "published_by_name" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "policy_version_key_published_at_id_index" on "policy_version" ("key", "published_at", "id")',
    );
    this.addSql(
      'create unique index policy_version_number on policy_version (key, branch_id, product_category, customer_kind, branch_kind, version) nulls not distinct',
    );
    this.addSql(
      "alter table \"policy_version\" add constraint \"policy_version_branch_kind_check\" check (\"branch_kind\" in ('SERVICE_CENTER', 'BRANCH_OFFICE', 'AUTHORIZED_CENTER', 'HEADQUARTERS'))",
    );
    this.addSql(
      "alter table \"policy_version\" add constraint \"policy_version_product_category_check\" check (\"product_category\" in ('MOTOR', 'GENERATOR', 'PUMP', 'COMMUNICATION_EQUIPMENT', 'HOUSEHOLD_APPLIANCE', 'VEHICLE'))",
    );
    this.addSql(
      "alter table \"policy_version\" add constraint \"policy_version_customer_kind_check\" check (\"customer_kind\" in ('HOUSEHOLD', 'COMPANY', 'OEM', 'OPERATOR', 'DEALER'))",
    );
    this.addSql(
      'create table "price_list" ("id" uuid not null, "version" int not null, "effective_from" date not null, "currency" text not null default \'CNY\', "labour_hour_amount" int not null, "travel_urban_amount" int not null, "travel_suburban_amount" int not null, "published_at" timestamptz(3) not null, "published_by_id" uuid null, primary key ("id"))',
    );
    this.addSql('alter table "price_list" add constraint "price_list_version_unique" unique ("version")');
    this.addSql('create index "price_list_effective_from_index" on "price_list" ("effective_from")');
    this.addSql(
      'alter table "price_list" add constraint "price_list_amounts" check (labour_hour_amount >= 0 and travel_urban_amount >= 0 and travel_suburban_amount >= 0)',
    );
    this.addSql(
      'alter table "price_list" add constraint "price_list_currency_check" check ("currency" in (\'CNY\'))',
    );
    this.addSql(
      'create table "quality_report" ("id" uuid not null, "version" int not null default 1, "branch_id" uuid not null, "month" char(7) not null, "state" text not null default \'DRAFT\', "drafted_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "policy_version_id" uuid not null, "submitted_at" timestamptz(3) null, "submitted_by_name" text null, "late" boolean not null default false, "remarks" text null, "complaints" int not null default 0, "verified" int not null default 0, "source_hash" text not null default \'\', "chased_at" timestamptz(3) null, "escalated_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql('alter table "quality_report" add constraint "quality_report_month_unique" unique ("month")');
    this.addSql("create index quality_report_missing on quality_report (due_at) where state = 'DRAFT'");
    this.addSql(
      'alter table "quality_report" add constraint "quality_report_state_check" check ("state" in (\'DRAFT\', \'SUBMITTED\'))',
    );
    this.addSql(
      'create table "quality_report_action" ("id" uuid not null, "report_id" uuid not null, "line_id" uuid not null, "branch_id" uuid not null, "corrective_action_id" uuid not null, "action" text not null, "owner_name" text not null, "due_on" date not null, "state" text not null, "unit_name" text null, "unit_name_en" text null, "ordered_at" timestamptz(3) null, "ordered_by_name" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "quality_report_action_line_id_id_index" on "quality_report_action" ("line_id", "id")',
    );
    this.addSql(
      'alter table "quality_report_action" add constraint "quality_report_action_once" unique ("report_id", "corrective_action_id")',
    );
    this.addSql(
      'alter table "quality_report_action" add constraint "quality_report_action_state_check" check ("state" in (\'OPEN\', \'DONE\'))',
    );
    this.addSql(
      'create table "quality_report_delivery" ("id" uuid not null, "report_id" uuid not null, "branch_id" uuid not null, "recipient" text not null, "recipient_id" uuid not null, "name" text not null, "at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql(
      'create index "quality_report_delivery_report_id_id_index" on "quality_report_delivery" ("report_id", "id")',
    );
    this.addSql(
      'alter table "quality_report_delivery" add constraint "quality_report_delivery_recipient_check" check ("recipient" in (\'EXECUTIVE\', \'RESPONSIBLE_UNIT\'))',
    );
    this.addSql(
      'create table "quality_report_line" ("id" uuid not null, "report_id" uuid not null, "branch_id" uuid not null, "model_id" uuid null, "model_code" text not null default \'\', "model_name" text null, "model_name_en" text null, "fault_type" text null, "responsible_unit_id" uuid null, "unit_name" text null, "unit_name_en" text null, "complaints" int not null, "verified" int not null, "design_or_manufacture" int not null, "storage_or_transport" int not null, "customer_cause" int not null, "cause_unknown" int not null, primary key ("id"))',
    );
    this.addSql(
      'create index "quality_report_line_report_id_model_code_id_index" on "quality_report_line" ("report_id", "model_code", "id")',
    );
    this.addSql(
      "alter table \"quality_report_line\" add constraint \"quality_report_line_fault_type_check\" check (\"fault_type\" in ('NO_POWER', 'ABNORMAL_NOISE', 'LEAKAGE', 'OVERHEATING', 'NO_SIGNAL', 'POOR_PERFORMANCE', 'MECHANICAL_DAMAGE', 'OTHER'))",
    );
    this.addSql(
      'create table "quality_report_source" ("id" uuid not null, "report_id" uuid not null, "line_id" uuid not null, "branch_id" uuid not null, "feedback_id" uuid not null, "number" text not null, "finding" text null, "cause" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "quality_report_source_line_id_number_index" on "quality_report_source" ("line_id", "number")',
    );
    this.addSql(
      'alter table "quality_report_source" add constraint "quality_report_source_once" unique ("report_id", "feedback_id")',
    );
    this.addSql(
      'alter table "quality_report_source" add constraint "quality_report_source_finding_check" check ("finding" in (\'VERIFIED\', \'UNFOUNDED\'))',
    );
    this.addSql(
      'alter table "quality_report_source" add constraint "quality_report_source_cause_check" check ("cause" in (\'DESIGN_OR_MANUFACTURE\', \'STORAGE_OR_TRANSPORT\', \'CUSTOMER_CAUSE\'))',
    );
    this.addSql(
      'create table "record_view" ("id" uuid not null, "record_id" uuid not null, "entity" text not null, "branch_id" uuid null, "at" timestamptz(3) not null, "by_kind" text not null, "by_id" uuid null, "by_name" text null, "operation" text not null, primary key ("id"))',
    );
    this.addSql('create index "record_view_record_id_id_index" on "record_view" ("record_id", "id")');
    this.addSql(
      'alter table "record_view" add constraint "record_view_by_kind_check" check ("by_kind" in (\'CUSTOMER\', \'STAFF\', \'SYSTEM\'))',
    );
    this.addSql(
      'create table "renewal_notice" ("id" uuid not null, "contract_id" uuid not null, "branch_id" uuid not null, "ends_on" date not null, "due_on" date not null, "sent_at" timestamptz(3) not null, "policy_version_id" uuid not null, "policy_version" int not null, "channel" text null, "message_id" uuid null, primary key ("id"))',
    );
    this.addSql('alter table "renewal_notice" add constraint "renewal_notice_once" unique ("contract_id")');
    this.addSql(
      'alter table "renewal_notice" add constraint "renewal_notice_channel_check" check ("channel" in (\'SMS\', \'EMAIL\', \'LETTER\'))',
    );
    this.addSql(
      'create table "responsible_unit" ("id" uuid not null, "code" text not null, "name" text not null, "name_en" text not null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql(
      'alter table "responsible_unit" add constraint "responsible_unit_code_unique" unique ("code")',
    );
    this.addSql(
      'create table "product_model" ("id" uuid not null, "code" text not null, "name" text not null, "name_en" text not null, "category" text not null, "in_warranty_list" boolean not null default true, "responsible_unit_id" uuid null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('alter table "product_model" add constraint "product_model_code_unique" unique ("code")');
    this.addSql('create index "product_model_category_code_index" on "product_model" ("category", "code")');
    this.addSql(
      "alter table \"product_model\" add constraint \"product_model_category_check\" check (\"category\" in ('MOTOR', 'GENERATOR', 'PUMP', 'COMMUNICATION_EQUIPMENT', 'HOUSEHOLD_APPLIANCE', 'VEHICLE'))",
    );
    this.addSql(
      'create table "asset" ("id" uuid not null, "branch_id" uuid not null, "customer_id" uuid not null, "model_id" uuid not null, "serial_number" text null, "verified" boolean not null default false, "purchased_on" date null, "project_goods" boolean not null default false, "final_acceptance_on" date null, "proof_state" text not null default \'NONE\', "replaces_id" uuid null, "replaced_on" date null, "replaced_at" timestamptz(3) null, "replaced_under" text null, "replaced_reason" text null, "registered_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('create index "asset_model_id_index" on "asset" ("model_id")');
    this.addSql('alter table "asset" add constraint "asset_replaces_id_unique" unique ("replaces_id")');
    this.addSql("create index asset_proof_waiting on asset (branch_id, id) where proof_state = 'SUBMITTED'");
    this.addSql(
      'create unique index asset_verified_serial on asset (model_id, serial_number) where verified and serial_number is not null',
    );
    this.addSql('create index "asset_customer_id_id_index" on "asset" ("customer_id", "id")');
    this.addSql(
      "alter table \"asset\" add constraint \"asset_proof_state_check\" check (\"proof_state\" in ('NONE', 'SUBMITTED', 'VERIFIED', 'REJECTED'))",
    );
    this.addSql(
      'create table "repair_request" ("id" uuid not null, "number" text not null, "version" int not null default 1, "branch_id" uuid not null, "state" text not null default \'REGISTERED\', "kind" text not null, "grade" text not null, "fault_type" text not null, "channel" text not null, "received_at" timestamptz(3) not null, "received_on" date not null, "priority" boolean not null default false, "customer_id" uuid not null, "raised_by_name" text not null, "filed_by_name" text null, "contact_phone" text not null, "district_code" text not null, "zone_kind" text not null, "address_line" text not null, "asset_id" uuid null, "model_id" uuid null, "fault_description" text not null, "preferred_from" timestamptz(3) null, "preferred_until" timestamptz(3) null, "service_category" text not null, "fault_cause" text null, "acknowledged_at" timestamptz(3) null, "complex" boolean not null default false, "referred_at" timestamptz(3) null, "handling_open" boolean not null default false, "merged_into_id" uuid null, "technician_ids" uuid[] not null, "lead_technician_id" uuid null, "photo_ids" uuid[] not null, "resolved_at" timestamptz(3) null, "struck_off_at" timestamptz(3) null, "reopened_count" int not null default 0, "reopened_at" timestamptz(3) null, "follows_id" uuid null, primary key ("id"))',
    );
    this.addSql(
      'alter table "repair_request" add constraint "repair_request_number_unique" unique ("number")',
    );
    this.addSql(
      "create index repair_request_reopening on repair_request (resolved_at) where state = 'RESOLVED'",
    );
    this.addSql(
      'create index repair_request_following on repair_request (follows_id, id) where follows_id is not null',
    );
    this.addSql(
      'create index repair_request_resolved_by on repair_request (lead_technician_id, resolved_at) where resolved_at is not null',
    );
    this.addSql(
      'create index repair_request_of_fault on repair_request (model_id, fault_type, id) where resolved_at is not null',
    );
    this.addSql(
      'create index repair_request_unsettled on repair_request (branch_id, received_on) where struck_off_at is null',
    );
    this.addSql(
      "create index repair_request_photos on repair_request using gin (photo_ids) where photo_ids <> '{}'",
    );
    this.addSql(
      "create index repair_request_technicians on repair_request using gin (technician_ids) where technician_ids <> '{}'",
    );
    this.addSql(
      "create index repair_request_open_unit on repair_request (asset_id) where state in ('REGISTERED','DISPATCHED','IN_SERVICE','IN_WORKSHOP')",
    );
    this.addSql(
      'create index repair_request_of_unit on repair_request (asset_id, received_at, id) where asset_id is not null',
    );
    this.addSql(
      "create index repair_request_queue on repair_request (branch_id, (not priority), received_at, id) where state = 'REGISTERED'",
    );
    this.addSql(
      'create index "repair_request_of_customer" on "repair_request" ("customer_id", "received_at", "id")',
    );
    this.addSql(
      'create index "repair_request_register" on "repair_request" ("branch_id", "received_on", "received_at", "id")',
    );
    this.addSql(
      "alter table \"repair_request\" add constraint \"repair_request_state_check\" check (\"state\" in ('REGISTERED', 'DISPATCHED', 'IN_SERVICE', 'IN_WORKSHOP', 'RESOLVED', 'CLOSED', 'MERGED', 'CANCELLED'))",
    );
    this.addSql(
      "alter table \"repair_request\" add constraint \"repair_request_kind_check\" check (\"kind\" in ('REPAIR', 'INSTALLATION', 'COMMISSIONING', 'INSPECTION', 'CONSULTATION', 'QUALITY_COMPLAINT'))",
    );
    this.addSql(
      'alter table "repair_request" add constraint "repair_request_grade_check" check ("grade" in (\'EMERGENCY\', \'HIGH\', \'NORMAL\'))',
    );
    this.addSql(
      "alter table \"repair_request\" add constraint \"repair_request_fault_type_check\" check (\"fault_type\" in ('NO_POWER', 'ABNORMAL_NOISE', 'LEAKAGE', 'OVERHEATING', 'NO_SIGNAL', 'POOR_PERFORMANCE', 'MECHANICAL_DAMAGE', 'OTHER'))",
    );
    this.addSql(
      "alter table \"repair_request\" add constraint \"repair_request_channel_check\" check (\"channel\" in ('PHONE', 'LETTER', 'PORTAL', 'EMAIL', 'WALK_IN'))",
    );
    this.addSql(
      'alter table "repair_request" add constraint "repair_request_zone_kind_check" check ("zone_kind" in (\'URBAN\', \'SUBURBAN\'))',
    );
    this.addSql(
      "alter table \"repair_request\" add constraint \"repair_request_service_category_check\" check (\"service_category\" in ('PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'))",
    );
    this.addSql(
      'alter table "repair_request" add constraint "repair_request_fault_cause_check" check ("fault_cause" in (\'DESIGN_OR_MANUFACTURE\', \'STORAGE_OR_TRANSPORT\', \'CUSTOMER_CAUSE\'))',
    );
    this.addSql(
      'create table "request_event" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "at" timestamptz(3) not null, "kind" text not null, "params" jsonb not null, "actor_kind" text not null, "actor_id" uuid null, "actor_name" text null, primary key ("id"))',
    );
    this.addSql('create index "request_event_request_id_id_index" on "request_event" ("request_id", "id")');
    this.addSql(
      "alter table \"request_event\" add constraint \"request_event_kind_check\" check (\"kind\" in ('REGISTERED', 'GRADED', 'ENTITLEMENT_DERIVED', 'ENTITLEMENT_OVERRIDDEN', 'PHOTO_ADDED', 'PROOF_SUBMITTED', 'PROOF_VERIFIED', 'DISPATCHED', 'REASSIGNED', 'RESCHEDULED', 'VISIT_CONFIRMED', 'VISIT_MOVED', 'ACCEPTED', 'DECLINED', 'SET_OUT', 'ARRIVED', 'ARRIVAL_CONFIRMED', 'NO_SHOW', 'DIAGNOSED', 'SERVICE_REPORTED', 'COULD_NOT_COMPLETE', 'TAKEN_AWAY', 'BOOKED_IN', 'REPAIR_RECORDED', 'REPAIR_FINISHED', 'REPAIR_PROMISED', 'INSPECTION_PASSED', 'BACK_TO_WORK', 'RETURN_PLANNED', 'BOOKED_OUT', 'BOOKED_IN_AGAIN', 'RETURNED', 'VOUCHER_SIGNED', 'VOUCHER_HANDED_IN', 'STRUCK_OFF', 'ARCHIVED', 'ESTIMATE_SENT', 'ESTIMATE_APPROVED', 'ESTIMATE_REJECTED', 'INVOICE_ISSUED', 'INVOICE_PAID', 'INVOICE_DISPUTED', 'DISPUTE_ANSWERED', 'PAUSED', 'RESUMED', 'MERGED', 'CALLED_AGAIN', 'PARTS_REQUESTED', 'PARTS_ORDERED', 'PARTS_ARRIVED', 'PARTS_ISSUED', 'PARTS_ON_SITE', 'PARTS_EXPECTED_ANEW', 'ACKNOWLEDGED', 'MARKED_COMPLEX', 'COMMITTED', 'PRIORITIZED', 'CANCELLED', 'CLOSED', 'REOPENED', 'FOLLOWED_UP', 'TRAVEL_REQUESTED', 'TRAVEL_GRANTED', 'TRAVEL_REFUSED', 'CONTACTED', 'REMOTE_STARTED', 'REMOTE_SOLVED', 'REMOTE_UNSOLVED', 'ESCALATED', 'ESCALATION_DECIDED', 'REPORT_APPROVED', 'REPORT_SENT_BACK', 'REFERRED', 'REFERRAL_DECIDED', 'VEHICLE_FAULT_RECORDED', 'HANDLER_CONTACTED', 'HANDLING_FILED', 'HANDLING_TOLD', 'UNIT_REPLACED'))",
    );
    this.addSql(
      'alter table "request_event" add constraint "request_event_actor_kind_check" check ("actor_kind" in (\'CUSTOMER\', \'STAFF\', \'SYSTEM\'))',
    );
    this.addSql(
      'create table "remote_session" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "means" text not null, "state" text not null default \'RUNNING\', "started_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "minutes" int null, "learned" text null, "served_by_id" uuid not null, "served_by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      "create unique index remote_session_one_running on remote_session (request_id) where state = 'RUNNING'",
    );
    this.addSql('create index "remote_session_request_id_id_index" on "remote_session" ("request_id", "id")');
    this.addSql(
      'alter table "remote_session" add constraint "remote_session_means_check" check ("means" in (\'PHONE\', \'REMOTE_DESKTOP\', \'VIDEO\'))',
    );
    this.addSql(
      'alter table "remote_session" add constraint "remote_session_state_check" check ("state" in (\'RUNNING\', \'SOLVED\', \'UNSOLVED\'))',
    );
    this.addSql(
      'create table "quality_particulars" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "purchased_on" date not null, "model_id" uuid not null, "manufactured_on" date not null, "serial_number" text not null, "main_fault" text not null, "customer_demand" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "quality_particulars" add constraint "quality_particulars_request_id_unique" unique ("request_id")',
    );
    this.addSql(
      'create table "invoice" ("id" uuid not null, "version" int not null default 1, "number" text not null, "state" text not null default \'ISSUED\', "request_id" uuid not null, "request_number" text not null, "branch_id" uuid not null, "customer_id" uuid not null, "currency" text not null default \'CNY\', "issued_at" timestamptz(3) not null, "issued_on" date not null, "due_on" date not null, "issued_by_id" uuid null, "issued_by_name" text not null, "on_the_spot" boolean not null default false, "sent_at" timestamptz(3) null, "remind_at" timestamptz(3) null, "reminders" int not null default 0, "void_reason" text null, primary key ("id"))',
    );
    this.addSql('alter table "invoice" add constraint "invoice_number_unique" unique ("number")');
    this.addSql('create index "invoice_request_id_index" on "invoice" ("request_id")');
    this.addSql("create index invoice_to_remind on invoice (remind_at, id) where state = 'SENT'");
    this.addSql('create index "invoice_branch_id_id_index" on "invoice" ("branch_id", "id")');
    this.addSql(
      "alter table \"invoice\" add constraint \"invoice_state_check\" check (\"state\" in ('ISSUED', 'SENT', 'PAID', 'DISPUTED', 'SETTLED', 'VOID'))",
    );
    this.addSql(
      'alter table "invoice" add constraint "invoice_currency_check" check ("currency" in (\'CNY\'))',
    );
    this.addSql(
      'create table "payment" ("id" uuid not null, "invoice_id" uuid not null, "turn" int not null, "request_id" uuid not null, "branch_id" uuid not null, "method" text not null, "amount" int not null, "currency" text not null default \'CNY\', "at" timestamptz(3) not null, "by_name" text not null, "reason" text null, primary key ("id"))',
    );
    this.addSql(
      'alter table "payment" add constraint "payment_invoice_id_turn_unique" unique ("invoice_id", "turn")',
    );
    this.addSql(
      'alter table "payment" add constraint "payment_in_turn" check (turn > 0 and (turn % 2 = 1) = (amount > 0) and amount <> 0)',
    );
    this.addSql(
      'alter table "payment" add constraint "payment_method_check" check ("method" in (\'CASH\', \'BANK_TRANSFER\'))',
    );
    this.addSql(
      'alter table "payment" add constraint "payment_currency_check" check ("currency" in (\'CNY\'))',
    );
    this.addSql(
      'create table "invoice_line" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "kind" text not null, "code" text null, "name" text not null, "name_en" text not null, "quantity" int not null, "unit_amount" int not null, "list_amount" int not null, "category" text not null, "amount" int not null, "currency" text not null default \'CNY\', "not_covered_reason" text null, "price_list_id" uuid not null, "price_list_version" int not null, "invoice_id" uuid not null, "position" int not null, "charge_id" uuid not null, "reduction_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "invoice_line_request_id_index" on "invoice_line" ("request_id")');
    this.addSql('create index "invoice_line_charge_id_index" on "invoice_line" ("charge_id")');
    this.addSql(
      'alter table "invoice_line" add constraint "invoice_line_invoice_id_position_unique" unique ("invoice_id", "position")',
    );
    this.addSql(
      'alter table "invoice_line" add constraint "invoice_line_source" check ((kind = \'REDUCTION\') = (reduction_id is not null) and (kind = \'REDUCTION\') = (unit_amount < 0) and quantity > 0)',
    );
    this.addSql(
      'alter table "invoice_line" add constraint "invoice_line_adds_up" check (list_amount = case when kind = \'LABOUR\' then round(quantity::bigint * unit_amount / 60.0) else quantity::bigint * unit_amount end\n  and amount = case when category = \'PAID\' then list_amount else 0 end)',
    );
    this.addSql(
      "alter table \"invoice_line\" add constraint \"invoice_line_kind_check\" check (\"kind\" in ('LABOUR', 'PART', 'TRAVEL', 'OTHER', 'REDUCTION'))",
    );
    this.addSql(
      "alter table \"invoice_line\" add constraint \"invoice_line_category_check\" check (\"category\" in ('PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'))",
    );
    this.addSql(
      'alter table "invoice_line" add constraint "invoice_line_currency_check" check ("currency" in (\'CNY\'))',
    );
    this.addSql(
      'create table "invoice_dispute" ("id" uuid not null, "version" int not null default 1, "invoice_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "reason" text not null, "raised_at" timestamptz(3) not null, "raised_by_name" text not null, "outcome" text null, "answer" text null, "answered_at" timestamptz(3) null, "answered_by_name" text null, primary key ("id"))',
    );
    this.addSql(
      'create unique index invoice_dispute_one_open on invoice_dispute (invoice_id) where answered_at is null',
    );
    this.addSql(
      'create index "invoice_dispute_invoice_id_id_index" on "invoice_dispute" ("invoice_id", "id")',
    );
    this.addSql(
      'alter table "invoice_dispute" add constraint "invoice_dispute_outcome_check" check ("outcome" in (\'STANDS\', \'CONCEDED\'))',
    );
    this.addSql(
      'create table "follow_up_call" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "reason" text not null, "state" text not null default \'OPEN\', "opened_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "called_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "closed_by_id" uuid null, "closed_by_name" text null, "decision" text null, primary key ("id"))',
    );
    this.addSql("create index follow_up_call_overdue on follow_up_call (due_at, id) where state = 'OPEN'");
    this.addSql(
      "create unique index follow_up_call_one_open on follow_up_call (request_id) where state = 'OPEN'",
    );
    this.addSql('create index "follow_up_call_request_id_id_index" on "follow_up_call" ("request_id", "id")');
    this.addSql(
      'create index "follow_up_call_due" on "follow_up_call" ("branch_id", "state", "due_at", "id")',
    );
    this.addSql(
      'alter table "follow_up_call" add constraint "follow_up_call_reason_check" check ("reason" in (\'LOW_SATISFACTION\', \'NOT_SOLVED\', \'NO_ANSWER\'))',
    );
    this.addSql(
      'alter table "follow_up_call" add constraint "follow_up_call_state_check" check ("state" in (\'OPEN\', \'CONTENT\', \'DECIDED\'))',
    );
    this.addSql(
      'create table "follow_up_call_entry" ("id" uuid not null, "follow_up_id" uuid not null, "branch_id" uuid not null, "at" timestamptz(3) not null, "by_id" uuid not null, "by_name" text not null, "result" text not null, "words" text not null, "next_due_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      'create index "follow_up_call_entry_follow_up_id_id_index" on "follow_up_call_entry" ("follow_up_id", "id")',
    );
    this.addSql(
      'alter table "follow_up_call_entry" add constraint "follow_up_call_entry_result_check" check ("result" in (\'NOT_REACHED\', \'NOT_CONTENT\', \'CONTENT\'))',
    );
    this.addSql(
      'create table "estimate_line" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "kind" text not null, "code" text null, "name" text not null, "name_en" text not null, "quantity" int not null, "unit_amount" int not null, "list_amount" int not null, "category" text not null, "amount" int not null, "currency" text not null default \'CNY\', "not_covered_reason" text null, "price_list_id" uuid not null, "price_list_version" int not null, "estimate_id" uuid not null, "position" int not null, primary key ("id"))',
    );
    this.addSql('create index "estimate_line_request_id_index" on "estimate_line" ("request_id")');
    this.addSql('create index "estimate_line_estimate_id_index" on "estimate_line" ("estimate_id")');
    this.addSql(
      'alter table "estimate_line" add constraint "estimate_line_positive" check (quantity > 0 and unit_amount >= 0)',
    );
    this.addSql(
      'alter table "estimate_line" add constraint "estimate_line_adds_up" check (list_amount = case when kind = \'LABOUR\' then round(quantity::bigint * unit_amount / 60.0) else quantity::bigint * unit_amount end\n  and amount = case when category = \'PAID\' then list_amount else 0 end)',
    );
    this.addSql(
      "alter table \"estimate_line\" add constraint \"estimate_line_kind_check\" check (\"kind\" in ('LABOUR', 'PART', 'TRAVEL', 'OTHER', 'REDUCTION'))",
    );
    this.addSql(
      "alter table \"estimate_line\" add constraint \"estimate_line_category_check\" check (\"category\" in ('PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'))",
    );
    this.addSql(
      'alter table "estimate_line" add constraint "estimate_line_currency_check" check ("currency" in (\'CNY\'))',
    );
    this.addSql(
      'create table "estimate" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "state" text not null default \'DRAFT\', "currency" text not null default \'CNY\', "remarks" text null, "drafted_at" timestamptz(3) not null, "drafted_by_id" uuid null, "drafted_by_name" text not null, "sent_at" timestamptz(3) null, "decided_at" timestamptz(3) null, "decided_by_name" text null, "approval_way" text null, "recorded_by_name" text null, "decision_note" text null, primary key ("id"))',
    );
    this.addSql(
      "create unique index estimate_one_approved on estimate (request_id) where state = 'APPROVED'",
    );
    this.addSql("create unique index estimate_one_sent on estimate (request_id) where state = 'SENT'");
    this.addSql('create index "estimate_request_id_id_index" on "estimate" ("request_id", "id")');
    this.addSql(
      "alter table \"estimate\" add constraint \"estimate_state_check\" check (\"state\" in ('DRAFT', 'SENT', 'APPROVED', 'REJECTED', 'SUPERSEDED'))",
    );
    this.addSql(
      'alter table "estimate" add constraint "estimate_currency_check" check ("currency" in (\'CNY\'))',
    );
    this.addSql(
      'alter table "estimate" add constraint "estimate_approval_way_check" check ("approval_way" in (\'PORTAL\', \'WRITTEN\'))',
    );
    this.addSql(
      'create table "entitlement_decision" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "category" text not null, "reason" text not null, "params" jsonb not null, "derived" boolean not null, "decided_at" timestamptz(3) not null, "decided_by" text null, "override_reason" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "entitlement_decision_request_id_id_index" on "entitlement_decision" ("request_id", "id")',
    );
    this.addSql(
      "alter table \"entitlement_decision\" add constraint \"entitlement_decision_category_check\" check (\"category\" in ('PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'))",
    );
    this.addSql(
      "alter table \"entitlement_decision\" add constraint \"entitlement_decision_reason_check\" check (\"reason\" in ('IN_WARRANTY', 'WARRANTY_EXPIRED', 'NO_PROOF_OF_PURCHASE', 'PROOF_NOT_YET_VERIFIED', 'PRODUCT_NOT_IN_WARRANTY_LIST', 'NOT_YET_STARTED', 'CUSTOMER_CAUSED', 'COVERED_BY_CONTRACT', 'NO_UNIT', 'UNVERIFIED_UNIT', 'UNIT_REPLACED', 'SUPERVISOR_OVERRIDE', 'INTERNAL_WORK'))",
    );
    this.addSql(
      'create table "day_end_line" ("id" uuid not null, "day_end_id" uuid not null, "branch_id" uuid not null, "request_id" uuid not null, "request_number" text not null, "received_at" timestamptz(3) not null, "matter" text not null, "committed_at" timestamptz(3) null, "explanation" text null, "lacks_commitment" boolean not null, primary key ("id"))',
    );
    this.addSql(
      'create index "day_end_line_day_end_id_received_at_request_number_index" on "day_end_line" ("day_end_id", "received_at", "request_number")',
    );
    this.addSql(
      "alter table \"day_end_line\" add constraint \"day_end_line_matter_check\" check (\"matter\" in ('UNDISPATCHED', 'UNFINISHED', 'UNSIGNED', 'NOT_HANDED_IN', 'NOT_STRUCK_OFF', 'NOT_ARCHIVED'))",
    );
    this.addSql(
      'create table "contact_entry" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "logged_at" timestamptz(3) not null, "happened_at" timestamptz(3) not null, "direction" text not null, "kind" text not null, "party" text not null, "with_whom" text null, "words" text not null, "internal" boolean not null default false, "needs_answer" boolean not null default false, "answered_at" timestamptz(3) null, "answers_id" uuid null, "corrects_id" uuid null, "message_id" uuid null, "by_kind" text not null, "by_id" uuid null, "by_name" text null, primary key ("id"))',
    );
    this.addSql(
      'create index contact_entry_message on contact_entry (message_id) where message_id is not null',
    );
    this.addSql(
      'create unique index contact_entry_reply on contact_entry (answers_id) where answers_id is not null',
    );
    this.addSql(
      'create index contact_entry_unanswered on contact_entry (branch_id, id) where needs_answer and answered_at is null',
    );
    this.addSql('create index "contact_entry_request_id_id_index" on "contact_entry" ("request_id", "id")');
    this.addSql(
      'alter table "contact_entry" add constraint "contact_entry_needs_answer_inbound" check (not needs_answer or direction = \'IN\')',
    );
    this.addSql(
      'alter table "contact_entry" add constraint "contact_entry_direction_check" check ("direction" in (\'IN\', \'OUT\'))',
    );
    this.addSql(
      "alter table \"contact_entry\" add constraint \"contact_entry_kind_check\" check (\"kind\" in ('CALL', 'LETTER', 'MESSAGE', 'EMAIL', 'VISIT', 'PROMISE'))",
    );
    this.addSql(
      'alter table "contact_entry" add constraint "contact_entry_party_check" check ("party" in (\'CUSTOMER\', \'HANDLER\', \'OTHER\'))',
    );
    this.addSql(
      'alter table "contact_entry" add constraint "contact_entry_by_kind_check" check ("by_kind" in (\'CUSTOMER\', \'STAFF\', \'SYSTEM\'))',
    );
    this.addSql(
      'create table "commitment" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "committed_at" timestamptz(3) not null, "explanation" text not null, "made_at" timestamptz(3) not null, "made_by_id" uuid null, "made_by_name" text not null, primary key ("id"))',
    );
    this.addSql('create index "commitment_request_id_id_index" on "commitment" ("request_id", "id")');
    this.addSql(
      'create table "contract_unit" ("id" uuid not null, "branch_id" uuid not null, "contract_id" uuid not null, "asset_id" uuid not null, "from_on" date null, "until_on" date null, "removed_reason" text null, primary key ("id"))',
    );
    this.addSql('create index "contract_unit_contract_id_index" on "contract_unit" ("contract_id")');
    this.addSql('create index "contract_unit_asset_id_index" on "contract_unit" ("asset_id")');
    this.addSql(
      'create unique index contract_unit_named_once on contract_unit (contract_id, asset_id) where until_on is null',
    );
    this.addSql(
      'create table "part" ("id" uuid not null, "code" text not null, "name" text not null, "name_en" text not null, "price_amount" int not null, "responsible_unit_id" uuid null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('alter table "part" add constraint "part_code_unique" unique ("code")');
    this.addSql(
      'create table "price_item" ("id" uuid not null, "price_list_id" uuid not null, "kind" text not null, "part_id" uuid null, "code" text not null, "name" text not null, "name_en" text not null, "unit_amount" int not null, primary key ("id"))',
    );
    this.addSql('create index "price_item_part_id_index" on "price_item" ("part_id")');
    this.addSql('create index "price_item_code_index" on "price_item" ("code")');
    this.addSql(
      'alter table "price_item" add constraint "price_item_price_list_id_code_unique" unique ("price_list_id", "code")',
    );
    this.addSql(
      'alter table "price_item" add constraint "price_item_part" check ((kind = \'PART\') = (part_id is not null) and unit_amount >= 0)',
    );
    this.addSql(
      'alter table "price_item" add constraint "price_item_kind_check" check ("kind" in (\'PART\', \'OTHER\'))',
    );
    this.addSql(
      'create table "old_parts_act" ("id" uuid not null, "branch_id" uuid not null, "dealer_id" uuid null, "dealer_number" text null, "kind" text not null, "period" text not null, "pieces" int not null, "method" text not null, "responsible_unit_id" uuid null, "evidence" text not null, "at" timestamptz(3) not null, "by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'create index "old_parts_act_branch_id_at_id_index" on "old_parts_act" ("branch_id", "at", "id")',
    );
    this.addSql(
      'create unique index old_parts_act_once on old_parts_act (coalesce(dealer_id, branch_id), kind, period, responsible_unit_id) nulls not distinct',
    );
    this.addSql(
      'alter table "old_parts_act" add constraint "old_parts_act_kind_check" check ("kind" in (\'MONTHLY_DISPOSAL\', \'QUARTERLY_WRITE_OFF\'))',
    );
    this.addSql(
      'create table "role_assignment" ("id" uuid not null, "staff_id" uuid not null, "branch_id" uuid not null, "role" text not null, "company_wide" boolean not null default false, "granted_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      'create index "role_assignment_branch_id_role_staff_id_index" on "role_assignment" ("branch_id", "role", "staff_id")',
    );
    this.addSql(
      'create unique index "role_assignment_once" on "role_assignment" ("staff_id", "branch_id", "role") where "revoked_at" is null',
    );
    this.addSql(
      'create index "role_assignment_held" on "role_assignment" ("staff_id") where "revoked_at" is null',
    );
    this.addSql(
      "alter table \"role_assignment\" add constraint \"role_assignment_role_check\" check (\"role\" in ('CLERK', 'TECHNICIAN', 'SUPERVISOR', 'ACCOUNTANT', 'BRANCH_MANAGER', 'SERVICE_DEPARTMENT', 'EXECUTIVE', 'PARTS_KEEPER', 'SALES', 'SALES_DIRECTOR', 'MANAGEMENT_COMMITTEE', 'HUMAN_RESOURCES', 'WAREHOUSE_KEEPER', 'ADMINISTRATOR'))",
    );
    this.addSql(
      'create table "security_event" ("id" uuid not null, "at" timestamptz(3) not null, "kind" text not null, "account_id" uuid null, "subject" text null, "address" text null, "user_agent" text null, primary key ("id"))',
    );
    this.addSql('create index "security_event_at_index" on "security_event" ("at")');
    this.addSql('create index "security_event_account_id_id_index" on "security_event" ("account_id", "id")');
    this.addSql(
      "alter table \"security_event\" add constraint \"security_event_kind_check\" check (\"kind\" in ('CODE_SENT', 'SIGNED_IN', 'SIGN_IN_REFUSED', 'CODE_REFUSED', 'ATTEMPTS_LIMITED', 'SIGNED_OUT', 'SESSION_REVOKED', 'PASSWORD_CHANGED', 'PASSWORD_REFUSED', 'API_KEY_CREATED', 'API_KEY_REVOKED'))",
    );
    this.addSql(
      'create table "service_target" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "kind" text not null, "state" text not null default \'RUNNING\', "basis" text not null, "started_at" timestamptz(3) not null, "target_minutes" int not null, "clock" text not null default \'WORKING\', "due_at" timestamptz(3) not null, "warn_at" timestamptz(3) null, "warned_at" timestamptz(3) null, "missed_told_at" timestamptz(3) null, "met_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "policy_version_id" uuid null, "policy_version" int null, primary key ("id"))',
    );
    this.addSql(
      "create index service_target_missed on service_target (due_at, id) where state = 'MISSED' and missed_told_at is null",
    );
    this.addSql(
      "create index service_target_at_risk on service_target (warn_at, id) where state = 'RUNNING' and warned_at is null",
    );
    this.addSql("create index service_target_due on service_target (due_at, id) where state = 'RUNNING'");
    this.addSql('create index "service_target_request_id_index" on "service_target" ("request_id")');
    this.addSql(
      "alter table \"service_target\" add constraint \"service_target_kind_check\" check (\"kind\" in ('ACKNOWLEDGE', 'ARRIVE', 'DIAGNOSE', 'PARTS', 'RESOLVE', 'CONTACT_HANDLER'))",
    );
    this.addSql(
      "alter table \"service_target\" add constraint \"service_target_state_check\" check (\"state\" in ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'VOID'))",
    );
    this.addSql(
      "alter table \"service_target\" add constraint \"service_target_basis_check\" check (\"basis\" in ('ZONE', 'GRADE', 'CONTRACT', 'PRODUCT', 'DISTANCE', 'WARRANTY'))",
    );
    this.addSql(
      'alter table "service_target" add constraint "service_target_clock_check" check ("clock" in (\'WORKING\', \'AROUND_THE_CLOCK\'))',
    );
    this.addSql(
      'create table "service_voucher" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "number" text not null, "state" text not null default \'DRAWN\', "drawn_at" timestamptz(3) not null, "history" jsonb not null, "archived_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      'alter table "service_voucher" add constraint "service_voucher_request_id_unique" unique ("request_id")',
    );
    this.addSql(
      'alter table "service_voucher" add constraint "service_voucher_number_unique" unique ("number")',
    );
    this.addSql(
      "create index service_voucher_to_archive on service_voucher (branch_id) where state = 'STRUCK_OFF'",
    );
    this.addSql(
      "alter table \"service_voucher\" add constraint \"service_voucher_state_check\" check (\"state\" in ('DRAWN', 'SIGNED', 'HANDED_IN', 'STRUCK_OFF', 'ARCHIVED', 'VOID'))",
    );
    this.addSql(
      'create table "charge_batch" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "voucher_id" uuid not null, "recorded_at" timestamptz(3) not null, "recorded_by_name" text not null, primary key ("id"))',
    );
    this.addSql('create index "charge_batch_request_id_id_index" on "charge_batch" ("request_id", "id")');
    this.addSql(
      'create table "charge" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "kind" text not null, "code" text null, "name" text not null, "name_en" text not null, "quantity" int not null, "unit_amount" int not null, "list_amount" int not null, "category" text not null, "amount" int not null, "currency" text not null default \'CNY\', "not_covered_reason" text null, "price_list_id" uuid not null, "price_list_version" int not null, "voucher_id" uuid not null, "batch_id" uuid null, "used_on" date not null, "charged_at" timestamptz(3) not null, "charged_by_id" uuid null, "charged_by_name" text not null, "reverses_id" uuid null, "reason" text null, primary key ("id"))',
    );
    this.addSql('create index "charge_request_id_index" on "charge" ("request_id")');
    this.addSql('create index "charge_batch_id_index" on "charge" ("batch_id")');
    this.addSql('alter table "charge" add constraint "charge_reverses_id_unique" unique ("reverses_id")');
    this.addSql('create index "charge_branch_id_used_on_index" on "charge" ("branch_id", "used_on")');
    this.addSql(
      'alter table "charge" add constraint "charge_sign" check (kind <> \'REDUCTION\' and unit_amount >= 0 and (reverses_id is null) = (quantity > 0))',
    );
    this.addSql(
      'alter table "charge" add constraint "charge_adds_up" check (list_amount = case when kind = \'LABOUR\' then round(quantity::bigint * unit_amount / 60.0) else quantity::bigint * unit_amount end\n  and amount = case when category = \'PAID\' then list_amount else 0 end)',
    );
    this.addSql(
      "alter table \"charge\" add constraint \"charge_kind_check\" check (\"kind\" in ('LABOUR', 'PART', 'TRAVEL', 'OTHER', 'REDUCTION'))",
    );
    this.addSql(
      "alter table \"charge\" add constraint \"charge_category_check\" check (\"category\" in ('PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'))",
    );
    this.addSql(
      'alter table "charge" add constraint "charge_currency_check" check ("currency" in (\'CNY\'))',
    );
    this.addSql(
      'create table "charge_reduction" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "charge_id" uuid not null, "amount" int not null, "state" text not null default \'REQUESTED\', "reason" text not null, "requested_at" timestamptz(3) not null, "requested_by_id" uuid null, "requested_by_name" text not null, "decided_at" timestamptz(3) null, "decided_by_name" text null, "remarks" text null, primary key ("id"))',
    );
    this.addSql('create index "charge_reduction_request_id_index" on "charge_reduction" ("request_id")');
    this.addSql('create index "charge_reduction_charge_id_index" on "charge_reduction" ("charge_id")');
    this.addSql(
      "create index charge_reduction_to_decide on charge_reduction (branch_id, id) where state = 'REQUESTED'",
    );
    this.addSql('alter table "charge_reduction" add constraint "charge_reduction_amount" check (amount > 0)');
    this.addSql(
      'alter table "charge_reduction" add constraint "charge_reduction_state_check" check ("state" in (\'REQUESTED\', \'APPROVED\', \'REFUSED\'))',
    );
    this.addSql(
      'create table "service_zone" ("id" uuid not null, "branch_id" uuid not null, "district_code" text not null, "zone_kind" text not null, primary key ("id"))',
    );
    this.addSql('create index "service_zone_branch_id_index" on "service_zone" ("branch_id")');
    this.addSql(
      'alter table "service_zone" add constraint "service_zone_district_code_unique" unique ("district_code")',
    );
    this.addSql(
      'alter table "service_zone" add constraint "service_zone_zone_kind_check" check ("zone_kind" in (\'URBAN\', \'SUBURBAN\'))',
    );
    this.addSql(
      'create table "site_checklist" ("id" uuid not null, "version" int not null, "effective_from" date not null, "items" jsonb not null, "published_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "site_checklist" add constraint "site_checklist_version_unique" unique ("version")',
    );
    this.addSql('create index "site_checklist_effective_from_index" on "site_checklist" ("effective_from")');
    this.addSql(
      'create table "site_check" ("id" uuid not null, "branch_id" uuid not null, "checked_on" date not null, "month" char(7) not null, "checklist_id" uuid not null, "policy_id" uuid not null, "policy_version" int not null, "lines" jsonb not null, "score_tenths" int not null, "passed" boolean not null, "remarks" text null, "checked_at" timestamptz(3) not null, "checked_by_id" uuid not null, "checked_by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'create index "site_check_branch_id_month_id_index" on "site_check" ("branch_id", "month", "id")',
    );
    this.addSql(
      'create table "staff_member" ("id" uuid not null, "number" text not null, "name" text not null, "home_branch_id" uuid not null, "phone" text null, "active" boolean not null default true, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('alter table "staff_member" add constraint "staff_member_number_unique" unique ("number")');
    this.addSql('create index "staff_member_home_branch_id_index" on "staff_member" ("home_branch_id")');
    this.addSql(
      'create table "staff_card" ("id" uuid not null, "version" int not null default 1, "branch_id" uuid not null, "staff_id" uuid not null, "staff_name" text not null, "color" text not null, "reason" text not null, "given_on" date not null, "given_at" timestamptz(3) not null, "given_by_id" uuid not null, "given_by_name" text not null, "withdrawn_at" timestamptz(3) null, "withdrawn_by_name" text null, "withdrawn_reason" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "staff_card_branch_id_given_on_id_index" on "staff_card" ("branch_id", "given_on", "id")',
    );
    this.addSql(
      'create index "staff_card_staff_id_given_on_id_index" on "staff_card" ("staff_id", "given_on", "id")',
    );
    this.addSql(
      'alter table "staff_card" add constraint "staff_card_color_check" check ("color" in (\'YELLOW\', \'RED\'))',
    );
    this.addSql(
      'create table "site_finding" ("id" uuid not null, "check_id" uuid not null, "branch_id" uuid not null, "item_key" text not null, "text" text not null, "owner_id" uuid not null, "owner_name" text not null, "due_on" date not null, "done_at" timestamptz(3) null, "done_by_name" text null, "done" text null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('create index "site_finding_check_id_id_index" on "site_finding" ("check_id", "id")');
    this.addSql(
      'create table "reward" ("id" uuid not null, "version" int not null default 1, "branch_id" uuid not null, "state" text not null default \'PROPOSED\', "nominee_id" uuid not null, "nominee_name" text not null, "improvement" text not null, "effect" text not null, "amount" int not null, "policy_id" uuid not null, "policy_version" int not null, "proposed_at" timestamptz(3) not null, "proposed_by_id" uuid not null, "proposed_by_name" text not null, "reviewed_at" timestamptz(3) null, "reviewed_by_id" uuid null, "reviewed_by_name" text null, "review_remarks" text null, "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "decided_by_name" text null, "decision_remarks" text null, "paid_at" timestamptz(3) null, "paid_by_name" text null, primary key ("id"))',
    );
    this.addSql('create index "reward_state_id_index" on "reward" ("state", "id")');
    this.addSql('create index "reward_branch_id_id_index" on "reward" ("branch_id", "id")');
    this.addSql(
      "alter table \"reward\" add constraint \"reward_state_check\" check (\"state\" in ('PROPOSED', 'REVIEWED', 'APPROVED', 'REFUSED', 'PAID'))",
    );
    this.addSql(
      'create table "renewal_visit" ("id" uuid not null, "contract_id" uuid not null, "branch_id" uuid not null, "due_on" date not null, "assignee_id" uuid null, "state" text not null default \'ASSIGNED\', "result" text null, "note" text null, "completed_at" timestamptz(3) null, "completed_by_name" text null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql("create index renewal_visit_open on renewal_visit (assignee_id) where state = 'ASSIGNED'");
    this.addSql('create index "renewal_visit_of_assignee" on "renewal_visit" ("assignee_id", "due_on")');
    this.addSql(
      'create index "renewal_visit_branch_id_due_on_id_index" on "renewal_visit" ("branch_id", "due_on", "id")',
    );
    this.addSql('alter table "renewal_visit" add constraint "renewal_visit_once" unique ("contract_id")');
    this.addSql(
      'alter table "renewal_visit" add constraint "renewal_visit_state_check" check ("state" in (\'ASSIGNED\', \'COMPLETED\', \'WITHDRAWN\'))',
    );
    this.addSql(
      'alter table "renewal_visit" add constraint "renewal_visit_result_check" check ("result" in (\'RENEWED\', \'DECLINED\', \'NOT_REACHED\'))',
    );
    this.addSql(
      'create table "referral" ("id" uuid not null, "request_id" uuid not null, "request_number" text not null, "from_branch_id" uuid not null, "reason" text not null, "passed_at" timestamptz(3) not null, "passed_by_name" text not null, "to_branch_id" uuid null, "named_staff_id" uuid null, "named_staff_name" text null, "decided_at" timestamptz(3) null, "decided_by_name" text null, "passed_by_id" uuid null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql(
      'create unique index referral_waiting_once on referral (request_id) where decided_at is null',
    );
    this.addSql('create index referral_waiting on referral (id) where decided_at is null');
    this.addSql('create index "referral_from_branch_id_id_index" on "referral" ("from_branch_id", "id")');
    this.addSql('create index "referral_request_id_id_index" on "referral" ("request_id", "id")');
    this.addSql(
      'alter table "referral" add constraint "referral_decided" check ((decided_at is null) = (to_branch_id is null))',
    );
    this.addSql(
      'create table "rating_batch" ("id" uuid not null, "technician_id" uuid not null, "branch_id" uuid not null, "closed_at" timestamptz(3) not null, "month" char(7) not null, "customers" int not null, "attitude_very_satisfied" int not null default 0, "attitude_satisfied" int not null default 0, "attitude_fair" int not null default 0, "attitude_dissatisfied" int not null default 0, "skill_very_satisfied" int not null default 0, "skill_satisfied" int not null default 0, "skill_fair" int not null default 0, "skill_dissatisfied" int not null default 0, "arrival_time_very_satisfied" int not null default 0, "arrival_time_satisfied" int not null default 0, "arrival_time_fair" int not null default 0, "arrival_time_dissatisfied" int not null default 0, "keeping_promises_very_satisfied" int not null default 0, "keeping_promises_satisfied" int not null default 0, "keeping_promises_fair" int not null default 0, "keeping_promises_dissatisfied" int not null default 0, primary key ("id"))',
    );
    this.addSql('create index "rating_batch_of_branch" on "rating_batch" ("branch_id", "month")');
    this.addSql('create index "rating_batch_of_month" on "rating_batch" ("technician_id", "month")');
    this.addSql('alter table "rating_batch" add constraint "rating_batch_customers" check (customers >= 3)');
    this.addSql(
      'create table "performance_review" ("id" uuid not null, "version" int not null default 1, "branch_id" uuid not null, "staff_id" uuid not null, "staff_name" text not null, "scheme" text not null, "period" text not null, "probation" boolean not null, "period_from" date not null, "period_to" date not null, "state" text not null default \'OPENED\', "policies" jsonb not null, "dates" jsonb not null, "collect_on" date null, "due_on" date null, "self_report" text null, "self_reported_at" timestamptz(3) null, "summed_at" timestamptz(3) null, "computed_tenths" int null, "total_tenths" int null, "score_tenths" int null, "grade" text null, "failed" boolean not null default false, "approved_at" timestamptz(3) null, "published_at" timestamptz(3) null, "appeal_reason" text null, "appeal_outcome" text null, "frozen_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      "create index performance_review_to_collect on performance_review (collect_on, id) where state = 'COLLECTING' and collect_on is not null",
    );
    this.addSql(
      'create index performance_review_due on performance_review (branch_id, due_on, id) where due_on is not null',
    );
    this.addSql(
      'create index "performance_review_of_branch" on "performance_review" ("branch_id", "period_from", "id")',
    );
    this.addSql(
      'alter table "performance_review" add constraint "performance_review_once" unique ("staff_id", "period_from")',
    );
    this.addSql(
      'alter table "performance_review" add constraint "performance_review_scheme_check" check ("scheme" in (\'TECHNICIAN\', \'DEPARTMENT_HEAD\'))',
    );
    this.addSql(
      'alter table "performance_review" add constraint "performance_review_period_check" check ("period" in (\'MONTH\', \'QUARTER\'))',
    );
    this.addSql(
      "alter table \"performance_review\" add constraint \"performance_review_state_check\" check (\"state\" in ('OPENED', 'COLLECTING', 'REVIEWED', 'SUMMED', 'APPROVED', 'PUBLISHED', 'INTERVIEWED', 'ACKNOWLEDGED', 'APPEALED', 'DECIDED'))",
    );
    this.addSql(
      "alter table \"performance_review\" add constraint \"performance_review_grade_check\" check (\"grade\" in ('A', 'B', 'C', 'D'))",
    );
    this.addSql(
      'alter table "performance_review" add constraint "performance_review_appeal_outcome_check" check ("appeal_outcome" in (\'UPHELD\', \'CORRECTED\'))',
    );
    this.addSql(
      'create table "review_line" ("id" uuid not null, "review_id" uuid not null, "branch_id" uuid not null, "position" int not null, "part" text not null, "item" text not null, "percent" int not null, "numerator" numeric(30,0) null, "denominator" numeric(30,0) null, "sources" jsonb null, "value_tenths" int null, "points_tenths" int null, "corrected_tenths" int null, primary key ("id"))',
    );
    this.addSql(
      'alter table "review_line" add constraint "review_line_once" unique ("review_id", "part", "item")',
    );
    this.addSql(
      'create table "review_input" ("id" uuid not null, "review_id" uuid not null, "branch_id" uuid not null, "source" text not null, "by_id" uuid not null, "given_at" timestamptz(3) not null, "marks" jsonb not null, "parts" jsonb not null, primary key ("id"))',
    );
    this.addSql(
      'create index "review_input_review_id_by_id_given_at_id_index" on "review_input" ("review_id", "by_id", "given_at", "id")',
    );
    this.addSql(
      "alter table \"review_input\" add constraint \"review_input_source_check\" check (\"source\" in ('SUPERIOR', 'PEER', 'SUBORDINATE', 'CUSTOMER'))",
    );
    this.addSql(
      'create table "review_event" ("id" uuid not null, "review_id" uuid not null, "branch_id" uuid not null, "step" text not null, "at" timestamptz(3) not null, "by_id" uuid null, "by_name" text null, "late" boolean not null, "note" text null, "from_tenths" int null, "to_tenths" int null, "line_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index review_event_late on review_event (branch_id, at, id) where late');
    this.addSql('create index "review_event_review_id_id_index" on "review_event" ("review_id", "id")');
    this.addSql(
      "alter table \"review_event\" add constraint \"review_event_step_check\" check (\"step\" in ('OPEN', 'SELF_REPORT', 'COLLECT', 'REVIEW', 'SUM', 'ADJUST', 'APPROVE', 'PUBLISH', 'INTERVIEW', 'ACKNOWLEDGE', 'APPEAL', 'DECIDE'))",
    );
    this.addSql(
      'create table "review_collection" ("id" uuid not null, "review_id" uuid not null, "branch_id" uuid not null, "month" char(7) not null, "number" int not null, "at" timestamptz(3) not null, "figures" jsonb not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "review_collection" add constraint "review_collection_once" unique ("review_id", "month", "number")',
    );
    this.addSql(
      'create table "parts_requisition" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "request_number" text not null, "branch_id" uuid not null, "technician_id" uuid not null, "technician_name" text not null, "state" text not null default \'SUBMITTED\', "submitted_at" timestamptz(3) not null, "decided_by_name" text null, "remarks" text null, "issued_at" timestamptz(3) null, "issued_by_name" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "parts_requisition_request_id_id_index" on "parts_requisition" ("request_id", "id")',
    );
    this.addSql(
      'create index "parts_requisition_branch_id_submitted_at_id_index" on "parts_requisition" ("branch_id", "submitted_at", "id")',
    );
    this.addSql(
      "alter table \"parts_requisition\" add constraint \"parts_requisition_state_check\" check (\"state\" in ('SUBMITTED', 'APPROVED', 'REFUSED', 'ISSUED', 'SETTLED'))",
    );
    this.addSql(
      'create table "requisition_line" ("id" uuid not null, "version" int not null default 1, "requisition_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "technician_id" uuid not null, "part_id" uuid not null, "part_code" text not null, "quantity" int not null, "issued" int not null default 0, "used" int not null default 0, "returned" int not null default 0, primary key ("id"))',
    );
    this.addSql(
      'create index requisition_line_on_account on requisition_line (technician_id, part_id, id) where issued > used + returned',
    );
    this.addSql(
      'alter table "requisition_line" add constraint "requisition_line_requisition_id_part_id_unique" unique ("requisition_id", "part_id")',
    );
    this.addSql(
      'alter table "requisition_line" add constraint "requisition_line_accounted" check (issued >= 0 and used >= 0 and returned >= 0 and used + returned <= issued and issued <= quantity)',
    );
    this.addSql(
      'create table "replenishment" ("id" uuid not null, "version" int not null default 1, "requisition_id" uuid not null, "request_id" uuid not null, "request_number" text not null, "branch_id" uuid not null, "part_id" uuid not null, "part_code" text not null, "quantity" int not null, "local" boolean not null, "reason" text null, "state" text not null, "expected_on" date not null, "ordered_at" timestamptz(3) not null, "ordered_by_id" uuid null, "ordered_by_name" text not null, "decided_by_name" text null, "arrived_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      "create index replenishment_awaited on replenishment (request_id, expected_on) where state = 'ORDERED'",
    );
    this.addSql(
      'create index "replenishment_branch_id_ordered_at_id_index" on "replenishment" ("branch_id", "ordered_at", "id")',
    );
    this.addSql(
      "alter table \"replenishment\" add constraint \"replenishment_state_check\" check (\"state\" in ('ASKED', 'ORDERED', 'ARRIVED', 'REFUSED'))",
    );
    this.addSql(
      'create table "replenishment_delay" ("id" uuid not null, "replenishment_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "expected_before" date not null, "expected_on" date not null, "reason" text not null, "at" timestamptz(3) not null, "by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'create index "replenishment_delay_replenishment_id_id_index" on "replenishment_delay" ("replenishment_id", "id")',
    );
    this.addSql(
      'create table "daily_report" ("id" uuid not null, "version" int not null default 1, "branch_id" uuid not null, "staff_id" uuid not null, "staff_name" text not null, "on_date" date not null, "state" text not null default \'DRAFT\', "drafted_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "submitted_at" timestamptz(3) null, "late" boolean not null default false, "reviewed_at" timestamptz(3) null, "reviewed_by_name" text null, "remarks" text null, "edits" int not null default 0, "chased_at" timestamptz(3) null, "escalated_at" timestamptz(3) null, "sent_back_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql("create index daily_report_missing on daily_report (due_at, id) where state = 'DRAFT'");
    this.addSql(
      "create index daily_report_late on daily_report (branch_id, due_at, id) where late or state = 'DRAFT'",
    );
    this.addSql('create index "daily_report_of_person" on "daily_report" ("staff_id", "on_date", "id")');
    this.addSql(
      'alter table "daily_report" add constraint "daily_report_once" unique ("branch_id", "on_date", "staff_id")',
    );
    this.addSql(
      'alter table "daily_report" add constraint "daily_report_state_check" check ("state" in (\'DRAFT\', \'SUBMITTED\', \'REVIEWED\'))',
    );
    this.addSql(
      'create table "daily_report_line" ("id" uuid not null, "report_id" uuid not null, "branch_id" uuid not null, "source" text not null, "source_id" uuid null, "request_number" text null, "category" text not null, "work" text null, "minutes" int not null, "drafted_minutes" int null, "corrected" boolean not null default false, "note" text null, primary key ("id"))',
    );
    this.addSql(
      'alter table "daily_report_line" add constraint "daily_report_line_once" unique ("report_id", "source_id", "category")',
    );
    this.addSql(
      'alter table "daily_report_line" add constraint "daily_report_line_source_check" check ("source" in (\'VISIT\', \'REPAIR_CARD\', \'INTERNAL\'))',
    );
    this.addSql(
      "alter table \"daily_report_line\" add constraint \"daily_report_line_category_check\" check (\"category\" in ('PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'))",
    );
    this.addSql(
      "alter table \"daily_report_line\" add constraint \"daily_report_line_work_check\" check (\"work\" in ('INSPECTION_OF_WORK', 'PARTS_KEEPING', 'TOOL_CARE', 'TRAINING'))",
    );
    this.addSql(
      'create table "daily_report_correction" ("id" uuid not null, "report_id" uuid not null, "line_id" uuid not null, "branch_id" uuid not null, "at" timestamptz(3) not null, "by_name" text not null, "from_minutes" int not null, "to_minutes" int not null, "reason" text not null, "after_submission" boolean not null, primary key ("id"))',
    );
    this.addSql(
      'create index "daily_report_correction_report_id_id_index" on "daily_report_correction" ("report_id", "id")',
    );
    this.addSql(
      'create table "certificate" ("id" uuid not null, "branch_id" uuid not null, "staff_id" uuid not null, "category" text not null, "kind" text not null, "number" text not null, "valid_from" date not null, "valid_until" date null, primary key ("id"))',
    );
    this.addSql('create index "certificate_branch_id_index" on "certificate" ("branch_id")');
    this.addSql('create index "certificate_valid_until_index" on "certificate" ("valid_until")');
    this.addSql(
      'create index "certificate_staff_id_category_index" on "certificate" ("staff_id", "category")',
    );
    this.addSql(
      "alter table \"certificate\" add constraint \"certificate_category_check\" check (\"category\" in ('MOTOR', 'GENERATOR', 'PUMP', 'COMMUNICATION_EQUIPMENT', 'HOUSEHOLD_APPLIANCE', 'VEHICLE'))",
    );
    this.addSql(
      'alter table "certificate" add constraint "certificate_kind_check" check ("kind" in (\'TRAINING\', \'CERTIFICATE\'))',
    );
    this.addSql(
      'create table "cash_account" ("id" uuid not null, "version" int not null default 1, "technician_id" uuid not null, "technician_name" text not null, "branch_id" uuid not null, "currency" text not null default \'CNY\', "balance_amount" int not null default 0, "entries" int not null default 0, primary key ("id"))',
    );
    this.addSql('create index cash_account_in_hand on cash_account (branch_id, id) where balance_amount > 0');
    this.addSql(
      'alter table "cash_account" add constraint "cash_account_technician_id_branch_id_unique" unique ("technician_id", "branch_id")',
    );
    this.addSql(
      'alter table "cash_account" add constraint "cash_account_balance" check (balance_amount >= 0)',
    );
    this.addSql(
      'alter table "cash_account" add constraint "cash_account_currency_check" check ("currency" in (\'CNY\'))',
    );
    this.addSql(
      'create table "cash_hand_over" ("id" uuid not null, "version" int not null default 1, "account_id" uuid not null, "branch_id" uuid not null, "state" text not null default \'RECORDED\', "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid null, "decided_at" timestamptz(3) null, "decided_by_name" text null, "remarks" text null, primary key ("id"))',
    );
    this.addSql(
      "create unique index cash_hand_over_one_open on cash_hand_over (account_id) where state = 'RECORDED'",
    );
    this.addSql('create index "cash_hand_over_account_id_id_index" on "cash_hand_over" ("account_id", "id")');
    this.addSql(
      'alter table "cash_hand_over" add constraint "cash_hand_over_state_check" check ("state" in (\'RECORDED\', \'CONFIRMED\', \'REFUSED\'))',
    );
    this.addSql(
      'create table "cash_hand_over_line" ("id" uuid not null, "hand_over_id" uuid not null, "branch_id" uuid not null, "payment_id" uuid not null, "amount" int not null, primary key ("id"))',
    );
    this.addSql(
      'create index "cash_hand_over_line_payment_id_index" on "cash_hand_over_line" ("payment_id")',
    );
    this.addSql(
      'alter table "cash_hand_over_line" add constraint "cash_hand_over_line_hand_over_id_payment_id_unique" unique ("hand_over_id", "payment_id")',
    );
    this.addSql(
      'create table "cash_entry" ("id" uuid not null, "account_id" uuid not null, "step" int not null, "branch_id" uuid not null, "kind" text not null, "amount" int not null, "balance_amount" int not null, "at" timestamptz(3) not null, "invoice_number" text null, "payment_id" uuid null, "hand_over_id" uuid null, "by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "cash_entry" add constraint "cash_entry_payment_id_unique" unique ("payment_id")',
    );
    this.addSql(
      'alter table "cash_entry" add constraint "cash_entry_hand_over_id_unique" unique ("hand_over_id")',
    );
    this.addSql(
      'alter table "cash_entry" add constraint "cash_entry_account_id_step_unique" unique ("account_id", "step")',
    );
    this.addSql(
      "alter table \"cash_entry\" add constraint \"cash_entry_sign\" check (balance_amount >= 0 and (kind = 'COLLECTED') = (amount > 0) and amount <> 0\n    and (kind = 'HANDED_OVER') = (hand_over_id is not null) and (kind = 'HANDED_OVER') = (payment_id is null))",
    );
    this.addSql(
      'alter table "cash_entry" add constraint "cash_entry_kind_check" check ("kind" in (\'COLLECTED\', \'REVERSED\', \'HANDED_OVER\'))',
    );
    this.addSql(
      'create table "bonus_award" ("id" uuid not null, "version" int not null default 1, "branch_id" uuid not null, "staff_id" uuid not null, "staff_name" text not null, "kind" text not null, "year" int not null, "quarter" int not null, "number" int not null, "review_id" uuid null, "standard_amount" int not null, "share_per_mille" int not null, "earned_per_mille" int not null, "reason" text not null, "amount" int not null, "due_on" date not null, "awarded_at" timestamptz(3) not null, "awarded_by_id" uuid null, "paid_at" timestamptz(3) null, "paid_by_id" uuid null, "paid_by_name" text null, "paid_late" boolean not null default false, primary key ("id"))',
    );
    this.addSql(
      'create index bonus_award_unpaid on bonus_award (branch_id, due_on, id) where paid_at is null',
    );
    this.addSql(
      'create index "bonus_award_branch_id_due_on_id_index" on "bonus_award" ("branch_id", "due_on", "id")',
    );
    this.addSql(
      'alter table "bonus_award" add constraint "bonus_award_once" unique ("staff_id", "year", "quarter", "number")',
    );
    this.addSql(
      'alter table "bonus_award" add constraint "bonus_award_kind_check" check ("kind" in (\'QUARTER\', \'YEAR_END\'))',
    );
    this.addSql(
      "alter table \"bonus_award\" add constraint \"bonus_award_reason_check\" check (\"reason\" in ('EARNED', 'FAILED_QUARTER', 'FAILED_QUARTERS', 'YELLOW_CARDS', 'RED_CARD', 'NO_RESULT'))",
    );
    this.addSql(
      'create table "alert" ("id" uuid not null, "kind" text not null, "branch_id" uuid not null, "subject" jsonb not null, "raised_at" timestamptz(3) not null, "record_id" uuid null, "request_id" uuid null, "about_staff_ids" uuid[] not null, "dedupe_key" text not null, "acknowledged_at" timestamptz(3) null, "acknowledged_by_id" uuid null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('create index "alert_record_id_index" on "alert" ("record_id")');
    this.addSql('alter table "alert" add constraint "alert_dedupe_key_unique" unique ("dedupe_key")');
    this.addSql(
      'create index alert_open_index on alert (branch_id, raised_at, id) where acknowledged_at is null',
    );
    this.addSql(
      'create index "alert_branch_id_raised_at_id_index" on "alert" ("branch_id", "raised_at", "id")',
    );
    this.addSql(
      "alter table \"alert\" add constraint \"alert_kind_check\" check (\"kind\" in ('DISSATISFIED_RATING', 'CERTIFICATE_EXPIRING', 'WORK_PERMIT_EXPIRING', 'CALENDAR_YEAR_UNPUBLISHED', 'REPAIR_CARD_LATE', 'CUSTODY_BROKEN', 'CASH_NOT_HANDED_OVER', 'INVOICE_NOT_ISSUED', 'INVOICE_DISPUTED', 'TARGET_AT_RISK', 'TARGET_MISSED', 'VISIT_ESCALATED', 'VISIT_MOVED_BY_CUSTOMER', 'REPORT_MISSING', 'REPORT_ESCALATED', 'REQUEST_REOPENED', 'FOLLOW_UP_CALL_DUE', 'CALL_REGISTER_HANDED_OVER', 'FEEDBACK_MAJOR', 'FEEDBACK_REOPENED', 'FEEDBACK_ANSWER_OVERDUE', 'FOLLOW_UP_SENT', 'FOLLOW_UP_OVERDUE', 'CORRECTIVE_ACTION_OVERDUE', 'QUALITY_ACCIDENT'))",
    );
    this.addSql(
      'create table "staff_probation" ("id" uuid not null, "branch_id" uuid not null, "staff_id" uuid not null, "from_on" date not null, "until_on" date not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "staff_probation" add constraint "staff_probation_once" unique ("staff_id", "from_on")',
    );
    this.addSql(
      'create table "stored_file" ("id" uuid not null, "uploaded_by" text null, "uploaded_for_request_id" uuid null, "mime_type" text not null, "width" int not null, "height" int not null, "bytes" int not null, "uploaded_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "stored_file_uploaded_by_index" on "stored_file" ("uploaded_by")');
    this.addSql(
      'create table "asset_proof" ("id" uuid not null, "asset_id" uuid not null, "branch_id" uuid not null, "file_id" uuid not null, "state" text not null default \'SUBMITTED\', "purchased_on" date null, "submitted_at" timestamptz(3) not null, "submitted_by_id" uuid null, "submitted_by_name" text null, "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "decided_by_name" text null, "decision_reason" text null, primary key ("id"))',
    );
    this.addSql('create index "asset_proof_file_id_index" on "asset_proof" ("file_id")');
    this.addSql('create index "asset_proof_asset_id_id_index" on "asset_proof" ("asset_id", "id")');
    this.addSql(
      "alter table \"asset_proof\" add constraint \"asset_proof_state_check\" check (\"state\" in ('NONE', 'SUBMITTED', 'VERIFIED', 'REJECTED'))",
    );
    this.addSql(
      'create table "supervisor_report" ("id" uuid not null, "version" int not null default 1, "branch_id" uuid not null, "on_date" date not null, "state" text not null default \'DRAFT\', "due_at" timestamptz(3) not null, "signature_due_at" timestamptz(3) null, "submitted_at" timestamptz(3) null, "submitted_by_id" uuid null, "submitted_by_name" text null, "late" boolean not null default false, "signed_at" timestamptz(3) null, "signed_by_name" text null, "signed_late" boolean not null default false, "sent_at" timestamptz(3) null, "remarks" text null, "reports" int not null default 0, "late_reports" int not null default 0, "paid_minutes" int not null default 0, "contract_minutes" int not null default 0, "warranty_minutes" int not null default 0, "internal_minutes" int not null default 0, "missing" jsonb not null, "chased_at" timestamptz(3) null, "escalated_at" timestamptz(3) null, "sent_back_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      "create index supervisor_report_missing on supervisor_report (due_at, id) where state <> 'SENT'",
    );
    this.addSql(
      "create index supervisor_report_late on supervisor_report (branch_id, id) where late or signed_late or state <> 'SENT'",
    );
    this.addSql(
      "create index supervisor_report_sent on supervisor_report (on_date, branch_id) include (late, signed_late, reports, late_reports, paid_minutes, contract_minutes, warranty_minutes, internal_minutes) where state = 'SENT'",
    );
    this.addSql(
      'alter table "supervisor_report" add constraint "supervisor_report_once" unique ("branch_id", "on_date")',
    );
    this.addSql(
      'alter table "supervisor_report" add constraint "supervisor_report_state_check" check ("state" in (\'DRAFT\', \'AWAITING_SIGNATURE\', \'SENT\'))',
    );
    this.addSql(
      'create table "supervisor_report_entry" ("id" uuid not null, "report_id" uuid not null, "branch_id" uuid not null, "daily_report_id" uuid not null, "category" text not null, "minutes" int not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "supervisor_report_entry" add constraint "supervisor_report_line_once" unique ("report_id", "daily_report_id", "category")',
    );
    this.addSql(
      "alter table \"supervisor_report_entry\" add constraint \"supervisor_report_entry_category_check\" check (\"category\" in ('PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'))",
    );
    this.addSql(
      'create table "survey" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "customer_id" uuid not null, "received_on" date not null, "state" text not null default \'OWED\', "issued_at" timestamptz(3) not null, "items" jsonb not null, "lead_technician_id" uuid null, "technician_ids" uuid[] not null, "delivered_at" timestamptz(3) null, "channel" text null, "message_id" uuid null, "sendings" int not null default 0, "reminded_at" timestamptz(3) null, "expires_at" timestamptz(3) null, "link_ends_at" timestamptz(3) null, "correctable_until" timestamptz(3) null, "rating_batch_id" uuid null, primary key ("id"))',
    );
    this.addSql('alter table "survey" add constraint "survey_request_id_unique" unique ("request_id")');
    this.addSql('create index survey_in_batch on survey (rating_batch_id) where rating_batch_id is not null');
    this.addSql(
      "create index survey_in_no_batch on survey (lead_technician_id, correctable_until) where state = 'ANSWERED' and rating_batch_id is null and lead_technician_id is not null",
    );
    this.addSql("create index survey_of_message on survey (message_id) where state = 'DELIVERED'");
    this.addSql(
      "create index survey_to_remind on survey (branch_id, delivered_at, id) where state = 'DELIVERED' and reminded_at is null",
    );
    this.addSql("create index survey_expiring on survey (expires_at, id) where state = 'DELIVERED'");
    this.addSql("create index survey_owed on survey (branch_id, id) where state = 'OWED'");
    this.addSql(
      'create index "survey_of_day_by_state" on "survey" ("branch_id", "state", "received_on", "id")',
    );
    this.addSql('create index "survey_of_day" on "survey" ("branch_id", "received_on", "id")');
    this.addSql(
      "alter table \"survey\" add constraint \"survey_state_check\" check (\"state\" in ('OWED', 'DELIVERED', 'ANSWERED', 'EXPIRED', 'UNDELIVERABLE', 'WITHDRAWN'))",
    );
    this.addSql(
      "alter table \"survey\" add constraint \"survey_channel_check\" check (\"channel\" in ('SMS', 'EMAIL', 'LETTER', 'PORTAL'))",
    );
    this.addSql(
      'create table "feedback" ("id" uuid not null, "number" text not null, "version" int not null default 1, "kind" text not null, "grade" text not null, "subject" text not null, "source" text not null, "state" text not null default \'FILED\', "branch_id" uuid not null, "customer_id" uuid not null, "request_id" uuid null, "asset_id" uuid null, "model_id" uuid null, "survey_id" uuid null, "text" text not null, "asked_for_money" boolean not null default false, "technician_ids" uuid[] not null, "raised_by_name" text not null, "contact_phone" text not null, "received_at" timestamptz(3) not null, "received_on" date not null, "first_answer_due_at" timestamptz(3) not null, "first_answer_policy_id" uuid not null, "first_answered_at" timestamptz(3) null, "overdue_told_at" timestamptz(3) null, "handling" text null, "promised_on" date null, "delegate_id" uuid null, "delegate_name" text null, "investigator_id" uuid null, "investigator_name" text null, "findings" text null, "investigated_at" timestamptz(3) null, "meeting_person_id" uuid null, "meeting_person_name" text null, "finding" text null, "found_at" timestamptz(3) null, "problem" text null, "responsible_staff_id" uuid null, "responsible_name" text null, "cause" text null, "fault_type" text null, "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "decided_by_name" text null, "answer" text null, "told_at" timestamptz(3) null, "told_how" text null, "met_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "reopened_at" timestamptz(3) null, "new_facts" text null, "accident_at" timestamptz(3) null, "purchased_on" date null, "manufactured_on" date null, "serial_number" text null, "main_fault" text null, "customer_demand" text null, primary key ("id"))',
    );
    this.addSql('alter table "feedback" add constraint "feedback_number_unique" unique ("number")');
    this.addSql(
      'create index feedback_of_responsible on feedback (responsible_staff_id, problem, received_on) where responsible_staff_id is not null',
    );
    this.addSql(
      'create index feedback_answer_overdue on feedback (first_answer_due_at, id) where first_answered_at is null and overdue_told_at is null',
    );
    this.addSql('create unique index feedback_of_survey on feedback (survey_id) where survey_id is not null');
    this.addSql('create index feedback_of_request on feedback (request_id) where request_id is not null');
    this.addSql('create index "feedback_of_customer" on "feedback" ("customer_id", "received_at", "id")');
    this.addSql('create index "feedback_of_month" on "feedback" ("received_on", "branch_id")');
    this.addSql(
      "create index feedback_queue_of_all on feedback ((grade = 'GENERAL'), first_answer_due_at, id) where state <> 'CLOSED'",
    );
    this.addSql(
      "create index feedback_queue on feedback (branch_id, (grade = 'GENERAL'), first_answer_due_at, id) where state <> 'CLOSED'",
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_found" check ((finding is null) = (found_at is null))',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_kind_check" check ("kind" in (\'COMPLAINT\', \'SUGGESTION\'))',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_grade_check" check ("grade" in (\'MAJOR\', \'GENERAL\'))',
    );
    this.addSql(
      "alter table \"feedback\" add constraint \"feedback_subject_check\" check (\"subject\" in ('PRODUCT', 'TECHNICIAN', 'PRICE', 'TIME', 'OTHER'))",
    );
    this.addSql(
      "alter table \"feedback\" add constraint \"feedback_source_check\" check (\"source\" in ('PORTAL', 'SURVEY', 'PHONE', 'LETTER', 'VISIT'))",
    );
    this.addSql(
      "alter table \"feedback\" add constraint \"feedback_state_check\" check (\"state\" in ('FILED', 'IN_HANDLING', 'DECIDED', 'TOLD', 'CLOSED'))",
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_finding_check" check ("finding" in (\'VERIFIED\', \'UNFOUNDED\'))',
    );
    this.addSql(
      "alter table \"feedback\" add constraint \"feedback_problem_check\" check (\"problem\" in ('ATTITUDE', 'LATENESS', 'WORKMANSHIP', 'PRODUCT_QUALITY', 'CHARGING', 'INSPECTION_OMITTED', 'BACKUP_OMITTED', 'FALSE_REPORT', 'OTHER'))",
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_cause_check" check ("cause" in (\'DESIGN_OR_MANUFACTURE\', \'STORAGE_OR_TRANSPORT\', \'CUSTOMER_CAUSE\'))',
    );
    this.addSql(
      "alter table \"feedback\" add constraint \"feedback_fault_type_check\" check (\"fault_type\" in ('NO_POWER', 'ABNORMAL_NOISE', 'LEAKAGE', 'OVERHEATING', 'NO_SIGNAL', 'POOR_PERFORMANCE', 'MECHANICAL_DAMAGE', 'OTHER'))",
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_told_how_check" check ("told_how" in (\'WRITING\', \'PHONE\'))',
    );
    this.addSql(
      'create table "feedback_follow_up" ("id" uuid not null, "version" int not null default 1, "feedback_id" uuid not null, "branch_id" uuid not null, "state" text not null default \'OPEN\', "words" text not null, "due_at" timestamptz(3) not null, "sent_at" timestamptz(3) not null, "sent_by_name" text not null, "done_at" timestamptz(3) null, "done_by_name" text null, "report" text null, "escalated_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      "create index feedback_follow_up_overdue on feedback_follow_up (due_at, id) where state = 'OPEN' and escalated_at is null",
    );
    this.addSql(
      "create index feedback_follow_up_of_branch on feedback_follow_up (branch_id, due_at, id) where state = 'OPEN'",
    );
    this.addSql(
      'create index "feedback_follow_up_feedback_id_id_index" on "feedback_follow_up" ("feedback_id", "id")',
    );
    this.addSql(
      'alter table "feedback_follow_up" add constraint "feedback_follow_up_state_check" check ("state" in (\'OPEN\', \'DONE\'))',
    );
    this.addSql(
      'create table "feedback_penalty" ("id" uuid not null, "feedback_id" uuid not null, "staff_id" uuid not null, "staff_name" text not null, "branch_id" uuid not null, "on_date" date not null, "amount" int not null, "doubled" boolean not null, "as_team_lead" boolean not null, "reason" text not null, "policy_id" uuid null, "reverses_id" uuid null, "decided_by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "feedback_penalty" add constraint "feedback_penalty_reverses_id_unique" unique ("reverses_id")',
    );
    this.addSql(
      'create index "feedback_penalty_staff_id_on_date_index" on "feedback_penalty" ("staff_id", "on_date")',
    );
    this.addSql(
      'create index "feedback_penalty_feedback_id_id_index" on "feedback_penalty" ("feedback_id", "id")',
    );
    this.addSql(
      'create table "feedback_meeting" ("id" uuid not null, "feedback_id" uuid not null, "branch_id" uuid not null, "outcome" text not null, "held_at" timestamptz(3) not null, "words" text not null, "recorded_at" timestamptz(3) not null, "by_id" uuid not null, "by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "feedback_meeting" add constraint "feedback_meeting_feedback_id_held_at_unique" unique ("feedback_id", "held_at")',
    );
    this.addSql(
      'alter table "feedback_meeting" add constraint "feedback_meeting_outcome_check" check ("outcome" in (\'MET\', \'REFUSED_BY_CUSTOMER\', \'NOT_REACHED\'))',
    );
    this.addSql(
      'create table "feedback_letter" ("id" uuid not null, "feedback_id" uuid not null, "branch_id" uuid not null, "message_id" uuid not null, "recipient_name" text not null, "address" text not null, "language" text not null, "text" text not null, "written_at" timestamptz(3) not null, "written_by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'create index "feedback_letter_feedback_id_id_index" on "feedback_letter" ("feedback_id", "id")',
    );
    this.addSql(
      'alter table "feedback_letter" add constraint "feedback_letter_language_check" check ("language" in (\'ZH\', \'EN\'))',
    );
    this.addSql(
      'create table "feedback_event" ("id" uuid not null, "feedback_id" uuid not null, "branch_id" uuid not null, "at" timestamptz(3) not null, "kind" text not null, "params" jsonb not null, "actor_kind" text not null, "actor_id" uuid null, "actor_name" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "feedback_event_feedback_id_id_index" on "feedback_event" ("feedback_id", "id")',
    );
    this.addSql(
      "alter table \"feedback_event\" add constraint \"feedback_event_kind_check\" check (\"kind\" in ('FILED', 'REGRADED', 'ANSWERED', 'DELEGATED', 'INVESTIGATION_ASSIGNED', 'INVESTIGATED', 'MEETING_PERSON_NAMED', 'MET', 'MEETING_REFUSED', 'MEETING_FAILED', 'DECIDED', 'TOLD', 'CLOSED', 'REOPENED', 'ACCIDENT_REPORTED', 'FOLLOW_UP_SENT', 'FOLLOW_UP_DONE', 'FOLLOW_UP_ESCALATED', 'ACTION_PLANNED', 'ACTION_DONE', 'PENALTY_PUT', 'PENALTY_REVERSED'))",
    );
    this.addSql(
      'alter table "feedback_event" add constraint "feedback_event_actor_kind_check" check ("actor_kind" in (\'CUSTOMER\', \'STAFF\', \'SYSTEM\'))',
    );
    this.addSql(
      'create table "corrective_action" ("id" uuid not null, "version" int not null default 1, "feedback_id" uuid null, "model_id" uuid null, "branch_id" uuid not null, "responsible_unit_id" uuid null, "owner_id" uuid not null, "owner_name" text not null, "kind" text not null, "action" text not null, "due_on" date not null, "state" text not null default \'OPEN\', "planned_at" timestamptz(3) not null, "planned_by_name" text not null, "done_at" timestamptz(3) null, "done_by_name" text null, "result" text null, "overdue_told_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      'create index corrective_action_of_feedback on corrective_action (feedback_id) where feedback_id is not null',
    );
    this.addSql(
      'create index "corrective_action_model_id_due_on_index" on "corrective_action" ("model_id", "due_on")',
    );
    this.addSql(
      'create index "corrective_action_branch_id_due_on_id_index" on "corrective_action" ("branch_id", "due_on", "id")',
    );
    this.addSql("create index corrective_action_open on corrective_action (due_on, id) where state = 'OPEN'");
    this.addSql(
      'alter table "corrective_action" add constraint "corrective_action_kind_check" check ("kind" in (\'CORRECTIVE\', \'PREVENTIVE\'))',
    );
    this.addSql(
      'alter table "corrective_action" add constraint "corrective_action_state_check" check ("state" in (\'OPEN\', \'DONE\'))',
    );
    this.addSql(
      'create table "accident_notice" ("id" uuid not null, "feedback_id" uuid not null, "branch_id" uuid not null, "role" text null, "staff_id" uuid null, "responsible_unit_id" uuid null, "recipient_name" text not null, "told_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql(
      'create index "accident_notice_feedback_id_id_index" on "accident_notice" ("feedback_id", "id")',
    );
    this.addSql(
      "alter table \"accident_notice\" add constraint \"accident_notice_role_check\" check (\"role\" in ('CLERK', 'TECHNICIAN', 'SUPERVISOR', 'ACCOUNTANT', 'BRANCH_MANAGER', 'SERVICE_DEPARTMENT', 'EXECUTIVE', 'PARTS_KEEPER', 'SALES', 'SALES_DIRECTOR', 'MANAGEMENT_COMMITTEE', 'HUMAN_RESOURCES', 'WAREHOUSE_KEEPER', 'ADMINISTRATOR'))",
    );
    this.addSql(
      'create table "survey_answer" ("id" uuid not null, "survey_id" uuid not null, "branch_id" uuid not null, "version" int not null, "attitude" text null, "skill" text null, "arrival_time" text null, "keeping_promises" text null, "solved" text null, "comment" text null, "answered_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "survey_answer" add constraint "survey_answer_survey_id_version_unique" unique ("survey_id", "version")',
    );
    this.addSql(
      "alter table \"survey_answer\" add constraint \"survey_answer_attitude_check\" check (\"attitude\" in ('VERY_SATISFIED', 'SATISFIED', 'FAIR', 'DISSATISFIED'))",
    );
    this.addSql(
      "alter table \"survey_answer\" add constraint \"survey_answer_skill_check\" check (\"skill\" in ('VERY_SATISFIED', 'SATISFIED', 'FAIR', 'DISSATISFIED'))",
    );
    this.addSql(
      "alter table \"survey_answer\" add constraint \"survey_answer_arrival_time_check\" check (\"arrival_time\" in ('VERY_SATISFIED', 'SATISFIED', 'FAIR', 'DISSATISFIED'))",
    );
    this.addSql(
      "alter table \"survey_answer\" add constraint \"survey_answer_keeping_promises_check\" check (\"keeping_promises\" in ('VERY_SATISFIED', 'SATISFIED', 'FAIR', 'DISSATISFIED'))",
    );
    this.addSql(
      'alter table "survey_answer" add constraint "survey_answer_solved_check" check ("solved" in (\'SOLVED\', \'HALF_SOLVED\', \'NOT_SOLVED\'))',
    );
    this.addSql(
      'create table "survey_delivery" ("id" uuid not null, "survey_id" uuid not null, "branch_id" uuid not null, "channel" text not null, "sending" text not null, "at" timestamptz(3) not null, "by_name" text null, "message_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "survey_delivery_survey_id_id_index" on "survey_delivery" ("survey_id", "id")');
    this.addSql(
      "alter table \"survey_delivery\" add constraint \"survey_delivery_channel_check\" check (\"channel\" in ('SMS', 'EMAIL', 'LETTER', 'PORTAL'))",
    );
    this.addSql(
      'alter table "survey_delivery" add constraint "survey_delivery_sending_check" check ("sending" in (\'FIRST\', \'ANOTHER_WAY\', \'REMINDER\'))',
    );
    this.addSql(
      'create table "survey_preference" ("id" uuid not null, "version" int not null default 1, "customer_id" uuid not null, "branch_id" uuid not null, "channel" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "survey_preference" add constraint "survey_preference_customer_id_unique" unique ("customer_id")',
    );
    this.addSql(
      "alter table \"survey_preference\" add constraint \"survey_preference_channel_check\" check (\"channel\" in ('SMS', 'EMAIL', 'LETTER', 'PORTAL'))",
    );
    this.addSql(
      'create table "target_pause" ("id" uuid not null, "target_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "reason" text not null, "started_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      "create index target_pause_asked_for on target_pause (request_id) where ended_at is null and reason = 'CUSTOMER_ASKED_FOR_LATER'",
    );
    this.addSql('create index "target_pause_target_id_index" on "target_pause" ("target_id")');
    this.addSql(
      'alter table "target_pause" add constraint "target_pause_reason_check" check ("reason" in (\'CUSTOMER_ASKED_FOR_LATER\', \'CUSTOMER_ABSENT\', \'WAITING_FOR_CUSTOMER_APPROVAL\'))',
    );
    this.addSql(
      'create table "unit_custody" ("id" uuid not null, "version" int not null default 1, "asset_id" uuid not null, "branch_id" uuid not null, "request_id" uuid not null, "place" text not null default \'CUSTOMER\', "technician_id" uuid null, "since" timestamptz(3) not null, "moves" int not null default 0, "return_planned_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      'alter table "unit_custody" add constraint "unit_custody_asset_id_unique" unique ("asset_id")',
    );
    this.addSql(
      "create index unit_custody_with_us on unit_custody (branch_id, since, id) where place <> 'CUSTOMER'",
    );
    this.addSql(
      'alter table "unit_custody" add constraint "unit_custody_in_one_name" check ((place = \'TECHNICIAN\') = (technician_id is not null))',
    );
    this.addSql(
      'alter table "unit_custody" add constraint "unit_custody_place_check" check ("place" in (\'CUSTOMER\', \'TECHNICIAN\', \'BRANCH\'))',
    );
    this.addSql(
      'create table "vehicle_fault" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "area" text not null, "distance_km" int null, "supplier_needed" boolean not null default false, "handling" text not null default \'NOT_NEEDED\', "handler_name" text null, "contacted_at" timestamptz(3) null, "result" text null, "filed_at" timestamptz(3) null, "told_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      'alter table "vehicle_fault" add constraint "vehicle_fault_request_id_unique" unique ("request_id")',
    );
    this.addSql(
      'alter table "vehicle_fault" add constraint "vehicle_fault_area_check" check ("area" in (\'BODY\', \'CHASSIS\', \'ENGINE\'))',
    );
    this.addSql(
      "alter table \"vehicle_fault\" add constraint \"vehicle_fault_handling_check\" check (\"handling\" in ('NOT_NEEDED', 'NEEDED', 'CONTACTED', 'FILED', 'TOLD'))",
    );
    this.addSql(
      'create table "verification" ("id" uuid not null, "identifier" text not null, "value" text not null, "tries" int not null default 0, "expires_at" timestamptz(3) not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "verification" add constraint "verification_identifier_unique" unique ("identifier")',
    );
    this.addSql('create index "verification_expires_at_index" on "verification" ("expires_at")');
    this.addSql(
      'create table "visit" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "state" text not null default \'ASSIGNED\', "lead_id" uuid not null, "team_ids" uuid[] not null, "planned_at" timestamptz(3) not null, "assigned_at" timestamptz(3) not null, "accepted_at" timestamptz(3) null, "set_out_at" timestamptz(3) null, "set_out_claimed_at" timestamptz(3) null, "arrived_at" timestamptz(3) null, "arrived_claimed_at" timestamptz(3) null, "arrival_confirmed_at" timestamptz(3) null, "left_at" timestamptz(3) null, "left_claimed_at" timestamptz(3) null, "reason" text null, "confirmed_at" timestamptz(3) null, "chosen_at" timestamptz(3) null, "calendar_sequence" int not null default 0, primary key ("id"))',
    );
    this.addSql('create index visit_of_team on visit using gin (team_ids)');
    this.addSql(
      'create index visit_arrivals_of_lead on visit (lead_id, arrived_at) where arrived_at is not null',
    );
    this.addSql(
      'create index visit_of_day on visit (branch_id, arrived_at, id) where arrived_at is not null',
    );
    this.addSql(
      "create unique index visit_one_active on visit (request_id) where state in ('ASSIGNED','ACCEPTED','TRAVELLING','ARRIVED')",
    );
    this.addSql('create index "visit_branch_id_planned_at_index" on "visit" ("branch_id", "planned_at")');
    this.addSql('create index "visit_lead_id_planned_at_index" on "visit" ("lead_id", "planned_at")');
    this.addSql('create index "visit_request_id_id_index" on "visit" ("request_id", "id")');
    this.addSql(
      "alter table \"visit\" add constraint \"visit_state_check\" check (\"state\" in ('ASSIGNED', 'ACCEPTED', 'TRAVELLING', 'ARRIVED', 'COMPLETED', 'CANNOT_COMPLETE', 'DECLINED', 'NO_SHOW', 'CANCELLED'))",
    );
    this.addSql(
      'create table "travel_request" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "state" text not null default \'REQUESTED\', "reason" text not null, "in_home_region" boolean not null, "purpose" text not null, "made_at" timestamptz(3) not null, "made_by_id" uuid not null, "made_by_name" text not null, "decided_at" timestamptz(3) null, "decided_by_name" text null, "remarks" text null, "visit_id" uuid null, primary key ("id"))',
    );
    this.addSql(
      'create index "travel_request_branch_id_made_at_id_index" on "travel_request" ("branch_id", "made_at", "id")',
    );
    this.addSql(
      "create index travel_request_to_decide on travel_request (made_at, id) where state = 'REQUESTED'",
    );
    this.addSql(
      "create unique index travel_request_one_open on travel_request (request_id) where state = 'REQUESTED' or (state in ('CONFIRMED', 'APPROVED') and visit_id is null)",
    );
    this.addSql('create index "travel_request_request_id_id_index" on "travel_request" ("request_id", "id")');
    this.addSql(
      "alter table \"travel_request\" add constraint \"travel_request_state_check\" check (\"state\" in ('REQUESTED', 'CONFIRMED', 'APPROVED', 'REFUSED', 'WITHDRAWN'))",
    );
    this.addSql(
      'alter table "travel_request" add constraint "travel_request_reason_check" check ("reason" in (\'QUALITY_COMPLAINT\', \'OUT_OF_AREA\'))',
    );
    this.addSql(
      'create table "site_result" ("id" uuid not null, "visit_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "result" text not null, "reported_at" timestamptz(3) not null, "reported_by_id" uuid not null, "reported_by_name" text not null, "offered" text[] not null, primary key ("id"))',
    );
    this.addSql('create index "site_result_request_id_index" on "site_result" ("request_id")');
    this.addSql('create index "site_result_visit_id_id_index" on "site_result" ("visit_id", "id")');
    this.addSql(
      'create table "service_report" ("id" uuid not null, "version" int not null default 1, "visit_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "found" text not null, "cause" text not null, "done" text not null, "advice" text not null, "compensation" text null, "parts" jsonb not null, "minutes" jsonb not null, "recorded_at" timestamptz(3) not null, "recorded_by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "service_report" add constraint "service_report_visit_id_unique" unique ("visit_id")',
    );
    this.addSql('create index "service_report_request_id_id_index" on "service_report" ("request_id", "id")');
    this.addSql(
      'create table "report_review" ("id" uuid not null, "report_id" uuid not null, "report_version" int not null, "request_id" uuid not null, "branch_id" uuid not null, "approved" boolean not null, "remarks" text null, "at" timestamptz(3) not null, "by_id" uuid null, "by_name" text not null, primary key ("id"))',
    );
    this.addSql('create index "report_review_request_id_id_index" on "report_review" ("request_id", "id")');
    this.addSql('create index "report_review_report_id_id_index" on "report_review" ("report_id", "id")');
    this.addSql(
      'create table "escalation" ("id" uuid not null, "version" int not null default 1, "visit_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "state" text not null default \'OPEN\', "proposal" text not null, "customer_demand" text not null, "raised_at" timestamptz(3) not null, "raised_by_id" uuid not null, "raised_by_name" text not null, "next_step" text null, "remarks" text null, "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "decided_by_name" text null, primary key ("id"))',
    );
    this.addSql("create unique index escalation_one_open on escalation (visit_id) where state = 'OPEN'");
    this.addSql('create index "escalation_request_id_id_index" on "escalation" ("request_id", "id")');
    this.addSql(
      'alter table "escalation" add constraint "escalation_state_check" check ("state" in (\'OPEN\', \'DECIDED\'))',
    );
    this.addSql(
      "alter table \"escalation\" add constraint \"escalation_next_step_check\" check (\"next_step\" in ('CONTINUE_ON_SITE', 'ANOTHER_TECHNICIAN', 'SECOND_VISIT', 'TAKE_TO_WORKSHOP', 'TECHNICAL_SUPPORT', 'PROPOSE_EXCHANGE'))",
    );
    this.addSql(
      'create table "diagnosis" ("id" uuid not null, "version" int not null default 1, "visit_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "fault_type" text not null, "fault_cause" text not null, "running_hours" int null, "mileage" int null, "fault_history" text not null, "opened_before" boolean not null, "warranty_check" text not null, "recorded_at" timestamptz(3) not null, "recorded_by_name" text not null, primary key ("id"))',
    );
    this.addSql('alter table "diagnosis" add constraint "diagnosis_visit_id_unique" unique ("visit_id")');
    this.addSql('create index "diagnosis_request_id_id_index" on "diagnosis" ("request_id", "id")');
    this.addSql(
      "alter table \"diagnosis\" add constraint \"diagnosis_fault_type_check\" check (\"fault_type\" in ('NO_POWER', 'ABNORMAL_NOISE', 'LEAKAGE', 'OVERHEATING', 'NO_SIGNAL', 'POOR_PERFORMANCE', 'MECHANICAL_DAMAGE', 'OTHER'))",
    );
    this.addSql(
      'alter table "diagnosis" add constraint "diagnosis_fault_cause_check" check ("fault_cause" in (\'DESIGN_OR_MANUFACTURE\', \'STORAGE_OR_TRANSPORT\', \'CUSTOMER_CAUSE\'))',
    );
    this.addSql(
      'create table "custody_receipt" ("id" uuid not null, "version" int not null default 1, "number" text not null, "code" text not null, "state" text not null default \'LIVE\', "request_id" uuid not null, "asset_id" uuid not null, "visit_id" uuid not null, "branch_id" uuid not null, "request_number" text not null, "unit_name" text not null, "serial_number" text null, "condition" text not null, "accessories" text null, "issued_at" timestamptz(3) not null, "issued_by_name" text not null, "voided_at" timestamptz(3) null, "came_back" boolean null, "returned_by_id" uuid null, primary key ("id"))',
    );
    this.addSql(
      'alter table "custody_receipt" add constraint "custody_receipt_number_unique" unique ("number")',
    );
    this.addSql('alter table "custody_receipt" add constraint "custody_receipt_code_unique" unique ("code")');
    this.addSql(
      "create unique index custody_receipt_one_live on custody_receipt (asset_id) where state = 'LIVE'",
    );
    this.addSql(
      'create index "custody_receipt_request_id_id_index" on "custody_receipt" ("request_id", "id")',
    );
    this.addSql(
      'alter table "custody_receipt" add constraint "custody_receipt_state_check" check ("state" in (\'LIVE\', \'VOID\'))',
    );
    this.addSql(
      'create table "repair_card" ("id" uuid not null, "version" int not null default 1, "code" text not null, "state" text not null default \'IN_REPAIR\', "request_id" uuid not null, "receipt_id" uuid not null, "asset_id" uuid not null, "branch_id" uuid not null, "request_number" text not null, "unit_name" text not null, "serial_number" text null, "technician_id" uuid not null, "technician_name" text not null, "opened_at" timestamptz(3) not null, "planned_finish_at" timestamptz(3) not null, "passed_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql('alter table "repair_card" add constraint "repair_card_code_unique" unique ("code")');
    this.addSql(
      'alter table "repair_card" add constraint "repair_card_receipt_id_unique" unique ("receipt_id")',
    );
    this.addSql(
      "create index repair_card_open on repair_card (branch_id, planned_finish_at, id) where state <> 'RETURNED'",
    );
    this.addSql(
      "create index repair_card_of_technician on repair_card (technician_id, planned_finish_at, id) where state <> 'RETURNED'",
    );
    this.addSql(
      "create index repair_card_promised on repair_card (planned_finish_at, id) where state in ('IN_REPAIR','TO_INSPECT')",
    );
    this.addSql(
      'create index "repair_card_branch_id_opened_at_id_index" on "repair_card" ("branch_id", "opened_at", "id")',
    );
    this.addSql('create index "repair_card_request_id_id_index" on "repair_card" ("request_id", "id")');
    this.addSql(
      "alter table \"repair_card\" add constraint \"repair_card_state_check\" check (\"state\" in ('IN_REPAIR', 'TO_INSPECT', 'PASSED', 'RETURNED'))",
    );
    this.addSql(
      'create table "repair_work" ("id" uuid not null, "card_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "at" timestamptz(3) not null, "by_id" uuid null, "by_name" text not null, "minutes" int not null, "done" text not null, "parts" jsonb not null, primary key ("id"))',
    );
    this.addSql('create index "repair_work_branch_id_at_index" on "repair_work" ("branch_id", "at")');
    this.addSql('create index "repair_work_card_id_id_index" on "repair_work" ("card_id", "id")');
    this.addSql(
      'create table "repair_promise" ("id" uuid not null, "card_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "at" timestamptz(3) not null, "by_id" uuid null, "by_name" text not null, "planned_finish_at" timestamptz(3) not null, "reason" text null, primary key ("id"))',
    );
    this.addSql('create index "repair_promise_card_id_id_index" on "repair_promise" ("card_id", "id")');
    this.addSql(
      'create table "repair_inspection" ("id" uuid not null, "card_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "at" timestamptz(3) not null, "by_id" uuid null, "by_name" text not null, "passed" boolean not null, "remarks" text null, primary key ("id"))',
    );
    this.addSql('create index "repair_inspection_card_id_id_index" on "repair_inspection" ("card_id", "id")');
    this.addSql(
      'create table "custody_signature" ("id" uuid not null, "receipt_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "purpose" text not null, "signer_name" text not null, "signed_at" timestamptz(3) not null, "method" text not null, "comments" text null, "image_file_id" uuid null, "content" jsonb not null, "seal_key_id" text not null, "seal_mac" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "custody_signature" add constraint "custody_signature_image_file_id_unique" unique ("image_file_id")',
    );
    this.addSql('create index "custody_signature_request_id_index" on "custody_signature" ("request_id")');
    this.addSql(
      'alter table "custody_signature" add constraint "custody_signature_receipt_id_purpose_unique" unique ("receipt_id", "purpose")',
    );
    this.addSql(
      'alter table "custody_signature" add constraint "custody_signature_purpose_check" check ("purpose" in (\'TAKEN_AWAY\', \'RECEIPT_LOST\'))',
    );
    this.addSql(
      'alter table "custody_signature" add constraint "custody_signature_method_check" check ("method" in (\'DRAWN\', \'SEAL\', \'TYPED_NAME\'))',
    );
    this.addSql(
      'create table "custody_entry" ("id" uuid not null, "asset_id" uuid not null, "step" int not null, "branch_id" uuid not null, "request_id" uuid not null, "receipt_id" uuid not null, "move" text not null, "at" timestamptz(3) not null, "from_place" text not null, "to_place" text not null, "to_technician_id" uuid null, "to_technician_name" text null, "by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'create index "custody_entry_branch_id_at_id_index" on "custody_entry" ("branch_id", "at", "id")',
    );
    this.addSql(
      'alter table "custody_entry" add constraint "custody_entry_asset_id_step_unique" unique ("asset_id", "step")',
    );
    this.addSql(
      'alter table "custody_entry" add constraint "custody_entry_in_one_name" check ((to_place = \'TECHNICIAN\') = (to_technician_id is not null))',
    );
    this.addSql(
      "alter table \"custody_entry\" add constraint \"custody_entry_move_check\" check (\"move\" in ('TAKEN_AWAY', 'BOOKED_IN', 'BOOKED_OUT', 'HANDED_BACK'))",
    );
    this.addSql(
      'alter table "custody_entry" add constraint "custody_entry_from_place_check" check ("from_place" in (\'CUSTOMER\', \'TECHNICIAN\', \'BRANCH\'))',
    );
    this.addSql(
      'alter table "custody_entry" add constraint "custody_entry_to_place_check" check ("to_place" in (\'CUSTOMER\', \'TECHNICIAN\', \'BRANCH\'))',
    );
    this.addSql(
      'create table "visit_contact" ("id" uuid not null, "visit_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "means" text not null, "contacted_at" timestamptz(3) not null, "agreed" text not null, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_name" text not null, primary key ("id"))',
    );
    this.addSql('create index "visit_contact_request_id_index" on "visit_contact" ("request_id")');
    this.addSql('create index "visit_contact_visit_id_id_index" on "visit_contact" ("visit_id", "id")');
    this.addSql(
      'alter table "visit_contact" add constraint "visit_contact_means_check" check ("means" in (\'PHONE\', \'MESSAGE\'))',
    );
    this.addSql(
      'create table "voucher_signature" ("id" uuid not null, "voucher_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "signer_name" text not null, "signed_at" timestamptz(3) not null, "method" text not null, "door" text not null, "comments" text null, "image_file_id" uuid null, "content" jsonb not null, "seal_key_id" text not null, "seal_mac" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "voucher_signature" add constraint "voucher_signature_image_file_id_unique" unique ("image_file_id")',
    );
    this.addSql('create index "voucher_signature_request_id_index" on "voucher_signature" ("request_id")');
    this.addSql(
      'create index "voucher_signature_voucher_id_id_index" on "voucher_signature" ("voucher_id", "id")',
    );
    this.addSql(
      'alter table "voucher_signature" add constraint "voucher_signature_method_check" check ("method" in (\'DRAWN\', \'SEAL\', \'TYPED_NAME\'))',
    );
    this.addSql(
      'alter table "voucher_signature" add constraint "voucher_signature_door_check" check ("door" in (\'DEVICE\', \'PORTAL\', \'LINK\'))',
    );
    this.addSql(
      'create table "warehouse" ("id" uuid not null, "branch_id" uuid not null, "kind" text not null, "name" text not null, "technician_id" uuid null, "opened_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql(
      'create index "warehouse_branch_id_name_id_index" on "warehouse" ("branch_id", "name", "id")',
    );
    this.addSql(
      "create unique index warehouse_one_van on warehouse (technician_id, branch_id) where kind = 'VAN'",
    );
    this.addSql(
      'alter table "warehouse" add constraint "warehouse_van_of_one" check ((kind = \'VAN\') = (technician_id is not null))',
    );
    this.addSql(
      "alter table \"warehouse\" add constraint \"warehouse_kind_check\" check (\"kind\" in ('BRANCH', 'VAN', 'WORKSHOP', 'HEADQUARTERS'))",
    );
    this.addSql(
      'create table "stock_scrap" ("id" uuid not null, "version" int not null default 1, "warehouse_id" uuid not null, "branch_id" uuid not null, "part_id" uuid not null, "quantity" int not null, "reason" text not null, "state" text not null default \'ASKED\', "asked_at" timestamptz(3) not null, "asked_by_id" uuid null, "asked_by_name" text not null, "decided_at" timestamptz(3) null, "decided_by_name" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "stock_scrap_branch_id_asked_at_id_index" on "stock_scrap" ("branch_id", "asked_at", "id")',
    );
    this.addSql(
      'alter table "stock_scrap" add constraint "stock_scrap_state_check" check ("state" in (\'ASKED\', \'APPROVED\', \'REFUSED\'))',
    );
    this.addSql(
      'create table "stock_movement" ("id" uuid not null, "warehouse_id" uuid not null, "part_id" uuid not null, "branch_id" uuid not null, "step" int not null, "kind" text not null, "quantity" int not null, "balance" int not null, "unit_cost_amount" int not null, "reference" text null, "reason" text null, "request_id" uuid null, "model_id" uuid null, "fault_type" text null, "at" timestamptz(3) not null, "by_id" uuid null, "by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      "create index stock_movement_used on stock_movement (model_id, fault_type, part_id) where kind = 'USED'",
    );
    this.addSql(
      'create index "stock_movement_warehouse_id_at_id_index" on "stock_movement" ("warehouse_id", "at", "id")',
    );
    this.addSql(
      'alter table "stock_movement" add constraint "stock_movement_warehouse_id_part_id_step_unique" unique ("warehouse_id", "part_id", "step")',
    );
    this.addSql(
      'alter table "stock_movement" add constraint "stock_movement_moves" check (quantity <> 0 and balance >= 0)',
    );
    this.addSql(
      "alter table \"stock_movement\" add constraint \"stock_movement_kind_check\" check (\"kind\" in ('RECEIVED', 'ISSUED', 'RETURNED', 'TRANSFERRED', 'USED', 'COUNTED', 'SCRAPPED'))",
    );
    this.addSql(
      'create table "part_use" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "request_number" text not null, "branch_id" uuid not null, "report_id" uuid null, "card_id" uuid null, "technician_id" uuid not null, "technician_name" text not null, "part_id" uuid not null, "part_code" text not null, "quantity" int not null, "unit_cost_amount" int not null default 0, "movement_id" uuid null, "service_category" text not null, "used_at" timestamptz(3) not null, "state" text not null default \'USED\', "written_off_at" timestamptz(3) null, "written_off_by_name" text null, primary key ("id"))',
    );
    this.addSql('create index "part_use_card_id_index" on "part_use" ("card_id")');
    this.addSql(
      "create index part_use_unaccounted on part_use (technician_id, part_id) where state = 'USED'",
    );
    this.addSql(
      'create index "part_use_branch_id_used_at_id_index" on "part_use" ("branch_id", "used_at", "id")',
    );
    this.addSql('create index "part_use_request_id_id_index" on "part_use" ("request_id", "id")');
    this.addSql(
      'alter table "part_use" add constraint "part_use_on_one_paper" check ((report_id is null) <> (card_id is null))',
    );
    this.addSql(
      "alter table \"part_use\" add constraint \"part_use_service_category_check\" check (\"service_category\" in ('PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'))",
    );
    this.addSql(
      'alter table "part_use" add constraint "part_use_state_check" check ("state" in (\'USED\', \'WRITTEN_OFF\'))',
    );
    this.addSql(
      'create table "old_part" ("id" uuid not null, "version" int not null default 1, "part_use_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "part_code" text not null, "quantity" int not null, "serial_number" text null, "goes_back" boolean not null, "dealer_id" uuid null, "state" text not null default \'COLLECTED\', "received_at" timestamptz(3) not null, "received_by_id" uuid null, "received_by_name" text not null, "act_id" uuid null, primary key ("id"))',
    );
    this.addSql('alter table "old_part" add constraint "old_part_part_use_id_unique" unique ("part_use_id")');
    this.addSql(
      'create index "old_part_branch_id_received_at_id_index" on "old_part" ("branch_id", "received_at", "id")',
    );
    this.addSql(
      "create index old_part_of_dealer_collected on old_part (dealer_id, received_at, id) where state = 'COLLECTED'",
    );
    this.addSql(
      "create index old_part_collected on old_part (branch_id, received_at, id) where state = 'COLLECTED'",
    );
    this.addSql(
      'alter table "old_part" add constraint "old_part_state_check" check ("state" in (\'COLLECTED\', \'DISPOSED\', \'SENT_BACK\'))',
    );
    this.addSql(
      'create table "job_cost" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "kind" text not null, "category" text not null, "part_code" text null, "quantity" int not null, "unit_amount" int not null, "amount" bigint not null, "used_at" timestamptz(3) not null, "used_on" date not null, "recorded_at" timestamptz(3) not null, "recorded_by_name" text not null, "policy_id" uuid null, "part_use_id" uuid null, "report_id" uuid null, "repair_work_id" uuid null, "reverses_id" uuid null, primary key ("id"))',
    );
    this.addSql('alter table "job_cost" add constraint "job_cost_part_use_id_unique" unique ("part_use_id")');
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_repair_work_id_unique" unique ("repair_work_id")',
    );
    this.addSql('alter table "job_cost" add constraint "job_cost_reverses_id_unique" unique ("reverses_id")');
    this.addSql('create index job_cost_of_report on job_cost (report_id) where report_id is not null');
    this.addSql('create index "job_cost_used_on_index" on "job_cost" ("used_on")');
    this.addSql('create index "job_cost_branch_id_used_on_index" on "job_cost" ("branch_id", "used_on")');
    this.addSql('create index "job_cost_request_id_id_index" on "job_cost" ("request_id", "id")');
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_sign" check (quantity <> 0 and (reverses_id is null) = (quantity > 0))',
    );
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_adds_up" check ((kind = \'PART\' and amount = quantity * unit_amount\n    or kind <> \'PART\' and abs(amount * 60 - quantity * unit_amount) <= 30) and unit_amount >= 0)',
    );
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_source" check (case kind when \'PART\' then part_use_id is not null and num_nonnulls(report_id, repair_work_id, policy_id) = 0\n    else part_use_id is null and num_nonnulls(report_id, repair_work_id) = 1 and policy_id is not null end)',
    );
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_kind_check" check ("kind" in (\'PART\', \'LABOUR\'))',
    );
    this.addSql(
      "alter table \"job_cost\" add constraint \"job_cost_category_check\" check (\"category\" in ('PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'))",
    );
    this.addSql(
      'create table "stock_level" ("id" uuid not null, "warehouse_id" uuid not null, "part_id" uuid not null, "branch_id" uuid not null, "quantity" int not null default 0, "unit_cost_amount" int not null default 0, "moves" int not null default 0, primary key ("id"))',
    );
    this.addSql(
      'alter table "stock_level" add constraint "stock_level_warehouse_id_part_id_unique" unique ("warehouse_id", "part_id")',
    );
    this.addSql(
      'alter table "stock_level" add constraint "stock_level_not_below_zero" check (quantity >= 0)',
    );
    this.addSql(
      'create table "warranty_term" ("id" uuid not null, "category" text null, "model_id" uuid null, "version" int not null, "effective_from" date not null, "months" int not null, "repair_basis" text not null, "consumables_basis" text not null, "replacement_rule" text not null, "texts" jsonb not null, primary key ("id"))',
    );
    this.addSql(
      'create index "warranty_term_model_id_effective_from_index" on "warranty_term" ("model_id", "effective_from")',
    );
    this.addSql(
      'create index "warranty_term_category_effective_from_index" on "warranty_term" ("category", "effective_from")',
    );
    this.addSql(
      "create unique index warranty_term_version on warranty_term (coalesce(model_id::text, category, ''), version)",
    );
    this.addSql(
      "alter table \"warranty_term\" add constraint \"warranty_term_category_check\" check (\"category\" in ('MOTOR', 'GENERATOR', 'PUMP', 'COMMUNICATION_EQUIPMENT', 'HOUSEHOLD_APPLIANCE', 'VEHICLE'))",
    );
    this.addSql(
      "alter table \"warranty_term\" add constraint \"warranty_term_repair_basis_check\" check (\"repair_basis\" in ('COST_OF_MATERIALS', 'PRODUCTION_COST', 'LOWEST_COST_PRICE', 'PRICE_LIST'))",
    );
    this.addSql(
      "alter table \"warranty_term\" add constraint \"warranty_term_consumables_basis_check\" check (\"consumables_basis\" in ('COST_OF_MATERIALS', 'PRODUCTION_COST', 'LOWEST_COST_PRICE', 'PRICE_LIST'))",
    );
    this.addSql(
      'alter table "warranty_term" add constraint "warranty_term_replacement_rule_check" check ("replacement_rule" in (\'INHERIT_REMAINING\', \'RESTART_FULL\', \'LONGER_OF\'))',
    );
    this.addSql(
      'create table "asset_warranty" ("id" uuid not null, "asset_id" uuid not null, "branch_id" uuid not null, "term_id" uuid not null, "starts_on" date not null, "ends_on" date not null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql(
      'alter table "asset_warranty" add constraint "asset_warranty_asset_id_unique" unique ("asset_id")',
    );
    this.addSql('create index "asset_warranty_term_id_index" on "asset_warranty" ("term_id")');
    this.addSql(
      'create table "work_permit" ("id" uuid not null, "branch_id" uuid not null, "staff_id" uuid not null, "number" text not null, "valid_from" date not null, "valid_until" date not null, primary key ("id"))',
    );
    this.addSql('create index "work_permit_branch_id_index" on "work_permit" ("branch_id")');
    this.addSql('create index "work_permit_valid_until_index" on "work_permit" ("valid_until")');
    this.addSql(
      'create index "work_permit_staff_id_valid_until_index" on "work_permit" ("staff_id", "valid_until")',
    );
    this.addSql(
      'alter table "account_credential" add constraint "account_credential_account_id_foreign" foreign key ("account_id") references "user_account" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "account_customer" add constraint "account_customer_account_id_foreign" foreign key ("account_id") references "user_account" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "account_session" add constraint "account_session_account_id_foreign" foreign key ("account_id") references "user_account" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "api_key" add constraint "api_key_account_id_foreign" foreign key ("account_id") references "user_account" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "branch" add constraint "branch_parent_id_foreign" foreign key ("parent_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "branch_calendar" add constraint "branch_calendar_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "calendar_exception" add constraint "calendar_exception_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "customer" add constraint "customer_home_branch_id_foreign" foreign key ("home_branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "customer_contact" add constraint "customer_contact_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "customer_contact" add constraint "customer_contact_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "day_end" add constraint "day_end_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "customer_address" add constraint "customer_address_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "customer_address" add constraint "customer_address_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "customer_address" add constraint "customer_address_district_code_foreign" foreign key ("district_code") references "district" ("code") on delete restrict',
    );
    this.addSql(
      'alter table "maintenance_contract" add constraint "maintenance_contract_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "maintenance_contract" add constraint "maintenance_contract_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "maintenance_contract" add constraint "maintenance_contract_renews_id_foreign" foreign key ("renews_id") references "maintenance_contract" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "policy_version" add constraint "policy_version_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "quality_report" add constraint "quality_report_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "quality_report_action" add constraint "quality_report_action_report_id_foreign" foreign key ("report_id") references "quality_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "quality_report_delivery" add constraint "quality_report_delivery_report_id_foreign" foreign key ("report_id") references "quality_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "quality_report_line" add constraint "quality_report_line_report_id_foreign" foreign key ("report_id") references "quality_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "quality_report_source" add constraint "quality_report_source_report_id_foreign" foreign key ("report_id") references "quality_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "renewal_notice" add constraint "renewal_notice_contract_id_foreign" foreign key ("contract_id") references "maintenance_contract" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "renewal_notice" add constraint "renewal_notice_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "product_model" add constraint "product_model_responsible_unit_id_foreign" foreign key ("responsible_unit_id") references "responsible_unit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "asset" add constraint "asset_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "asset" add constraint "asset_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "asset" add constraint "asset_model_id_foreign" foreign key ("model_id") references "product_model" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "asset" add constraint "asset_replaces_id_foreign" foreign key ("replaces_id") references "asset" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_request" add constraint "repair_request_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_request" add constraint "repair_request_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_request" add constraint "repair_request_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_request" add constraint "repair_request_model_id_foreign" foreign key ("model_id") references "product_model" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "request_event" add constraint "request_event_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "remote_session" add constraint "remote_session_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "quality_particulars" add constraint "quality_particulars_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "quality_particulars" add constraint "quality_particulars_model_id_foreign" foreign key ("model_id") references "product_model" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "invoice" add constraint "invoice_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "invoice" add constraint "invoice_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "payment" add constraint "payment_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "invoice_line" add constraint "invoice_line_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "invoice_line" add constraint "invoice_line_price_list_id_foreign" foreign key ("price_list_id") references "price_list" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "invoice_line" add constraint "invoice_line_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "invoice_dispute" add constraint "invoice_dispute_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "follow_up_call" add constraint "follow_up_call_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "follow_up_call_entry" add constraint "follow_up_call_entry_follow_up_id_foreign" foreign key ("follow_up_id") references "follow_up_call" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "estimate_line" add constraint "estimate_line_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "estimate_line" add constraint "estimate_line_price_list_id_foreign" foreign key ("price_list_id") references "price_list" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "estimate" add constraint "estimate_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "entitlement_decision" add constraint "entitlement_decision_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "day_end_line" add constraint "day_end_line_day_end_id_foreign" foreign key ("day_end_id") references "day_end" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "day_end_line" add constraint "day_end_line_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "contact_entry" add constraint "contact_entry_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "contract_unit" add constraint "contract_unit_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "contract_unit" add constraint "contract_unit_contract_id_foreign" foreign key ("contract_id") references "maintenance_contract" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "contract_unit" add constraint "contract_unit_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "part" add constraint "part_responsible_unit_id_foreign" foreign key ("responsible_unit_id") references "responsible_unit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "price_item" add constraint "price_item_price_list_id_foreign" foreign key ("price_list_id") references "price_list" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "price_item" add constraint "price_item_part_id_foreign" foreign key ("part_id") references "part" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "old_parts_act" add constraint "old_parts_act_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "old_parts_act" add constraint "old_parts_act_dealer_id_foreign" foreign key ("dealer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "old_parts_act" add constraint "old_parts_act_responsible_unit_id_foreign" foreign key ("responsible_unit_id") references "responsible_unit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_target" add constraint "service_target_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_voucher" add constraint "service_voucher_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "charge_batch" add constraint "charge_batch_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "charge_batch" add constraint "charge_batch_voucher_id_foreign" foreign key ("voucher_id") references "service_voucher" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "charge" add constraint "charge_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "charge" add constraint "charge_price_list_id_foreign" foreign key ("price_list_id") references "price_list" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "charge" add constraint "charge_voucher_id_foreign" foreign key ("voucher_id") references "service_voucher" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "charge" add constraint "charge_batch_id_foreign" foreign key ("batch_id") references "charge_batch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "charge" add constraint "charge_reverses_id_foreign" foreign key ("reverses_id") references "charge" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "charge_reduction" add constraint "charge_reduction_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "charge_reduction" add constraint "charge_reduction_charge_id_foreign" foreign key ("charge_id") references "charge" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_zone" add constraint "service_zone_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_zone" add constraint "service_zone_district_code_foreign" foreign key ("district_code") references "district" ("code") on delete restrict',
    );
    this.addSql(
      'alter table "site_check" add constraint "site_check_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "site_check" add constraint "site_check_checklist_id_foreign" foreign key ("checklist_id") references "site_checklist" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "staff_member" add constraint "staff_member_home_branch_id_foreign" foreign key ("home_branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "staff_card" add constraint "staff_card_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "staff_card" add constraint "staff_card_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "site_finding" add constraint "site_finding_check_id_foreign" foreign key ("check_id") references "site_check" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "site_finding" add constraint "site_finding_owner_id_foreign" foreign key ("owner_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "reward" add constraint "reward_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "reward" add constraint "reward_nominee_id_foreign" foreign key ("nominee_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "renewal_visit" add constraint "renewal_visit_contract_id_foreign" foreign key ("contract_id") references "maintenance_contract" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "renewal_visit" add constraint "renewal_visit_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "renewal_visit" add constraint "renewal_visit_assignee_id_foreign" foreign key ("assignee_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "referral" add constraint "referral_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "referral" add constraint "referral_from_branch_id_foreign" foreign key ("from_branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "referral" add constraint "referral_to_branch_id_foreign" foreign key ("to_branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "referral" add constraint "referral_named_staff_id_foreign" foreign key ("named_staff_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "rating_batch" add constraint "rating_batch_technician_id_foreign" foreign key ("technician_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "rating_batch" add constraint "rating_batch_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "performance_review" add constraint "performance_review_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "performance_review" add constraint "performance_review_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "review_line" add constraint "review_line_review_id_foreign" foreign key ("review_id") references "performance_review" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "review_input" add constraint "review_input_review_id_foreign" foreign key ("review_id") references "performance_review" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "review_event" add constraint "review_event_review_id_foreign" foreign key ("review_id") references "performance_review" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "review_collection" add constraint "review_collection_review_id_foreign" foreign key ("review_id") references "performance_review" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "parts_requisition" add constraint "parts_requisition_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "parts_requisition" add constraint "parts_requisition_technician_id_foreign" foreign key ("technician_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "requisition_line" add constraint "requisition_line_requisition_id_foreign" foreign key ("requisition_id") references "parts_requisition" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "requisition_line" add constraint "requisition_line_part_id_foreign" foreign key ("part_id") references "part" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "replenishment" add constraint "replenishment_requisition_id_foreign" foreign key ("requisition_id") references "parts_requisition" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "replenishment" add constraint "replenishment_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "replenishment" add constraint "replenishment_part_id_foreign" foreign key ("part_id") references "part" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "replenishment_delay" add constraint "replenishment_delay_replenishment_id_foreign" foreign key ("replenishment_id") references "replenishment" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "daily_report" add constraint "daily_report_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "daily_report" add constraint "daily_report_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "daily_report_line" add constraint "daily_report_line_report_id_foreign" foreign key ("report_id") references "daily_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "daily_report_correction" add constraint "daily_report_correction_report_id_foreign" foreign key ("report_id") references "daily_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "certificate" add constraint "certificate_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "certificate" add constraint "certificate_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "cash_account" add constraint "cash_account_technician_id_foreign" foreign key ("technician_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "cash_account" add constraint "cash_account_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "cash_hand_over" add constraint "cash_hand_over_account_id_foreign" foreign key ("account_id") references "cash_account" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "cash_hand_over_line" add constraint "cash_hand_over_line_hand_over_id_foreign" foreign key ("hand_over_id") references "cash_hand_over" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "cash_hand_over_line" add constraint "cash_hand_over_line_payment_id_foreign" foreign key ("payment_id") references "payment" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "cash_entry" add constraint "cash_entry_account_id_foreign" foreign key ("account_id") references "cash_account" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "bonus_award" add constraint "bonus_award_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "bonus_award" add constraint "bonus_award_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "bonus_award" add constraint "bonus_award_review_id_foreign" foreign key ("review_id") references "performance_review" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "alert" add constraint "alert_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "alert" add constraint "alert_acknowledged_by_id_foreign" foreign key ("acknowledged_by_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "staff_probation" add constraint "staff_probation_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "staff_probation" add constraint "staff_probation_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "asset_proof" add constraint "asset_proof_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "asset_proof" add constraint "asset_proof_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "asset_proof" add constraint "asset_proof_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "supervisor_report" add constraint "supervisor_report_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "supervisor_report_entry" add constraint "supervisor_report_entry_report_id_foreign" foreign key ("report_id") references "supervisor_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "supervisor_report_entry" add constraint "supervisor_report_entry_daily_report_id_foreign" foreign key ("daily_report_id") references "daily_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "survey" add constraint "survey_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "survey" add constraint "survey_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "survey" add constraint "survey_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "survey" add constraint "survey_lead_technician_id_foreign" foreign key ("lead_technician_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "survey" add constraint "survey_rating_batch_id_foreign" foreign key ("rating_batch_id") references "rating_batch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_model_id_foreign" foreign key ("model_id") references "product_model" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_delegate_id_foreign" foreign key ("delegate_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_investigator_id_foreign" foreign key ("investigator_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_meeting_person_id_foreign" foreign key ("meeting_person_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback" add constraint "feedback_responsible_staff_id_foreign" foreign key ("responsible_staff_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback_follow_up" add constraint "feedback_follow_up_feedback_id_foreign" foreign key ("feedback_id") references "feedback" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback_follow_up" add constraint "feedback_follow_up_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback_penalty" add constraint "feedback_penalty_feedback_id_foreign" foreign key ("feedback_id") references "feedback" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback_penalty" add constraint "feedback_penalty_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback_meeting" add constraint "feedback_meeting_feedback_id_foreign" foreign key ("feedback_id") references "feedback" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback_letter" add constraint "feedback_letter_feedback_id_foreign" foreign key ("feedback_id") references "feedback" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "feedback_event" add constraint "feedback_event_feedback_id_foreign" foreign key ("feedback_id") references "feedback" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "corrective_action" add constraint "corrective_action_feedback_id_foreign" foreign key ("feedback_id") references "feedback" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "corrective_action" add constraint "corrective_action_model_id_foreign" foreign key ("model_id") references "product_model" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "corrective_action" add constraint "corrective_action_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "corrective_action" add constraint "corrective_action_responsible_unit_id_foreign" foreign key ("responsible_unit_id") references "responsible_unit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "corrective_action" add constraint "corrective_action_owner_id_foreign" foreign key ("owner_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "accident_notice" add constraint "accident_notice_feedback_id_foreign" foreign key ("feedback_id") references "feedback" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "survey_answer" add constraint "survey_answer_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "survey_delivery" add constraint "survey_delivery_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "survey_preference" add constraint "survey_preference_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "target_pause" add constraint "target_pause_target_id_foreign" foreign key ("target_id") references "service_target" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "unit_custody" add constraint "unit_custody_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "unit_custody" add constraint "unit_custody_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "unit_custody" add constraint "unit_custody_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "unit_custody" add constraint "unit_custody_technician_id_foreign" foreign key ("technician_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "vehicle_fault" add constraint "vehicle_fault_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "visit" add constraint "visit_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "visit" add constraint "visit_lead_id_foreign" foreign key ("lead_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "travel_request" add constraint "travel_request_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "travel_request" add constraint "travel_request_visit_id_foreign" foreign key ("visit_id") references "visit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "site_result" add constraint "site_result_visit_id_foreign" foreign key ("visit_id") references "visit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_report" add constraint "service_report_visit_id_foreign" foreign key ("visit_id") references "visit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_report" add constraint "service_report_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "report_review" add constraint "report_review_report_id_foreign" foreign key ("report_id") references "service_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "escalation" add constraint "escalation_visit_id_foreign" foreign key ("visit_id") references "visit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "escalation" add constraint "escalation_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "diagnosis" add constraint "diagnosis_visit_id_foreign" foreign key ("visit_id") references "visit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "diagnosis" add constraint "diagnosis_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "custody_receipt" add constraint "custody_receipt_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "custody_receipt" add constraint "custody_receipt_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "custody_receipt" add constraint "custody_receipt_visit_id_foreign" foreign key ("visit_id") references "visit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_card" add constraint "repair_card_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_card" add constraint "repair_card_receipt_id_foreign" foreign key ("receipt_id") references "custody_receipt" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_card" add constraint "repair_card_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_card" add constraint "repair_card_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_card" add constraint "repair_card_technician_id_foreign" foreign key ("technician_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_work" add constraint "repair_work_card_id_foreign" foreign key ("card_id") references "repair_card" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_promise" add constraint "repair_promise_card_id_foreign" foreign key ("card_id") references "repair_card" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "repair_inspection" add constraint "repair_inspection_card_id_foreign" foreign key ("card_id") references "repair_card" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "custody_signature" add constraint "custody_signature_receipt_id_foreign" foreign key ("receipt_id") references "custody_receipt" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "custody_signature" add constraint "custody_signature_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "custody_signature" add constraint "custody_signature_image_file_id_foreign" foreign key ("image_file_id") references "stored_file" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "custody_entry" add constraint "custody_entry_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "custody_entry" add constraint "custody_entry_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "custody_entry" add constraint "custody_entry_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "custody_entry" add constraint "custody_entry_receipt_id_foreign" foreign key ("receipt_id") references "custody_receipt" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "visit_contact" add constraint "visit_contact_visit_id_foreign" foreign key ("visit_id") references "visit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "voucher_signature" add constraint "voucher_signature_voucher_id_foreign" foreign key ("voucher_id") references "service_voucher" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "voucher_signature" add constraint "voucher_signature_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "voucher_signature" add constraint "voucher_signature_image_file_id_foreign" foreign key ("image_file_id") references "stored_file" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "warehouse" add constraint "warehouse_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "warehouse" add constraint "warehouse_technician_id_foreign" foreign key ("technician_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "stock_scrap" add constraint "stock_scrap_warehouse_id_foreign" foreign key ("warehouse_id") references "warehouse" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "stock_scrap" add constraint "stock_scrap_part_id_foreign" foreign key ("part_id") references "part" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "stock_movement" add constraint "stock_movement_warehouse_id_foreign" foreign key ("warehouse_id") references "warehouse" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "stock_movement" add constraint "stock_movement_part_id_foreign" foreign key ("part_id") references "part" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "part_use" add constraint "part_use_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "part_use" add constraint "part_use_report_id_foreign" foreign key ("report_id") references "service_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "part_use" add constraint "part_use_technician_id_foreign" foreign key ("technician_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "part_use" add constraint "part_use_part_id_foreign" foreign key ("part_id") references "part" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "part_use" add constraint "part_use_movement_id_foreign" foreign key ("movement_id") references "stock_movement" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "old_part" add constraint "old_part_part_use_id_foreign" foreign key ("part_use_id") references "part_use" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "old_part" add constraint "old_part_dealer_id_foreign" foreign key ("dealer_id") references "customer" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "old_part" add constraint "old_part_act_id_foreign" foreign key ("act_id") references "old_parts_act" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_policy_id_foreign" foreign key ("policy_id") references "policy_version" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_part_use_id_foreign" foreign key ("part_use_id") references "part_use" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_report_id_foreign" foreign key ("report_id") references "service_report" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_repair_work_id_foreign" foreign key ("repair_work_id") references "repair_work" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "job_cost" add constraint "job_cost_reverses_id_foreign" foreign key ("reverses_id") references "job_cost" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "stock_level" add constraint "stock_level_warehouse_id_foreign" foreign key ("warehouse_id") references "warehouse" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "stock_level" add constraint "stock_level_part_id_foreign" foreign key ("part_id") references "part" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "warranty_term" add constraint "warranty_term_model_id_foreign" foreign key ("model_id") references "product_model" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "asset_warranty" add constraint "asset_warranty_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "asset_warranty" add constraint "asset_warranty_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "asset_warranty" add constraint "asset_warranty_term_id_foreign" foreign key ("term_id") references "warranty_term" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "work_permit" add constraint "work_permit_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "work_permit" add constraint "work_permit_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete restrict',
    );
  }
}
