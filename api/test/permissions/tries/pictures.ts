import { newId } from '../../../src/kernel/ids.ts';
import type { Place } from '../cells.ts';
import { aRequest } from '../records.ts';
import { type Answer, kept, type QueryTry, type Tries } from '../tries.ts';
import { aPicture, aUnitToProve } from '../units.ts';
import type { Person, World } from '../world.ts';

/** GET /files/:id, in the form of an answer. */
async function getFile(
  world: World,
  person: Person,
  _: string,
  { id }: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await fetch(`${world.app.url}/files/${String(id)}`, { headers: person.headers });
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status === 200)
    return { status: 200, data: { file: `${String(id)} of ${body.length} bytes` } };
  const { code } = JSON.parse(body.toString()) as { code: string };
  return { status: response.status, data: null, errors: [{ extensions: { code } }] };
}

/** A picture of a record, asked for at its door. */
export function picture(
  about: QueryTry['about'],
  fileOf: (world: World, place: Place, person: Person) => Promise<string>,
): QueryTry {
  return {
    about,
    // Who is nobody, and what is nobody's, are one answer at this door.
    absentCode: 'NOT_FOUND',
    perPerson: about === 'account',
    document: () => '',
    node: '',
    send: getFile,
    ask: async (world, place, person) => ({ id: await fileOf(world, place, person) }),
    marker: async (world, place, person) => `${await fileOf(world, place, person)} of `,
  };
}

const photographed = kept(async (world, place) => {
  if (place === 'absent') return newId();
  return (await aRequest(world, place, { stage: 'ASSIGNED', photoId: await aPicture(world) })).photoId;
});
const proof = kept(async (world, place) =>
  place === 'absent' ? newId() : (await aUnitToProve(world, place)).fileId,
);
const signature = kept(async (world, place) => {
  if (place === 'absent') return newId();
  return (await aRequest(world, place, { stage: 'SIGNED', imageId: await aPicture(world) })).imageId;
});
const uploads = new WeakMap<Person, Promise<string>>();
const uploadedByOthers = kept((world) => aPicture(world, { accountId: newId() }));

/** Pictures have a door of their own beside the schema. */
export const pictures: Tries = {
  queries: {
    'Route.files': picture('request', (world, place) => photographed(world, place)),
    'Route.files (proof of purchase)': picture('customersThing', (world, place) => proof(world, place)),
    'Route.files (signature)': picture('request', (world, place) => signature(world, place)),
    'Route.files (of no record yet)': picture('account', async (world, place, person) => {
      if (place === 'absent') return newId();
      if (place === 'same') return uploadedByOthers(world, place);
      const own = uploads.get(person) ?? aPicture(world, { accountId: person.accountId });
      uploads.set(person, own);
      return own;
    }),
  },
};
