/** A piece of HTML that is safe: made by `html`, in which everything put in is escaped unless it is such a piece itself. */
class Html {
  constructor(readonly text: string) {}
}

type Hole = string | number | null | undefined | Html | readonly Html[];

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function html(parts: TemplateStringsArray, ...holes: Hole[]): Html {
  const filled = holes.map((hole) => {
    if (hole instanceof Html) return hole.text;
    if (Array.isArray(hole)) return hole.map((piece: Html) => piece.text).join('');
    return String(hole ?? '').replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
  });
  return new Html(parts.map((part, i) => part + (filled[i] ?? '')).join(''));
}

/** Markup of our own making, such as a code's SVG. Never anything that came from outside. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** How a paper is cut. */
export type Paper = 'A4' | 'LABEL';

const STYLE = `*{box-sizing:border-box}body{margin:0;color:#000;background:#fff;
font-family:system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
h1{margin:0 0 .4em;font-size:1.5em}p{margin:.3em 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3em 1em;margin:1em 0}dt{color:#444}dd{margin:0}
.number{font-size:1.4em;font-weight:700;font-variant-numeric:tabular-nums}
.head{display:flex;justify-content:space-between;align-items:flex-start;gap:1em}
.code svg{display:block;width:100%;height:auto}.code p{text-align:center;font-size:.8em;overflow-wrap:anywhere}
img{max-height:22mm}.void{border:2px solid #000;display:inline-block;padding:.1em .6em;font-weight:700}
h2{font-size:1.1em;margin:1em 0 0;break-after:avoid}
table{width:100%;border-collapse:collapse;margin:1em 0}th,td{padding:.35em .5em;border-bottom:1px solid #999;text-align:left;vertical-align:top}
.money{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}tfoot th,tfoot td{border-bottom:2px solid #000;font-weight:700}
thead{display:table-header-group}tfoot{display:table-row-group;break-before:avoid}tr{break-inside:avoid}th,td>small{white-space:nowrap}small{color:#444}
.sign{margin-top:16mm;display:flex;gap:1em;break-inside:avoid}.sign span{flex:1;border-bottom:1px solid #000}.sign .day{flex:0 0 38mm}
.signed{border-top:2px solid #000;margin-top:1em;padding-top:.5em;break-inside:avoid}`;

const OF_PAPER: Readonly<Record<Paper, string>> = {
  A4: '@page{size:A4;margin:18mm}body{max-width:174mm;margin:8mm auto;font-size:12pt;line-height:1.5}.code{width:38mm}@media print{body{margin:0 auto}}',
  // 80 mm is what label printers take; the length follows the content.
  LABEL:
    '@page{size:80mm 60mm;margin:3mm}body{width:74mm;font-size:9.5pt;line-height:1.3}.code{width:27mm;flex:none}.code p{font-size:.66em;margin:0}.number{font-size:1.15em;white-space:nowrap}dl{gap:.1em .6em;margin:.4em 0}h1{font-size:1.1em}',
};

/** A whole page, ready to be printed; it loads nothing and runs nothing. */
export function page(given: { title: string; language: 'zh-CN' | 'en'; paper: Paper; body: Html }): string {
  const { title, language, paper, body } = given;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${trusted(STYLE + OF_PAPER[paper])}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.text;
}

export type { Html };
