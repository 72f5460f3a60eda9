import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  /** Where the portal's server finds the API. The browser never learns it. */
  API_URL: {
    schema: (value) => {
      const url = value ?? 'http://127.0.0.1:4000';
      if (!URL.canParse(url)) throw new Error('API_URL must be an absolute address');
      return url;
    },
  },
});
