import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { alertsOf, anOffice, Case, type Office, quality } from '../../../test/feedback.ts';
import { ResponsibleUnit } from '../../catalog/responsible-unit.ts';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

describe('a major quality accident', () => {
  it('CMP-7 is reported at once to the departments concerned and the EXECUTIVE, and who got it is on record', async () => {
    const unit = await app.seed((em) => {
      const made = Object.assign(new ResponsibleUnit(), {
        code: 'MU-7',
        name: '水泵制造单元',
        nameEn: 'Pumps',
      });
      em.persist(made);
      return made;
    });
    await app.rows('update product_model set responsible_unit_id = $1 where id = $2', [
      unit.id,
      office.team.model.id,
    ]);
    const complaint = await Case.major(app, office, {
      subject: 'PRODUCT',
      quality: quality(office, { mainFault: '漏电伤人' }),
    });
    await complaint.act('feedbackAccidentReport', {}, office.team.supervisor.token);
    const { accidentAt, accidentNotices } = await complaint.shown();
    expect(accidentAt).not.toBeNull();
    const told = accidentNotices.map(({ role, recipientName }) => role ?? recipientName).toSorted();
    expect(told).toEqual([
      'BRANCH_MANAGER',
      'EXECUTIVE',
      'SERVICE_DEPARTMENT',
      'SERVICE_DEPARTMENT',
      'SUPERVISOR',
      '水泵制造单元',
    ]);
    const ids = await app.rows<{ staff_id: string }>(
      'select staff_id from accident_notice where feedback_id = $1 and staff_id is not null',
      [complaint.id],
    );
    const { executive, department, outsider, manager, team } = office;
    expect(new Set(ids.map((row) => row.staff_id))).toEqual(
      new Set([executive, department, outsider, manager, team.supervisor].map(({ staffId }) => staffId)),
    );
    const alert = { kind: 'QUALITY_ACCIDENT', subject: `重大质量事故 ${complaint.number}：漏电伤人` };
    expect(await alertsOf(app, office.headquarters.id, executive.token)).toContainEqual(alert);
    expect(await alertsOf(app, team.branch.id, manager.token)).toContainEqual(alert);
    expect(await complaint.refused('feedbackAccidentReport')).toEqual(['ACCIDENT_REPORTED_BEFORE']);
    // Between ourselves.
    const forCustomer = await complaint.shown(complaint.customerToken);
    expect(forCustomer.accidentNotices).toEqual([]);
  });

  it('CMP-7 is refused for what is no MAJOR complaint about a product', async () => {
    const general = await Case.file(app, office, { subject: 'PRODUCT', quality: quality(office) });
    expect(await general.refused('feedbackAccidentReport')).toEqual(['FEEDBACK_NOT_MAJOR']);
    const attitude = await Case.major(app, office);
    expect(await attitude.refused('feedbackAccidentReport')).toEqual(['FEEDBACK_NOT_ABOUT_QUALITY']);
    expect(await attitude.refused('feedbackAccidentReport', {}, office.team.clerk.token)).toEqual([
      'NOT_FOUND',
    ]);
  });
});
