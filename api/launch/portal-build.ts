import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartRefused } from './refusal.ts';

/** Made by the build itself, or nothing that it reads. */
const NOT_SOURCE = [
  'node_modules',
  'build',
  'dist',
  '.svelte-kit',
  'src/lib/paraglide',
  'test',
  'vitest.config.ts',
];

/** What the portal is built of, as one value: contents and not dates, which change with every checkout. */
export function hashPortalSources(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const add = (folder: string, top: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const shown = relative(top, path);
      if (NOT_SOURCE.includes(shown) || entry.name === 'node_modules') {
        continue;
      }
      if (entry.isDirectory()) {
        add(path, top);
      } else if (entry.isFile()) {
        hash
          .update(`${relative(root, path)}\0`)
          .update(readFileSync(path))
          .update('\0');
      }
    }
  };
  // The portal's types and operations come out of the contract.
  for (const part of ['portal', 'schema']) {
    add(join(root, part), join(root, part));
  }
  for (const file of ['pnpm-lock.yaml', 'tsconfig.json']) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** The mark lies in the build itself: whoever removes the build removes it too, and a build cut short has none. */
function markOf(root: string): string {
  return join(root, 'portal', 'build', '.built-from');
}

export function isPortalBuilt(root: string, sources: string): boolean {
  const mark = markOf(root);
  return existsSync(mark) && readFileSync(mark, 'utf8') === sources;
}

/**
 * @throws {StartRefused} with the end of what the build said, when it fails
 */
export async function buildPortal(root: string, sources: string, signal: AbortSignal): Promise<void> {
  const portal = join(root, 'portal');
  const vite = join(
    dirname(createRequire(join(portal, 'package.json')).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: portal,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    signal,
  });
  const said: Buffer[] = [];
  build.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  build.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = await once(build, 'close');
  if (code !== 0) {
    const lines = Buffer.concat(said).toString().trim().split('\n').slice(-40).join('\n');
    throw new StartRefused(`The portal could not be built:\n${lines}`);
  }
  writeFileSync(markOf(root), sources);
}
