import type { AskedFields } from '../platform/asked-fields.ts';

/** Records that belong to a request, read as one JSON value of its row. */
export interface RequestPart {
  /** The property of the row under which resolvers find it. */
  readonly name: string;
  /** Fields of RepairRequest that need it. */
  readonly neededBy: readonly string[];
  /** What there is of each object, by property, as SQL. */
  readonly columns: Readonly<Record<string, string>>;
  /** The properties that pages show, and what is decided by; all others are read only where the document asks for more. */
  readonly shown: readonly string[];
  /** Whether the properties shown answer everything that a document asks of it. */
  readonly isEnough: (asked: AskedFields) => boolean;
  /** JSON of the request `r`, an object or a list of them, from the SQL that makes one object. */
  readonly from: (object: string) => string;
  /** What of each object is an instant. */
  readonly instants: readonly string[];
}

/** Whether a document asks for no other fields of a type. */
export function nothingBeyond(type: string, fields: string): RequestPart['isEnough'] {
  const enough = new Set(['__typename', ...fields.split(' ')]);
  return (asked) => !asked.beyond(type, enough);
}

/** What of a part is read, all of it or what pages show. A property more costs on both sides, most of all an instant. */
export function reading(
  { name, columns, shown, from, instants }: RequestPart,
  whole: boolean,
): { name: string; json: string; instants: readonly string[] } {
  const properties = whole ? Object.keys(columns) : shown;
  const pairs = properties.map((property) => `'${property}', ${columns[property]}`);
  return {
    name,
    json: from(`json_build_object(${pairs.join(', ')})`),
    instants: instants.filter((property) => properties.includes(property)),
  };
}

/** A course longer than this is read in the audit of the record. */
export const EVENTS_SHOWN = 100;

export const ownParts: readonly RequestPart[] = [
  {
    name: 'events',
    neededBy: ['events'],
    columns: {
      id: 'ev.id',
      requestId: 'ev.request_id',
      branchId: 'ev.branch_id',
      at: 'ev.at',
      kind: 'ev.kind',
      params: 'ev.params',
      actorKind: 'ev.actor_kind',
      actorId: 'ev.actor_id',
      actorName: 'ev.actor_name',
    },
    shown: ['id', 'at', 'kind', 'params'],
    isEnough: nothingBeyond('RequestEvent', 'id at kind text'),
    from: (object) => `(select coalesce(json_agg(${object} order by ev.id), '[]') from (
      select * from request_event last where last.request_id = r.id order by last.id desc limit ${EVENTS_SHOWN}) ev)`,
    instants: ['at'],
  },
  {
    name: 'targets',
    neededBy: ['targets', 'promise'],
    columns: {
      id: 'st.id',
      requestId: 'st.request_id',
      branchId: 'st.branch_id',
      kind: 'st.kind',
      state: 'st.state',
      basis: 'st.basis',
      startedAt: 'st.started_at',
      targetMinutes: 'st.target_minutes',
      clock: 'st.clock',
      dueAt: 'st.due_at',
      warnedAt: 'st.warned_at',
      metAt: 'st.met_at',
      endedAt: 'st.ended_at',
      policyVersionId: 'st.policy_version_id',
      policyVersion: 'st.policy_version',
    },
    shown: ['id', 'kind', 'state', 'basis', 'targetMinutes', 'dueAt', 'metAt', 'endedAt'],
    isEnough: nothingBeyond('ServiceTarget', 'id kind state basis targetMinutes dueAt metAt'),
    from: (object) => `(select coalesce(json_agg(${object}
      order by st.id), '[]') from service_target st where st.request_id = r.id)`,
    instants: ['startedAt', 'dueAt', 'warnedAt', 'metAt', 'endedAt'],
  },
  {
    name: 'decisions',
    neededBy: ['entitlement', 'entitlementHistory'],
    columns: {
      id: 'd.id',
      requestId: 'd.request_id',
      branchId: 'd.branch_id',
      category: 'd.category',
      reason: 'd.reason',
      params: 'd.params',
      derived: 'd.derived',
      decidedAt: 'd.decided_at',
      decidedBy: 'd.decided_by',
      overrideReason: 'd.override_reason',
    },
    shown: ['id', 'category', 'reason', 'params', 'derived', 'overrideReason'],
    isEnough: nothingBeyond('EntitlementDecision', 'id category reason derived overrideReason explanation'),
    from: (object) => `(select coalesce(json_agg(${object}
      order by d.id), '[]') from entitlement_decision d where d.request_id = r.id)`,
    instants: ['decidedAt'],
  },
  {
    name: 'voucher',
    neededBy: ['voucher'],
    columns: {
      id: 'w.id',
      version: 'w.version',
      requestId: 'w.request_id',
      branchId: 'w.branch_id',
      number: 'w.number',
      state: 'w.state',
      drawnAt: 'w.drawn_at',
      history: 'w.history',
      archivedAt: 'w.archived_at',
    },
    shown: ['id', 'number', 'state', 'drawnAt'],
    isEnough: nothingBeyond('ServiceVoucher', 'id number state drawnAt'),
    from: (object) => `(select ${object} from service_voucher w where w.request_id = r.id)`,
    instants: ['drawnAt', 'archivedAt'],
  },
];
