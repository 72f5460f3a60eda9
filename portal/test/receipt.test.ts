import { expect, inject, it } from 'vitest';
import { TypedDocumentString } from '../../schema/client/index.ts';
import { demo } from './staff.ts';
import { newVisitor } from './visitor.ts';

const UnitsDocument = new TypedDocumentString<
  { myAssets: { edges: { node: { id: string; code: string } }[] } },
  { first?: undefined }
>('query { myAssets(first: 5) { edges { node { id code } } } }');

it('WSH-2 the code on a unit opens the request form with that unit chosen', async () => {
  const token = inject('sessions').liu;
  const { myAssets } = await demo.connect(token).run(UnitsDocument);
  for (const { node } of myAssets.edges) {
    await using visitor = await newVisitor({ token });
    await visitor.page.goto(`/scan/${node.code}`);
    await visitor.page.waitForURL((url) => url.search === `?product=${node.id}`);
    expect(await visitor.page.locator('[name=assetId]:checked').getAttribute('value')).toBe(node.id);
  }
});

it('WSH-2 the code on somebody else’s unit opens nothing, and says no more than for a code of nothing', async () => {
  const { liu, wang } = inject('sessions');
  const { myAssets } = await demo.connect(liu).run(UnitsDocument);
  await using visitor = await newVisitor({ token: wang });
  await visitor.open(`/scan/${myAssets.edges[0]?.node.code}`);
  await visitor.sees('扫码');
  const said = await visitor.words();
  await visitor.open('/scan/U00000000000000000000000000000000');
  expect(await visitor.words()).toBe(said);
});

it('WSH-2 whoever scans without being signed in comes to the page after signing in', async () => {
  await using visitor = await newVisitor();
  await visitor.open('/scan/R0000000000000000');
  expect(visitor.at).toBe('/sign-in?next=%2Fscan%2FR0000000000000000');
});
