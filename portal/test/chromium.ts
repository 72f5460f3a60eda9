import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserServer } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';
import packed, { inflate } from '@sparticuz/chromium';

/**
 * Starts the browser that all tests share. It comes out of an npm package, with its libraries, so nothing has to be
 * installed; CHROMIUM_PATH names another one, for machines the package was not made for.
 * @param folder where it is unpacked and keeps its temporary files; goes with the run
 */
export async function startBrowser(folder: string): Promise<BrowserServer> {
  const { executablePath, env } = process.env['CHROMIUM_PATH']
    ? { executablePath: process.env['CHROMIUM_PATH'], env: {} }
    : await unpack(folder);
  return playwright.launchServer({
    executablePath,
    // The package's own list of arguments is for a cloud function; among them are --disable-web-security and
    // --allow-running-insecure-content, with which a browser sends no Origin and every form is refused.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, TMPDIR: folder, ...env } as Record<string, string>,
  });
}

async function unpack(folder: string): Promise<{ executablePath: string; env: Record<string, string> }> {
  // The package unpacks into the folder for temporary files, which others may be using for the same at this moment.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const executablePath = await packed.executablePath();
    const env: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
      ? {}
      : { FONTCONFIG_PATH: join(folder, 'fonts') };
    if (!(await starts(executablePath))) {
      // A bare machine lacks NSS and others; they are in the package too.
      const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
      const libraries = await inflate(join(dirname(main), '..', 'bin', 'al2023.tar.br'));
      env['LD_LIBRARY_PATH'] = join(libraries, 'lib');
    }
    return { executablePath, env };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Whether the machine has every library it is linked to. */
async function starts(program: string): Promise<boolean> {
  try {
    await promisify(execFile)(program, ['--version']);
    return true;
  } catch {
    return false;
  }
}
