/** A phone number as people here write it: "+8613900000001" is 139 0000 0001. Others stay as they are. */
export const phoneWords = (phone: string): string =>
  phone.replace(/^\+?86(?=1\d{10}$)/, '').replace(/^(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3');

/** The name to begin with: the customer's; an account without a name is called by its masked phone, which is none. */
export const knownName = (...names: (string | null | undefined)[]): string =>
  names.find((name) => name && !name.includes('*')) ?? '';
