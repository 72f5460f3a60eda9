interface Part {
  text: string;
  /** Path of a page of this portal; only these become links. */
  href?: string;
}

/** Splits a message into text and the links a phone would make of it. */
export function linkParts(text: string): Part[] {
  return text
    .split(/(https?:\/\/[^\s，。；、）)]+)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!/^https?:\/\//.test(part) || !URL.canParse(part)) return { text: part };
      const { pathname, search } = new URL(part);
      return /^\/(t|s)\//.test(pathname) ? { text: part, href: pathname + search } : { text: part };
    });
}
