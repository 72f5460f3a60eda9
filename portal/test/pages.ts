import { inject } from 'vitest';
import { AnswerSurveyDocument, newIdempotencyKey, TypedDocumentString } from '../../schema/client/index.ts';
import { caseIn, closedSuggestion, fileCase } from './cases.ts';
import { demo, sessionOf } from './staff.ts';
import type { Visitor } from './visitor.ts';

/** One page of the portal as somebody can meet it. */
export interface PortalPage {
  readonly name: string;
  /** The route of the file system that shows it; null where there is none. */
  readonly route: string | null;
  /** Who looks at it; nobody is signed in without it. */
  readonly who?: keyof Company['sessions'];
  /** Only the answer to a form shows it, so it is gone when the language is switched. */
  readonly answered?: true;
  reach(visitor: Visitor, company: Company): Promise<void>;
}

/** Customers of the demo company, and what is theirs. */
export interface Company {
  readonly sessions: Record<'wang' | 'liu' | 'zhao' | 'mill' | 'office' | 'bay' | 'newcomer', string>;
  readonly requests: Record<RequestName, string>;
  /** Of the mill: its id, and the foreman on its list. */
  readonly people: { company: string; foreman: string };
  readonly units: { withWarranty: string; withoutProofSeen: string };
  /** Paths of pages of invoices. */
  readonly invoices: { answered: string; disputed: string };
  /** Numbers of complaints and suggestions. */
  readonly cases: { filed: string; closed: string };
  /** Paths of personal links. */
  readonly links: {
    planned: string;
    estimated: string;
    tracking: string;
    workshop: string;
    signable: string;
    survey: string;
    answered: string;
    resolved: string;
  };
}

type RequestName =
  | 'planned'
  | 'estimated'
  | 'billed'
  | 'disputed'
  | 'registered'
  | 'toBeSigned'
  | 'resolved'
  | 'inWorkshop'
  | 'closed'
  | 'dispatched'
  | 'merged'
  | 'cancelled';

interface Belongings {
  myRequests: {
    edges: {
      node: {
        number: string;
        state: string;
        trackingUrl: string | null;
        survey: { state: string; cardUrl: string | null } | null;
        estimates: { state: string }[];
        invoices: { number: string; state: string; disputes: { answeredAt: string | null }[] }[];
      };
    }[];
  };
  myAssets: { edges: { node: { id: string; proof: string } }[] };
}

const BelongingsDocument = new TypedDocumentString<Belongings, { first?: undefined }>(
  `query {
    myRequests(first: 20) { edges { node { number state trackingUrl survey { state cardUrl }
      estimates { state } invoices { number state disputes { answeredAt } } } } }
    myAssets(first: 20) { edges { node { id proof } } }
  }`,
);

const PeopleDocument = new TypedDocumentString<
  { myCompanies: { id: string; contacts: { id: string; isYou: boolean }[] }[] },
  { first?: undefined }
>('query { myCompanies { id contacts { id isYou } } }');

