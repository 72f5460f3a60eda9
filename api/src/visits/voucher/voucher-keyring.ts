import { createHash } from 'node:crypto';
import { type SealKey, SealKeyring } from '../seal.ts';

const keyrings = new Map<string, SealKeyring>();

/**
 * The keys of the setting, the current one first, separated by commas. A key is named by a hash of itself, so that two
 * processes never give one name to different keys.
 */
export function keyringOf(setting: string): SealKeyring {
  let keyring = keyrings.get(setting);
  if (!keyring) {
    const [first, ...rest] = setting.split(',').map((secret) => keyOf(secret.trim()));
    if (!first) throw new Error('no seal key');
    keyring = new SealKeyring([first, ...rest]);
    keyrings.set(setting, keyring);
  }
  return keyring;
}

function keyOf(secret: string): SealKey {
  const id = createHash('sha256').update(`aftercare/voucher-seal/id\n${secret}`).digest('hex').slice(0, 12);
  return { id, secret: Buffer.from(secret) };
}
