import { Migration } from '@mikro-orm/migrations';

/** Running numbers of requests: a sequence, so that nobody who takes a call waits for somebody else who does. */
export class RequestNumbers extends Migration {
  override up(): void {
    this.addSql('create sequence request_number');
  }
}
