import { expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../../test/state-machine.ts';
import { RemoteSession, RemoteSessionState, remoteTransitions } from './remote-session.ts';

const NINE = new Date('2026-11-23T01:00:00Z');

it('DSP-14 ends a remote session once, solved or unsolved', () => {
  expectSteps<RemoteSessionState, string>(remoteTransitions, 'REMOTE_STEP_REFUSED', {
    RUNNING: { solve: RemoteSessionState.SOLVED, giveUp: RemoteSessionState.UNSOLVED },
    SOLVED: {},
    UNSOLVED: {},
  });
  expectNoDeadEnds(remoteTransitions, Object.values(RemoteSessionState), {
    first: RemoteSessionState.RUNNING,
    ends: [RemoteSessionState.SOLVED, RemoteSessionState.UNSOLVED],
  });
});

it.each([
  ['09:00:00', 0],
  ['09:00:01', 1],
  ['09:25:00', 25],
  ['09:25:30', 26],
])('DSP-14 counts the minutes of a session until %s: %i', (until, minutes) => {
  const session = Object.assign(new RemoteSession(), { startedAt: NINE });
  session.end('solve', new Date(`2026-11-23T${until}+08:00`), '复位即可');
  expect(session.minutes).toBe(minutes);
});
