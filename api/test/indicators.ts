import type { TestApp } from './app.ts';

export interface Figure {
  numerator: number;
  denominator: number | null;
  value: number | null;
  points: number | null;
  percent: number;
  unit: string;
}

export const INDICATORS = `query ($technicianId: ID!, $period: String!) {
  technicianIndicators(technicianId: $technicianId, period: $period) { technicianId technicianName from to workPoints
    indicators { indicator unit numerator denominator value percent points } } }`;
export const SOURCES = `query ($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {
  indicatorSources(technicianId: $technicianId, period: $period, indicator: $indicator, first: $first, after: $after) {
    edges { node { kind recordId number at numerator denominator } } pageInfo { hasNextPage endCursor } } }`;

export interface Asked {
  technicianIndicators: {
    technicianId: string;
    technicianName: string;
    from: string;
    to: string;
    workPoints: number | null;
    indicators: (Figure & { indicator: string })[];
  } | null;
}

/** A technician's figures by their names. */
export async function figuresOf(
  app: TestApp,
  technicianId: string,
  token: string,
  period = '2026-11',
): Promise<Record<string, Figure>> {
  const { technicianIndicators: found } = await app.ok<Asked>(INDICATORS, { technicianId, period }, token);
  return Object.fromEntries((found?.indicators ?? []).map(({ indicator, ...figure }) => [indicator, figure]));
}

export interface Source {
  kind: string;
  recordId: string | null;
  number: string | null;
  at: string;
  numerator: number | null;
  denominator: number;
}

/** All sources of a figure, read in pages of two. */
export async function sourcesOf(
  app: TestApp,
  technicianId: string,
  indicator: string,
  token: string,
  period = '2026-11',
): Promise<Source[]> {
  const all: Source[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: object = { technicianId, period, indicator, first: 2, after };
    const { indicatorSources: page }: Page = await app.ok<Page>(SOURCES, variables, token);
    all.push(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

interface Page {
  indicatorSources: {
    edges: { node: Source }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
