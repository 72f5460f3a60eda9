import type { Ctx } from '../../access/context.ts';
import { routesOf } from '../../access/documents/document-routes.ts';
import { type Html, html, page, trusted } from '../../access/documents/page.ts';
import { fact, languageOf, type Say, speaker, writtenOut } from '../../access/documents/paper-words.ts';
import { localDate } from '../../kernel/clock.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { FaultType } from '../../requests/request-words.ts';
import { drawStackedBars } from '../charts/draw-chart.ts';
import { QualityReportAction, QualityReportDelivery, QualityReportLine } from './quality-report-parts.ts';
import { QualityReport } from './quality-report.ts';

const FAULTS: Readonly<Record<FaultType, readonly [string, string]>> = {
  [FaultType.NO_POWER]: ['不通电', 'No power'],
  [FaultType.ABNORMAL_NOISE]: ['异响', 'Abnormal noise'],
  [FaultType.LEAKAGE]: ['漏水', 'Leakage'],
  [FaultType.OVERHEATING]: ['过热', 'Overheating'],
  [FaultType.NO_SIGNAL]: ['无信号', 'No signal'],
  [FaultType.POOR_PERFORMANCE]: ['性能不良', 'Poor performance'],
  [FaultType.MECHANICAL_DAMAGE]: ['机械损坏', 'Mechanical damage'],
  [FaultType.OTHER]: ['其他', 'Other'],
};

/** Bars that a picture can show and still be read. */
const MOST_BARS = 12;

const CAUSES = [
  ['designOrManufacture', '设计制造', 'Design or manufacture'],
  ['storageOrTransport', '储存运输', 'Storage or transport'],
  ['customerCause', '客户原因', 'Customer'],
  ['causeUnknown', '原因未明', 'Not found yet'],
] as const;

const faultOf = (say: Say, { faultType }: QualityReportLine): string =>
  faultType ? say(...FAULTS[faultType]) : say('未分类', 'Not classified');
const modelOf = (say: Say, line: QualityReportLine): string =>
  line.modelCode
    ? `${line.modelCode} ${say(line.modelName ?? '', line.modelNameEn ?? '')}`
    : say('未注明型号', 'No model named');

async function linesOf(ctx: Ctx, reportId: string): Promise<QualityReportLine[]> {
  return ctx.em.find(QualityReportLine, { reportId }, { orderBy: { modelCode: 'asc', id: 'asc' } });
}

/** The models and faults with the most complaints, by cause. */
function chartOf(say: Say, report: QualityReport, lines: readonly QualityReportLine[]): string | null {
  const most = lines
    .filter(({ complaints }) => complaints > 0)
    .toSorted((a, b) => b.complaints - a.complaints)
    .slice(0, MOST_BARS);
  if (most.length === 0) return null;
  const words = most.map((line) => {
    const causes = CAUSES.filter(([field]) => line[field] > 0).map(
      ([field, zh, en]) => `${say(zh, en)} ${line[field]}`,
    );
    return `${modelOf(say, line)} ${faultOf(say, line)} ${line.complaints}${say('（', ' (')}${causes.join(say('，', ', '))}${say('）', ')')}`;
  });
  return drawStackedBars({
    title: say(
      `${report.month} 各型号故障的投诉件数，按原因`,
      `Complaints of ${report.month} by model, fault and cause`,
    ),
    description: words.join(say('；', '; ')),
    labels: most.map((line) => `${modelOf(say, line)} · ${faultOf(say, line)}`),
    parts: CAUSES.map(([field, zh, en]) => ({
      name: say(zh, en),
      values: most.map((line) => line[field]),
    })),
  });
}