export async function meetCompany(): Promise<Company> {
  const { wang, liu } = inject('sessions');
  const sessions = {
    wang,
    liu,
    zhao: await sessionOf('13900000010'),
    // Foreman of a spinning mill, whose motor is on the bench.
    mill: await sessionOf('13900000013'),
    // The mill's equipment office, which administers its account.
    office: await sessionOf('13900000003'),
    // An operator in Shenzhen: one estimate waits for its answer, and an invoice is disputed.
    bay: await sessionOf('13900000007'),
    newcomer: await sessionOf('13800003000'),
  };
  const [his, hers, zhaos, mills, bays] = await Promise.all(
    [wang, liu, sessions.zhao, sessions.mill, sessions.bay].map((token) =>
      demo.connect(token).run(BelongingsDocument),
    ),
  );
  const { myCompanies } = await demo.connect(sessions.office).run(PeopleDocument);
  const [mill] = myCompanies;
  const foreman = mill?.contacts.find(({ isYou }) => !isYou);
  if (!mill || !foreman) throw new Error('the mill has no second person');
  const request = (of: Belongings | undefined, state: string) => {
    const found = of?.myRequests.edges.map(({ node }) => node).find((node) => node.state === state);
    if (!found) throw new Error(`there is no request that is ${state}`);
    return found;
  };
  const withInvoice = (
    of: Belongings | undefined,
    fits: (invoice: Belongings['myRequests']['edges'][number]['node']['invoices'][number]) => boolean,
  ) => {
    for (const { node } of of?.myRequests.edges ?? []) {
      const invoice = node.invoices.find(fits);
      if (invoice)
        return { number: node.number, path: `/requests/${node.number}/invoices/${invoice.number}` };
    }
    throw new Error('there is no such invoice');
  };
  const billed = withInvoice(his, ({ disputes }) => disputes.some(({ answeredAt }) => answeredAt));
  const disputed = withInvoice(bays, ({ state }) => state === 'DISPUTED');
  const estimated = bays?.myRequests.edges
    .map(({ node }) => node)
    .find(({ estimates }) => estimates.some(({ state }) => state === 'SENT'));
  if (!estimated) throw new Error('there is no estimate that waits');
  const unit = (proof: string) => {
    const found = his?.myAssets.edges.map(({ node }) => node).find((node) => node.proof === proof);
    if (!found) throw new Error(`there is no unit whose proof is ${proof}`);
    return found.id;
  };
  const path = (url: string | null | undefined) => {
    if (!url) throw new Error('there is no such link');
    return new URL(url).pathname;
  };
  const { survey } = request(hers, 'RESOLVED');
  const answered = path(survey?.cardUrl);
  // Several files of a run meet the company; the first to do so answers and files.
  if (survey?.state === 'DELIVERED') await answer(answered.slice('/s/'.length));
  const cases = {
    filed:
      (await caseIn(wang, 'FILED')) ??
      (await fileCase(wang, {
        kind: 'COMPLAINT',
        subject: 'TIME',
        text: '约好上午，下午四点才来。\nThey came late.',
      })),
    closed: (await caseIn(wang, 'CLOSED')) ?? (await closedSuggestion(wang)),
  };
  return {
    sessions,
    requests: {
      planned: request(mills, 'DISPATCHED').number,
      estimated: estimated.number,
      billed: billed.number,
      disputed: disputed.number,
      registered: request(his, 'REGISTERED').number,
      toBeSigned: request(his, 'IN_SERVICE').number,
      resolved: request(his, 'RESOLVED').number,
      inWorkshop: request(mills, 'IN_WORKSHOP').number,
      closed: request(his, 'CLOSED').number,
      dispatched: request(zhaos, 'DISPATCHED').number,
      merged: request(zhaos, 'MERGED').number,
      cancelled: request(hers, 'CANCELLED').number,
    },
    invoices: { answered: billed.path, disputed: disputed.path },
    people: { company: mill.id, foreman: foreman.id },
    cases,
    units: { withWarranty: unit('VERIFIED'), withoutProofSeen: unit('SUBMITTED') },
    links: {
      planned: path(request(mills, 'DISPATCHED').trackingUrl),
      estimated: path(estimated.trackingUrl),
      tracking: path(request(his, 'REGISTERED').trackingUrl),
      workshop: path(request(mills, 'IN_WORKSHOP').trackingUrl),
      signable: path(request(his, 'IN_SERVICE').trackingUrl),
      survey: path(request(his, 'RESOLVED').survey?.cardUrl),
      answered,
      resolved: path(request(his, 'RESOLVED').trackingUrl),
    },
  };
}

async function answer(token: string): Promise<void> {
  const items = ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'] as const;
  const ratings = items.map((item) => ({ item, rating: 'SATISFIED' as const }));
  const anybody = demo.connect();
  const comment = '都好，就是等得有点久。';
  await anybody.run(AnswerSurveyDocument, {
    input: { token, ratings, comment, idempotencyKey: newIdempotencyKey() },
  });
}

/** A page behind an address. */
const plain = (
  name: string,
  route: string | null,
  path: string | ((company: Company) => string),
  who?: PortalPage['who'],
): PortalPage => ({
  name,
  route,
  ...(who ? { who } : {}),
  reach: (visitor, company) => visitor.open(typeof path === 'string' ? path : path(company)),
});

