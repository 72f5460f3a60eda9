import type { Ctx } from '../access/context.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import { Customer } from '../customers/customer.ts';
import type { Call } from './promise-targets.ts';
import type { RepairRequest } from './repair-request.ts';

/** What decides how soon somebody has to answer and to be there, of a request in the register. */
export async function factsOf(ctx: Ctx, request: RepairRequest): Promise<Call> {
  const model = request.modelId ? await ctx.load(ProductModel, request.modelId) : null;
  const customer = await beyondScope(ctx, 'requests.targets', (em) =>
    em.findOneOrFail(Customer, { id: request.customerId }),
  );
  return { ...request, productCategory: model?.category ?? null, customerKind: customer.kind };
}
