import type { Tries } from '../tries.ts';
import { access } from './access.ts';
import { assets } from './assets.ts';
import { billing } from './billing.ts';
import { catalog } from './catalog.ts';
import { contracts } from './contracts.ts';
import { costs } from './costs.ts';
import { customers } from './customers.ts';
import { dayEnd } from './day-end.ts';
import { demo } from './demo.ts';
import { dispatch } from './dispatch.ts';
import { fieldWork } from './field-work.ts';
import { following } from './following.ts';
import { intake } from './intake.ts';
import { feedback } from './feedback.ts';
import { organization } from './organization.ts';
import { parts } from './parts.ts';
import { pictures } from './pictures.ts';
import { performance } from './performance.ts';
import { policy } from './policy.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { stock } from './stock.ts';
import { surveyCare } from './survey-care.ts';
import { surveys } from './surveys.ts';
import { visits } from './visits.ts';
import { workshop } from './workshop.ts';

const all: readonly Tries[] = [
  access,
  pictures,
  organization,
  policy,
  customers,
  catalog,
  stock,
  assets,
  contracts,
  requests,
  intake,
  dispatch,
  visits,
  fieldWork,
  following,
  parts,
  workshop,
  billing,
  costs,
  surveys,
  surveyCare,
  feedback,
  performance,
  reports,
  dayEnd,
  demo,
];

/** How every line is tried: one file a feature, in the order of a request's life. */
export const tries: Required<Tries> = {
  queries: Object.assign({}, ...all.map((one) => one.queries ?? {})) as Required<Tries>['queries'],
  mutations: Object.assign({}, ...all.map((one) => one.mutations ?? {})) as Required<Tries>['mutations'],
  crossings: Object.assign({}, ...all.map((one) => one.crossings ?? {})) as Required<Tries>['crossings'],
};
