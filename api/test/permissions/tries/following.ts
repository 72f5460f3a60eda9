import { newId } from '../../../src/kernel/ids.ts';
import { aPhone } from '../../customers.ts';
import type { Place } from '../cells.ts';
import { aRequest, type RequestRecord, type Stage } from '../records.ts';
import { type Answer, type MutationTry, type QueryTry, type Tries, value } from '../tries.ts';
import { aPicture } from '../units.ts';
import { inDays, type Person, surveyToken, type World } from '../world.ts';
import { fullRequest } from './requests.ts';
import { drawn, signing, TYPED } from './visits.ts';

/** The right token; one of another purpose; one whose seal is another request's; one of a request that is not there. */
export async function trackingTokenAt(world: World, place: Place, request: RequestRecord): Promise<string> {
  if (place === 'own') return request.trackingToken;
  if (place === 'same') return surveyToken(world.app, request.id, inDays(world.app, 14));
  if (place === 'absent') return (await aRequest(world, 'absent')).trackingToken;
  const bytes = Buffer.from(request.trackingToken, 'base64url');
  const stranger = Buffer.from((await fullRequest(world, 'other')).trackingToken, 'base64url');
  return Buffer.concat([stranger.subarray(0, 20), bytes.subarray(20)]).toString('base64url');
}

const tracked: Pick<QueryTry, 'about' | 'limited' | 'absentCode' | 'ask' | 'marker' | 'node'> = {
  about: 'secret',
  limited: true,
  absentCode: 'LINK_DEAD',
  node: 'number',
  ask: async (world, place) => ({
    token: await trackingTokenAt(world, place, await fullRequest(world, 'own')),
  }),
  marker: async (world, place) =>
    place === 'own' ? (await fullRequest(world, 'own')).number : (await fullRequest(world, place)).number,
};

/** The first value of an event stream, or its refusal, as an answer. */
async function firstEvent(
  world: World,
  person: Person,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await fetch(`${world.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...person.headers },
    body: JSON.stringify({ query: document, variables }),
  });
  const stream = response.body?.getReader();
  const letters = new TextDecoder();
  let text = '';
  for (;;) {
    const chunk = await stream?.read();
    if (!chunk || chunk.done) break;
    text += letters.decode(chunk.value, { stream: true });
    const data = /^data: (.+)$/m.exec(text)?.[1];
    if (!data) continue;
    await stream?.cancel();
    return { status: response.status, ...(JSON.parse(data) as object) };
  }
  return { status: response.status, ...(JSON.parse(text) as object) };
}

/** Tuesday, 24 November 2026, 14:00 in Shanghai: within working time. */
const MOVED_TO = '2026-11-24T06:00:00.000Z';

/** What whoever holds the link does about the planned visit. */
function onVisitByLink(
  mutation: string,
  inputType: string,
  given: object,
  query: string,
  becomes: unknown,
  ...params: string[]
): MutationTry {
  return {
    about: 'secret',
    limited: true,
    absentCode: 'LINK_DEAD',
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { state } }`,
    attempt: async (world, place) => {
      const request = await aRequest(world, 'own', { stage: 'ACCEPTED' });
      const token = await trackingTokenAt(world, place, request);
      const look = () => value(world, query, [request.visitId, ...params]);
      return { variables: { input: { token, ...given } }, look, becomes };
    },
  };
}

const BY_LINK = 'mutation ($input: VoucherSignByLinkInput!) { voucherSignByLink(input: $input) { state } }';

/** A request of a phone that nobody else has: codes go there. */
async function ofPhone(
  world: World,
  stage: Stage = 'REGISTERED',
): Promise<{ request: RequestRecord; phone: string }> {
  const request = await aRequest(world, 'own', { stage });
  const phone = aPhone();
  await world.app.rows('update repair_request set contact_phone = $2 where id = $1', [request.id, phone]);
  return { request, phone };
}

const ASK_TO_TRACK =
  'mutation ($number: String!, $phone: String!) { trackingCodeRequest(input: { number: $number, phone: $phone }) { expiresInSeconds } }';
const ASK_TO_SIGN =
  'mutation ($token: String!) { signingCodeRequest(input: { token: $token }) { expiresInSeconds } }';

function codesTo(world: World, phone: string): () => Promise<unknown> {
  return () =>
    value(
      world,
      `select count(*)::int from outbox_message where "to" = $1 and template like 'phone-code.%'`,
      [phone],
    );
}

/** Asks as anybody does, and reads the code in the message. */
async function codeFor(world: World, phone: string, document: string, variables: object): Promise<string> {
  await world.app.rows('delete from attempt_count');
  await world.app.ok(document, variables);
  const text = await value(
    world,
    `select text from outbox_message where "to" = $1 order by id desc limit 1`,
    [phone],
  );
  return /\d{6}/.exec(String(text))?.[0] ?? '';
}

