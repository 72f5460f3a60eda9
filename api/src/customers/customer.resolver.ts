import { Length } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { maskPhone, parsePhone } from '../access/phone-number.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../kernel/sql.ts';
import { Branch } from '../organization/branches/branch.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import { CustomerAddress } from './customer-address.ts';
import { CustomerContact } from './customer-contact.ts';
import { CustomerRegisterInput } from './customer.input.ts';
import { Customer } from './customer.ts';
import { maskEmail } from './mask.ts';
import { PERSONAL_DATA } from './personal-data.ts';
import { logView } from './record-view.ts';
import { registerCustomer } from './register-customer.ts';

const CustomerConnection = connectionOf(Customer, 'Customer');
const cursor = new CursorFormat('customers', { name: 'text', id: 'id' });

@ArgsType()
class CustomerArgs extends PageArgs {
  @Length(1, 100)
  @Field(() => String, {
    description: 'A whole phone number, a customer number (C0000042), or how the name begins.',
  })
  search!: string;
}

type CustomerRow = Pick<
  Customer,
  'id' | 'number' | 'homeBranchId' | 'name' | 'kind' | 'phone' | 'email' | 'version'
>;

@Resolver(() => Customer)
export class CustomerResolver {
  @FieldResolver(() => String, {
    description: 'The masked phone number while nobody has asked for the name.',
  })
  name(@Root() customer: CustomerRow): string {
    return customer.name === '' ? maskPhone(customer.phone) : customer.name;
  }

  @FieldResolver(() => String, {
    description: 'E.164 for whoever needs it; masked (138****8000) for other roles (REC-2).',
  })
  phone(@Root() customer: CustomerRow, @Context() ctx: Ctx): string {
    return ctx.may(PERSONAL_DATA, customer.homeBranchId) ? customer.phone : maskPhone(customer.phone);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Masked like the phone.' })
  email(@Root() customer: CustomerRow, @Context() ctx: Ctx): string | null {
    if (!customer.email) return null;
    return ctx.may(PERSONAL_DATA, customer.homeBranchId) ? customer.email : maskEmail(customer.email);
  }

  @FieldResolver(() => [CustomerContact], { complexity: ({ childComplexity }) => 2 * childComplexity })
  async contacts(@Root() customer: CustomerRow, @Context() ctx: Ctx): Promise<CustomerContact[]> {
    const contacts = await ctx.together('Customer.contacts', customer.id, async (customerIds) =>
      Map.groupBy(
        await ctx.em.find(
          CustomerContact,
          { customerId: { $in: [...customerIds] } },
          { orderBy: { id: 'asc' } },
        ),
        (contact) => contact.customerId,
      ),
    );
    return contacts ?? [];
  }

  @FieldResolver(() => [CustomerAddress], { complexity: ({ childComplexity }) => 2 * childComplexity })
  async addresses(@Root() customer: CustomerRow, @Context() ctx: Ctx): Promise<CustomerAddress[]> {
    const addresses = await ctx.together('Customer.addresses', customer.id, async (customerIds) =>
      Map.groupBy(
        await ctx.em.find(
          CustomerAddress,
          { customerId: { $in: [...customerIds] } },
          { orderBy: { id: 'asc' } },
        ),
        (address) => address.customerId,
      ),
    );
    return addresses ?? [];
  }

  @FieldResolver(() => Branch, {
    description: 'Whose people see this customer; headquarters while the home is unknown.',
  })
  homeBranch(@Root() customer: CustomerRow, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, customer.homeBranchId);
  }

  @Query(() => CustomerConnection, {
    description:
      'Customers at home in your branches, by name. For CLERK, SUPERVISOR, BRANCH_MANAGER, SERVICE_DEPARTMENT: the roles that see phone numbers, since whoever searches by one learns it.',
  })
  async customers(
    @Context() ctx: Ctx,
    @Args(() => CustomerArgs) args: CustomerArgs,
  ): Promise<Connection<CustomerRow>> {
    const size = pageSize(args.first);
    const from = cursor.decode(args.after);
    const wanted = allOf([
      found(args.search.trim()),
      ctx.read.visible(Customer, 'c'),
      ...(from ? [sql`(c.name collate "C", c.id) > (${from.name} collate "C", ${from.id}::uuid)`] : []),
    ]);
    const rows = await ctx.read.rows<CustomerRow>(
      sql`select c.id, c.number, c.home_branch_id as "homeBranchId", c.name, c.kind, c.phone, c.email, c.version,
                 c.preferred_channel as "preferredChannel"
          from customer c where ${wanted} order by c.name collate "C", c.id limit ${verbatim(String(size + 1))}`,
    );
    return toConnection(rows, size, (row) => cursor.encode(row));
  }

  @Query(() => Customer, {
    nullable: true,
    description:
      'The full file of one customer of your branches. Each look is logged with your name (REC-2). Null: none for you.',
  })
  async customerFile(@Context() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<Customer | null> {
    const customer = await ctx.find(Customer, id);
    if (customer) await logView(ctx, 'Customer', customer);
    return customer;
  }

  @Mutation(() => Customer, {
    description:
      'Takes a customer into a branch’s file. For CLERK and SUPERVISOR of the branch. A phone number that a customer of yours has is refused with CUSTOMER_PHONE_KNOWN { customers: [{ id, number, name }] } until confirmed; somebody who signed in alone before is attached and not doubled. Errors: CUSTOMER_PHONE_KNOWN, VALIDATION_FAILED, NOT_FOUND.',
  })
  customerRegister(
    @Context() ctx: Ctx,
    @Arg('input', () => CustomerRegisterInput) input: CustomerRegisterInput,
  ): Promise<Customer> {
    return registerCustomer(ctx, input);
  }
}

/** What a search means: a whole phone number, a customer number, or the beginning of a name. */
function found(search: string): Sql {
  if (/^C\d{7,}$/i.test(search)) return sql`c.number = ${search.toUpperCase()}`;
  const phone = parsePhone(search);
  if (phone) {
    return sql`c.id in (select k.customer_id from customer_contact k where k.phone = ${phone})`;
  }
  // A range instead of LIKE: a prepared statement can use the index for it, and nothing in it is a pattern.
  return sql`c.name collate "C" >= ${search} and c.name collate "C" < ${`${search}\u{10FFFF}`}`;
}
