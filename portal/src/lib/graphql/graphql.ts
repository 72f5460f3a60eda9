/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActorKind =
  | 'CUSTOMER'
  | 'STAFF'
  | 'SYSTEM';

export type AssetProofAddInput = {
  assetId: string;
  fileId: string;
};

export type AssetRegisterInput = {
  idempotencyKey: string;
  modelId: string;
  proofFileId?: string | null | undefined;
  purchasedOn?: string | null | undefined;
  serialNumber?: string | null | undefined;
};

export type EntitlementReason =
  | 'COVERED_BY_CONTRACT'
  | 'CUSTOMER_CAUSED'
  | 'INTERNAL_WORK'
  | 'IN_WARRANTY'
  | 'NOT_YET_STARTED'
  | 'NO_PROOF_OF_PURCHASE'
  | 'NO_UNIT'
  | 'PRODUCT_NOT_IN_WARRANTY_LIST'
  | 'SUPERVISOR_OVERRIDE'
  | 'UNVERIFIED_UNIT'
  | 'WARRANTY_EXPIRED';

export type FaultType =
  | 'ABNORMAL_NOISE'
  | 'LEAKAGE'
  | 'MECHANICAL_DAMAGE'
  | 'NO_POWER'
  | 'NO_SIGNAL'
  | 'OTHER'
  | 'OVERHEATING'
  | 'POOR_PERFORMANCE';

export type Language =
  | 'EN'
  | 'ZH';

export type LanguageSetInput = {
  language: Language;
};

export type NextActor =
  | 'BRANCH'
  | 'CLERK'
  | 'CUSTOMER'
  | 'NOBODY'
  | 'SUPERVISOR'
  | 'TECHNICIAN';

export type PhoneCodeRequestInput = {
  phone: string;
};

export type PhoneCodeSignInInput = {
  code: string;
  phone: string;
};

export type ProductCategory =
  | 'COMMUNICATION_EQUIPMENT'
  | 'GENERATOR'
  | 'HOUSEHOLD_APPLIANCE'
  | 'MOTOR'
  | 'PUMP'
  | 'VEHICLE';

export type ProfileSetInput = {
  name: string;
};

export type ProofState =
  | 'NONE'
  | 'REJECTED'
  | 'SUBMITTED'
  | 'VERIFIED';

export type RequestEventKind =
  | 'ACCEPTED'
  | 'ACKNOWLEDGED'
  | 'ARCHIVED'
  | 'ARRIVAL_CONFIRMED'
  | 'ARRIVED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DECLINED'
  | 'DIAGNOSED'
  | 'DISPATCHED'
  | 'ENTITLEMENT_DERIVED'
  | 'ENTITLEMENT_OVERRIDDEN'
  | 'GRADED'
  | 'MERGED'
  | 'NO_SHOW'
  | 'PAUSED'
  | 'PHOTO_ADDED'
  | 'PROOF_SUBMITTED'
  | 'PROOF_VERIFIED'
  | 'REASSIGNED'
  | 'REGISTERED'
  | 'REOPENED'
  | 'RESCHEDULED'
  | 'RESUMED'
  | 'SERVICE_REPORTED'
  | 'SET_OUT'
  | 'STRUCK_OFF'
  | 'VOUCHER_HANDED_IN'
  | 'VOUCHER_SIGNED';

export type RequestState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'DISPATCHED'
  | 'IN_SERVICE'
  | 'IN_WORKSHOP'
  | 'MERGED'
  | 'REGISTERED'
  | 'RESOLVED';

export type ServiceCategory =
  | 'CONTRACT'
  | 'INTERNAL'
  | 'PAID'
  | 'WARRANTY';

export type SessionRevokeInput = {
  sessionId: string;
};

export type TargetKind =
  | 'ACKNOWLEDGE'
  | 'ARRIVE'
  | 'DIAGNOSE'
  | 'RESOLVE';

