import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** The type of papers (page.ts): whoever opens the picture has such letters. */
const FONT = "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** In print black and grey are all there is: what is what is said by patterns and words, and colors add nothing. */
const INK = '#000';
const PATTERNS = [
  { color: '#444', decal: { symbol: 'none' } },
  {
    color: '#fff',
    decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: INK },
  },
  {
    color: '#fff',
    decal: {
      symbol: 'circle',
      dashArrayX: [
        [4, 4],
        [0, 4, 4, 0],
      ],
      dashArrayY: [4, 0],
      symbolSize: 0.8,
      color: INK,
    },
  },
  { color: '#fff', decal: { symbol: 'none' } },
] as const;

/** Labels on what is dark are light. */
const LABEL_ON = ['#fff', INK, INK, INK] as const;

interface ChartWords {
  readonly title: string;
  /** What it shows, in words that need no picture: for whoever hears it. */
  readonly description: string;
}

export interface StackedBars extends ChartWords {
  /** What each bar is about, from above to below. */
  readonly labels: readonly string[];
  /** At most four parts of the bars, with a number for each bar. */
  readonly parts: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const WIDTH = 660;
const BAR_HEIGHT = 34;
/** Single bars stand closer, so that a sheet of them is one page. */
const THIN_BAR_HEIGHT = 21;

/** Bars from left to right, made up of parts that differ by pattern and carry their numbers; the sum stands behind each. */
export function drawStackedBars({ labels, parts, ...words }: StackedBars): string {
  const sums = labels.map((_, i) => parts.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const series = parts.map(({ name, values }, p) => ({
    name,
    type: 'bar',
    stack: 'all',
    barWidth: 20,
    itemStyle: { ...PATTERNS[p], borderColor: INK, borderWidth: 1 },
    label: {
      show: true,
      color: LABEL_ON[p],
      // A number must not be read through a pattern.
      ...(p === 0 ? {} : { backgroundColor: '#fff', padding: [1, 2] }),
      formatter: ({ value }: { value: number }) => (value > 0 ? String(value) : ''),
    },
    data: values,
  }));
  const total = {
    name: '',
    type: 'bar',
    stack: 'all',
    itemStyle: { color: 'transparent', decal: { symbol: 'none' } },
    label: {
      show: true,
      position: 'insideLeft',
      color: INK,
      fontWeight: 'bold',
      formatter: ({ dataIndex }: { dataIndex: number }) => String(sums[dataIndex]),
    },
    // It needs some room to stand in, and counts for nothing.
    data: sums.map(() => Math.max(1, ...sums) * 0.08),
  };
  const height = 70 + labels.length * BAR_HEIGHT;
  return draw(words, height, {
    grid: { left: 8, right: 8, top: 40, bottom: 8, outerBoundsMode: 'same' },
    legend: {
      data: parts.map(({ name }) => name),
      top: 4,
      left: 0,
      itemWidth: 26,
      itemHeight: 16,
      textStyle: { color: INK, fontSize: 13 },
      selectedMode: false,
      borderColor: INK,
    },
    xAxis: { type: 'value', show: false },
    yAxis: category(labels),
    series: [...series, total],
  });
}

export interface Bars extends ChartWords {
  readonly labels: readonly string[];
  /** Null: no data; the bar is then words alone. */
  readonly values: readonly (number | null)[];
  /** What stands behind each bar. */
  readonly said: readonly string[];
  readonly most: number;
}

/** Single bars, each with its words behind it. */
export function drawBars({ labels, values, said, most, ...words }: Bars): string {
  const height = 16 + labels.length * THIN_BAR_HEIGHT;
  return draw(words, height, {
    grid: { left: 8, right: 210, top: 8, bottom: 8, outerBoundsMode: 'same' },
    xAxis: { type: 'value', show: false, min: 0, max: most },
    yAxis: category(labels),
    series: [
      {
        type: 'bar',
        barWidth: 12,
        itemStyle: { color: '#444', borderColor: INK, borderWidth: 1 },
        label: {
          show: true,
          position: 'right',
          color: INK,
          formatter: ({ dataIndex }: { dataIndex: number }) => said[dataIndex] ?? '',
        },
        data: values.map((value) => value ?? 0),
      },
    ],
  });
}

function category(labels: readonly string[]): EChartsCoreOption {
  return {
    type: 'category',
    data: [...labels],
    inverse: true,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK } },
    axisLabel: { color: INK, fontSize: 13, width: 220, overflow: 'break' },
  };
}

function draw({ title, description }: ChartWords, height: number, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: FONT, fontSize: 13 }, ...option });
    const drawn = chart.renderToSVGString();
    const id = /class="(zr\d+)-/.exec(drawn)?.[1] ?? 'chart';
    return drawn
      .replace(
        '<svg ',
        `<svg role="img" aria-labelledby="${id}-title ${id}-desc" style="max-width:100%;height:auto" `,
      )
      .replace(
        '>',
        `><title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`,
      );
  } finally {
    chart.dispose();
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