function linesTable(say: Say, lines: readonly QualityReportLine[]): Html {
  const rows = lines.map(
    (line) =>
      html`<tr>
        <td>${modelOf(say, line)}<br /><small>${say(line.unitName ?? '', line.unitNameEn ?? '')}</small></td>
        <td>${faultOf(say, line)}</td>
        <td class="money">${line.complaints}</td>
        <td class="money">${line.verified}</td>
        ${CAUSES.map(([field]) => html`<td class="money">${line[field]}</td>`)}
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th>${say('型号和责任单位', 'Model and unit')}</th>
        <th>${say('故障', 'Fault')}</th>
        <th class="money">${say('投诉', 'Complaints')}</th>
        <th class="money">${say('属实', 'Verified')}</th>
        ${CAUSES.map(([, zh, en]) => html`<th class="money" style="white-space:normal">${say(zh, en)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function actionsTable(
  say: Say,
  actions: readonly QualityReportAction[],
  lines: ReadonlyMap<string, QualityReportLine>,
): Html {
  const rows = actions.map((action) => {
    const line = lines.get(action.lineId);
    const ordered = action.orderedByName
      ? html`<br /><small>${say('责令人', 'Ordered by')} ${action.orderedByName}</small>`
      : html``;
    return html`<tr>
      <td>${line ? `${modelOf(say, line)} · ${faultOf(say, line)}` : ''}</td>
      <td>${action.action}${ordered}</td>
      <td>${say(action.unitName ?? '本部门', action.unitNameEn ?? 'Ourselves')}</td>
      <td>${action.ownerName}</td>
      <td class="money">${action.dueOn}</td>
      <td>${action.state === 'DONE' ? say('已完成', 'Done') : say('未完成', 'Open')}</td>
    </tr>`;
  });
  return html`<h2>${say('要求的纠正措施', 'Corrective actions')}</h2>
    <table>
      <thead>
        <tr>
          <th>${say('型号和故障', 'Model and fault')}</th>
          <th>${say('措施', 'Action')}</th>
          <th>${say('责任单位', 'Unit')}</th>
          <th>${say('负责人', 'Owner')}</th>
          <th class="money">${say('期限', 'Due')}</th>
          <th>${say('状态', 'State')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

/** RPT-4: the month's report as the EXECUTIVE gets it, on A4, as it is frozen. */
async function qualityPaper(ctx: Ctx, id: string): Promise<string | null> {
  const report = await ctx.find(QualityReport, id);
  if (!report) return null;
  const say = speaker(ctx);
  const { timeZone } = await ctx.load(Branch, report.branchId);
  const when = (at: Date) => writtenOut(at, timeZone);
  // It is due when the day is over: the day is what people know.
  const lastDay = localDate(new Date(report.dueAt.getTime() - 1), timeZone);
  const lines = await linesOf(ctx, id);
  const actions = await ctx.em.find(QualityReportAction, { reportId: id }, { orderBy: { id: 'asc' } });
  const deliveries = await ctx.em.find(QualityReportDelivery, { reportId: id }, { orderBy: { id: 'asc' } });
  const chart = chartOf(say, report, lines);
  const title = say('产品质量月报', 'Product quality report');
  const byId = new Map(lines.map((line) => [line.id, line]));
  const body = html`<h1>${title}</h1>
    <p class="number">${report.month}</p>
    ${report.isSubmitted ? html`` : html`<p class="void">${say('草稿', 'DRAFT')}</p>`}
    <dl>
      ${fact(say('产品投诉', 'Complaints'), say(`${report.complaints} 件，属实 ${report.verified} 件`, `${report.complaints}, of these verified: ${report.verified}`))}
      ${fact(say('期限', 'Due'), lastDay)}
      ${fact(say('提交', 'Submitted'), report.submittedAt && `${when(report.submittedAt)} ${report.submittedByName ?? ''}${report.late ? say('（逾期）', ' (late)') : ''}`)}
      ${fact(say('送达', 'Sent to'), deliveries.map(({ name }) => name).join(say('、', ', ')))}
      ${fact(say('说明', 'Remarks'), report.remarks)}
    </dl>
    ${
      lines.length === 0
        ? html`<p>
            ${say('本月没有产品投诉，也没有要求纠正措施。', 'No complaints about products this month, and no corrective actions asked for.')}
          </p>`
        : html`${chart ? trusted(chart) : html``} ${linesTable(say, lines)}`
    }
    ${actions.length > 0 ? actionsTable(say, actions, byId) : html``}`;
  return page({ title: `${title} ${report.month}`, language: languageOf(ctx), paper: 'A4', body });
}

/** RPT-4: its picture alone; absent while there is nothing to show. */
async function qualityChart(ctx: Ctx, id: string): Promise<string | null> {
  const report = await ctx.find(QualityReport, id);
  return report && chartOf(speaker(ctx), report, await linesOf(ctx, id));
}

export const qualityRoutes = routesOf([
  { path: '/documents/quality-reports/:id', line: 'Route.qualityReport', make: qualityPaper },
  {
    path: '/documents/quality-reports/:id/chart.svg',
    line: 'Route.qualityReportChart',
    make: qualityChart,
    type: 'image/svg+xml',
  },
]);
