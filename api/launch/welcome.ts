import { existsSync } from 'node:fs';
import type { Settings } from './settings.ts';

/** What src/demo/welcome.ts exports: demo accounts and what to try first, as lines of text. */
interface DemoWelcome {
  welcome(at: { portalUrl: string; apiUrl: string }): string;
}

const DEMO_WELCOME = new URL('../src/demo/welcome.ts', import.meta.url);

/** The one text a person reads when everything runs: addresses, and in the demo whom to be and what to try. */
export async function welcomeText(settings: Settings): Promise<string> {
  const { portalUrl, localHost, apiPort } = settings;
  const apiUrl = `http://${localHost === '127.0.0.1' ? 'localhost' : localHost}:${apiPort}`;
  const addresses = [
    'Aftercare is running.',
    '',
    `  Portal for customers   ${portalUrl}`,
    `  API for staff apps     ${apiUrl}/graphql`,
  ].join('\n');
  const parts = [addresses];
  if (settings.demo && existsSync(DEMO_WELCOME)) {
    const demo = (await import(DEMO_WELCOME.href)) as DemoWelcome;
    parts.push(demo.welcome({ portalUrl, apiUrl }));
  } else if (!settings.demo && settings.databaseUrl === undefined) {
    parts.push(
      'HOST is open to other machines, so there is no demo company here: it exists on 127.0.0.1 only.',
    );
  }
  parts.push('Ctrl-C stops everything.');
  return `\n${parts.join('\n\n')}\n`;
}
