import type { Place } from '../cells.ts';
import { aRequest, type RequestRecord, type Stage } from '../records.ts';
import { type Answer, type Attempt, kept, type MutationTry, type Tries, value } from '../tries.ts';
import { inMinutes, type Person, type World } from '../world.ts';
import { handedIn } from './assets.ts';
import { stepping, twins } from './dispatch.ts';
import { changing, fullRequest } from './requests.ts';

const SIGNED = { look: 'select state from service_voucher where request_id = $1', becomes: 'SIGNED' };
export const TYPED = { signerName: '王小明', method: 'TYPED_NAME' };
export const drawn = (imageFileId: string) => ({ signerName: '王小明', method: 'DRAWN', imageFileId });

/** A signature that the voucher of a request gets. */
export function signing(world: World, request: RequestRecord, input: object): Attempt {
  return {
    variables: { input },
    look: () => value(world, SIGNED.look, [request.id]),
    becomes: SIGNED.becomes,
  };
}

const ON_DEVICE =
  'mutation ($input: VoucherSignOnDeviceInput!) { voucherSignOnDevice(input: $input) { state } }';
const IN_PORTAL =
  'mutation ($input: VoucherSignInPortalInput!) { voucherSignInPortal(input: $input) { state } }';

const reported = (world: World, place: Place) => aRequest(world, place, { stage: 'REPORTED' });

/** On site: the record belongs to the visit, and the database counts the visit's records. */
function recording(
  stage: Stage,
  mutation: string,
  inputType: string,
  given: object,
  table: string,
  colleague: boolean,
): MutationTry {
  return {
    about: 'request',
    by: ['visitId'],
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const { visitId } = await aRequest(world, place, { stage, colleague });
      const look = () => value(world, `select count(*)::int from ${table} where visit_id = $1`, [visitId]);
      return { variables: { input: { visitId, ...given } }, look, becomes: 1 };
    },
  };
}

const signed = kept((world, place) => aRequest(world, place, { stage: 'SIGNED' }));