/** A page whose form was sent as it is, or after a little was changed in it, and refused. */
const refused = (
  page: PortalPage,
  change: (visitor: Visitor) => Promise<unknown> = () => Promise.resolve(),
): PortalPage => ({
  ...page,
  name: `${page.name}, refused`,
  answered: true,
  reach: async (visitor, company) => {
    await page.reach(visitor, company);
    await change(visitor);
    await send(visitor);
    await visitor.page.getByRole('alert').waitFor();
  },
});

/** Presses the one primary button of the page's form. */
const send = ({ page }: Visitor) => page.locator('form[novalidate] button.button.wide').first().click();

const steps = ['unit', 'open', 'fault', 'photos', 'place', 'when', 'check'] as const;
type Step = (typeof steps)[number];

/** Goes through the wizard from its first question, whatever the language, and stops at one. */
async function goTo(visitor: Visitor, stop: Step, phone = '13900000001'): Promise<void> {
  const { page } = visitor;
  await visitor.open('/requests/new');
  for (const step of steps) {
    if (step === stop) return;
    if (step === 'unit') await page.locator('[name=assetId]').first().check();
    if (step === 'fault') {
      await page.locator('[name=faultType]').first().check();
      await page.locator('[name=faultDescription]').fill('早上起来发现不转了。\nIt hums and does not turn.');
    }
    if (step === 'place') {
      await page.locator('[name=place]').first().check();
      await page.locator('[name=contactPhone]').fill(phone);
    }
    const before = page.url();
    // Every unit of this customer has an open request; the other button there says: another fault.
    await page.locator('form[novalidate] button').first().click();
    await page.waitForURL((url) => url.href !== before);
    await page.locator(`main:has([href$="${backOf(steps[steps.indexOf(step) + 1])}"])`).waitFor();
  }
}

/** Where "back" leads on a question. */
function backOf(step: Step | undefined): string {
  const backs: Record<Step, string> = {
    unit: '/',
    open: '/requests/new',
    fault: '/requests/new',
    photos: '/requests/new/fault',
    place: '/requests/new/photos',
    when: '/requests/new/place',
    check: '/requests/new/when',
  };
  return step ? backs[step] : '/';
}

const wizard = (name: string, step: Step): PortalPage => ({
  name,
  route: step === 'unit' ? '/requests/new' : `/requests/new/${step}`,
  who: 'wang',
  reach: (visitor) => goTo(visitor, step),
});

let phones = 13_800_003_100;
/** A phone that nobody has asked a code for yet. */
const freshPhone = () => String((phones += 1));

const signIn = plain('signing in', '/sign-in', '/sign-in');
const code: PortalPage = {
  name: 'the code that was sent',
  route: '/sign-in/code',
  reach: async (visitor) => {
    await visitor.open('/sign-in');
    await visitor.page.locator('[name=phone]').fill(freshPhone());
    await send(visitor);
    await visitor.page.locator('[name=code]').waitFor();
  },
};
const track = plain('tracking by number', '/track', '/track');
const trackCode: PortalPage = {
  name: 'tracking by number, the code',
  route: '/track/code',
  reach: async (visitor) => {
    await visitor.open('/track');
    await visitor.page.locator('[name=number]').fill('261101-000001-8');
    await visitor.page.locator('[name=phone]').fill(freshPhone());
    await send(visitor);
    await visitor.page.locator('[name=code]').waitFor();
  },
};
const survey = plain('a survey', '/s/[token]', ({ links }) => links.survey);
const unit = wizard('new request: which unit', 'unit');
const fault = wizard('new request: the fault', 'fault');
const photos = wizard('new request: photos', 'photos');
const place = wizard('new request: where', 'place');
const when = wizard('new request: when', 'when');
const newPerson = plain(
  'adding a person',
  '/account/people/new',
  (c) => `/account/people/new?company=${c.people.company}`,
  'office',
);
const newProduct = plain('registering a product', '/products/new', '/products/new', 'wang');
const sign = plain(
  'signing',
  '/requests/[number]/sign',
  (c) => `/requests/${c.requests.toBeSigned}/sign`,
  'wang',
);
const cancel = plain(
  'cancelling',
  '/requests/[number]/cancel',
  (c) => `/requests/${c.requests.registered}/cancel`,
  'wang',
);

