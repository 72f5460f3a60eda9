import {
  type Aftercare,
  AftercareError,
  AnswerSurveyDocument,
  ApproveEstimateDocument,
  FollowTrackingDocument,
  MyUnitsDocument,
  newIdempotencyKey,
  OpenSurveyDocument,
  PreviewRequestDocument,
  type Rating,
  RequestCodeDocument,
  SignInByCodeDocument,
  SignInPortalDocument,
  SubmitRequestDocument,
} from '../../client/index.ts';
import { type Demo, type Say, wallClock } from './demo.ts';

/** A customer with a phone: what the portal does for them, and what they do without signing in. */
export interface Customer {
  readonly phone: string;
  readonly name: string;
  readonly portal: Aftercare;
}

/** A call that is in the register. */
export interface Call {
  readonly id: string;
  readonly number: string;
}

/**
 * Signs in with the one-time code that comes by text message. A number gets one code a minute, by the real clock: the
 * second run in a row waits for it.
 */
export async function signInByCode(demo: Demo, phone: string, say: Say): Promise<Customer> {
  await requestCode(demo, phone, say);
  const code = await demo.messageTo(phone, /(\d{6})/);
  const { phoneCodeSignIn } = await demo.connect().run(SignInByCodeDocument, { input: { phone, code } });
  const portal = demo.connect(phoneCodeSignIn.token);
  const { viewer } = await portal.run(MyUnitsDocument, {});
  return { phone, name: viewer?.customer?.name ?? phone, portal };
}

async function requestCode(demo: Demo, phone: string, say: Say): Promise<void> {
  const portal = demo.connect();
  try {
    await portal.run(RequestCodeDocument, { input: { phone } });
  } catch (refusal) {
    if (!(refusal instanceof AftercareError) || refusal.code !== 'TOO_MANY_ATTEMPTS') throw refusal;
    const seconds = Number(refusal.params.retryAfterSeconds);
    if (seconds > 60) throw refusal;
    say(`   (this number had a code a moment ago; the next one can be sent in ${seconds} s)`);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    await portal.run(RequestCodeDocument, { input: { phone } });
  }
}

/** Files a request for one of the own units, after a look at cover and promise. */
export async function fileRequest(
  { portal, phone, name }: Customer,
  faultDescription: string,
  say: Say,
): Promise<Call & { trackingUrl: string }> {
  const { viewer, myAssets } = await portal.run(MyUnitsDocument, {});
  const units = myAssets.edges.map(({ node }) => node);
  const unit = units.find(({ openRequest }) => !openRequest) ?? units[0];
  const [address] = viewer?.customer?.addresses ?? [];
  if (!unit || !address) throw new Error(`${phone} has no unit or no address on file`);
  const { districtCode, line } = address;

  const { requestPreview } = await portal.run(PreviewRequestDocument, {
    input: { assetId: unit.id, districtCode },
  });
  say(`   ${name} picks the ${unit.model.name} and reads: ${requestPreview.coverage.explanation}`);
  const { repairRequestSubmit: filed } = await portal.run(SubmitRequestDocument, {
    input: {
      kind: 'REPAIR',
      assetId: unit.id,
      confirmedAsNew: Boolean(unit.openRequest),
      faultType: 'LEAKAGE',
      faultDescription,
      districtCode,
      addressLine: line,
      contactName: name,
      contactPhone: phone,
      idempotencyKey: newIdempotencyKey(),
    },
  });
  say(
    `   The request is sent: ${filed.number}, somebody will be there by ${wallClock(filed.promise?.dueAt)}.`,
  );
  const trackingUrl = filed.trackingUrl;
  if (!trackingUrl) throw new Error(`${filed.number} has no tracking link`);
  return { id: filed.id, number: filed.number, trackingUrl };
}

/** Opens the tracking page by its link, signed in nowhere, and reads aloud what changes on it until it is closed. */
export function openTrackingPage(demo: Demo, trackingUrl: string, say: Say): { close(): Promise<string[]> } {
  const token = trackingUrl.slice(trackingUrl.lastIndexOf('/') + 1);
  const page = demo.connect().watch(FollowTrackingDocument, { token });
  const shown: string[] = [];
  const reading = (async () => {
    for await (const { trackedRequestChanged: now } of page) {
      if (now.nextStep === shown.at(-1)) continue;
      shown.push(now.nextStep);
      say(`      [the customer’s tracking page, by itself: ${now.nextActor}: ${now.nextStep}]`);
    }
  })();
  return {
    async close() {
      await page.return?.();
      await reading;
      return shown;
    },
  };
}

/** Signs the voucher on the own phone in the portal. */
export async function signInPortal(
  { portal, name }: Customer,
  call: Call,
  comments: string,
  say: Say,
): Promise<void> {
  const { voucherSignInPortal } = await portal.run(SignInPortalDocument, {
    input: { requestId: call.id, signerName: name, method: 'TYPED_NAME', comments },
  });
  say(
    `   ${name} signs on the own phone in the portal; the voucher’s seal is ${voucherSignInPortal.sealCode}.`,
  );
}

/** Opens the survey of a call by the link in the message, signed in nowhere, and rates every item. */
export async function answerSurvey(
  demo: Demo,
  { phone, name }: Customer,
  call: Call,
  say: Say,
): Promise<void> {
  const token = await demo.messageTo(phone, new RegExp(`${call.number}.*?/s/([\\w.~-]+)`, 's'));
  const anybody = demo.connect();
  const { surveyCard } = await anybody.run(OpenSurveyDocument, { token });
  const ratings = surveyCard.items.map((item) => {
    const rating: Rating = item === 'ARRIVAL_TIME' ? 'SATISFIED' : 'VERY_SATISFIED';
    return { item, rating };
  });
  const input = { token, ratings, comment: '准时，讲得很清楚。', idempotencyKey: newIdempotencyKey() };
  await anybody.run(AnswerSurveyDocument, { input });
  const words = ratings.map(({ item, rating }) => `${item} ${rating}`).join(', ');
  say(
    `   ${name} opens the personal link without signing in and rates ${surveyCard.technicianName}: ${words}.`,
  );
}

/** BIL-3: looks at what it will cost, and approves. */
export async function approveInPortal(
  { portal, name }: Customer,
  asked: { readonly id: string; readonly version: number },
  say: Say,
): Promise<void> {
  const { estimateApprove } = await portal.run(ApproveEstimateDocument, {
    input: { estimateId: asked.id, version: asked.version },
  });
  say(`   ${name} looks at the estimate in the portal: ${estimateApprove.state}.`);
}
