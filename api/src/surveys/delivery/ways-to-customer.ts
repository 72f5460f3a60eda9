import { parsePhone, takesTextMessages } from '../../access/phone-number.ts';
import { SurveyChannel } from '../survey-words.ts';

/** What is on record of how the customer of a call can be reached. */
export interface Reachable {
  /** The customer's choice, or how the customer wants to be told everything else. */
  readonly preference: SurveyChannel;
  readonly contactPhone: string;
  readonly customerPhone: string;
  readonly email: string | null;
  /** District and street of the call. */
  readonly address: string;
  /** Somebody signs in to the portal for this customer. */
  readonly hasAccount: boolean;
  readonly technicianPhones: readonly string[];
}

/** One way to a customer; without an address where nothing is sent. */
export interface Way {
  readonly channel: SurveyChannel;
  readonly to: string | null;
}

const { SMS, EMAIL, LETTER, PORTAL } = SurveyChannel;

/**
 * The way by a channel, if it is on record. Never to somebody who was sent: a technician cannot answer a survey about
 * himself (WSH-6), not even by giving his own number as the customer's.
 */
export function wayBy(channel: SurveyChannel, to: Reachable): Way | null {
  switch (channel) {
    case SMS: {
      const technicians = new Set(to.technicianPhones.map(parsePhone));
      const phones = [to.contactPhone, to.customerPhone];
      const phone = phones.find((one) => takesTextMessages(one) && !technicians.has(one));
      return phone ? { channel, to: phone } : null;
    }
    case EMAIL:
      return to.email ? { channel, to: to.email } : null;
    case LETTER:
      return { channel, to: to.address };
    case PORTAL:
      return to.hasAccount ? { channel, to: null } : null;
  }
}

/**
 * SUR-6: the way that the customer chose, else the next that the system can go alone, but for those that have failed. A
 * letter has to be printed and posted by somebody, so it goes out by itself only where the customer chose it.
 */
export function nextWay(to: Reachable, failed: readonly SurveyChannel[] = []): Way | null {
  for (const channel of new Set([to.preference, SMS, EMAIL])) {
    if (failed.includes(channel)) continue;
    const way = wayBy(channel, to);
    if (way) return way;
  }
  return null;
}
