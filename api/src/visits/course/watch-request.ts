import { Repeater } from '@graphql-yoga/subscription';
import type { Ctx } from '../../access/context.ts';

/**
 * One value at once and one after every change of a request, until the reader stops (WSH-4). What is shown is read anew for
 * each. Listening begins before the first value goes out, so nothing that happens in between is lost.
 */
export function changesOf({ platform }: Pick<Ctx, 'platform'>, requestId: string): AsyncIterable<unknown> {
  return Repeater.merge([[{ topic: requestId }], platform.events.changes(requestId)]);
}
