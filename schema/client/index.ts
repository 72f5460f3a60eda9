/** The typed client of Aftercare for staff apps; README.md beside this folder shows it. */
export {
  Aftercare,
  connect,
  newIdempotencyKey,
  type ConnectOptions,
  type Page,
  type UploadedFile,
} from './connect.ts';
export { AftercareError, NoAnswerError, type ErrorCode, type FieldFault } from './errors.ts';
export * from './generated/graphql.ts';