const cancelByLink = plain(
  'cancelling behind a link',
  '/t/[token]/cancel',
  ({ links }) => `${links.planned}/cancel`,
);

const estimate = (name: string, of: RequestName, who: PortalPage['who'], query = '') =>
  plain(name, '/requests/[number]/estimate', (c) => `/requests/${c.requests[of]}/estimate${query}`, who);
const approving = estimate('approving an estimate', 'estimated', 'bay', '?step=approve');
const rejecting = estimate('rejecting an estimate', 'estimated', 'bay', '?step=reject');
const disputing = plain(
  'disputing an invoice',
  '/requests/[number]/invoices/[invoice]',
  ({ invoices }) => `${invoices.answered}?step=dispute`,
  'wang',
);
/** As if somebody had been quicker. */
const stale = ({ page }: Visitor) =>
  page.locator('[name=version]').evaluate((input: HTMLInputElement) => void (input.value = '0'));

const choosing = plain('a complaint or suggestion: which', '/feedback/new', '/feedback/new', 'wang');
const complaining = plain(
  'a complaint: the words',
  '/feedback/new',
  (c) => `/feedback/new?kind=COMPLAINT&subject=TIME&about=request.${c.requests.resolved}`,
  'wang',
);
const aboutQuality = plain(
  'a complaint about a product',
  '/feedback/new',
  (c) => `/feedback/new?kind=COMPLAINT&subject=PRODUCT&about=product.${c.units.withWarranty}`,
  'wang',
);
const reopening = plain(
  'reopening a suggestion',
  '/feedback/[number]',
  ({ cases }) => `/feedback/${cases.closed}?step=reopen`,
  'wang',
);
const unsolved = plain(
  'not solved',
  '/requests/[number]/unsolved',
  (c) => `/requests/${c.requests.resolved}/unsolved`,
  'wang',
);
const unsolvedByLink = plain(
  'not solved, behind a link',
  '/t/[token]/unsolved',
  ({ links }) => `${links.resolved}/unsolved`,
);
const complainingByLink = plain(
  'a complaint behind a link: the words',
  '/t/[token]/feedback',
  ({ links }) => `${links.resolved}/feedback?kind=COMPLAINT&subject=PRODUCT`,
);

const request = (name: RequestName, who: PortalPage['who'], query = '') =>
  plain(
    `a request that is ${name}${query && `, just ${query}`}`,
    '/requests/[number]',
    (c) => `/requests/${c.requests[name]}${query && `?${query}`}`,
    who,
  );

