import type { Asset } from '../assets/asset.ts';
import type { ProductModel } from '../catalog/product-model.ts';
import type { Customer } from '../customers/customer.ts';
import { type Sql, verbatim } from '../kernel/sql.ts';
import type { AskedFields } from '../platform/asked-fields.ts';
import type { EntitlementDecision } from './entitlement-decision.ts';
import type { RepairRequest } from './repair-request.ts';
import type { RequestEvent } from './request-event.ts';
import { ownParts, reading, type RequestPart } from './request-part.ts';
import type { ServiceTarget } from './service-target.ts';
import type { ServiceVoucher } from './service-voucher.ts';

/** What a request that was read as a row has brought along; undefined where the document did not ask for it. */
export interface BroughtAlong {
  readonly customer?: Customer;
  readonly asset?: Asset | null;
  readonly model?: ProductModel | null;
  readonly technicianName?: string | null;
  readonly lastEvent?: RequestEvent | null;
  readonly events?: RequestEvent[];
  readonly targets?: ServiceTarget[];
  readonly decisions?: EntitlementDecision[];
  readonly voucher?: ServiceVoucher;
}

/** A request as lists and pages read it: one SQL, plain rows. */
export type RequestRow = Omit<RepairRequest, 'topic'> & BroughtAlong;

export type Flat = Record<string, unknown>;

const parts: RequestPart[] = [...ownParts];

/** Has rows of requests bring along what a later folder keeps of them. */
export function bringAlong(part: RequestPart): void {
  if (2 * (parts.length + 1) + GROUPS.length > 31) throw new Error('more parts than a selection has bits');
  parts.push(part);
}

/** Columns that are read only where something of a request, or of a neighbour, needs them. */
interface Group {
  readonly needed: (asked: AskedFields) => boolean;
  readonly columns: string;
  readonly join?: string;
}

const request = (field: string) => (asked: AskedFields) => asked.any('RepairRequest', [field]);
/** A neighbour is asked for more than what a line of a list shows of it. */
const moreOf = (field: string, type: string, shown: readonly string[]) => {
  const enough = new Set(['__typename', ...shown]);
  return (asked: AskedFields) => asked.any('RepairRequest', [field]) && asked.beyond(type, enough);
};

const ALWAYS = `r.id, r.number, r.branch_id as "branchId", r.state, r.kind, r.grade, r.channel, r.received_at as "receivedAt",
  r.priority, r.customer_id as "customerId", r.asset_id as "assetId", r.model_id as "modelId",
  r.fault_description as "faultDescription", r.service_category as "serviceCategory"`;

/** Fields that need no column beyond ALWAYS, or say by themselves what they need. */
const ANSWERED = new Set(
  `__typename id number state kind grade channel receivedAt priority faultDescription serviceCategory customer asset model
  technicianName lastEvent branch events targets promise entitlement entitlementHistory voucher visits nextActor nextStep
  nextDueAt cancellable signable contactPhone addressLine version`.split(/\s+/),
);

const CUSTOMER = 0;
const ASSET = 1;
const MODEL = 2;
const LAST_EVENT = 3;
const GROUPS: readonly Group[] = [
  {
    needed: request('customer'),
    columns: 'c.name as c_name, c.phone as c_phone, c.home_branch_id as c_home_branch_id',
  },
  { needed: request('asset'), columns: 'a.serial_number as a_serial_number, a.verified as a_verified' },
  {
    needed: request('model'),
    columns: 'm.code as m_code, m.name as m_name, m.name_en as m_name_en, m.category as m_category',
  },
  {
    needed: request('lastEvent'),
    columns: `e.id as e_id, e.at as e_at, e.kind as e_kind, e.params as e_params, e.actor_kind as e_actor_kind,
      e.actor_name as e_actor_name`,
    join: `left join lateral (
      select ev.id, ev.at, ev.kind, ev.params, ev.actor_kind, ev.actor_name from request_event ev
      where ev.request_id = r.id order by ev.id desc limit 1) e on true`,
  },
  { needed: request('technicianName'), columns: 't.name as "technicianName"' },
  {
    needed: (asked) => asked.any('RepairRequest', ['contactPhone', 'addressLine', 'version']),
    columns: 'r.contact_phone as "contactPhone", r.address_line as "addressLine", r.version',
  },
  {
    needed: (asked) => asked.beyond('RepairRequest', ANSWERED),
    columns: `r.fault_type as "faultType", r.received_on as "receivedOn", r.raised_by_name as "raisedByName", r.filed_by_name as "filedByName",
      r.district_code as "districtCode", r.preferred_from as "preferredFrom", r.preferred_until as "preferredUntil",
      r.zone_kind as "zoneKind", r.merged_into_id as "mergedIntoId", r.reopened_count as "reopenedCount",
      r.reopened_at as "reopenedAt", r.follows_id as "followsId", r.technician_ids as "technicianIds",
      r.lead_technician_id as "leadTechnicianId", r.photo_ids as "photoIds", r.resolved_at as "resolvedAt",
      r.struck_off_at as "struckOffAt", r.acknowledged_at as "acknowledgedAt", r.complex,
      r.referred_at as "referredAt"`,
  },
  {
    needed: moreOf('customer', 'Customer', ['id', 'name', 'phone']),
    columns: `c.number as c_number, c.kind as c_kind, c.email as c_email, c.preferred_channel as c_preferred_channel,
      c.version as c_version`,
  },
  {
    needed: moreOf('asset', 'Asset', ['id', 'serialNumber', 'verified']),
    columns: `a.purchased_on as a_purchased_on, a.proof_state as a_proof_state, a.customer_id as a_customer_id,
      a.project_goods as a_project_goods, a.final_acceptance_on as a_final_acceptance_on, a.version as a_version,
      a.replaces_id as a_replaces_id, a.replaced_on as a_replaced_on, a.replaced_under as a_replaced_under,
      a.replaced_reason as a_replaced_reason`,
  },
];

