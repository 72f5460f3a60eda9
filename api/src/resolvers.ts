import type { NonEmptyArray } from 'type-graphql';
import { ApiKeyResolver } from './access/account-key.resolver.ts';
import { AccountResolver } from './access/account.resolver.ts';
import { SessionResolver } from './access/session.resolver.ts';
import { SignInResolver } from './access/sign-in.resolver.ts';

/** Every resolver, in the order of a request's life: the table of contents. */
export const resolvers: NonEmptyArray<Function> = [SignInResolver, AccountResolver, SessionResolver, ApiKeyResolver];
