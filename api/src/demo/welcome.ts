import { customers } from './company/customers.ts';
import { people, STAFF_PASSWORD } from './company/people.ts';

/** Those by whom one gets to know the company; every other account is `<branch>.<role>` too. */
const INTRODUCED: readonly (readonly [role: string, userName: string])[] = [
  ['clerk', 'shanghai.clerk'],
  ['supervisor', 'shanghai.supervisor'],
  ['technician', 'shanghai.technician'],
  ['service department', 'hq.service-department'],
  ['administrator', 'hq.administrator'],
];

/**
 * What a person reads when the demo runs: whom to be, and what to try first. Imported by the launcher as it is, so nothing
 * in this file or in what it imports may need more of TypeScript than leaving the types out.
 */
export function welcome({ portalUrl, apiUrl }: { portalUrl: string; apiUrl: string }): string {
  const staff = INTRODUCED.map(([role, userName]) => {
    const name = people.find((person) => person.userName === userName)?.name;
    return `  ${role.padEnd(20)} ${userName.padEnd(24)} ${name}`;
  });
  const { wang, emma } = customers;
  return [
    'The demo company 云岫机电 (Yunxiu Electromechanical) has six branches and a month of calls.',
    '',
    `Portal: ${portalUrl}   Codes and all other messages: ${portalUrl}/outbox`,
    `  customer             ${wang.phone.padEnd(24)} ${wang.name}, a household in Shanghai`,
    `  customer, in English ${emma.phone.padEnd(24)} ${emma.name}, a household in Shenzhen`,
    `API: ${apiUrl}/graphql   Password of all staff: ${STAFF_PASSWORD}`,
    ...staff,
    '  everybody else       <branch>.<role>          shanghai, wuhan, chengdu, shenzhen, hangzhou, hq',
    '',
    'Try first:',
    `  1. Sign in to the portal as ${wang.name}; the code is in the outbox. One voucher waits for your signature (签字),`,
    '     one survey (服务评价) for your answer, and a new request (报修) takes a minute.',
    '  2. Sign in to the API as the clerk: your request is at the top of the call register (报修登记簿).',
    '  3. As the supervisor dispatch it (派工), and watch the customer’s page change by itself.',
  ].join('\n');
}