export type TargetState =
  | 'MET'
  | 'MISSED'
  | 'PAUSED'
  | 'RUNNING'
  | 'VOID';

export type TrackingCodeConfirmInput = {
  code: string;
  number: string;
  phone: string;
};

export type TrackingCodeRequestInput = {
  number: string;
  phone: string;
};

export type ViewerKind =
  | 'CUSTOMER'
  | 'STAFF';

export type TargetFieldsFragment = { kind: TargetKind, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number };

export type EventFieldsFragment = { id: string, at: string, kind: RequestEventKind, text: string, actorKind: ActorKind, actorName: string | null };

export type CoverageFieldsFragment = { category: ServiceCategory, reason: EntitlementReason, explanation: string, termName: string | null, startsOn: string | null, endsOn: string | null, daysLeft: number | null, covered: Array<string>, notCovered: Array<string>, afterExpiry: string, acceptedProofs: Array<string>, contract: { number: string, startsOn: string, endsOn: string, coversLabour: boolean, coversParts: boolean } | null };

export type ModelFieldsFragment = { id: string, code: string, name: string, nameEn: string, category: ProductCategory };

export type ReportFieldsFragment = { found: string, cause: string, done: string, advice: string, compensation: string | null, recordedAt: string, parts: Array<{ partCode: string, name: string, quantity: number, reason: string }>, minutes: Array<{ category: ServiceCategory, minutes: number }> };

export type RequestSlipFragment = { id: string, number: string, state: RequestState, receivedAt: string, faultType: FaultType, faultDescription: string, nextActor: NextActor, nextStep: string, nextDueAt: string | null, signable: boolean, branch: { timeZone: string }, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory } | null, promise: { kind: TargetKind, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number } | null };

export type ProductModelsQueryVariables = Exact<{
  search?: string | null | undefined;
  category?: ProductCategory | null | undefined;
  after?: string | null | undefined;
}>;


