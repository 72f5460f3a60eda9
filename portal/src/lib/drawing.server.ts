const prefix = 'data:image/png;base64,';

/** The drawn signature of a form as a file; null when nothing was drawn. What it really is the API decides. */
export function drawingOf(data: FormData): File | null {
  const drawn = data.get('drawing');
  if (typeof drawn !== 'string' || !drawn.startsWith(prefix)) return null;
  return new File([Buffer.from(drawn.slice(prefix.length), 'base64')], 'signature.png', {
    type: 'image/png',
  });
}
