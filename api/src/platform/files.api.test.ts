import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { theHeadquarters } from '../../test/organization.ts';
import { customerToken, signedInStaff } from '../../test/sign-in.ts';

let app: TestApp;
let owner: string;
let stranger: string;

beforeAll(async () => {
  app = await startTestApp();
  await theHeadquarters(app);
  owner = await customerToken(app, '13800138000');
  stranger = await customerToken(app, '13800138001');
});
afterAll(() => app.close());

interface Upload {
  status: number;
  body: { id: string; url: string; code?: string; mimeType: string; width: number; height: number };
}

async function upload(bytes: Buffer, token?: string, name = 'photo.jpg'): Promise<Upload> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const answer = await fetch(`${app.url}/files`, { method: 'POST', body: form, headers });
  return { status: answer.status, body: (await answer.json()) as Upload['body'] };
}

const read = (url: string, token?: string) =>
  fetch(app.url + url, { headers: token ? { authorization: `Bearer ${token}` } : {} });

/** A photo as a phone takes it: turned by a tag, with the place where it was taken. */
function phonePhoto(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#a33' } })
    .withExif({
      IFD3: { GPSLatitude: '31/1 13/1 0/1', GPSLatitudeRef: 'N' },
      IFD0: { Copyright: 'somebody' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

describe('uploads', () => {
  it('are made anew: upright, without the place where they were taken', async () => {
    const photo = await phonePhoto();
    expect(photo.includes('Exif')).toBe(true);
    const { status, body } = await upload(photo, owner);
    expect(status).toBe(201);
    expect(body).toMatchObject({ mimeType: 'image/jpeg', width: 40, height: 60 });
    const stored = Buffer.from(await (await read(body.url, owner)).arrayBuffer());
    expect(stored.includes('Exif')).toBe(false);
    expect((await sharp(stored).metadata()).exif).toBeUndefined();
  });

  it('are recognized by content and not by name', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    expect(await upload(page, owner, 'photo.jpg')).toMatchObject({
      status: 422,
      body: { code: 'FILE_NOT_AN_IMAGE' },
    });
    const beginsLikeOne = Buffer.concat([(await phonePhoto()).subarray(0, 40), page]);
    expect(await upload(beginsLikeOne, owner)).toMatchObject({
      status: 422,
      body: { code: 'FILE_NOT_AN_IMAGE' },
    });
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await upload(drawing, owner, 'a.png')).toMatchObject({
      status: 422,
      body: { code: 'FILE_NOT_AN_IMAGE' },
    });
  });

  it('may not be larger than ten megabytes', async () => {
    expect(await upload(Buffer.alloc(11 * 1024 * 1024), owner)).toMatchObject({
      status: 413,
      body: { code: 'FILE_TOO_LARGE' },
    });
  });

  it('are taken from nobody unknown', async () => {
    expect(await upload(await phonePhoto())).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
  });

  it('REC-2 shows a picture to whoever may see its record and looks absent to everybody else', async () => {
    const { body } = await upload(await phonePhoto(), owner);
    expect((await read(body.url, owner)).status).toBe(200);
    const clerk = await signedInStaff(app);
    const absent = await (await read('/files/01990000-0000-7000-8000-000000000000', owner)).text();
    for (const token of [stranger, clerk.token, undefined]) {
      const answer = await read(body.url, token);
      expect([answer.status, await answer.text()]).toEqual([404, absent]);
    }
  });
});