/** What a statement about requests `r` selects, and how a row of it becomes a request. */
export interface Selection {
  readonly columns: Sql;
  readonly joins: Sql;
  toRow(flat: Flat): RequestRow;
}

const selections = new Map<number, Selection>();

/**
 * What rows have to bring for a document, and no more: on a page of 20 reading a column costs as much as answering a field.
 * Without a document all of it.
 */
export function selectionFor(asked: AskedFields | undefined): Selection {
  let bits = 0;
  GROUPS.forEach(({ needed }, i) => {
    if (!asked || needed(asked)) bits |= 1 << i;
  });
  parts.forEach(({ neededBy, isEnough }, i) => {
    const at = GROUPS.length + 2 * i;
    if (!asked || asked.any('RepairRequest', neededBy)) bits |= asked && isEnough(asked) ? 1 << at : 3 << at;
  });
  let selection = selections.get(bits);
  if (!selection) selections.set(bits, (selection = select(bits)));
  return selection;
}

function select(bits: number): Selection {
  const has = (bit: number): boolean => (bits & (1 << bit)) !== 0;
  const groups = GROUPS.filter((_, i) => has(i));
  const along = parts.flatMap((part, i) => {
    const at = GROUPS.length + 2 * i;
    return has(at) ? reading(part, has(at + 1)) : [];
  });
  // A join on a key of which no column is read costs nothing: the planner leaves it out.
  const joins = [
    'left join customer c on c.id = r.customer_id',
    'left join asset a on a.id = r.asset_id',
    'left join product_model m on m.id = r.model_id',
    'left join staff_member t on t.id = r.lead_technician_id',
    ...groups.flatMap((group) => group.join ?? []),
  ];
  const columns = [
    ALWAYS,
    ...groups.map((group) => group.columns),
    ...along.map(({ json, name }) => `${json} as "${name}"`),
  ];
  return {
    columns: verbatim(columns.join(', ')),
    joins: verbatim(joins.join('\n')),
    toRow(flat) {
      const row = flat;
      if (has(CUSTOMER)) row.customer = customerOf(flat);
      const model = has(MODEL) ? modelOf(flat) : undefined;
      if (has(MODEL)) row.model = model;
      if (has(ASSET)) row.asset = assetOf(flat);
      if (has(LAST_EVENT)) row.lastEvent = lastEventOf(flat);
      for (const { name, instants } of along) row[name] = revived(row[name], instants);
      return row as unknown as RequestRow;
    },
  };
}

/** JSON knows no instants. */
function revived(json: unknown, instants: readonly string[]): unknown {
  if (Array.isArray(json)) return json.map((one) => revived(one, instants));
  const record = json as Flat | null;
  for (const name of instants) {
    if (typeof record?.[name] === 'string') record[name] = new Date(record[name]);
  }
  return record;
}

function customerOf(flat: Flat): Flat {
  return {
    id: flat.customerId,
    number: flat.c_number,
    name: flat.c_name,
    kind: flat.c_kind,
    phone: flat.c_phone,
    homeBranchId: flat.c_home_branch_id,
    email: flat.c_email,
    preferredChannel: flat.c_preferred_channel,
    version: flat.c_version,
  };
}

function modelOf(flat: Flat): Flat | null {
  if (!flat.modelId) return null;
  return {
    id: flat.modelId,
    code: flat.m_code,
    name: flat.m_name,
    nameEn: flat.m_name_en,
    category: flat.m_category,
  };
}

function assetOf(flat: Flat): Flat | null {
  if (!flat.assetId) return null;
  return {
    id: flat.assetId,
    serialNumber: flat.a_serial_number,
    verified: flat.a_verified,
    purchasedOn: flat.a_purchased_on,
    proofState: flat.a_proof_state,
    customerId: flat.a_customer_id,
    projectGoods: flat.a_project_goods,
    finalAcceptanceOn: flat.a_final_acceptance_on,
    version: flat.a_version,
    replacesId: flat.a_replaces_id,
    replacedOn: flat.a_replaced_on,
    replacedUnder: flat.a_replaced_under,
    replacedReason: flat.a_replaced_reason,
    modelId: flat.modelId,
  };
}

function lastEventOf(flat: Flat): Flat | null {
  if (!flat.e_id) return null;
  return {
    id: flat.e_id,
    requestId: flat.id,
    at: flat.e_at,
    kind: flat.e_kind,
    params: flat.e_params,
    actorKind: flat.e_actor_kind,
    actorName: flat.e_actor_name,
  };
}
