/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment TargetFields on ServiceTarget {\n  kind\n  state\n  dueAt\n  metAt\n  minutesLeft\n}\n\nfragment EventFields on RequestEvent {\n  id\n  at\n  kind\n  text\n  actorKind\n  actorName\n}\n\nfragment CoverageFields on Coverage {\n  category\n  reason\n  explanation\n  termName\n  startsOn\n  endsOn\n  daysLeft\n  covered\n  notCovered\n  afterExpiry\n  acceptedProofs\n  contract {\n    number\n    startsOn\n    endsOn\n    coversLabour\n    coversParts\n  }\n}\n\nfragment ModelFields on ProductModel {\n  id\n  code\n  name\n  nameEn\n  category\n}\n\nfragment ReportFields on ServiceReport {\n  found\n  cause\n  done\n  advice\n  compensation\n  recordedAt\n  parts {\n    partCode\n    name\n    quantity\n    reason\n  }\n  minutes {\n    category\n    minutes\n  }\n}\n\nfragment RequestSlip on RepairRequest {\n  id\n  number\n  state\n  receivedAt\n  faultType\n  faultDescription\n  nextActor\n  nextStep\n  nextDueAt\n  signable\n  branch {\n    timeZone\n  }\n  model {\n    ...ModelFields\n  }\n  promise {\n    ...TargetFields\n  }\n}": typeof types.TargetFieldsFragmentDoc,
    "query ProductModels($search: String, $category: ProductCategory, $after: String) {\n  productModels(search: $search, category: $category, first: 20, after: $after) {\n    edges {\n      node {\n        ...ModelFields\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ProductModelsDocument,
    "query Account {\n  viewer {\n    displayName\n    phone\n    customer {\n      number\n      homeBranch {\n        name\n        phone\n      }\n    }\n  }\n  mySessions {\n    id\n    createdAt\n    lastSeenAt\n    expiresAt\n    userAgent\n    current\n  }\n}\n\nmutation ProfileSet($input: ProfileSetInput!) {\n  profileSet(input: $input) {\n    displayName\n  }\n}\n\nmutation SessionRevoke($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input)\n}": typeof types.AccountDocument,
    "query Frame {\n  viewer {\n    kind\n    displayName\n    language\n  }\n}": typeof types.FrameDocument,
    "query Home {\n  open: myRequests(open: true, first: 20) {\n    edges {\n      node {\n        ...RequestSlip\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  past: myRequests(open: false, first: 3) {\n    edges {\n      node {\n        number\n        state\n        receivedAt\n        faultType\n        branch {\n          timeZone\n        }\n        model {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  myAssets(first: 1) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}": typeof types.HomeDocument,
    "mutation LanguageSet($input: LanguageSetInput!) {\n  languageSet(input: $input) {\n    language\n  }\n}": typeof types.LanguageSetDocument,
    "query Product($id: ID!) {\n  asset(id: $id) {\n    ...ProductFields\n  }\n}\n\nmutation AssetProofAdd($input: AssetProofAddInput!) {\n  assetProofAdd(input: $input) {\n    id\n  }\n}": typeof types.ProductDocument,
    "mutation AssetRegister($input: AssetRegisterInput!) {\n  assetRegister(input: $input) {\n    id\n  }\n}": typeof types.AssetRegisterDocument,
    "fragment ProductFields on Asset {\n  id\n  serialNumber\n  verified\n  purchasedOn\n  proof\n  model {\n    ...ModelFields\n  }\n  coverage {\n    ...CoverageFields\n  }\n  openRequest {\n    number\n    state\n  }\n}\n\nquery MyProducts($after: String) {\n  myAssets(first: 20, after: $after) {\n    edges {\n      node {\n        ...ProductFields\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ProductFieldsFragmentDoc,
    "query MyRequests($after: String) {\n  myRequests(first: 20, after: $after) {\n    edges {\n      node {\n        number\n        state\n        receivedAt\n        faultType\n        branch {\n          timeZone\n        }\n        model {\n          name\n          nameEn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyRequestsDocument,
    "mutation PhoneCodeRequest($input: PhoneCodeRequestInput!) {\n  phoneCodeRequest(input: $input) {\n    resendAfterSeconds\n    expiresInSeconds\n  }\n}\n\nmutation PhoneCodeSignIn($input: PhoneCodeSignInInput!) {\n  phoneCodeSignIn(input: $input) {\n    token\n    expiresAt\n    viewer {\n      language\n    }\n  }\n}": typeof types.PhoneCodeRequestDocument,
    "mutation SignOut {\n  signOut\n}": typeof types.SignOutDocument,
    "mutation TrackingCodeRequest($input: TrackingCodeRequestInput!) {\n  trackingCodeRequest(input: $input) {\n    resendAfterSeconds\n    expiresInSeconds\n  }\n}\n\nmutation TrackingCodeConfirm($input: TrackingCodeConfirmInput!) {\n  trackingCodeConfirm(input: $input) {\n    token\n  }\n}": typeof types.TrackingCodeRequestDocument,
};
const documents: Documents = {
    "fragment TargetFields on ServiceTarget {\n  kind\n  state\n  dueAt\n  metAt\n  minutesLeft\n}\n\nfragment EventFields on RequestEvent {\n  id\n  at\n  kind\n  text\n  actorKind\n  actorName\n}\n\nfragment CoverageFields on Coverage {\n  category\n  reason\n  explanation\n  termName\n  startsOn\n  endsOn\n  daysLeft\n  covered\n  notCovered\n  afterExpiry\n  acceptedProofs\n  contract {\n    number\n    startsOn\n    endsOn\n    coversLabour\n    coversParts\n  }\n}\n\nfragment ModelFields on ProductModel {\n  id\n  code\n  name\n  nameEn\n  category\n}\n\nfragment ReportFields on ServiceReport {\n  found\n  cause\n  done\n  advice\n  compensation\n  recordedAt\n  parts {\n    partCode\n    name\n    quantity\n    reason\n  }\n  minutes {\n    category\n    minutes\n  }\n}\n\nfragment RequestSlip on RepairRequest {\n  id\n  number\n  state\n  receivedAt\n  faultType\n  faultDescription\n  nextActor\n  nextStep\n  nextDueAt\n  signable\n  branch {\n    timeZone\n  }\n  model {\n    ...ModelFields\n  }\n  promise {\n    ...TargetFields\n  }\n}": types.TargetFieldsFragmentDoc,
    "query ProductModels($search: String, $category: ProductCategory, $after: String) {\n  productModels(search: $search, category: $category, first: 20, after: $after) {\n    edges {\n      node {\n        ...ModelFields\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ProductModelsDocument,
    "query Account {\n  viewer {\n    displayName\n    phone\n    customer {\n      number\n      homeBranch {\n        name\n        phone\n      }\n    }\n  }\n  mySessions {\n    id\n    createdAt\n    lastSeenAt\n    expiresAt\n    userAgent\n    current\n  }\n}\n\nmutation ProfileSet($input: ProfileSetInput!) {\n  profileSet(input: $input) {\n    displayName\n  }\n}\n\nmutation SessionRevoke($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input)\n}": types.AccountDocument,
    "query Frame {\n  viewer {\n    kind\n    displayName\n    language\n  }\n}": types.FrameDocument,
    "query Home {\n  open: myRequests(open: true, first: 20) {\n    edges {\n      node {\n        ...RequestSlip\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  past: myRequests(open: false, first: 3) {\n    edges {\n      node {\n        number\n        state\n        receivedAt\n        faultType\n        branch {\n          timeZone\n        }\n        model {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  myAssets(first: 1) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}": types.HomeDocument,
    "mutation LanguageSet($input: LanguageSetInput!) {\n  languageSet(input: $input) {\n    language\n  }\n}": types.LanguageSetDocument,
    "query Product($id: ID!) {\n  asset(id: $id) {\n    ...ProductFields\n  }\n}\n\nmutation AssetProofAdd($input: AssetProofAddInput!) {\n  assetProofAdd(input: $input) {\n    id\n  }\n}": types.ProductDocument,
    "mutation AssetRegister($input: AssetRegisterInput!) {\n  assetRegister(input: $input) {\n    id\n  }\n}": types.AssetRegisterDocument,
    "fragment ProductFields on Asset {\n  id\n  serialNumber\n  verified\n  purchasedOn\n  proof\n  model {\n    ...ModelFields\n  }\n  coverage {\n    ...CoverageFields\n  }\n  openRequest {\n    number\n    state\n  }\n}\n\nquery MyProducts($after: String) {\n  myAssets(first: 20, after: $after) {\n    edges {\n      node {\n        ...ProductFields\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ProductFieldsFragmentDoc,
    "query MyRequests($after: String) {\n  myRequests(first: 20, after: $after) {\n    edges {\n      node {\n        number\n        state\n        receivedAt\n        faultType\n        branch {\n          timeZone\n        }\n        model {\n          name\n          nameEn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyRequestsDocument,
    "mutation PhoneCodeRequest($input: PhoneCodeRequestInput!) {\n  phoneCodeRequest(input: $input) {\n    resendAfterSeconds\n    expiresInSeconds\n  }\n}\n\nmutation PhoneCodeSignIn($input: PhoneCodeSignInInput!) {\n  phoneCodeSignIn(input: $input) {\n    token\n    expiresAt\n    viewer {\n      language\n    }\n  }\n}": types.PhoneCodeRequestDocument,
    "mutation SignOut {\n  signOut\n}": types.SignOutDocument,
    "mutation TrackingCodeRequest($input: TrackingCodeRequestInput!) {\n  trackingCodeRequest(input: $input) {\n    resendAfterSeconds\n    expiresInSeconds\n  }\n}\n\nmutation TrackingCodeConfirm($input: TrackingCodeConfirmInput!) {\n  trackingCodeConfirm(input: $input) {\n    token\n  }\n}": types.TrackingCodeRequestDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TargetFields on ServiceTarget {\n  kind\n  state\n  dueAt\n  metAt\n  minutesLeft\n}\n\nfragment EventFields on RequestEvent {\n  id\n  at\n  kind\n  text\n  actorKind\n  actorName\n}\n\nfragment CoverageFields on Coverage {\n  category\n  reason\n  explanation\n  termName\n  startsOn\n  endsOn\n  daysLeft\n  covered\n  notCovered\n  afterExpiry\n  acceptedProofs\n  contract {\n    number\n    startsOn\n    endsOn\n    coversLabour\n    coversParts\n  }\n}\n\nfragment ModelFields on ProductModel {\n  id\n  code\n  name\n  nameEn\n  category\n}\n\nfragment ReportFields on ServiceReport {\n  found\n  cause\n  done\n  advice\n  compensation\n  recordedAt\n  parts {\n    partCode\n    name\n    quantity\n    reason\n  }\n  minutes {\n    category\n    minutes\n  }\n}\n\nfragment RequestSlip on RepairRequest {\n  id\n  number\n  state\n  receivedAt\n  faultType\n  faultDescription\n  nextActor\n  nextStep\n  nextDueAt\n  signable\n  branch {\n    timeZone\n  }\n  model {\n    ...ModelFields\n  }\n  promise {\n    ...TargetFields\n  }\n}"): typeof import('./graphql.js').TargetFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProductModels($search: String, $category: ProductCategory, $after: String) {\n  productModels(search: $search, category: $category, first: 20, after: $after) {\n    edges {\n      node {\n        ...ModelFields\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ProductModelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Account {\n  viewer {\n    displayName\n    phone\n    customer {\n      number\n      homeBranch {\n        name\n        phone\n      }\n    }\n  }\n  mySessions {\n    id\n    createdAt\n    lastSeenAt\n    expiresAt\n    userAgent\n    current\n  }\n}\n\nmutation ProfileSet($input: ProfileSetInput!) {\n  profileSet(input: $input) {\n    displayName\n  }\n}\n\nmutation SessionRevoke($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input)\n}"): typeof import('./graphql.js').AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Frame {\n  viewer {\n    kind\n    displayName\n    language\n  }\n}"): typeof import('./graphql.js').FrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home {\n  open: myRequests(open: true, first: 20) {\n    edges {\n      node {\n        ...RequestSlip\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  past: myRequests(open: false, first: 3) {\n    edges {\n      node {\n        number\n        state\n        receivedAt\n        faultType\n        branch {\n          timeZone\n        }\n        model {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  myAssets(first: 1) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}"): typeof import('./graphql.js').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LanguageSet($input: LanguageSetInput!) {\n  languageSet(input: $input) {\n    language\n  }\n}"): typeof import('./graphql.js').LanguageSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Product($id: ID!) {\n  asset(id: $id) {\n    ...ProductFields\n  }\n}\n\nmutation AssetProofAdd($input: AssetProofAddInput!) {\n  assetProofAdd(input: $input) {\n    id\n  }\n}"): typeof import('./graphql.js').ProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssetRegister($input: AssetRegisterInput!) {\n  assetRegister(input: $input) {\n    id\n  }\n}"): typeof import('./graphql.js').AssetRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProductFields on Asset {\n  id\n  serialNumber\n  verified\n  purchasedOn\n  proof\n  model {\n    ...ModelFields\n  }\n  coverage {\n    ...CoverageFields\n  }\n  openRequest {\n    number\n    state\n  }\n}\n\nquery MyProducts($after: String) {\n  myAssets(first: 20, after: $after) {\n    edges {\n      node {\n        ...ProductFields\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ProductFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyRequests($after: String) {\n  myRequests(first: 20, after: $after) {\n    edges {\n      node {\n        number\n        state\n        receivedAt\n        faultType\n        branch {\n          timeZone\n        }\n        model {\n          name\n          nameEn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').MyRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PhoneCodeRequest($input: PhoneCodeRequestInput!) {\n  phoneCodeRequest(input: $input) {\n    resendAfterSeconds\n    expiresInSeconds\n  }\n}\n\nmutation PhoneCodeSignIn($input: PhoneCodeSignInInput!) {\n  phoneCodeSignIn(input: $input) {\n    token\n    expiresAt\n    viewer {\n      language\n    }\n  }\n}"): typeof import('./graphql.js').PhoneCodeRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut\n}"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TrackingCodeRequest($input: TrackingCodeRequestInput!) {\n  trackingCodeRequest(input: $input) {\n    resendAfterSeconds\n    expiresInSeconds\n  }\n}\n\nmutation TrackingCodeConfirm($input: TrackingCodeConfirmInput!) {\n  trackingCodeConfirm(input: $input) {\n    token\n  }\n}"): typeof import('./graphql.js').TrackingCodeRequestDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
