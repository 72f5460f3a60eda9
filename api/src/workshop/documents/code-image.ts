import QRCode from 'qrcode';

/** WSH-2: where a printed code leads: the portal's page that knows what it is about. */
export function scanUrl(portalUrl: string, code: string): string {
  return `${portalUrl}/scan/${code}`;
}

/** A code as it is printed, as SVG: sharp at every size. */
export function codeSvg(text: string): Promise<string> {
  // M: still readable with a smear of grease over a seventh of it.
  return QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 1 });
}

/** The same for an <img>. */
export async function codeImage(text: string): Promise<string> {
  return `data:image/svg+xml;base64,${Buffer.from(await codeSvg(text)).toString('base64')}`;
}