export const visits: Tries = {
  queries: {
    'Route.voucher': {
      about: 'request',
      // Who is nobody, and what is nobody's, are one answer at this door.
      absentCode: 'NOT_FOUND',
      document: () => '',
      node: '',
      async send(world: World, person: Person, _: string, { id }): Promise<Answer> {
        const response = await fetch(`${world.app.url}/documents/vouchers/${String(id)}`, {
          headers: person.headers,
        });
        const body = await response.text();
        if (response.status === 200) return { status: 200, data: { paper: body } };
        const { code } = JSON.parse(body) as { code: string };
        return { status: response.status, data: null, errors: [{ extensions: { code } }] };
      },
      ask: async (world, place) => ({ id: (await signed(world, place)).voucherId }),
      marker: async (world, place) => `V${(await signed(world, place)).number}`,
    },
  },
  mutations: {
    ...twins('Mutation.visitSetOut', (colleague) =>
      stepping(
        'ACCEPTED',
        'visitSetOut',
        'VisitStepInput',
        ({ app }) => ({ claimedAt: inMinutes(app, 0) }),
        'TRAVELLING',
        colleague,
      ),
    ),
    ...twins('Mutation.visitArrive', (colleague) =>
      stepping(
        'TRAVELLING',
        'visitArrive',
        'VisitStepInput',
        ({ app }) => ({ claimedAt: inMinutes(app, 0) }),
        'ARRIVED',
        colleague,
      ),
    ),
    'Mutation.visitConfirm': {
      about: 'request',
      by: ['visitId'],
      document: 'mutation ($input: VisitConfirmInput!) { visitConfirm(input: $input) { id } }',
      attempt: async (world, place) => {
        const { visitId } = await aRequest(world, place, { stage: 'ACCEPTED' });
        const look = () =>
          value(world, 'select confirmed_at is not null from visit where id = $1', [visitId]);
        return { variables: { input: { visitId, version: 1 } }, look, becomes: true };
      },
    },
    'Mutation.visitMove': stepping(
      'ACCEPTED',
      'visitMove',
      'VisitMoveInput',
      () => ({ plannedAt: '2026-11-24T06:00:00.000Z' }),
      'ASSIGNED',
    ),
    'Mutation.visitConfirmArrival': {
      about: 'request',
      by: ['visitId'],
      document: 'mutation ($input: VisitInput!) { visitConfirmArrival(input: $input) { id } }',
      attempt: async (world, place) => {
        const { visitId } = await aRequest(world, place, { stage: 'ARRIVED' });
        const look = () =>
          value(world, 'select arrival_confirmed_at is not null from visit where id = $1', [visitId]);
        return { variables: { input: { visitId, version: 1 } }, look, becomes: true };
      },
    },
    ...twins('Mutation.visitComplete', (colleague) =>
      stepping(
        'REPORTED',
        'visitComplete',
        'VisitCompleteInput',
        ({ app }) => ({ claimedLeftAt: inMinutes(app, 0), outcome: 'COMPLETED' }),
        'COMPLETED',
        colleague,
      ),
    ),
    ...twins('Mutation.diagnosisRecord', (colleague) =>
      recording(
        'ARRIVED',
        'diagnosisRecord',
        'DiagnosisRecordInput',
        {
          faultType: 'LEAKAGE',
          faultCause: 'DESIGN_OR_MANUFACTURE',
          runningHours: 320,
          faultHistory: '一周前开始渗水',
          openedBefore: false,
          warrantyCheck: '铭牌与发票相符',
        },
        'diagnosis',
        colleague,
      ),
    ),
    ...twins('Mutation.serviceReportRecord', (colleague) =>
      recording(
        'ARRIVED',
        'serviceReportRecord',
        'ServiceReportRecordInput',
        {
          found: '机械密封磨损',
          cause: '老化',
          done: '更换密封',
          advice: '勿空转',
          parts: [],
          minutes: [{ category: 'WARRANTY', minutes: 45 }],
        },
        'service_report',
        colleague,
      ),
    ),
    ...twins('Mutation.voucherSignOnDevice', (colleague) => ({
      about: 'request',
      by: ['visitId'],
      document: ON_DEVICE,
      attempt: async (world, place) => {
        const request = await aRequest(world, place, { stage: 'REPORTED', colleague });
        return signing(world, request, { visitId: request.visitId, ...TYPED });
      },
    })),
    'Mutation.voucherSignOnDevice (with a picture)': {
      about: 'account',
      perPerson: true,
      by: ['imageFileId'],
      document: ON_DEVICE,
      attempt: async (world, place, person) => {
        const request = await reported(world, 'own');
        const image = await handedIn(world, place, person);
        return signing(world, request, { visitId: request.visitId, ...drawn(image) });
      },
    },
    'Mutation.voucherSignInPortal': {
      about: 'request',
      by: ['requestId'],
      document: IN_PORTAL,
      attempt: async (world, place) => {
        const request = await reported(world, place);
        return signing(world, request, { requestId: request.id, ...TYPED });
      },
    },
    'Mutation.voucherSignInPortal (with a picture)': {
      about: 'account',
      perPerson: true,
      by: ['imageFileId'],
      document: IN_PORTAL,
      attempt: async (world, place, person) => {
        const request = await reported(world, 'own');
        const image = await handedIn(world, place, person);
        return signing(world, request, { requestId: request.id, ...drawn(image) });
      },
    },
    ...twins('Mutation.voucherHandIn', (colleague) =>
      changing(
        'voucherHandIn',
        'state',
        '',
        (world, place) => aRequest(world, place, { stage: 'SIGNED', colleague }),
        { look: SIGNED.look, becomes: 'HANDED_IN' },
      ),
    ),
    'Mutation.repairRequestStrikeOff': changing(
      'repairRequestStrikeOff',
      'id',
      ', version: 1',
      (world, place) => aRequest(world, place, { stage: 'HANDED_IN' }),
      { look: SIGNED.look, becomes: 'STRUCK_OFF' },
    ),
    'Mutation.voucherArchive': changing(
      'voucherArchive',
      'state',
      '',
      (world, place) => aRequest(world, place, { stage: 'STRUCK_OFF' }),
      { look: SIGNED.look, becomes: 'ARCHIVED' },
    ),
  },

  crossings: {
    'VoucherSignature.image': {
      ways: [{ through: ['Query.repairRequest'], select: 'voucher { signature { image { id } } }' }],
      marker: async (world, place) => (await fullRequest(world, place)).imageId,
    },
  },
};