/** Every page of the portal, in the states in which people meet it. */
export const pages: readonly PortalPage[] = [
  signIn,
  refused(signIn),
  code,
  refused(code),
  plain('help', '/help', '/help'),
  track,
  refused(track),
  trackCode,
  plain('sent messages', '/outbox', '/outbox'),
  plain('a page that does not exist', null, '/no-such-page'),
  plain('a request behind a link', '/t/[token]', ({ links }) => links.tracking),
  plain('a request in the workshop behind a link', '/t/[token]', ({ links }) => links.workshop),
  plain('a planned visit behind a link', '/t/[token]', ({ links }) => links.planned),
  plain('an estimate that waits behind a link', '/t/[token]', ({ links }) => links.estimated),
  plain('moving a visit behind a link', '/t/[token]/move', ({ links }) => `${links.planned}/move`),
  plain('nothing to move behind a link', '/t/[token]/move', ({ links }) => `${links.workshop}/move`),
  cancelByLink,
  refused(cancelByLink),
  plain('a link that is dead', '/t/[token]', '/t/no-token'),
  plain('signing behind a link', '/t/[token]/sign', ({ links }) => `${links.signable}/sign`),
  {
    name: 'signing behind a link, refused',
    route: '/t/[token]/sign',
    answered: true,
    reach: async (visitor, { links }) => {
      await visitor.open(`${links.signable}/sign`);
      // As if the code had been sent before: a number gets one a minute.
      await visitor.page.locator('form[novalidate]').evaluate((form: HTMLFormElement) => {
        form.action = '?/sign';
        form.submit();
      });
      await visitor.page.getByRole('alert').waitFor();
      await visitor.ready();
    },
  },
  plain('signing behind a link, nothing to sign', '/t/[token]/sign', ({ links }) => `${links.tracking}/sign`),
  survey,
  refused(survey),
  plain('a survey that is answered', '/s/[token]', ({ links }) => links.answered),
  plain('a survey that is corrected', '/s/[token]', ({ links }) => `${links.answered}?change=1`),
  {
    name: 'a survey that is answered, nothing chosen of what its text becomes',
    route: '/s/[token]',
    answered: true,
    reach: async (visitor, { links }) => {
      await visitor.open(links.answered);
      await visitor.page.locator('form[action="?/turn"] button').click();
      await visitor.page.getByRole('alert').waitFor();
    },
  },
  plain('a survey link that is dead', '/s/[token]', '/s/no-token'),
  unsolvedByLink,
  refused(unsolvedByLink),
  plain('nothing to reopen behind a link', '/t/[token]/unsolved', ({ links }) => `${links.planned}/unsolved`),
  plain(
    'a complaint behind a link: which',
    '/t/[token]/feedback',
    ({ links }) => `${links.resolved}/feedback`,
  ),
  complainingByLink,
  refused(complainingByLink),
  {
    name: 'a suggestion behind a link, just sent',
    route: '/t/[token]/feedback',
    reach: async (visitor, { links }) => {
      await visitor.open(`${links.resolved}/feedback?kind=SUGGESTION&subject=OTHER`);
      await visitor.page.locator('[name=text]').fill('很好，请继续。');
      await send(visitor);
      await visitor.page.locator('.slip .number').waitFor();
      await visitor.ready();
    },
  },

  plain('home', '/', '/', 'wang'),
  plain('home of somebody new', '/', '/', 'newcomer'),
  plain('all requests', '/requests', '/requests', 'wang'),
  plain('no requests', '/requests', '/requests', 'newcomer'),
  request('resolved', 'wang'),
  request('registered', 'wang'),
  request('registered', 'wang', 'sent=1'),
  request('toBeSigned', 'wang'),
  request('closed', 'wang'),
  request('inWorkshop', 'mill'),
  request('planned', 'mill'),
  request('estimated', 'bay'),
  request('billed', 'wang'),
  request('disputed', 'bay'),
  estimate('an estimate that waits', 'estimated', 'bay'),
  approving,
  refused(approving, stale),
  rejecting,
  refused(rejecting, stale),
  estimate('an estimate that is approved', 'billed', 'wang', '?done=approved'),
  estimate('no estimate', 'registered', 'wang'),
  plain(
    'an invoice whose dispute is answered',
    '/requests/[number]/invoices/[invoice]',
    ({ invoices }) => invoices.answered,
    'wang',
  ),
  plain(
    'an invoice that is disputed',
    '/requests/[number]/invoices/[invoice]',
    ({ invoices }) => `${invoices.disputed}?done=disputed`,
    'bay',
  ),
  disputing,
  refused(disputing),
  plain('moving a visit', '/requests/[number]/move', (c) => `/requests/${c.requests.planned}/move`, 'mill'),
  plain(
    'the receipt of a unit in the workshop',
    '/requests/[number]/receipt',
    (c) => `/requests/${c.requests.inWorkshop}/receipt`,
    'mill',
  ),
  plain(
    'no receipt',
    '/requests/[number]/receipt',
    (c) => `/requests/${c.requests.resolved}/receipt`,
    'wang',
  ),
  plain('a code of nothing', '/scan/[code]', '/scan/R0000000000000000', 'wang'),
  request('dispatched', 'zhao'),
  request('merged', 'zhao'),
  request('cancelled', 'liu', 'done=cancelled'),
  plain('a request of somebody else', '/requests/[number]', (c) => `/requests/${c.requests.merged}`, 'wang'),
  cancel,
  refused(cancel),
  plain(
    'too late to cancel',
    '/requests/[number]/cancel',
    (c) => `/requests/${c.requests.resolved}/cancel`,
    'wang',
  ),
  sign,
  refused(sign, ({ page }) => page.locator('[name=signerName]').fill('')),
  plain('nothing to sign', '/requests/[number]/sign', (c) => `/requests/${c.requests.resolved}/sign`, 'wang'),
  unit,
  plain('new request without a unit', '/requests/new', '/requests/new', 'newcomer'),
  refused(unit),
  wizard('new request: one is open already', 'open'),
  fault,
  refused(fault),
  photos,
  refused(photos, ({ page }) =>
    page
      .locator('[type=file]')
      .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no') }),
  ),
  {
    ...photos,
    name: 'new request: a photo',
    reach: async (visitor) => {
      await goTo(visitor, 'photos');
      const { page } = visitor;
      const photo = { name: 'a.png', mimeType: 'image/png', buffer: await page.screenshot() };
      await page.locator('[type=file]').setInputFiles(photo);
      await page.locator('[formaction="?/add"]').click();
      await page.locator('main img').waitFor();
    },
  },
  place,
  refused(place, ({ page }) => page.locator('[name=place]').last().check()),
  when,
  refused(when, ({ page }) => page.locator('[name=when]').last().check()),
  wizard('new request: check', 'check'),
  {
    ...wizard('new request: check, refused', 'check'),
    answered: true,
    reach: async (visitor) => {
      await goTo(visitor, 'check', '12');
      await send(visitor);
      await visitor.page.getByRole('alert').waitFor();
    },
  },
  unsolved,
  refused(unsolved),
  plain(
    'nothing to reopen',
    '/requests/[number]/unsolved',
    (c) => `/requests/${c.requests.registered}/unsolved`,
    'wang',
  ),
  plain('complaints and suggestions', '/feedback', '/feedback', 'wang'),
  plain('no complaints', '/feedback', '/feedback', 'newcomer'),
  choosing,
  refused(choosing),
  refused(choosing, async ({ page }) => {
    await page.locator('[name=kind][value=COMPLAINT]').check();
    await page.locator('[name=subject][value=PRODUCT]').check();
  }),
  complaining,
  refused(complaining),
  aboutQuality,
  refused(aboutQuality),
  plain(
    'being asked for money',
    '/feedback/new',
    (c) => `/feedback/new?about=request.${c.requests.resolved}&kind=COMPLAINT&subject=TECHNICIAN&money=1`,
    'wang',
  ),
  plain(
    'a suggestion: the words',
    '/feedback/new',
    '/feedback/new?kind=SUGGESTION&subject=OTHER',
    'newcomer',
  ),
  plain(
    'a complaint, just sent',
    '/feedback/[number]',
    ({ cases }) => `/feedback/${cases.filed}?sent=1`,
    'wang',
  ),
  plain('a complaint', '/feedback/[number]', ({ cases }) => `/feedback/${cases.filed}`, 'wang'),
  plain(
    'a suggestion that is closed',
    '/feedback/[number]',
    ({ cases }) => `/feedback/${cases.closed}`,
    'wang',
  ),
  reopening,
  refused(reopening),
  plain('products', '/products', '/products', 'wang'),
  plain('no products', '/products', '/products', 'newcomer'),
  newProduct,
  plain('a product not found', '/products/new', '/products/new?search=no+such+thing', 'wang'),
  refused(newProduct),
  plain('a product under warranty', '/products/[id]', (c) => `/products/${c.units.withWarranty}`, 'wang'),
  plain(
    'a product whose proof waits',
    '/products/[id]',
    (c) => `/products/${c.units.withoutProofSeen}?done=proof`,
    'wang',
  ),
  plain('the account', '/account', '/account', 'wang'),
  plain('the people of a company', '/account/people', '/account/people?done=changed', 'office'),
  plain('the people of a company, for a member', '/account/people', '/account/people', 'mill'),
  plain('the people of a household', '/account/people', '/account/people', 'wang'),
  newPerson,
  refused(newPerson),
  plain('a person', '/account/people/[id]', (c) => `/account/people/${c.people.foreman}`, 'office'),
  plain('the account of a company', '/account', '/account', 'office'),
  plain('the account, name kept', '/account', '/account?done=name', 'newcomer'),
  {
    name: 'the account, no address to write to',
    route: '/account',
    who: 'newcomer',
    answered: true,
    reach: async (visitor) => {
      await visitor.open('/account');
      await visitor.page.locator('[name=channel][value=EMAIL]').check();
      await visitor.page.locator('form[action="?/reach"] button').click();
      await visitor.page.getByRole('alert').waitFor();
    },
  },
];
