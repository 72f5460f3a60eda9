import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { District } from '../organization/branches/district.ts';
import { CustomerAddress } from './customer-address.ts';
import { CustomerContact } from './customer-contact.ts';
import { maskAddress, maskPhone } from './mask.ts';
import { PERSONAL_DATA } from './personal-data.ts';

@Resolver(() => CustomerContact)
export class CustomerContactResolver {
  @FieldResolver(() => String, { description: 'E.164; masked for roles that do not need it (REC-2).' })
  phone(@Root() contact: CustomerContact, @Context() ctx: Ctx): string {
    return ctx.may(PERSONAL_DATA, contact.branchId) ? contact.phone : maskPhone(contact.phone);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the person who asks.' })
  isYou(@Root() contact: CustomerContact, @Context() { actor }: Ctx): boolean {
    return actor.kind === 'CUSTOMER' && actor.phone === contact.phone;
  }
}

@Resolver(() => CustomerAddress)
export class CustomerAddressResolver {
  @FieldResolver(() => String, {
    description: 'Street, house, flat; without number for roles that do not need it (REC-2).',
  })
  line(@Root() address: CustomerAddress, @Context() ctx: Ctx): string {
    return ctx.may(PERSONAL_DATA, address.branchId) ? address.line : maskAddress(address.line);
  }

  @FieldResolver(() => District, { nullable: true })
  async district(@Root() address: CustomerAddress, @Context() ctx: Ctx): Promise<District | null> {
    const district = await ctx.together('CustomerAddress.district', address.districtCode, async (codes) => {
      const districts = await ctx.em.find(District, { code: { $in: [...codes] } });
      return new Map(districts.map((found) => [found.code, found]));
    });
    return district ?? null;
  }
}