export type ProductModelsQuery = { productModels: { edges: Array<{ node: { id: string, code: string, name: string, nameEn: string, category: ProductCategory } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { displayName: string, phone: string | null, customer: { number: string, homeBranch: { name: string, phone: string } } | null } | null, mySessions: Array<{ id: string, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent: string | null, current: boolean }> };

export type ProfileSetMutationVariables = Exact<{
  input: ProfileSetInput;
}>;


export type ProfileSetMutation = { profileSet: { displayName: string } };

export type SessionRevokeMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type SessionRevokeMutation = { sessionRevoke: boolean };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { viewer: { kind: ViewerKind, displayName: string, language: Language } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { open: { edges: Array<{ node: { id: string, number: string, state: RequestState, receivedAt: string, faultType: FaultType, faultDescription: string, nextActor: NextActor, nextStep: string, nextDueAt: string | null, signable: boolean, branch: { timeZone: string }, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory } | null, promise: { kind: TargetKind, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, past: { edges: Array<{ node: { number: string, state: RequestState, receivedAt: string, faultType: FaultType, branch: { timeZone: string }, model: { name: string, nameEn: string } | null } }> }, myAssets: { edges: Array<{ node: { id: string } }> } };

export type LanguageSetMutationVariables = Exact<{
  input: LanguageSetInput;
}>;


export type LanguageSetMutation = { languageSet: { language: Language } };

export type ProductQueryVariables = Exact<{
  id: string;
}>;


export type ProductQuery = { asset: { id: string, serialNumber: string | null, verified: boolean, purchasedOn: string | null, proof: ProofState, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory }, coverage: { category: ServiceCategory, reason: EntitlementReason, explanation: string, termName: string | null, startsOn: string | null, endsOn: string | null, daysLeft: number | null, covered: Array<string>, notCovered: Array<string>, afterExpiry: string, acceptedProofs: Array<string>, contract: { number: string, startsOn: string, endsOn: string, coversLabour: boolean, coversParts: boolean } | null }, openRequest: { number: string, state: RequestState } | null } | null };

export type AssetProofAddMutationVariables = Exact<{
  input: AssetProofAddInput;
}>;


export type AssetProofAddMutation = { assetProofAdd: { id: string } };

export type AssetRegisterMutationVariables = Exact<{
  input: AssetRegisterInput;
}>;


export type AssetRegisterMutation = { assetRegister: { id: string } };

export type ProductFieldsFragment = { id: string, serialNumber: string | null, verified: boolean, purchasedOn: string | null, proof: ProofState, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory }, coverage: { category: ServiceCategory, reason: EntitlementReason, explanation: string, termName: string | null, startsOn: string | null, endsOn: string | null, daysLeft: number | null, covered: Array<string>, notCovered: Array<string>, afterExpiry: string, acceptedProofs: Array<string>, contract: { number: string, startsOn: string, endsOn: string, coversLabour: boolean, coversParts: boolean } | null }, openRequest: { number: string, state: RequestState } | null };

export type MyProductsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyProductsQuery = { myAssets: { edges: Array<{ node: { id: string, serialNumber: string | null, verified: boolean, purchasedOn: string | null, proof: ProofState, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory }, coverage: { category: ServiceCategory, reason: EntitlementReason, explanation: string, termName: string | null, startsOn: string | null, endsOn: string | null, daysLeft: number | null, covered: Array<string>, notCovered: Array<string>, afterExpiry: string, acceptedProofs: Array<string>, contract: { number: string, startsOn: string, endsOn: string, coversLabour: boolean, coversParts: boolean } | null }, openRequest: { number: string, state: RequestState } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { myRequests: { edges: Array<{ node: { number: string, state: RequestState, receivedAt: string, faultType: FaultType, branch: { timeZone: string }, model: { name: string, nameEn: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PhoneCodeRequestMutationVariables = Exact<{
  input: PhoneCodeRequestInput;
}>;


export type PhoneCodeRequestMutation = { phoneCodeRequest: { resendAfterSeconds: number, expiresInSeconds: number } };

export type PhoneCodeSignInMutationVariables = Exact<{
  input: PhoneCodeSignInInput;
}>;


export type PhoneCodeSignInMutation = { phoneCodeSignIn: { token: string, expiresAt: string, viewer: { language: Language } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type TrackingCodeRequestMutationVariables = Exact<{
  input: TrackingCodeRequestInput;
}>;


export type TrackingCodeRequestMutation = { trackingCodeRequest: { resendAfterSeconds: number, expiresInSeconds: number } };

export type TrackingCodeConfirmMutationVariables = Exact<{
  input: TrackingCodeConfirmInput;
}>;


export type TrackingCodeConfirmMutation = { trackingCodeConfirm: { token: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EventFieldsFragmentDoc = new TypedDocumentString(`
    fragment EventFields on RequestEvent {
  id
  at
  kind
  text
  actorKind
  actorName
}
    `, {"fragmentName":"EventFields"}) as unknown as TypedDocumentString<EventFieldsFragment, unknown>;
export const ReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReportFields on ServiceReport {
  found
  cause
  done
  advice
  compensation
  recordedAt
  parts {
    partCode
    name
    quantity
    reason
  }
  minutes {
    category
    minutes
  }
}
    `, {"fragmentName":"ReportFields"}) as unknown as TypedDocumentString<ReportFieldsFragment, unknown>;
export const ModelFieldsFragmentDoc = new TypedDocumentString(`
    fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}
    `, {"fragmentName":"ModelFields"}) as unknown as TypedDocumentString<ModelFieldsFragment, unknown>;
export const TargetFieldsFragmentDoc = new TypedDocumentString(`
    fragment TargetFields on ServiceTarget {
  kind
  state
  dueAt
  metAt
  minutesLeft
}
    `, {"fragmentName":"TargetFields"}) as unknown as TypedDocumentString<TargetFieldsFragment, unknown>;
export const RequestSlipFragmentDoc = new TypedDocumentString(`
    fragment RequestSlip on RepairRequest {
  id
  number
  state
  receivedAt
  faultType
  faultDescription
  nextActor
  nextStep
  nextDueAt
  signable
  branch {
    timeZone
  }
  model {
    ...ModelFields
  }
  promise {
    ...TargetFields
  }
}
    fragment TargetFields on ServiceTarget {
  kind
  state
  dueAt
  metAt
  minutesLeft
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}`, {"fragmentName":"RequestSlip"}) as unknown as TypedDocumentString<RequestSlipFragment, unknown>;
export const CoverageFieldsFragmentDoc = new TypedDocumentString(`
    fragment CoverageFields on Coverage {
  category
  reason
  explanation
  termName
  startsOn
  endsOn
  daysLeft
  covered
  notCovered
  afterExpiry
  acceptedProofs
  contract {
    number
    startsOn
    endsOn
    coversLabour
    coversParts
  }
}
    `, {"fragmentName":"CoverageFields"}) as unknown as TypedDocumentString<CoverageFieldsFragment, unknown>;
export const ProductFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProductFields on Asset {
  id
  serialNumber
  verified
  purchasedOn
  proof
  model {
    ...ModelFields
  }
  coverage {
    ...CoverageFields
  }
  openRequest {
    number
    state
  }
}
    fragment CoverageFields on Coverage {
  category
  reason
  explanation
  termName
  startsOn
  endsOn
  daysLeft
  covered
  notCovered
  afterExpiry
  acceptedProofs
  contract {
    number
    startsOn
    endsOn
    coversLabour
    coversParts
  }
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}`, {"fragmentName":"ProductFields"}) as unknown as TypedDocumentString<ProductFieldsFragment, unknown>;
export const ProductModelsDocument = new TypedDocumentString(`
    query ProductModels($search: String, $category: ProductCategory, $after: String) {
  productModels(search: $search, category: $category, first: 20, after: $after) {
    edges {
      node {
        ...ModelFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}`) as unknown as TypedDocumentString<ProductModelsQuery, ProductModelsQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    displayName
    phone
    customer {
      number
      homeBranch {
        name
        phone
      }
    }
  }
  mySessions {
    id
    createdAt
    lastSeenAt
    expiresAt
    userAgent
    current
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const ProfileSetDocument = new TypedDocumentString(`
    mutation ProfileSet($input: ProfileSetInput!) {
  profileSet(input: $input) {
    displayName
  }
}
    `) as unknown as TypedDocumentString<ProfileSetMutation, ProfileSetMutationVariables>;
export const SessionRevokeDocument = new TypedDocumentString(`
    mutation SessionRevoke($input: SessionRevokeInput!) {
  sessionRevoke(input: $input)
}
    `) as unknown as TypedDocumentString<SessionRevokeMutation, SessionRevokeMutationVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  viewer {
    kind
    displayName
    language
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  open: myRequests(open: true, first: 20) {
    edges {
      node {
        ...RequestSlip
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  past: myRequests(open: false, first: 3) {
    edges {
      node {
        number
        state
        receivedAt
        faultType
        branch {
          timeZone
        }
        model {
          name
          nameEn
        }
      }
    }
  }
  myAssets(first: 1) {
    edges {
      node {
        id
      }
    }
  }
}
    fragment TargetFields on ServiceTarget {
  kind
  state
  dueAt
  metAt
  minutesLeft
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}
fragment RequestSlip on RepairRequest {
  id
  number
  state
  receivedAt
  faultType
  faultDescription
  nextActor
  nextStep
  nextDueAt
  signable
  branch {
    timeZone
  }
  model {
    ...ModelFields
  }
  promise {
    ...TargetFields
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const LanguageSetDocument = new TypedDocumentString(`
    mutation LanguageSet($input: LanguageSetInput!) {
  languageSet(input: $input) {
    language
  }
}
    `) as unknown as TypedDocumentString<LanguageSetMutation, LanguageSetMutationVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($id: ID!) {
  asset(id: $id) {
    ...ProductFields
  }
}
    fragment CoverageFields on Coverage {
  category
  reason
  explanation
  termName
  startsOn
  endsOn
  daysLeft
  covered
  notCovered
  afterExpiry
  acceptedProofs
  contract {
    number
    startsOn
    endsOn
    coversLabour
    coversParts
  }
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}
fragment ProductFields on Asset {
  id
  serialNumber
  verified
  purchasedOn
  proof
  model {
    ...ModelFields
  }
  coverage {
    ...CoverageFields
  }
  openRequest {
    number
    state
  }
}`) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const AssetProofAddDocument = new TypedDocumentString(`
    mutation AssetProofAdd($input: AssetProofAddInput!) {
  assetProofAdd(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssetProofAddMutation, AssetProofAddMutationVariables>;
export const AssetRegisterDocument = new TypedDocumentString(`
    mutation AssetRegister($input: AssetRegisterInput!) {
  assetRegister(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssetRegisterMutation, AssetRegisterMutationVariables>;
export const MyProductsDocument = new TypedDocumentString(`
    query MyProducts($after: String) {
  myAssets(first: 20, after: $after) {
    edges {
      node {
        ...ProductFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CoverageFields on Coverage {
  category
  reason
  explanation
  termName
  startsOn
  endsOn
  daysLeft
  covered
  notCovered
  afterExpiry
  acceptedProofs
  contract {
    number
    startsOn
    endsOn
    coversLabour
    coversParts
  }
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}
fragment ProductFields on Asset {
  id
  serialNumber
  verified
  purchasedOn
  proof
  model {
    ...ModelFields
  }
  coverage {
    ...CoverageFields
  }
  openRequest {
    number
    state
  }
}`) as unknown as TypedDocumentString<MyProductsQuery, MyProductsQueryVariables>;
export const MyRequestsDocument = new TypedDocumentString(`
    query MyRequests($after: String) {
  myRequests(first: 20, after: $after) {
    edges {
      node {
        number
        state
        receivedAt
        faultType
        branch {
          timeZone
        }
        model {
          name
          nameEn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyRequestsQuery, MyRequestsQueryVariables>;
export const PhoneCodeRequestDocument = new TypedDocumentString(`
    mutation PhoneCodeRequest($input: PhoneCodeRequestInput!) {
  phoneCodeRequest(input: $input) {
    resendAfterSeconds
    expiresInSeconds
  }
}
    `) as unknown as TypedDocumentString<PhoneCodeRequestMutation, PhoneCodeRequestMutationVariables>;
export const PhoneCodeSignInDocument = new TypedDocumentString(`
    mutation PhoneCodeSignIn($input: PhoneCodeSignInInput!) {
  phoneCodeSignIn(input: $input) {
    token
    expiresAt
    viewer {
      language
    }
  }
}
    `) as unknown as TypedDocumentString<PhoneCodeSignInMutation, PhoneCodeSignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const TrackingCodeRequestDocument = new TypedDocumentString(`
    mutation TrackingCodeRequest($input: TrackingCodeRequestInput!) {
  trackingCodeRequest(input: $input) {
    resendAfterSeconds
    expiresInSeconds
  }
}
    `) as unknown as TypedDocumentString<TrackingCodeRequestMutation, TrackingCodeRequestMutationVariables>;
export const TrackingCodeConfirmDocument = new TypedDocumentString(`
    mutation TrackingCodeConfirm($input: TrackingCodeConfirmInput!) {
  trackingCodeConfirm(input: $input) {
    token
  }
}
    `) as unknown as TypedDocumentString<TrackingCodeConfirmMutation, TrackingCodeConfirmMutationVariables>;