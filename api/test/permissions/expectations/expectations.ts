import type { Expectations } from '../cells.ts';
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
import { feedback } from './feedback.ts';
import { organization } from './organization.ts';
import { parts } from './parts.ts';
import { performance } from './performance.ts';
import { policy } from './policy.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { stock } from './stock.ts';
import { surveys } from './surveys.ts';
import { visits } from './visits.ts';
import { workshop } from './workshop.ts';

/**
 * Who may do what, by hand: one file a feature, in the order of a request's life. A new operation, or field that leads to
 * another record, needs its line here and its try in ../tries; complete.test.ts names what is missing.
 */
export const expectations: Expectations = {
  ...access,
  ...organization,
  ...policy,
  ...customers,
  ...catalog,
  ...stock,
  ...assets,
  ...contracts,
  ...requests,
  ...dispatch,
  ...visits,
  ...parts,
  ...workshop,
  ...billing,
  ...costs,
  ...surveys,
  ...feedback,
  ...performance,
  ...reports,
  ...dayEnd,
  ...demo,
};

/**
 * Lines of the permission table that are about no field alone, with the fields that show what they say: what is masked for
 * whoever the line does not name.
 */
export const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  'Route.files': ['Route.files'],
  'change.personalData': ['Change.fields'],
  'customer.personalData': [
    'Customer.phone',
    'Customer.email',
    'CustomerContact.phone',
    'CustomerAddress.line',
  ],
  'request.contact': ['RepairRequest.contactPhone', 'RepairRequest.addressLine'],
};
