import type { PolicyValue } from '../../policy/policy-keys.ts';
import { SiteMark, SixS } from './site-check-words.ts';

type ScorePolicy = PolicyValue<'performance.siteCheck'>;

const share: Readonly<Record<SixS, keyof ScorePolicy>> = {
  SORT: 'sortShare',
  SET_IN_ORDER: 'setInOrderShare',
  SHINE: 'shineShare',
  STANDARDIZE: 'standardizeShare',
  SUSTAIN: 'sustainShare',
  SAFETY: 'safetyShare',
};

/**
 * KPI-7: tenths of points out of 100. Within one S every item that applies counts alike, met in full, met in part as policy
 * says; the six S count by their shares, of which those left out altogether are none. Rounded half up, once, at the end.
 */
export function siteScore(
  lines: readonly { readonly s: SixS; readonly mark: SiteMark }[],
  policy: ScorePolicy,
): number {
  const worth: Readonly<Record<SiteMark, number>> = {
    MET: 100,
    PARTLY: policy.partlyPercent,
    NOT_MET: 0,
    NOT_APPLICABLE: 0,
  };
  let shares = 0;
  let earned = 0;
  for (const s of Object.values(SixS)) {
    const counting = lines.filter((line) => line.s === s && line.mark !== SiteMark.NOT_APPLICABLE);
    if (counting.length === 0) continue;
    const reached = counting.reduce((sum, { mark }) => sum + worth[mark], 0) / counting.length;
    shares += policy[share[s]];
    earned += policy[share[s]] * reached;
  }
  // The division leaves a half a hair too low now and then.
  return shares === 0 ? 0 : Math.floor((earned * 10) / shares + 0.5 + 1e-9);
}
