import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, getNullableType, GraphQLError, type GraphQLSchema, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { RuleError } from '../kernel/rule-error.ts';

/** Fields that one document may ask for, rows counted. A register page of 20 with all a staff app shows costs about 700. */
const MOST_COST = 8000;

/** Rows that a list without a page is taken for: the events, targets or visits of one request. */
const SHORT_LIST = 5;

/** A page costs its rows, also those that it might have; a short list a few; everything else itself. */
const rowsAndFields: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (field.args.some((arg) => arg.name === 'first')) return 1 + (Number(args.first) || 1) * childComplexity;
  const shortList = field.name !== 'edges' && isListType(getNullableType(field.type));
  return 1 + (shortList ? SHORT_LIST : 1) * childComplexity;
};

/** Costs already computed; the variables that are numbers are the only ones that change a document's cost. */
const MOST_KEPT = 2000;

interface Asked {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operationName: string | undefined;
}

/** What documents cost, each counted once for the numbers among its variables. */
export class DocumentCosts {
  readonly #kept = new Map<string, number>();

  constructor(private readonly schema: GraphQLSchema) {}

  isTooMuch({ document, queryHash, operationName }: Asked, variables: Record<string, unknown>): boolean {
    let key = operationName ? `${queryHash} ${operationName}` : queryHash;
    for (const [name, value] of Object.entries(variables)) {
      if (typeof value === 'number') key += ` ${name},${value}`;
    }
    let cost = this.#kept.get(key);
    if (cost === undefined) {
      const { schema } = this;
      cost = getComplexity({
        schema,
        query: document,
        operationName,
        variables,
        estimators: [rowsAndFields],
      });
      if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '');
      this.#kept.set(key, cost);
    }
    return cost > MOST_COST;
  }
}

/** Refuses with TOO_COSTLY { limit } what asks for too much, with variables counted, before anything runs. */
export function costLimit(costs: DocumentCosts): ApolloServerPlugin<object> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request, queryHash }) {
          const operationName = request.operationName ?? undefined;
          const variables = request.variables ?? {};
          if (!costs.isTooMuch({ document, queryHash, operationName }, variables)) return;
          const refusal = new RuleError('TOO_COSTLY', { limit: MOST_COST });
          throw new GraphQLError(refusal.code, { originalError: refusal });
        },
      };
    },
  };
}
