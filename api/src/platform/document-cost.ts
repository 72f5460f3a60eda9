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

/** Refuses with TOO_COSTLY { limit } what asks for too much, with variables counted, before anything runs. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<object> {
  const kept = new Map<string, number>();

  function costOf(
    document: DocumentNode,
    operationName: string | undefined,
    variables: Record<string, unknown>,
  ): number {
    const estimators = [rowsAndFields];
    return getComplexity({ schema, query: document, operationName, variables, estimators });
  }

  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request, queryHash }) {
          const variables = request.variables ?? {};
          const numbers = Object.entries(variables).filter(([, value]) => typeof value === 'number');
          const key = `${queryHash} ${request.operationName ?? ''} ${numbers.join(' ')}`;
          let cost = kept.get(key);
          if (cost === undefined) {
            cost = costOf(document, request.operationName ?? undefined, variables);
            if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
            kept.set(key, cost);
          }
          if (cost <= MOST_COST) return;
          const refusal = new RuleError('TOO_COSTLY', { limit: MOST_COST });
          throw new GraphQLError(refusal.code, { originalError: refusal });
        },
      };
    },
  };
}