/** Following a request without an account, and signing with a code to its phone. */
export const following: Tries = {
  queries: {
    'Query.trackedRequest': {
      ...tracked,
      document: (node) => `query ($token: String!) { trackedRequest(token: $token) { ${node} } }`,
    },
    'Subscription.requestChanged': {
      about: 'request',
      document: (node) => `subscription ($number: String!) { requestChanged(number: $number) { ${node} } }`,
      node: 'number',
      send: firstEvent,
      ask: async (world, place) => ({ number: (await fullRequest(world, place)).number }),
      marker: async (world, place) => (await fullRequest(world, place)).number,
    },
    'Subscription.trackedRequestChanged': {
      ...tracked,
      document: (node) =>
        `subscription ($token: String!) { trackedRequestChanged(token: $token) { ${node} } }`,
      send: firstEvent,
    },
  },

  mutations: {
    'Mutation.trackingCodeRequest': {
      about: 'secret',
      limited: true,
      inTurn: true,
      silent: true,
      document: ASK_TO_TRACK,
      attempt: async (world, place) => {
        const { request, phone } = await ofPhone(world);
        const another = await aRequest(world, place === 'absent' ? 'absent' : 'other');
        const number = place === 'own' || place === 'same' ? request.number : another.number;
        const to = place === 'same' ? another.contactPhone : phone;
        return { variables: { number, phone: to }, look: codesTo(world, to), becomes: 1 };
      },
    },
    'Mutation.trackingCodeConfirm': {
      about: 'secret',
      limited: true,
      absentCode: 'CODE_WRONG',
      document:
        'mutation ($number: String!, $phone: String!, $code: String!) { trackingCodeConfirm(input: { number: $number, phone: $phone, code: $code }) { token } }',
      attempt: async (world, place) => {
        const { request, phone } = await ofPhone(world);
        const { number } = request;
        const code = await codeFor(world, phone, ASK_TO_TRACK, { number, phone });
        const another = await aRequest(world, 'other');
        const asked = { number: place === 'other' ? another.number : number, phone, code };
        if (place === 'same') asked.code = code === '111111' ? '222222' : '111111';
        if (place === 'absent') asked.number = (await aRequest(world, 'absent')).number;
        const look = () =>
          value(world, 'select count(*)::int from verification where identifier = $1', [
            `TRACKING:${phone}:${number}`,
          ]);
        return { variables: asked, look, becomes: 0 };
      },
    },
    'Mutation.signingCodeRequest': {
      about: 'secret',
      limited: true,
      absentCode: 'LINK_DEAD',
      document: ASK_TO_SIGN,
      attempt: async (world, place) => {
        const { request, phone } = await ofPhone(world, 'REPORTED');
        const token = await trackingTokenAt(world, place, request);
        return { variables: { token }, look: codesTo(world, phone), becomes: 1 };
      },
    },
    'Mutation.voucherSignByLink': {
      about: 'secret',
      limited: true,
      absentCode: 'LINK_DEAD',
      document: BY_LINK,
      attempt: async (world, place) => {
        const { request, phone } = await ofPhone(world, 'REPORTED');
        const code = await codeFor(world, phone, ASK_TO_SIGN, { token: request.trackingToken });
        return signing(world, request, {
          token: await trackingTokenAt(world, place, request),
          code,
          ...TYPED,
        });
      },
    },
    'Mutation.visitConfirmByLink': onVisitByLink(
      'visitConfirmByLink',
      'VisitConfirmByLinkInput',
      { visitVersion: 1 },
      'select confirmed_at is not null from visit where id = $1',
      true,
    ),
    'Mutation.visitMoveByLink': onVisitByLink(
      'visitMoveByLink',
      'VisitMoveByLinkInput',
      { visitVersion: 1, plannedAt: MOVED_TO },
      'select planned_at = $2 from visit where id = $1',
      true,
      MOVED_TO,
    ),
    'Mutation.repairRequestCancelByLink': onVisitByLink(
      'repairRequestCancelByLink',
      'RepairRequestCancelByLinkInput',
      {},
      "select state = 'CANCELLED' from visit where id = $1",
      true,
    ),
    'Mutation.voucherSignByLink (with a picture)': {
      about: 'secret',
      // A code is used up by a refusal too.
      perPerson: true,
      limited: true,
      by: ['imageFileId'],
      absentCode: 'NOT_FOUND',
      document: BY_LINK,
      attempt: async (world, place) => {
        const { request, phone } = await ofPhone(world, 'REPORTED');
        const token = request.trackingToken;
        const code = await codeFor(world, phone, ASK_TO_SIGN, { token });
        return signing(world, request, { token, code, ...drawn(await byLink(world, place, request)) });
      },
    },
  },
};

/** A picture handed in with this link; with no link, by an account of the branch; with another link; none. */
async function byLink(world: World, place: Place, request: RequestRecord): Promise<string> {
  if (place === 'own') return aPicture(world, { requestId: request.id });
  if (place === 'same') return aPicture(world, { accountId: newId() });
  if (place === 'other') return aPicture(world, { requestId: (await fullRequest(world, 'other')).id });
  return newId();
}
