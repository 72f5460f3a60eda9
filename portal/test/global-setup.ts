import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPortal, hashPortalSources, isPortalBuilt } from '../../api/launch/portal-build.ts';
import startPostgres from '../../api/test/global-setup.ts';
import { signInByCode } from '../../schema/examples/people/customer.ts';
import { Demo } from '../../schema/examples/people/demo.ts';
import { startBrowser } from './chromium.ts';
import { openHouse } from './house.ts';

declare module 'vitest' {
  interface ProvidedContext {
    portalUrl: string;
    apiUrl: string;
    /** Where the browser listens that all tests share. */
    browserUrl: string;
    /** A folder that goes with the run. */
    folder: string;
    /** Customers who have signed in before: a phone gets one code a minute, and several tests need these. */
    sessions: { wang: string; liu: string };
  }
}

const root = join(import.meta.dirname, '..', '..');

/** Builds the portal if its sources changed, and starts everything once for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  /** Undone in the reverse order, also when a later step fails. */
  const undo: (() => Promise<unknown> | void)[] = [];
  const end = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const folder = mkdtempSync(join(tmpdir(), 'aftercare-portal-'));
    chmodSync(folder, 0o711);
    undo.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    undo.push(await startPostgres(project));
    const { postgresUrl } = project.getProvidedContext();
    const sources = hashPortalSources(root);
    if (!isPortalBuilt(root, sources)) await buildPortal(root, sources, new AbortController().signal);
    const browser = await startBrowser(folder);
    undo.push(() => browser.close());
    const house = await openHouse({ postgresUrl, database: 'demo', demo: true, folder });
    undo.push(() => house.stop());
    project.provide('portalUrl', house.portalUrl);
    project.provide('apiUrl', house.apiUrl);
    project.provide('browserUrl', browser.wsEndpoint());
    project.provide('folder', folder);
    const demo = new Demo(house.apiUrl);
    const session = async (phone: string) =>
      (await signInByCode(demo, phone, () => undefined)).portal.token ?? '';
    project.provide('sessions', { wang: await session('13900000001'), liu: await session('13900000002') });
    return end;
  } catch (fault) {
    await end();
    throw fault;
  }
}
