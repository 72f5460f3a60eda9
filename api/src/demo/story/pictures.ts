import sharp from 'sharp';

/** Drawn, because nobody's photo belongs into a program. No words in them: a machine may have no font. */
function drawing(width: number, height: number, content: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const line = (y: number, width: number): string =>
  `<rect x="60" y="${y}" width="${width}" height="8" fill="#9a9387"/>`;

/** An invoice with a seal on it. */
export function invoice(): Promise<Buffer> {
  const lines = [150, 180, 210, 260, 290, 320].map((y, i) => line(y, 300 - 35 * (i % 3))).join('');
  return drawing(
    480,
    640,
    `<rect width="480" height="640" fill="#d8d2c6"/><rect x="30" y="30" width="420" height="580" fill="#fdfbf5"/>
     <rect x="120" y="70" width="240" height="18" fill="#5d574d"/>${lines}
     <circle cx="340" cy="470" r="62" fill="none" stroke="#c0392b" stroke-width="7"/>
     <path d="M340 430l12 26h28l-22 18 9 28-27-17-27 17 9-28-22-18h28z" fill="#c0392b"/>`,
  );
}

/** A pump that stands in water. */
export function leak(): Promise<Buffer> {
  return drawing(
    720,
    540,
    `<rect width="720" height="540" fill="#b9b4aa"/><rect y="400" width="720" height="140" fill="#8d877c"/>
     <ellipse cx="370" cy="445" rx="240" ry="46" fill="#6f8fa3"/><ellipse cx="340" cy="440" rx="150" ry="22" fill="#87a7ba"/>
     <rect x="230" y="250" width="240" height="130" rx="26" fill="#2f5d50"/><circle cx="230" cy="315" r="82" fill="#37705f"/>
     <circle cx="230" cy="315" r="34" fill="#22453b"/><rect x="205" y="120" width="50" height="120" fill="#666"/>
     <path d="M262 330q16 40 6 92" stroke="#a9c6d6" stroke-width="9" fill="none"/>`,
  );
}

/** A cabinet with a red lamp. */
export function alarm(): Promise<Buffer> {
  const slots = [120, 200, 280, 360]
    .map(
      (y) =>
        `<rect x="180" y="${y}" width="360" height="56" fill="#2b3038"/><circle cx="505" cy="${y + 28}" r="9" fill="#3fae6a"/>`,
    )
    .join('');
  return drawing(
    720,
    540,
    `<rect width="720" height="540" fill="#c9ccd1"/><rect x="150" y="60" width="420" height="440" rx="12" fill="#49505c"/>${slots}
     <circle cx="505" cy="308" r="16" fill="#e0402f"/><circle cx="505" cy="308" r="30" fill="none" stroke="#e0402f" stroke-width="4"/>`,
  );
}

/** A signature as a finger draws it. */
export function signature(): Promise<Buffer> {
  return drawing(
    600,
    220,
    `<path d="M60 130c30-70 60-80 66-30s-40 70-20 40 60-90 90-60-10 70 20 60 50-70 70-50-14 56 12 50 60-74 90-56-20 62 20 54 60-30 110-44"
       fill="none" stroke="#1d2733" stroke-width="7" stroke-linecap="round"/>`,
  );
}
