import type { Language } from '../kernel/actor.ts';
import type { PlatformFeature } from '../platform/feature.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Ctx, RequestContext } from './context.ts';
import type { PermissionTable } from './permissions.ts';
import type { Scope } from './scopes.ts';

/** What one folder brings to the whole, with its permission lines and scopes. */
export interface AccessFeature extends PlatformFeature {
  readonly permissions?: PermissionTable;
  readonly scopes?: readonly Scope[];
  readonly phoneProved?: PhoneProved;
  readonly routes?: readonly Route[];
  readonly languageChosen?: LanguageChosen;
}

/** Doors beside the schema, each with a permission line of its own. */
type Route = (
  contextOf: (request: FastifyRequest) => Promise<RequestContext>,
) => (server: FastifyInstance) => void;

/** Called in the unit of work in which a customer has proved a phone number: links what belongs to it. */
export type PhoneProved = (ctx: Ctx, account: { id: string; phone: string }) => Promise<void>;

/** Called in the unit of work in which a customer has chosen a language: what is sent to them speaks it from now on. */
export type LanguageChosen = (ctx: Ctx, language: Language) => Promise<void>;
