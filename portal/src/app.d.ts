import type { Api } from '#lib/api.server.ts';
import type { Language } from '#lib/languages.ts';

declare global {
  namespace App {
    interface Error {
      /** What the customer can quote to us when something broke on our side. */
      reference?: string;
    }
    interface Locals {
      language: Language;
      /** Bearer token of the API, from the httpOnly cookie; null for visitors. */
      token: string | null;
      /** One client per request: nothing of one visitor can reach another. */
      api: Api;
      /** The moment this request is answered at, once it was asked for. */
      now?: Promise<string>;
    }
  }
}
