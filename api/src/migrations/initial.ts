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
      'create table "customer_contact" ("id" uuid not null, "customer_id" uuid not null, "branch_id" uuid not null, "name" text not null, "phone" text not null, primary key ("id"))',
    );
    this.addSql('create index "customer_contact_customer_id_index" on "customer_contact" ("customer_id")');
    this.addSql(
      'create index "customer_contact_phone_customer_id_index" on "customer_contact" ("phone", "customer_id")',
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
      'create table "maintenance_contract" ("id" uuid not null, "branch_id" uuid not null, "customer_id" uuid not null, "number" text not null, "starts_on" date not null, "ends_on" date not null, "covers_labour" boolean not null, "covers_parts" boolean not null, "response_target_minutes" int null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql(
      'create index "maintenance_contract_branch_id_index" on "maintenance_contract" ("branch_id")',
    );
    this.addSql(
      'create index "maintenance_contract_customer_id_index" on "maintenance_contract" ("customer_id")',
    );
    this.addSql(
      'alter table "maintenance_contract" add constraint "maintenance_contract_number_unique" unique ("number")',
    );
    this.addSql(
      'alter table "maintenance_contract" add constraint "maintenance_contract_period" check (starts_on <= ends_on)',
    );
    this.addSql(
      'create table "outbox_message" ("id" uuid not null, "channel" text not null, "to" text not null, "template" text not null, "text" text not null, "language" text not null default \'ZH\', "state" text not null default \'QUEUED\', "request_id" uuid null, "branch_id" uuid null, "created_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "gateway_answer" text null, primary key ("id"))',
    );
    this.addSql('create index "outbox_message_request_id_index" on "outbox_message" ("request_id")');
    this.addSql('create index "outbox_message_created_at_id_index" on "outbox_message" ("created_at", "id")');
    this.addSql(
      'alter table "outbox_message" add constraint "outbox_message_channel_check" check ("channel" in (\'SMS\', \'EMAIL\', \'LETTER\'))',
    );
    this.addSql(
      'alter table "outbox_message" add constraint "outbox_message_state_check" check ("state" in (\'QUEUED\', \'SENT\', \'FAILED\'))',
    );
    this.addSql(
      'create table "part" ("id" uuid not null, "code" text not null, "name" text not null, "name_en" text not null, "price_amount" int not null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('alter table "part" add constraint "part_code_unique" unique ("code")');
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
      'create table "product_model" ("id" uuid not null, "code" text not null, "name" text not null, "name_en" text not null, "category" text not null, "in_warranty_list" boolean not null default true, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('alter table "product_model" add constraint "product_model_code_unique" unique ("code")');
    this.addSql('create index "product_model_category_code_index" on "product_model" ("category", "code")');
    this.addSql(
      "alter table \"product_model\" add constraint \"product_model_category_check\" check (\"category\" in ('MOTOR', 'GENERATOR', 'PUMP', 'COMMUNICATION_EQUIPMENT', 'HOUSEHOLD_APPLIANCE', 'VEHICLE'))",
    );
    this.addSql(
      'create table "asset" ("id" uuid not null, "branch_id" uuid not null, "customer_id" uuid not null, "model_id" uuid not null, "serial_number" text null, "verified" boolean not null default false, "purchased_on" date null, "project_goods" boolean not null default false, "final_acceptance_on" date null, "proof_state" text not null default \'NONE\', "replaces_id" uuid null, "registered_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('create index "asset_model_id_index" on "asset" ("model_id")');
    this.addSql("create index asset_proof_waiting on asset (branch_id, id) where proof_state = 'SUBMITTED'");
    this.addSql(
      'create unique index asset_verified_serial on asset (model_id, serial_number) where verified and serial_number is not null',
    );
    this.addSql('create index "asset_customer_id_id_index" on "asset" ("customer_id", "id")');
    this.addSql(
      "alter table \"asset\" add constraint \"asset_proof_state_check\" check (\"proof_state\" in ('NONE', 'SUBMITTED', 'VERIFIED', 'REJECTED'))",
    );
    this.addSql(
      'create table "contract_unit" ("id" uuid not null, "branch_id" uuid not null, "contract_id" uuid not null, "asset_id" uuid not null, primary key ("id"))',
    );
    this.addSql('create index "contract_unit_asset_id_index" on "contract_unit" ("asset_id")');
    this.addSql(
      'alter table "contract_unit" add constraint "contract_unit_contract_id_asset_id_unique" unique ("contract_id", "asset_id")',
    );
    this.addSql(
      'create table "record_view" ("id" uuid not null, "record_id" uuid not null, "entity" text not null, "branch_id" uuid null, "at" timestamptz(3) not null, "by_kind" text not null, "by_id" uuid null, "by_name" text null, "operation" text not null, primary key ("id"))',
    );
    this.addSql('create index "record_view_record_id_id_index" on "record_view" ("record_id", "id")');
    this.addSql(
      'alter table "record_view" add constraint "record_view_by_kind_check" check ("by_kind" in (\'CUSTOMER\', \'STAFF\', \'SYSTEM\'))',
    );
    this.addSql(
      'create table "repair_request" ("id" uuid not null, "number" text not null, "version" int not null default 1, "branch_id" uuid not null, "state" text not null default \'REGISTERED\', "kind" text not null, "grade" text not null, "fault_type" text not null, "channel" text not null, "received_at" timestamptz(3) not null, "received_on" date not null, "priority" boolean not null default false, "customer_id" uuid not null, "raised_by_name" text not null, "contact_phone" text not null, "district_code" text not null, "zone_kind" text not null, "address_line" text not null, "asset_id" uuid null, "model_id" uuid null, "fault_description" text not null, "preferred_from" timestamptz(3) null, "preferred_until" timestamptz(3) null, "service_category" text not null, "fault_cause" text null, "acknowledged_at" timestamptz(3) null, "complex" boolean not null default false, "merged_into_id" uuid null, "technician_ids" uuid[] not null, "lead_technician_id" uuid null, "photo_ids" uuid[] not null, "resolved_at" timestamptz(3) null, "struck_off_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql(
      'alter table "repair_request" add constraint "repair_request_number_unique" unique ("number")',
    );
    this.addSql(
      "create index repair_request_reopening on repair_request (resolved_at) where state = 'RESOLVED'",
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
      "alter table \"repair_request\" add constraint \"repair_request_kind_check\" check (\"kind\" in ('REPAIR', 'INSTALLATION', 'COMMISSIONING', 'INSPECTION', 'CONSULTATION'))",
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
      'create table "entitlement_decision" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "category" text not null, "reason" text not null, "params" jsonb not null, "derived" boolean not null, "decided_at" timestamptz(3) not null, "decided_by" text null, "override_reason" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "entitlement_decision_request_id_id_index" on "entitlement_decision" ("request_id", "id")',
    );
    this.addSql(
      "alter table \"entitlement_decision\" add constraint \"entitlement_decision_category_check\" check (\"category\" in ('PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'))",
    );
    this.addSql(
      "alter table \"entitlement_decision\" add constraint \"entitlement_decision_reason_check\" check (\"reason\" in ('IN_WARRANTY', 'WARRANTY_EXPIRED', 'NO_PROOF_OF_PURCHASE', 'PROOF_NOT_YET_VERIFIED', 'PRODUCT_NOT_IN_WARRANTY_LIST', 'NOT_YET_STARTED', 'CUSTOMER_CAUSED', 'COVERED_BY_CONTRACT', 'NO_UNIT', 'UNVERIFIED_UNIT', 'SUPERVISOR_OVERRIDE', 'INTERNAL_WORK'))",
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
      'create table "commitment" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "committed_at" timestamptz(3) not null, "explanation" text not null, "made_at" timestamptz(3) not null, "made_by_id" uuid null, "made_by_name" text not null, primary key ("id"))',
    );
    this.addSql('create index "commitment_request_id_id_index" on "commitment" ("request_id", "id")');
    this.addSql(
      'create table "request_event" ("id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "at" timestamptz(3) not null, "kind" text not null, "params" jsonb not null, "actor_kind" text not null, "actor_id" uuid null, "actor_name" text null, primary key ("id"))',
    );
    this.addSql('create index "request_event_request_id_id_index" on "request_event" ("request_id", "id")');
    this.addSql(
      "alter table \"request_event\" add constraint \"request_event_kind_check\" check (\"kind\" in ('REGISTERED', 'GRADED', 'ENTITLEMENT_DERIVED', 'ENTITLEMENT_OVERRIDDEN', 'PHOTO_ADDED', 'PROOF_SUBMITTED', 'PROOF_VERIFIED', 'DISPATCHED', 'REASSIGNED', 'RESCHEDULED', 'ACCEPTED', 'DECLINED', 'SET_OUT', 'ARRIVED', 'ARRIVAL_CONFIRMED', 'NO_SHOW', 'DIAGNOSED', 'SERVICE_REPORTED', 'COULD_NOT_COMPLETE', 'TAKEN_AWAY', 'BOOKED_IN', 'REPAIR_RECORDED', 'REPAIR_FINISHED', 'REPAIR_PROMISED', 'INSPECTION_PASSED', 'BACK_TO_WORK', 'RETURN_PLANNED', 'BOOKED_OUT', 'BOOKED_IN_AGAIN', 'RETURNED', 'VOUCHER_SIGNED', 'VOUCHER_HANDED_IN', 'STRUCK_OFF', 'ARCHIVED', 'PAUSED', 'RESUMED', 'MERGED', 'CALLED_AGAIN', 'ACKNOWLEDGED', 'MARKED_COMPLEX', 'COMMITTED', 'PRIORITIZED', 'CANCELLED', 'CLOSED'))",
    );
    this.addSql(
      'alter table "request_event" add constraint "request_event_actor_kind_check" check ("actor_kind" in (\'CUSTOMER\', \'STAFF\', \'SYSTEM\'))',
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
      "alter table \"service_target\" add constraint \"service_target_kind_check\" check (\"kind\" in ('ACKNOWLEDGE', 'ARRIVE', 'DIAGNOSE', 'RESOLVE'))",
    );
    this.addSql(
      "alter table \"service_target\" add constraint \"service_target_state_check\" check (\"state\" in ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'VOID'))",
    );
    this.addSql(
      "alter table \"service_target\" add constraint \"service_target_basis_check\" check (\"basis\" in ('ZONE', 'GRADE', 'CONTRACT', 'PRODUCT'))",
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
      'create table "staff_member" ("id" uuid not null, "number" text not null, "name" text not null, "home_branch_id" uuid not null, "phone" text null, "active" boolean not null default true, "version" int not null default 1, primary key ("id"))',
    );
    this.addSql('alter table "staff_member" add constraint "staff_member_number_unique" unique ("number")');
    this.addSql('create index "staff_member_home_branch_id_index" on "staff_member" ("home_branch_id")');
    this.addSql(
      'create table "daily_report" ("id" uuid not null, "version" int not null default 1, "branch_id" uuid not null, "staff_id" uuid not null, "staff_name" text not null, "on_date" date not null, "state" text not null default \'DRAFT\', "drafted_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "submitted_at" timestamptz(3) null, "late" boolean not null default false, "reviewed_at" timestamptz(3) null, "reviewed_by_name" text null, "remarks" text null, "edits" int not null default 0, "chased_at" timestamptz(3) null, "escalated_at" timestamptz(3) null, primary key ("id"))',
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
      "alter table \"alert\" add constraint \"alert_kind_check\" check (\"kind\" in ('DISSATISFIED_RATING', 'CERTIFICATE_EXPIRING', 'WORK_PERMIT_EXPIRING', 'CALENDAR_YEAR_UNPUBLISHED', 'REPAIR_CARD_LATE', 'CUSTODY_BROKEN', 'TARGET_AT_RISK', 'TARGET_MISSED', 'REPORT_MISSING', 'REPORT_ESCALATED'))",
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
      'create table "supervisor_report" ("id" uuid not null, "version" int not null default 1, "branch_id" uuid not null, "on_date" date not null, "state" text not null default \'DRAFT\', "due_at" timestamptz(3) not null, "signature_due_at" timestamptz(3) null, "submitted_at" timestamptz(3) null, "submitted_by_id" uuid null, "submitted_by_name" text null, "late" boolean not null default false, "signed_at" timestamptz(3) null, "signed_by_name" text null, "signed_late" boolean not null default false, "sent_at" timestamptz(3) null, "remarks" text null, "reports" int not null default 0, "late_reports" int not null default 0, "paid_minutes" int not null default 0, "contract_minutes" int not null default 0, "warranty_minutes" int not null default 0, "internal_minutes" int not null default 0, "missing" jsonb not null, "chased_at" timestamptz(3) null, "escalated_at" timestamptz(3) null, primary key ("id"))',
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
      'create table "survey" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "customer_id" uuid not null, "received_on" date not null, "state" text not null default \'OWED\', "issued_at" timestamptz(3) not null, "items" jsonb not null, "lead_technician_id" uuid null, "technician_ids" uuid[] not null, "delivered_at" timestamptz(3) null, "expires_at" timestamptz(3) null, "link_ends_at" timestamptz(3) null, "correctable_until" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql('alter table "survey" add constraint "survey_request_id_unique" unique ("request_id")');
    this.addSql("create index survey_answered_about on survey (lead_technician_id) where state = 'ANSWERED'");
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
      'create table "survey_answer" ("id" uuid not null, "survey_id" uuid not null, "branch_id" uuid not null, "version" int not null, "attitude" text null, "skill" text null, "arrival_time" text null, "keeping_promises" text null, "comment" text null, "answered_at" timestamptz(3) not null, primary key ("id"))',
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
      'create table "target_pause" ("id" uuid not null, "target_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "reason" text not null, "started_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "by_name" text not null, primary key ("id"))',
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
      'create table "verification" ("id" uuid not null, "identifier" text not null, "value" text not null, "tries" int not null default 0, "expires_at" timestamptz(3) not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "verification" add constraint "verification_identifier_unique" unique ("identifier")',
    );
    this.addSql('create index "verification_expires_at_index" on "verification" ("expires_at")');
    this.addSql(
      'create table "visit" ("id" uuid not null, "version" int not null default 1, "request_id" uuid not null, "branch_id" uuid not null, "state" text not null default \'ASSIGNED\', "lead_id" uuid not null, "team_ids" uuid[] not null, "planned_at" timestamptz(3) not null, "set_out_at" timestamptz(3) null, "set_out_claimed_at" timestamptz(3) null, "arrived_at" timestamptz(3) null, "arrived_claimed_at" timestamptz(3) null, "arrival_confirmed_at" timestamptz(3) null, "left_at" timestamptz(3) null, "left_claimed_at" timestamptz(3) null, "reason" text null, primary key ("id"))',
    );
    this.addSql('create index visit_of_team on visit using gin (team_ids)');
    this.addSql(
      'create index visit_of_day on visit (branch_id, arrived_at, id) where arrived_at is not null',
    );
    this.addSql(
      "create unique index visit_one_active on visit (request_id) where state in ('ASSIGNED','ACCEPTED','TRAVELLING','ARRIVED')",
    );
    this.addSql('create index "visit_lead_id_planned_at_index" on "visit" ("lead_id", "planned_at")');
    this.addSql('create index "visit_request_id_id_index" on "visit" ("request_id", "id")');
    this.addSql(
      "alter table \"visit\" add constraint \"visit_state_check\" check (\"state\" in ('ASSIGNED', 'ACCEPTED', 'TRAVELLING', 'ARRIVED', 'COMPLETED', 'CANNOT_COMPLETE', 'DECLINED', 'NO_SHOW', 'CANCELLED'))",
    );
    this.addSql(
      'create table "service_report" ("id" uuid not null, "version" int not null default 1, "visit_id" uuid not null, "request_id" uuid not null, "branch_id" uuid not null, "found" text not null, "cause" text not null, "done" text not null, "advice" text not null, "compensation" text null, "parts" jsonb not null, "minutes" jsonb not null, "recorded_at" timestamptz(3) not null, "recorded_by_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "service_report" add constraint "service_report_visit_id_unique" unique ("visit_id")',
    );
    this.addSql('create index "service_report_request_id_id_index" on "service_report" ("request_id", "id")');
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
      'alter table "policy_version" add constraint "policy_version_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
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
      'alter table "contract_unit" add constraint "contract_unit_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "contract_unit" add constraint "contract_unit_contract_id_foreign" foreign key ("contract_id") references "maintenance_contract" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "contract_unit" add constraint "contract_unit_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict',
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
      'alter table "entitlement_decision" add constraint "entitlement_decision_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "day_end_line" add constraint "day_end_line_day_end_id_foreign" foreign key ("day_end_id") references "day_end" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "day_end_line" add constraint "day_end_line_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "request_event" add constraint "request_event_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_target" add constraint "service_target_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_voucher" add constraint "service_voucher_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_zone" add constraint "service_zone_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_zone" add constraint "service_zone_district_code_foreign" foreign key ("district_code") references "district" ("code") on delete restrict',
    );
    this.addSql(
      'alter table "staff_member" add constraint "staff_member_home_branch_id_foreign" foreign key ("home_branch_id") references "branch" ("id") on delete restrict',
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
      'alter table "alert" add constraint "alert_branch_id_foreign" foreign key ("branch_id") references "branch" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "alert" add constraint "alert_acknowledged_by_id_foreign" foreign key ("acknowledged_by_id") references "staff_member" ("id") on delete restrict',
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
      'alter table "survey_answer" add constraint "survey_answer_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on delete restrict',
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
      'alter table "visit" add constraint "visit_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "visit" add constraint "visit_lead_id_foreign" foreign key ("lead_id") references "staff_member" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_report" add constraint "service_report_visit_id_foreign" foreign key ("visit_id") references "visit" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "service_report" add constraint "service_report_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
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
      'alter table "voucher_signature" add constraint "voucher_signature_voucher_id_foreign" foreign key ("voucher_id") references "service_voucher" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "voucher_signature" add constraint "voucher_signature_request_id_foreign" foreign key ("request_id") references "repair_request" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "voucher_signature" add constraint "voucher_signature_image_file_id_foreign" foreign key ("image_file_id") references "stored_file" ("id") on delete restrict',
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
