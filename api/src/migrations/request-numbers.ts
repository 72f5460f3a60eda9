import { Migration } from '@mikro-orm/migrations';

/** Running numbers of requests, custody receipts, invoices and complaints: sequences, so that nobody who takes one waits for somebody else. */
export class RequestNumbers extends Migration {
  override up(): void {
    this.addSql('create sequence request_number');
    this.addSql('create sequence custody_receipt_number');
    this.addSql('create sequence invoice_number');
    this.addSql('create sequence feedback_number');
  }
}
