import { notFound } from '../../kernel/rule-error.ts';
import { sql } from '../../kernel/sql.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { ZoneKind } from './service-zone.ts';

export interface ServingBranch {
  readonly branchId: string;
  /** A district that nobody serves is reached from afar, so its arrival target is the suburban one. */
  readonly zoneKind: ZoneKind;
  /** False when no branch serves the district and the service department takes it. */
  readonly served: boolean;
}

/** The same with what a call needs to know of the branch. */
export interface ServingBranchFacts extends ServingBranch {
  readonly timeZone: string;
}

/**
 * The branch that an address picks by its district; without a match the service department at headquarters.
 * @throws RuleError NOT_FOUND for a code that is no district.
 */
export async function branchForDistrict(
  em: Pick<EntityManager, 'execute'>,
  districtCode: string,
  field = 'districtCode',
): Promise<ServingBranch> {
  const { branchId, zoneKind, served } = await branchFactsForDistrict(em, districtCode, field);
  return { branchId, zoneKind, served };
}

/** The same, with the branch's time zone. */
export async function branchFactsForDistrict(
  em: Pick<EntityManager, 'execute'>,
  districtCode: string,
  field = 'districtCode',
): Promise<ServingBranchFacts> {
  const { text, values } = sql`
    select s.id as branch_id, s.time_zone, case when b.id is not null then z.zone_kind end as zone_kind
    from district d
    left join service_zone z on z.district_code = d.code
    left join branch b on b.id = z.branch_id and b.active
    left join branch s on s.id = coalesce(b.id,
      (select h.id from branch h where h.kind = 'HEADQUARTERS' and h.active order by h.code limit 1))
    where d.code = ${districtCode}`.questioned();
  const [found]: { branch_id: string | null; time_zone: string | null; zone_kind: ZoneKind | null }[] =
    await em.execute(text, values);
  if (!found) throw notFound(field);
  if (!found.branch_id || !found.time_zone) throw new Error('the company has no headquarters');
  return {
    branchId: found.branch_id,
    timeZone: found.time_zone,
    zoneKind: found.zone_kind ?? ZoneKind.SUBURBAN,
    served: found.zone_kind !== null,
  };
}
