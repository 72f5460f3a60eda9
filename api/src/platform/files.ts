import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type OutputInfo } from 'sharp';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { type ErrorCodes, RuleError } from '../kernel/rule-error.ts';

export const fileErrors: ErrorCodes = {
  FILE_NOT_AN_IMAGE:
    'Only JPEG, PNG, WebP, HEIC and AVIF pictures are taken; recognized by content, not by name.',
  FILE_TOO_LARGE: 'The file exceeds params.maxBytes.',
};

/** Largest upload in bytes; a phone's photo fits. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

/** Longest side in pixels after re-encoding: enough to read a name plate, small enough for a list. */
const LONGEST_SIDE = 2000;

const PICTURES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif', 'image/avif']);

@ObjectType({
  simpleResolvers: true,
  description:
    'A picture that somebody handed in: re-encoded, with position data removed. Read like the record it belongs to.',
})
@Entity()
export class StoredFile {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Account that uploaded it; until the file belongs to a record, only this account sees it. */
  @Property({ type: 'text', nullable: true, index: true })
  uploadedBy!: string | null;

  /** The request whose link opened the upload, for people without an account. */
  @Property({ type: 'uuid', nullable: true })
  uploadedForRequestId!: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  mimeType!: string;

  @Field(() => Int, { description: 'Pixels.' })
  @Property({ type: 'integer' })
  width!: number;

  @Field(() => Int, { description: 'Pixels.' })
  @Property({ type: 'integer' })
  height!: number;

  @Property({ type: 'integer' })
  bytes!: number;

  @Property({ type: 'timestamptz', length: 3 })
  uploadedAt!: Date;

  @Field(() => String, {
    description: 'Path on this API; the reader must be allowed to see the record it belongs to.',
  })
  get url(): string {
    return `/files/${this.id}`;
  }
}

/** Where the bytes are. */
export interface FileStore {
  put(id: string, bytes: Buffer): Promise<void>;
  read(id: string): Promise<Readable>;
}

export class DiskStore implements FileStore {
  constructor(private readonly folder: string) {}

  /** Two levels of folders by the random end of the id, so that no folder grows without end. */
  #path(id: string): string {
    return path.join(this.folder, id.slice(-2), id.slice(-4, -2), id);
  }

  async put(id: string, bytes: Buffer): Promise<void> {
    const target = this.#path(id);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes, { flush: true });
  }

  async read(id: string): Promise<Readable> {
    return createReadStream(this.#path(id));
  }
}

export class Files {
  constructor(private readonly store: FileStore) {}

  /**
   * Takes a picture: recognized by content, turned upright, made anew without anything but its pixels, stored.
   * Refused with FILE_NOT_AN_IMAGE or FILE_TOO_LARGE.
   */
  async take(
    bytes: Buffer,
    by: { accountId: string | null; requestId: string | null; at: Date },
  ): Promise<StoredFile> {
    if (bytes.length > MAX_UPLOAD_BYTES)
      throw new RuleError('FILE_TOO_LARGE', { maxBytes: MAX_UPLOAD_BYTES }, 'file');
    const kind = await fileTypeFromBuffer(bytes);
    if (!kind || !PICTURES.has(kind.mime)) throw new RuleError('FILE_NOT_AN_IMAGE', {}, 'file');
    const transparent = kind.mime === 'image/png';
    const picture = sharp(bytes, { limitInputPixels: 60_000_000 })
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
    let made: { data: Buffer; info: OutputInfo };
    try {
      made = await (transparent ? picture.png() : picture.jpeg({ quality: 82 })).toBuffer({
        resolveWithObject: true,
      });
    } catch {
      // A file that begins like a picture and is none: for the sender the same refusal.
      throw new RuleError('FILE_NOT_AN_IMAGE', {}, 'file');
    }
    const file = new StoredFile();
    file.uploadedBy = by.accountId;
    file.uploadedForRequestId = by.requestId;
    file.mimeType = transparent ? 'image/png' : 'image/jpeg';
    file.width = made.info.width;
    file.height = made.info.height;
    file.bytes = made.data.length;
    file.uploadedAt = by.at;
    await this.store.put(file.id, made.data);
    return file;
  }

  read(file: StoredFile): Promise<Readable> {
    return this.store.read(file.id);
  }
}
