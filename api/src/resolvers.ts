import type { NonEmptyArray } from 'type-graphql';

/** Every resolver, in the order of a request's life: the table of contents. */
export const resolvers: NonEmptyArray<Function> = [] as never;
