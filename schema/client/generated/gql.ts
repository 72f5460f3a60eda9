/* eslint-disable */
import * as types from './graphql.ts';



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
    "query FinishedCalls($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: [RESOLVED, CLOSED]\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        number\n        serviceCategory\n        struckOffAt\n        customer {\n          name\n        }\n        voucher {\n          number\n          state\n          reports {\n            parts {\n              partCode\n              name\n              quantity\n            }\n            minutes {\n              category\n              minutes\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FinishedCallsDocument,
    "mutation GrantRole($input: StaffRoleGrantInput!) {\n  staffRoleGrant(input: $input) {\n    id\n    assignments {\n      role\n      branch {\n        id\n      }\n    }\n  }\n}": typeof types.GrantRoleDocument,
    "query PolicyVersions($key: String!, $first: Int! = 20, $after: String) {\n  policyVersions(key: $key, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        effectiveFrom\n        value\n        publishedAt\n        publishedByName\n        branch {\n          name\n        }\n        branchKind\n        productCategory\n        customerKind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PolicyVersionsDocument,
    "mutation PublishPolicy($input: PolicyPublishInput!) {\n  policyPublish(input: $input) {\n    id\n    key\n    version\n    effectiveFrom\n  }\n}": typeof types.PublishPolicyDocument,
    "mutation PublishWarrantyTerm($input: WarrantyTermPublishInput!) {\n  warrantyTermPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n    months\n  }\n}": typeof types.PublishWarrantyTermDocument,
    "mutation RecordCertificate($input: CertificateRecordInput!) {\n  certificateRecord(input: $input) {\n    id\n    category\n    validFrom\n    validUntil\n  }\n}": typeof types.RecordCertificateDocument,
    "mutation RecordWorkPermit($input: WorkPermitRecordInput!) {\n  workPermitRecord(input: $input) {\n    id\n    validFrom\n    validUntil\n  }\n}": typeof types.RecordWorkPermitDocument,
    "mutation RemoveCalendarException($input: CalendarExceptionRemoveInput!) {\n  calendarExceptionRemove(input: $input) {\n    on\n    working\n    name\n  }\n}": typeof types.RemoveCalendarExceptionDocument,
    "mutation RevokeRole($input: StaffRoleRevokeInput!) {\n  staffRoleRevoke(input: $input) {\n    id\n    assignments {\n      role\n      branch {\n        id\n      }\n    }\n  }\n}": typeof types.RevokeRoleDocument,
    "mutation SetCalendarException($input: CalendarExceptionSetInput!) {\n  calendarExceptionSet(input: $input) {\n    on\n    working\n    name\n    shifts {\n      from\n      to\n    }\n  }\n}": typeof types.SetCalendarExceptionDocument,
    "mutation SetWorkingWeek($input: CalendarWeekSetInput!) {\n  calendarWeekSet(input: $input) {\n    id\n    workingWeek {\n      version\n    }\n  }\n}": typeof types.SetWorkingWeekDocument,
    "query StaffOfBranch($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        name\n        active\n        assignments {\n          role\n          branch {\n            id\n            name\n          }\n        }\n        certificates {\n          category\n          kind\n          number\n          validFrom\n          validUntil\n        }\n        workPermits {\n          number\n          validFrom\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.StaffOfBranchDocument,
    "query WorkingWeek($first: Int! = 20, $after: String) {\n  branches(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        timeZone\n        workingWeek {\n          version\n          days {\n            weekday\n            shifts {\n              from\n              to\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.WorkingWeekDocument,
    "query BranchDay($branchId: ID!, $on: LocalDate!) {\n  dispatchQueue(branchId: $branchId, first: 20) {\n    edges {\n      node {\n        number\n        priority\n        receivedAt\n        promise {\n          state\n          dueAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  callRegister(branchId: $branchId, on: $on, first: 50) {\n    edges {\n      node {\n        number\n        state\n        technicianName\n        struckOffAt\n        promise {\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  surveyCoverage(branchId: $branchId, on: $on) {\n    calls\n    merged\n    surveys\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n  alerts(branchId: $branchId, open: true, first: 20) {\n    edges {\n      node {\n        id\n        kind\n        subject\n      }\n    }\n  }\n}": typeof types.BranchDayDocument,
    "query ClosedDays($branchId: ID!, $first: Int! = 31, $after: String) {\n  dayEnds(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        on\n        closedAt\n        closedByName\n        calls\n        struckOff\n        open\n        undispatched\n        unfinished\n        lackingCommitment\n        missingReports\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ClosedDaysDocument,
    "query PapersOfTechnicians($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(\n    branchId: $branchId\n    role: TECHNICIAN\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        name\n        certificates {\n          category\n          kind\n          number\n          validUntil\n        }\n        workPermits {\n          number\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PapersOfTechniciansDocument,
    "mutation SignTeamReport($input: SupervisorReportSignInput!) {\n  supervisorReportSign(input: $input) {\n    id\n    version\n    state\n    signedAt\n    signedByName\n    remarks\n  }\n}": typeof types.SignTeamReportDocument,
    "mutation AnswerCall($input: RequestAcknowledgeInput!) {\n  requestAcknowledge(input: $input) {\n    id\n    version\n    acknowledgedAt\n  }\n}": typeof types.AnswerCallDocument,
    "mutation ArchiveVoucher($input: RequestInput!) {\n  voucherArchive(input: $input) {\n    id\n    number\n    state\n    archivedAt\n  }\n}": typeof types.ArchiveVoucherDocument,
    "mutation BookUnitIn($input: UnitBookInInput!) {\n  unitBookIn(input: $input) {\n    id\n    number\n    whereabouts {\n      place\n      since\n    }\n  }\n}": typeof types.BookUnitInDocument,
    "mutation BookUnitOut($input: UnitBookOutInput!) {\n  unitBookOut(input: $input) {\n    id\n    number\n    whereabouts {\n      place\n    }\n  }\n}": typeof types.BookUnitOutDocument,
    "query CallRegister($branchId: ID!, $on: LocalDate, $state: [RequestState!], $search: String, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: $state\n    search: $search\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        version\n        state\n        kind\n        grade\n        priority\n        channel\n        receivedAt\n        raisedByName\n        contactPhone\n        faultDescription\n        serviceCategory\n        technicianName\n        struckOffAt\n        customer {\n          id\n          name\n        }\n        model {\n          name\n        }\n        asset {\n          serialNumber\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        lastEvent {\n          at\n          text\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CallRegisterDocument,
    "query Call($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    kind\n    grade\n    faultType\n    channel\n    receivedAt\n    raisedByName\n    contactPhone\n    addressLine\n    faultDescription\n    nextStep\n    nextActor\n    nextDueAt\n    cancellable\n    trackingUrl\n    entitlement {\n      category\n      explanation\n    }\n    customer {\n      id\n      name\n      phone\n    }\n    asset {\n      id\n      serialNumber\n      proof\n    }\n    model {\n      id\n      name\n    }\n    mergedInto {\n      number\n    }\n    voucher {\n      number\n      state\n      sealCode\n      intact\n      archivedAt\n      signature {\n        signerName\n        signedAt\n        comments\n      }\n    }\n    visits {\n      id\n      state\n      leadName\n      plannedAt\n      arrivedAt\n      leftAt\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}": typeof types.CallDocument,
    "mutation CancelCall($input: RepairRequestCancelInput!) {\n  repairRequestCancel(input: $input) {\n    id\n    version\n    state\n    struckOffAt\n  }\n}": typeof types.CancelCallDocument,
    "mutation ClassifyCall($input: RepairRequestClassifyInput!) {\n  repairRequestClassify(input: $input) {\n    id\n    version\n    grade\n    faultType\n    promise {\n      dueAt\n    }\n  }\n}": typeof types.ClassifyCallDocument,
    "query UnitsInCustody($branchId: ID!, $first: Int! = 20, $after: String) {\n  custody(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        assetId\n        unitName\n        serialNumber\n        requestNumber\n        receiptId\n        receiptNumber\n        place\n        technicianName\n        since\n        returnPlannedAt\n        intact\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UnitsInCustodyDocument,
    "query CustomerFile($id: ID!) {\n  customerFile(id: $id) {\n    id\n    number\n    version\n    kind\n    name\n    phone\n    email\n    preferredChannel\n    addresses {\n      id\n      districtCode\n      line\n    }\n    contacts {\n      id\n      name\n      phone\n    }\n  }\n}": typeof types.CustomerFileDocument,
    "query FindCustomers($search: String!, $first: Int! = 20, $after: String) {\n  customers(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        kind\n        name\n        phone\n        homeBranch {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FindCustomersDocument,
    "query FindDistricts($search: String, $first: Int! = 20, $after: String) {\n  districts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        code\n        province\n        city\n        name\n        served\n        zoneKind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FindDistrictsDocument,
    "query FindModels($search: String, $category: ProductCategory, $first: Int! = 20, $after: String) {\n  productModels(\n    search: $search\n    category: $category\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        code\n        name\n        category\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FindModelsDocument,
    "query GoodsRegister($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  goodsRegister(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        step\n        move\n        at\n        fromPlace\n        toPlace\n        toTechnicianName\n        byName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.GoodsRegisterDocument,
    "mutation HandOutAtCounter($input: UnitReturnInput!) {\n  unitReturn(input: $input) {\n    id\n    number\n    state\n    cameBack\n  }\n}": typeof types.HandOutAtCounterDocument,
    "mutation MergeCall($input: RepairRequestMergeInput!) {\n  repairRequestMerge(input: $input) {\n    id\n    version\n    state\n    mergedInto {\n      number\n    }\n  }\n}": typeof types.MergeCallDocument,
    "mutation PlanReturn($input: UnitReturnPlanInput!) {\n  unitReturnPlan(input: $input) {\n    id\n    whereabouts {\n      returnPlannedAt\n    }\n  }\n}": typeof types.PlanReturnDocument,
    "query ProofsWaiting($branchId: ID!, $first: Int! = 20, $after: String) {\n  assetProofsWaiting(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        proofs {\n          id\n          state\n          submittedAt\n          purchasedOn\n          file {\n            url\n            mimeType\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ProofsWaitingDocument,
    "mutation RecordFinalAcceptance($input: AssetFinalAcceptanceRecordInput!) {\n  assetFinalAcceptanceRecord(input: $input) {\n    id\n    finalAcceptanceOn\n    coverage {\n      startsOn\n      endsOn\n    }\n  }\n}": typeof types.RecordFinalAcceptanceDocument,
    "mutation RegisterCustomer($input: CustomerRegisterInput!) {\n  customerRegister(input: $input) {\n    id\n    number\n    name\n  }\n}": typeof types.RegisterCustomerDocument,
    "mutation RegisterUnit($input: AssetRegisterInput!) {\n  assetRegister(input: $input) {\n    id\n    serialNumber\n    verified\n    proof\n  }\n}": typeof types.RegisterUnitDocument,
    "mutation StrikeOff($input: RepairRequestStrikeOffInput!) {\n  repairRequestStrikeOff(input: $input) {\n    id\n    number\n    version\n    state\n    struckOffAt\n    voucher {\n      number\n      state\n    }\n  }\n}": typeof types.StrikeOffDocument,
    "mutation TakeCall($input: RepairRequestRegisterInput!) {\n  repairRequestRegister(input: $input) {\n    id\n    number\n    version\n    trackingUrl\n    serviceCategory\n    entitlement {\n      explanation\n    }\n    promise {\n      dueAt\n    }\n    voucher {\n      number\n    }\n  }\n}": typeof types.TakeCallDocument,
    "query UnitsOfCustomer($customerId: ID!, $first: Int! = 20, $after: String) {\n  assetsOfCustomer(customerId: $customerId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        verified\n        proof\n        purchasedOn\n        model {\n          id\n          code\n          name\n          category\n        }\n        coverage {\n          category\n          explanation\n          endsOn\n        }\n        openRequest {\n          id\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UnitsOfCustomerDocument,
    "mutation VerifyProof($input: AssetProofVerifyInput!) {\n  assetProofVerify(input: $input) {\n    id\n    proof\n    coverage {\n      category\n      explanation\n      endsOn\n    }\n  }\n}": typeof types.VerifyProofDocument,
    "mutation AnswerSurvey($input: SurveyAnswerInput!) {\n  surveyAnswer(input: $input) {\n    requestNumber\n    state\n    correctableUntil\n  }\n}": typeof types.AnswerSurveyDocument,
    "subscription FollowTracking($token: String!) {\n  trackedRequestChanged(token: $token) {\n    number\n    state\n    nextStep\n    nextActor\n    nextDueAt\n  }\n}": typeof types.FollowTrackingDocument,
    "query MyUnits($first: Int! = 20, $after: String) {\n  viewer {\n    customer {\n      name\n      addresses {\n        districtCode\n        line\n      }\n    }\n  }\n  myAssets(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        openRequest {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyUnitsDocument,
    "query OpenSurvey($token: String!) {\n  surveyCard(token: $token) {\n    requestNumber\n    state\n    items\n    technicianName\n  }\n}": typeof types.OpenSurveyDocument,
    "query PreviewRequest($input: RequestPreviewInput!) {\n  requestPreview(input: $input) {\n    branch {\n      id\n      name\n    }\n    coverage {\n      category\n      explanation\n    }\n    promise {\n      dueAt\n    }\n  }\n}": typeof types.PreviewRequestDocument,
    "mutation RequestCode($input: PhoneCodeRequestInput!) {\n  phoneCodeRequest(input: $input) {\n    expiresInSeconds\n    resendAfterSeconds\n  }\n}": typeof types.RequestCodeDocument,
    "mutation SignInByCode($input: PhoneCodeSignInInput!) {\n  phoneCodeSignIn(input: $input) {\n    token\n    expiresAt\n  }\n}": typeof types.SignInByCodeDocument,
    "mutation SignInPortal($input: VoucherSignInPortalInput!) {\n  voucherSignInPortal(input: $input) {\n    id\n    number\n    state\n    sealCode\n  }\n}": typeof types.SignInPortalDocument,
    "mutation SubmitRequest($input: RepairRequestSubmitInput!) {\n  repairRequestSubmit(input: $input) {\n    id\n    number\n    trackingUrl\n    promise {\n      dueAt\n    }\n  }\n}": typeof types.SubmitRequestDocument,
    "query Branches($first: Int! = 100, $after: String) {\n  branches(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        kind\n        phone\n        timeZone\n        active\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BranchesDocument,
    "mutation ChangePassword($input: PasswordChangeInput!) {\n  passwordChange(input: $input)\n}": typeof types.ChangePasswordDocument,
    "query Colleagues($branchId: ID!, $role: Role, $first: Int! = 20, $after: String) {\n  staffMembers(branchId: $branchId, role: $role, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        name\n        active\n        assignments {\n          role\n          branch {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ColleaguesDocument,
    "mutation CreateApiKey($input: ApiKeyCreateInput!) {\n  apiKeyCreate(input: $input) {\n    secret\n    key {\n      id\n      name\n      expiresAt\n    }\n  }\n}": typeof types.CreateApiKeyDocument,
    "query MyApiKeys {\n  myApiKeys {\n    id\n    name\n    start\n    lastUsedAt\n    expiresAt\n  }\n}": typeof types.MyApiKeysDocument,
    "query MySessions {\n  mySessions {\n    id\n    userAgent\n    lastSeenAt\n    current\n  }\n}": typeof types.MySessionsDocument,
    "mutation RevokeApiKey($input: ApiKeyRevokeInput!) {\n  apiKeyRevoke(input: $input)\n}": typeof types.RevokeApiKeyDocument,
    "mutation RevokeSession($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input)\n}": typeof types.RevokeSessionDocument,
    "mutation SetLanguage($input: LanguageSetInput!) {\n  languageSet(input: $input) {\n    language\n  }\n}": typeof types.SetLanguageDocument,
    "mutation SignIn($input: StaffSignInInput!) {\n  staffSignIn(input: $input) {\n    token\n    expiresAt\n    viewer {\n      displayName\n      language\n      staff {\n        id\n        number\n        assignments {\n          role\n          branch {\n            id\n            code\n            name\n            timeZone\n          }\n        }\n      }\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut\n}": typeof types.SignOutDocument,
    "query Viewer {\n  viewer {\n    displayName\n    language\n    staff {\n      id\n      number\n      homeBranch {\n        id\n      }\n      assignments {\n        role\n        branch {\n          id\n          code\n          name\n          kind\n          timeZone\n        }\n      }\n    }\n  }\n}": typeof types.ViewerDocument,
    "query WorkingDays($branchId: ID!, $from: LocalDate!, $to: LocalDate!) {\n  workingCalendar(branchId: $branchId, from: $from, to: $to) {\n    on\n    working\n    name\n    published\n    shifts {\n      from\n      to\n    }\n  }\n}": typeof types.WorkingDaysDocument,
    "query WaitingCalls($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        grade\n        priority\n        receivedAt\n        customer {\n          name\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        nextStep\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.WaitingCallsDocument,
    "query RatingsForAssessment($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    technician {\n      number\n      name\n    }\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": typeof types.RatingsForAssessmentDocument,
    "query MonthlyRollUp($month: String!) {\n  monthlyRollUp(month: $month) {\n    branchId\n    branchCode\n    branchName\n    days\n    lateDays\n    reports\n    lateReports\n    paidMinutes\n    contractMinutes\n    warrantyMinutes\n    internalMinutes\n  }\n}": typeof types.MonthlyRollUpDocument,
    "query PartsCatalog($search: String, $first: Int! = 50, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        nameEn\n        priceAmount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PartsCatalogDocument,
    "query UnresolvedList($branchId: ID!, $on: LocalDate!, $first: Int! = 100, $after: String) {\n  unresolvedList(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        receivedAt\n        matter\n        committedAt\n        explanation\n        lacksCommitment\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UnresolvedListDocument,
    "query ArrivalProofs($branchId: ID!, $from: LocalDate!, $to: LocalDate!, $onlyGaps: Boolean! = true, $first: Int! = 50, $after: String) {\n  arrivalProofs(\n    branchId: $branchId\n    from: $from\n    to: $to\n    onlyGaps: $onlyGaps\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        requestNumber\n        technicianName\n        claimedAt\n        serverAt\n        confirmedAt\n        signedAt\n        rating\n        serverMinutes\n        signatureMinutes\n        gaps\n        visit {\n          id\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ArrivalProofsDocument,
    "query SurveyCoverage($branchId: ID!, $on: LocalDate!) {\n  surveyCoverage(branchId: $branchId, on: $on) {\n    on\n    calls\n    merged\n    surveys\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n}": typeof types.SurveyCoverageDocument,
    "query SurveysOfBranch($branchId: ID!, $on: LocalDate, $state: SurveyState, $first: Int! = 20, $after: String) {\n  surveys(\n    branchId: $branchId\n    on: $on\n    state: $state\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        state\n        receivedOn\n        deliveredAt\n        expiresAt\n        request {\n          number\n          branch {\n            name\n          }\n        }\n        technician {\n          name\n        }\n        answers {\n          version\n          comment\n          ratings {\n            item\n            rating\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SurveysOfBranchDocument,
    "query TeamReports($branchId: ID!, $first: Int! = 31, $after: String) {\n  supervisorReports(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        submittedAt\n        late\n        signedByName\n        signedLate\n        sentAt\n        sums {\n          category\n          minutes\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.TeamReportsDocument,
    "query UnservedCalls($headquartersId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $headquartersId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        receivedAt\n        faultDescription\n        district {\n          province\n          city\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UnservedCallsDocument,
    "mutation AcknowledgeAlert($input: AlertAcknowledgeInput!) {\n  alertAcknowledge(input: $input) {\n    id\n    acknowledgedAt\n  }\n}": typeof types.AcknowledgeAlertDocument,
    "query Alerts($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  alerts(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        subject\n        raisedAt\n        acknowledgedAt\n        request {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AlertsDocument,
    "query AnsweredSurveys($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  surveys(\n    branchId: $branchId\n    on: $on\n    state: ANSWERED\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        receivedOn\n        request {\n          number\n        }\n        technician {\n          id\n          name\n        }\n        answers {\n          version\n          answeredAt\n          comment\n          ratings {\n            item\n            rating\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AnsweredSurveysDocument,
    "mutation AssignRepair($input: RepairCardAssignInput!) {\n  repairCardAssign(input: $input) {\n    id\n    version\n    technicianName\n  }\n}": typeof types.AssignRepairDocument,
    "query CallInDetail($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    grade\n    nextStep\n    nextDueAt\n    entitlementHistory {\n      category\n      derived\n      explanation\n      decidedAt\n      decidedBy\n      overrideReason\n    }\n    targets {\n      kind\n      basis\n      state\n      dueAt\n      metAt\n      minutesLeft\n      targetMinutes\n      policyVersion\n      pauses {\n        reason\n        startedAt\n        endedAt\n        byName\n      }\n    }\n    visits {\n      id\n      version\n      state\n      plannedAt\n      setOutAt\n      setOutClaimedAt\n      arrivedAt\n      arrivedClaimedAt\n      arrivalConfirmedAt\n      leftAt\n      leftClaimedAt\n      reason\n      lead {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n    }\n    voucher {\n      number\n      state\n      intact\n      reports {\n        recordedByName\n        recordedAt\n        found\n        cause\n        done\n        diagnosis {\n          faultType\n          faultCause\n          warrantyCheck\n        }\n      }\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}": typeof types.CallInDetailDocument,
    "mutation CloseDay($input: DayEndCloseInput!) {\n  dayEndClose(input: $input) {\n    on\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n  }\n}": typeof types.CloseDayDocument,
    "mutation CommitTime($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}": typeof types.CommitTimeDocument,
    "mutation ConfirmArrival($input: VisitInput!) {\n  visitConfirmArrival(input: $input) {\n    id\n    version\n    arrivedClaimedAt\n    arrivalConfirmedAt\n  }\n}": typeof types.ConfirmArrivalDocument,
    "query DailyReportsOfTeam($branchId: ID!, $on: LocalDate!, $first: Int! = 50, $after: String) {\n  dailyReports(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffName\n        state\n        dueAt\n        submittedAt\n        late\n        sums {\n          category\n          minutes\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DailyReportsOfTeamDocument,
    "query DayEnd($branchId: ID!, $on: LocalDate!, $matter: DayEndMatter, $first: Int! = 50, $after: String) {\n  dayEnd(branchId: $branchId, on: $on) {\n    closedAt\n    closedByName\n    completedAt\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n    lines(matter: $matter, first: $first, after: $after) {\n      edges {\n        node {\n          requestNumber\n          receivedAt\n          matter\n          committedAt\n          explanation\n          lacksCommitment\n          request {\n            state\n            technicianName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.DayEndDocument,
    "query DispatchCandidates($requestId: ID!, $plannedAt: DateTimeISO, $first: Int! = 20, $after: String) {\n  dispatchCandidates(\n    requestId: $requestId\n    plannedAt: $plannedAt\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        qualified\n        missing\n        visitsThatDay\n        visitsBeforeTarget\n        visitsInDistrict\n        reasons {\n          kind\n          speaksFor\n          text\n        }\n        technician {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DispatchCandidatesDocument,
    "query DispatchQueue($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        priority\n        receivedAt\n        preferredFrom\n        preferredUntil\n        faultType\n        faultDescription\n        serviceCategory\n        zoneKind\n        addressLine\n        district {\n          name\n        }\n        model {\n          name\n          category\n        }\n        promise {\n          kind\n          state\n          dueAt\n          minutesLeft\n        }\n        acknowledgedAt\n        suggestedTechnicians {\n          technician {\n            id\n            name\n          }\n          qualified\n          reasons {\n            kind\n            speaksFor\n            text\n          }\n        }\n        voucher {\n          number\n          unitHistory {\n            requestNumber\n            at\n            summary\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DispatchQueueDocument,
    "mutation Dispatch($input: RepairRequestDispatchInput!) {\n  repairRequestDispatch(input: $input) {\n    id\n    version\n    state\n    plannedAt\n    leadName\n    request {\n      version\n      state\n    }\n  }\n}": typeof types.DispatchDocument,
    "subscription FollowCall($number: String!) {\n  requestChanged(number: $number) {\n    number\n    version\n    state\n    nextStep\n    nextActor\n    nextDueAt\n    lastEvent {\n      at\n      kind\n      text\n    }\n  }\n}": typeof types.FollowCallDocument,
    "mutation InspectRepair($input: RepairCardInspectInput!) {\n  repairCardInspect(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.InspectRepairDocument,
    "query LateReports($branchId: ID!, $missing: Boolean! = true, $first: Int! = 50, $after: String) {\n  lateReports(\n    branchId: $branchId\n    missing: $missing\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        reportId\n        on\n        staffName\n        dueAt\n        doneAt\n        chasedAt\n        escalatedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.LateReportsDocument,
    "mutation MarkComplex($input: RepairRequestMarkComplexInput!) {\n  repairRequestMarkComplex(input: $input) {\n    id\n    version\n    complex\n    targets {\n      kind\n      state\n    }\n  }\n}": typeof types.MarkComplexDocument,
    "mutation OverrideEntitlement($input: EntitlementOverrideInput!) {\n  entitlementOverride(input: $input) {\n    id\n    version\n    serviceCategory\n    entitlementHistory {\n      category\n      derived\n      explanation\n      overrideReason\n      decidedAt\n      decidedBy\n    }\n  }\n}": typeof types.OverrideEntitlementDocument,
    "mutation PauseClocks($input: TargetPauseInput!) {\n  targetPause(input: $input) {\n    id\n    targets {\n      kind\n      state\n      minutesLeft\n    }\n  }\n}": typeof types.PauseClocksDocument,
    "mutation PromiseRepair($input: RepairCardPromiseInput!) {\n  repairCardPromise(input: $input) {\n    id\n    version\n    plannedFinishAt\n  }\n}": typeof types.PromiseRepairDocument,
    "query RatingsOfTechnician($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    technician {\n      id\n      name\n    }\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": typeof types.RatingsOfTechnicianDocument,
    "mutation ReassignVisit($input: VisitReassignInput!) {\n  visitReassign(input: $input) {\n    id\n    version\n    state\n    leadName\n  }\n}": typeof types.ReassignVisitDocument,
    "mutation RescheduleVisit($input: VisitRescheduleInput!) {\n  visitReschedule(input: $input) {\n    id\n    version\n    plannedAt\n  }\n}": typeof types.RescheduleVisitDocument,
    "mutation ResumeClocks($input: RequestInput!) {\n  targetResume(input: $input) {\n    id\n    targets {\n      kind\n      state\n      dueAt\n      minutesLeft\n    }\n  }\n}": typeof types.ResumeClocksDocument,
    "mutation ReviewDailyReport($input: DailyReportReviewInput!) {\n  dailyReportReview(input: $input) {\n    id\n    version\n    state\n    reviewedByName\n    remarks\n  }\n}": typeof types.ReviewDailyReportDocument,
    "mutation SubmitTeamReport($input: SupervisorReportInput!) {\n  supervisorReportSubmit(input: $input) {\n    id\n    version\n    state\n    late\n    sentAt\n  }\n}": typeof types.SubmitTeamReportDocument,
    "query TeamReport($branchId: ID!, $on: LocalDate!) {\n  supervisorReport(branchId: $branchId, on: $on) {\n    id\n    version\n    on\n    state\n    dueAt\n    signatureDueAt\n    submittedAt\n    submittedByName\n    late\n    signedAt\n    signedByName\n    signedLate\n    sentAt\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      staffName\n      late\n      category\n      minutes\n      minutesNow\n      dailyReport {\n        id\n        state\n      }\n    }\n    missing {\n      reportId\n      staffName\n      stateNow\n      submittedAt\n    }\n  }\n}": typeof types.TeamReportDocument,
    "query Workshop($branchId: ID!, $state: RepairCardState, $first: Int! = 20, $after: String) {\n  repairCards(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        technicianName\n        plannedFinishAt\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.WorkshopDocument,
    "mutation AcceptVisit($input: VisitInput!) {\n  visitAccept(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.AcceptVisitDocument,
    "mutation Arrive($input: VisitStepInput!) {\n  visitArrive(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.ArriveDocument,
    "mutation AskForHelp($input: RepairCardPromiseInput!) {\n  repairCardPromise(input: $input) {\n    id\n    version\n    plannedFinishAt\n  }\n}": typeof types.AskForHelpDocument,
    "mutation CompleteDailyReport($input: DailyReportInternalInput!) {\n  dailyReportCompleteInternal(input: $input) {\n    id\n    version\n  }\n}": typeof types.CompleteDailyReportDocument,
    "mutation CompleteVisit($input: VisitCompleteInput!) {\n  visitComplete(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.CompleteVisitDocument,
    "mutation CorrectDailyReport($input: DailyReportCorrectInput!) {\n  dailyReportCorrect(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.CorrectDailyReportDocument,
    "query DailyReport($id: ID!) {\n  dailyReport(id: $id) {\n    id\n    version\n    staffName\n    on\n    state\n    draftedAt\n    dueAt\n    submittedAt\n    late\n    reviewedByName\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      id\n      source\n      category\n      work\n      requestNumber\n      minutes\n      draftedMinutes\n      sourceMinutes\n      sourceAmended\n      corrected\n      note\n      visit {\n        id\n        arrivedAt\n      }\n      repairCard {\n        id\n        code\n      }\n    }\n    corrections {\n      lineId\n      at\n      byName\n      fromMinutes\n      toMinutes\n      reason\n      afterSubmission\n    }\n    lateSources {\n      source\n      sourceId\n      requestNumber\n      category\n      minutes\n    }\n  }\n}": typeof types.DailyReportDocument,
    "mutation DeclineVisit($input: VisitReasonInput!) {\n  visitDecline(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.DeclineVisitDocument,
    "mutation DraftDailyReport($input: DailyReportDraftInput!) {\n  dailyReportDraft(input: $input) {\n    id\n    version\n    state\n    dueAt\n  }\n}": typeof types.DraftDailyReportDocument,
    "query FindParts($search: String, $first: Int! = 20, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        code\n        name\n        priceAmount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FindPartsDocument,
    "mutation FinishRepair($input: RepairCardInput!) {\n  repairCardFinish(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.FinishRepairDocument,
    "mutation HandInVoucher($input: RequestInput!) {\n  voucherHandIn(input: $input) {\n    id\n    number\n    state\n  }\n}": typeof types.HandInVoucherDocument,
    "query MyDailyReports($first: Int! = 31, $after: String) {\n  myDailyReports(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        dueAt\n        submittedAt\n        late\n        remarks\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyDailyReportsDocument,
    "query MyRatings($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": typeof types.MyRatingsDocument,
    "query MyRepairCards($first: Int! = 20, $after: String) {\n  myRepairCards(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        serialNumber\n        plannedFinishAt\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyRepairCardsDocument,
    "query MyVisits($on: LocalDate, $first: Int! = 20, $after: String) {\n  myVisits(on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        plannedAt\n        request {\n          id\n          number\n          kind\n          grade\n          faultDescription\n          contactPhone\n          addressLine\n          district {\n            name\n          }\n          model {\n            name\n          }\n          promise {\n            dueAt\n            minutesLeft\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyVisitsDocument,
    "mutation PromiseCompletion($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}": typeof types.PromiseCompletionDocument,
    "mutation RecordDiagnosis($input: DiagnosisRecordInput!) {\n  diagnosisRecord(input: $input) {\n    id\n    version\n    request {\n      serviceCategory\n      entitlement {\n        explanation\n      }\n    }\n  }\n}": typeof types.RecordDiagnosisDocument,
    "mutation RecordRepair($input: RepairCardRecordInput!) {\n  repairCardRecord(input: $input) {\n    id\n    version\n    minutes\n    parts {\n      partCode\n      quantity\n      oldSerial\n      newSerial\n    }\n  }\n}": typeof types.RecordRepairDocument,
    "mutation RecordServiceReport($input: ServiceReportRecordInput!) {\n  serviceReportRecord(input: $input) {\n    id\n    version\n    recordedAt\n  }\n}": typeof types.RecordServiceReportDocument,
    "query RepairCardDetails($id: ID!) {\n  repairCard(id: $id) {\n    id\n    version\n    code\n    state\n    requestNumber\n    unitName\n    serialNumber\n    technicianName\n    openedAt\n    plannedFinishAt\n    minutes\n    works {\n      at\n      byName\n      minutes\n      done\n    }\n    parts {\n      partCode\n      name\n      quantity\n      oldSerial\n      newSerial\n      reason\n    }\n    inspections {\n      at\n      byName\n      passed\n      remarks\n    }\n    promises {\n      at\n      plannedFinishAt\n      reason\n    }\n  }\n}": typeof types.RepairCardDetailsDocument,
    "mutation ReportNoShow($input: VisitReasonInput!) {\n  visitNoShow(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.ReportNoShowDocument,
    "mutation ReturnUnit($input: UnitReturnInput!) {\n  unitReturn(input: $input) {\n    id\n    number\n    state\n    cameBack\n  }\n}": typeof types.ReturnUnitDocument,
    "query ScanCode($code: String!) {\n  scannedCode(code: $code) {\n    kind\n    custodyReceipt {\n      id\n      number\n      state\n      requestNumber\n    }\n    repairCard {\n      id\n      version\n      state\n      requestNumber\n      unitName\n      plannedFinishAt\n    }\n  }\n}": typeof types.ScanCodeDocument,
    "mutation SetOut($input: VisitStepInput!) {\n  visitSetOut(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.SetOutDocument,
    "mutation SignOnDevice($input: VoucherSignOnDeviceInput!) {\n  voucherSignOnDevice(input: $input) {\n    id\n    number\n    state\n    sealCode\n    signature {\n      signerName\n      signedAt\n    }\n  }\n}": typeof types.SignOnDeviceDocument,
    "mutation SubmitDailyReport($input: DailyReportInput!) {\n  dailyReportSubmit(input: $input) {\n    id\n    version\n    state\n    submittedAt\n    late\n  }\n}": typeof types.SubmitDailyReportDocument,
    "mutation TakeUnitAway($input: UnitTakeInInput!) {\n  unitTakeIn(input: $input) {\n    id\n    number\n    code\n    state\n    unitName\n    serialNumber\n    whereabouts {\n      place\n      since\n    }\n  }\n}": typeof types.TakeUnitAwayDocument,
    "query Visit($id: ID!) {\n  visit(id: $id) {\n    id\n    version\n    state\n    plannedAt\n    setOutAt\n    arrivedAt\n    leftAt\n    team {\n      id\n      name\n    }\n    request {\n      id\n      number\n      state\n      faultType\n      faultDescription\n      raisedByName\n      contactPhone\n      addressLine\n      signable\n      nextStep\n      photos {\n        id\n        url\n      }\n      asset {\n        serialNumber\n        purchasedOn\n      }\n      coverage {\n        category\n        explanation\n        covered\n        notCovered\n      }\n      voucher {\n        number\n        state\n        sealCode\n        unitHistory {\n          requestNumber\n          at\n          summary\n        }\n        report {\n          version\n          found\n          cause\n          done\n          advice\n          parts {\n            partCode\n            name\n            quantity\n          }\n          minutes {\n            category\n            minutes\n          }\n          diagnosis {\n            version\n            faultType\n            faultCause\n          }\n        }\n      }\n    }\n  }\n}": typeof types.VisitDocument,
};
const documents: Documents = {
    "query FinishedCalls($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: [RESOLVED, CLOSED]\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        number\n        serviceCategory\n        struckOffAt\n        customer {\n          name\n        }\n        voucher {\n          number\n          state\n          reports {\n            parts {\n              partCode\n              name\n              quantity\n            }\n            minutes {\n              category\n              minutes\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FinishedCallsDocument,
    "mutation GrantRole($input: StaffRoleGrantInput!) {\n  staffRoleGrant(input: $input) {\n    id\n    assignments {\n      role\n      branch {\n        id\n      }\n    }\n  }\n}": types.GrantRoleDocument,
    "query PolicyVersions($key: String!, $first: Int! = 20, $after: String) {\n  policyVersions(key: $key, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        effectiveFrom\n        value\n        publishedAt\n        publishedByName\n        branch {\n          name\n        }\n        branchKind\n        productCategory\n        customerKind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PolicyVersionsDocument,
    "mutation PublishPolicy($input: PolicyPublishInput!) {\n  policyPublish(input: $input) {\n    id\n    key\n    version\n    effectiveFrom\n  }\n}": types.PublishPolicyDocument,
    "mutation PublishWarrantyTerm($input: WarrantyTermPublishInput!) {\n  warrantyTermPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n    months\n  }\n}": types.PublishWarrantyTermDocument,
    "mutation RecordCertificate($input: CertificateRecordInput!) {\n  certificateRecord(input: $input) {\n    id\n    category\n    validFrom\n    validUntil\n  }\n}": types.RecordCertificateDocument,
    "mutation RecordWorkPermit($input: WorkPermitRecordInput!) {\n  workPermitRecord(input: $input) {\n    id\n    validFrom\n    validUntil\n  }\n}": types.RecordWorkPermitDocument,
    "mutation RemoveCalendarException($input: CalendarExceptionRemoveInput!) {\n  calendarExceptionRemove(input: $input) {\n    on\n    working\n    name\n  }\n}": types.RemoveCalendarExceptionDocument,
    "mutation RevokeRole($input: StaffRoleRevokeInput!) {\n  staffRoleRevoke(input: $input) {\n    id\n    assignments {\n      role\n      branch {\n        id\n      }\n    }\n  }\n}": types.RevokeRoleDocument,
    "mutation SetCalendarException($input: CalendarExceptionSetInput!) {\n  calendarExceptionSet(input: $input) {\n    on\n    working\n    name\n    shifts {\n      from\n      to\n    }\n  }\n}": types.SetCalendarExceptionDocument,
    "mutation SetWorkingWeek($input: CalendarWeekSetInput!) {\n  calendarWeekSet(input: $input) {\n    id\n    workingWeek {\n      version\n    }\n  }\n}": types.SetWorkingWeekDocument,
    "query StaffOfBranch($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        name\n        active\n        assignments {\n          role\n          branch {\n            id\n            name\n          }\n        }\n        certificates {\n          category\n          kind\n          number\n          validFrom\n          validUntil\n        }\n        workPermits {\n          number\n          validFrom\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.StaffOfBranchDocument,
    "query WorkingWeek($first: Int! = 20, $after: String) {\n  branches(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        timeZone\n        workingWeek {\n          version\n          days {\n            weekday\n            shifts {\n              from\n              to\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.WorkingWeekDocument,
    "query BranchDay($branchId: ID!, $on: LocalDate!) {\n  dispatchQueue(branchId: $branchId, first: 20) {\n    edges {\n      node {\n        number\n        priority\n        receivedAt\n        promise {\n          state\n          dueAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  callRegister(branchId: $branchId, on: $on, first: 50) {\n    edges {\n      node {\n        number\n        state\n        technicianName\n        struckOffAt\n        promise {\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  surveyCoverage(branchId: $branchId, on: $on) {\n    calls\n    merged\n    surveys\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n  alerts(branchId: $branchId, open: true, first: 20) {\n    edges {\n      node {\n        id\n        kind\n        subject\n      }\n    }\n  }\n}": types.BranchDayDocument,
    "query ClosedDays($branchId: ID!, $first: Int! = 31, $after: String) {\n  dayEnds(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        on\n        closedAt\n        closedByName\n        calls\n        struckOff\n        open\n        undispatched\n        unfinished\n        lackingCommitment\n        missingReports\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ClosedDaysDocument,
    "query PapersOfTechnicians($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(\n    branchId: $branchId\n    role: TECHNICIAN\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        name\n        certificates {\n          category\n          kind\n          number\n          validUntil\n        }\n        workPermits {\n          number\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PapersOfTechniciansDocument,
    "mutation SignTeamReport($input: SupervisorReportSignInput!) {\n  supervisorReportSign(input: $input) {\n    id\n    version\n    state\n    signedAt\n    signedByName\n    remarks\n  }\n}": types.SignTeamReportDocument,
    "mutation AnswerCall($input: RequestAcknowledgeInput!) {\n  requestAcknowledge(input: $input) {\n    id\n    version\n    acknowledgedAt\n  }\n}": types.AnswerCallDocument,
    "mutation ArchiveVoucher($input: RequestInput!) {\n  voucherArchive(input: $input) {\n    id\n    number\n    state\n    archivedAt\n  }\n}": types.ArchiveVoucherDocument,
    "mutation BookUnitIn($input: UnitBookInInput!) {\n  unitBookIn(input: $input) {\n    id\n    number\n    whereabouts {\n      place\n      since\n    }\n  }\n}": types.BookUnitInDocument,
    "mutation BookUnitOut($input: UnitBookOutInput!) {\n  unitBookOut(input: $input) {\n    id\n    number\n    whereabouts {\n      place\n    }\n  }\n}": types.BookUnitOutDocument,
    "query CallRegister($branchId: ID!, $on: LocalDate, $state: [RequestState!], $search: String, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: $state\n    search: $search\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        version\n        state\n        kind\n        grade\n        priority\n        channel\n        receivedAt\n        raisedByName\n        contactPhone\n        faultDescription\n        serviceCategory\n        technicianName\n        struckOffAt\n        customer {\n          id\n          name\n        }\n        model {\n          name\n        }\n        asset {\n          serialNumber\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        lastEvent {\n          at\n          text\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CallRegisterDocument,
    "query Call($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    kind\n    grade\n    faultType\n    channel\n    receivedAt\n    raisedByName\n    contactPhone\n    addressLine\n    faultDescription\n    nextStep\n    nextActor\n    nextDueAt\n    cancellable\n    trackingUrl\n    entitlement {\n      category\n      explanation\n    }\n    customer {\n      id\n      name\n      phone\n    }\n    asset {\n      id\n      serialNumber\n      proof\n    }\n    model {\n      id\n      name\n    }\n    mergedInto {\n      number\n    }\n    voucher {\n      number\n      state\n      sealCode\n      intact\n      archivedAt\n      signature {\n        signerName\n        signedAt\n        comments\n      }\n    }\n    visits {\n      id\n      state\n      leadName\n      plannedAt\n      arrivedAt\n      leftAt\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}": types.CallDocument,
    "mutation CancelCall($input: RepairRequestCancelInput!) {\n  repairRequestCancel(input: $input) {\n    id\n    version\n    state\n    struckOffAt\n  }\n}": types.CancelCallDocument,
    "mutation ClassifyCall($input: RepairRequestClassifyInput!) {\n  repairRequestClassify(input: $input) {\n    id\n    version\n    grade\n    faultType\n    promise {\n      dueAt\n    }\n  }\n}": types.ClassifyCallDocument,
    "query UnitsInCustody($branchId: ID!, $first: Int! = 20, $after: String) {\n  custody(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        assetId\n        unitName\n        serialNumber\n        requestNumber\n        receiptId\n        receiptNumber\n        place\n        technicianName\n        since\n        returnPlannedAt\n        intact\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UnitsInCustodyDocument,
    "query CustomerFile($id: ID!) {\n  customerFile(id: $id) {\n    id\n    number\n    version\n    kind\n    name\n    phone\n    email\n    preferredChannel\n    addresses {\n      id\n      districtCode\n      line\n    }\n    contacts {\n      id\n      name\n      phone\n    }\n  }\n}": types.CustomerFileDocument,
    "query FindCustomers($search: String!, $first: Int! = 20, $after: String) {\n  customers(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        kind\n        name\n        phone\n        homeBranch {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindCustomersDocument,
    "query FindDistricts($search: String, $first: Int! = 20, $after: String) {\n  districts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        code\n        province\n        city\n        name\n        served\n        zoneKind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindDistrictsDocument,
    "query FindModels($search: String, $category: ProductCategory, $first: Int! = 20, $after: String) {\n  productModels(\n    search: $search\n    category: $category\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        code\n        name\n        category\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindModelsDocument,
    "query GoodsRegister($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  goodsRegister(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        step\n        move\n        at\n        fromPlace\n        toPlace\n        toTechnicianName\n        byName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.GoodsRegisterDocument,
    "mutation HandOutAtCounter($input: UnitReturnInput!) {\n  unitReturn(input: $input) {\n    id\n    number\n    state\n    cameBack\n  }\n}": types.HandOutAtCounterDocument,
    "mutation MergeCall($input: RepairRequestMergeInput!) {\n  repairRequestMerge(input: $input) {\n    id\n    version\n    state\n    mergedInto {\n      number\n    }\n  }\n}": types.MergeCallDocument,
    "mutation PlanReturn($input: UnitReturnPlanInput!) {\n  unitReturnPlan(input: $input) {\n    id\n    whereabouts {\n      returnPlannedAt\n    }\n  }\n}": types.PlanReturnDocument,
    "query ProofsWaiting($branchId: ID!, $first: Int! = 20, $after: String) {\n  assetProofsWaiting(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        proofs {\n          id\n          state\n          submittedAt\n          purchasedOn\n          file {\n            url\n            mimeType\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ProofsWaitingDocument,
    "mutation RecordFinalAcceptance($input: AssetFinalAcceptanceRecordInput!) {\n  assetFinalAcceptanceRecord(input: $input) {\n    id\n    finalAcceptanceOn\n    coverage {\n      startsOn\n      endsOn\n    }\n  }\n}": types.RecordFinalAcceptanceDocument,
    "mutation RegisterCustomer($input: CustomerRegisterInput!) {\n  customerRegister(input: $input) {\n    id\n    number\n    name\n  }\n}": types.RegisterCustomerDocument,
    "mutation RegisterUnit($input: AssetRegisterInput!) {\n  assetRegister(input: $input) {\n    id\n    serialNumber\n    verified\n    proof\n  }\n}": types.RegisterUnitDocument,
    "mutation StrikeOff($input: RepairRequestStrikeOffInput!) {\n  repairRequestStrikeOff(input: $input) {\n    id\n    number\n    version\n    state\n    struckOffAt\n    voucher {\n      number\n      state\n    }\n  }\n}": types.StrikeOffDocument,
    "mutation TakeCall($input: RepairRequestRegisterInput!) {\n  repairRequestRegister(input: $input) {\n    id\n    number\n    version\n    trackingUrl\n    serviceCategory\n    entitlement {\n      explanation\n    }\n    promise {\n      dueAt\n    }\n    voucher {\n      number\n    }\n  }\n}": types.TakeCallDocument,
    "query UnitsOfCustomer($customerId: ID!, $first: Int! = 20, $after: String) {\n  assetsOfCustomer(customerId: $customerId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        verified\n        proof\n        purchasedOn\n        model {\n          id\n          code\n          name\n          category\n        }\n        coverage {\n          category\n          explanation\n          endsOn\n        }\n        openRequest {\n          id\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UnitsOfCustomerDocument,
    "mutation VerifyProof($input: AssetProofVerifyInput!) {\n  assetProofVerify(input: $input) {\n    id\n    proof\n    coverage {\n      category\n      explanation\n      endsOn\n    }\n  }\n}": types.VerifyProofDocument,
    "mutation AnswerSurvey($input: SurveyAnswerInput!) {\n  surveyAnswer(input: $input) {\n    requestNumber\n    state\n    correctableUntil\n  }\n}": types.AnswerSurveyDocument,
    "subscription FollowTracking($token: String!) {\n  trackedRequestChanged(token: $token) {\n    number\n    state\n    nextStep\n    nextActor\n    nextDueAt\n  }\n}": types.FollowTrackingDocument,
    "query MyUnits($first: Int! = 20, $after: String) {\n  viewer {\n    customer {\n      name\n      addresses {\n        districtCode\n        line\n      }\n    }\n  }\n  myAssets(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        openRequest {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyUnitsDocument,
    "query OpenSurvey($token: String!) {\n  surveyCard(token: $token) {\n    requestNumber\n    state\n    items\n    technicianName\n  }\n}": types.OpenSurveyDocument,
    "query PreviewRequest($input: RequestPreviewInput!) {\n  requestPreview(input: $input) {\n    branch {\n      id\n      name\n    }\n    coverage {\n      category\n      explanation\n    }\n    promise {\n      dueAt\n    }\n  }\n}": types.PreviewRequestDocument,
    "mutation RequestCode($input: PhoneCodeRequestInput!) {\n  phoneCodeRequest(input: $input) {\n    expiresInSeconds\n    resendAfterSeconds\n  }\n}": types.RequestCodeDocument,
    "mutation SignInByCode($input: PhoneCodeSignInInput!) {\n  phoneCodeSignIn(input: $input) {\n    token\n    expiresAt\n  }\n}": types.SignInByCodeDocument,
    "mutation SignInPortal($input: VoucherSignInPortalInput!) {\n  voucherSignInPortal(input: $input) {\n    id\n    number\n    state\n    sealCode\n  }\n}": types.SignInPortalDocument,
    "mutation SubmitRequest($input: RepairRequestSubmitInput!) {\n  repairRequestSubmit(input: $input) {\n    id\n    number\n    trackingUrl\n    promise {\n      dueAt\n    }\n  }\n}": types.SubmitRequestDocument,
    "query Branches($first: Int! = 100, $after: String) {\n  branches(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        kind\n        phone\n        timeZone\n        active\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BranchesDocument,
    "mutation ChangePassword($input: PasswordChangeInput!) {\n  passwordChange(input: $input)\n}": types.ChangePasswordDocument,
    "query Colleagues($branchId: ID!, $role: Role, $first: Int! = 20, $after: String) {\n  staffMembers(branchId: $branchId, role: $role, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        name\n        active\n        assignments {\n          role\n          branch {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ColleaguesDocument,
    "mutation CreateApiKey($input: ApiKeyCreateInput!) {\n  apiKeyCreate(input: $input) {\n    secret\n    key {\n      id\n      name\n      expiresAt\n    }\n  }\n}": types.CreateApiKeyDocument,
    "query MyApiKeys {\n  myApiKeys {\n    id\n    name\n    start\n    lastUsedAt\n    expiresAt\n  }\n}": types.MyApiKeysDocument,
    "query MySessions {\n  mySessions {\n    id\n    userAgent\n    lastSeenAt\n    current\n  }\n}": types.MySessionsDocument,
    "mutation RevokeApiKey($input: ApiKeyRevokeInput!) {\n  apiKeyRevoke(input: $input)\n}": types.RevokeApiKeyDocument,
    "mutation RevokeSession($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input)\n}": types.RevokeSessionDocument,
    "mutation SetLanguage($input: LanguageSetInput!) {\n  languageSet(input: $input) {\n    language\n  }\n}": types.SetLanguageDocument,
    "mutation SignIn($input: StaffSignInInput!) {\n  staffSignIn(input: $input) {\n    token\n    expiresAt\n    viewer {\n      displayName\n      language\n      staff {\n        id\n        number\n        assignments {\n          role\n          branch {\n            id\n            code\n            name\n            timeZone\n          }\n        }\n      }\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut {\n  signOut\n}": types.SignOutDocument,
    "query Viewer {\n  viewer {\n    displayName\n    language\n    staff {\n      id\n      number\n      homeBranch {\n        id\n      }\n      assignments {\n        role\n        branch {\n          id\n          code\n          name\n          kind\n          timeZone\n        }\n      }\n    }\n  }\n}": types.ViewerDocument,
    "query WorkingDays($branchId: ID!, $from: LocalDate!, $to: LocalDate!) {\n  workingCalendar(branchId: $branchId, from: $from, to: $to) {\n    on\n    working\n    name\n    published\n    shifts {\n      from\n      to\n    }\n  }\n}": types.WorkingDaysDocument,
    "query WaitingCalls($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        grade\n        priority\n        receivedAt\n        customer {\n          name\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        nextStep\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.WaitingCallsDocument,
    "query RatingsForAssessment($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    technician {\n      number\n      name\n    }\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": types.RatingsForAssessmentDocument,
    "query MonthlyRollUp($month: String!) {\n  monthlyRollUp(month: $month) {\n    branchId\n    branchCode\n    branchName\n    days\n    lateDays\n    reports\n    lateReports\n    paidMinutes\n    contractMinutes\n    warrantyMinutes\n    internalMinutes\n  }\n}": types.MonthlyRollUpDocument,
    "query PartsCatalog($search: String, $first: Int! = 50, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        nameEn\n        priceAmount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PartsCatalogDocument,
    "query UnresolvedList($branchId: ID!, $on: LocalDate!, $first: Int! = 100, $after: String) {\n  unresolvedList(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        receivedAt\n        matter\n        committedAt\n        explanation\n        lacksCommitment\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UnresolvedListDocument,
    "query ArrivalProofs($branchId: ID!, $from: LocalDate!, $to: LocalDate!, $onlyGaps: Boolean! = true, $first: Int! = 50, $after: String) {\n  arrivalProofs(\n    branchId: $branchId\n    from: $from\n    to: $to\n    onlyGaps: $onlyGaps\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        requestNumber\n        technicianName\n        claimedAt\n        serverAt\n        confirmedAt\n        signedAt\n        rating\n        serverMinutes\n        signatureMinutes\n        gaps\n        visit {\n          id\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ArrivalProofsDocument,
    "query SurveyCoverage($branchId: ID!, $on: LocalDate!) {\n  surveyCoverage(branchId: $branchId, on: $on) {\n    on\n    calls\n    merged\n    surveys\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n}": types.SurveyCoverageDocument,
    "query SurveysOfBranch($branchId: ID!, $on: LocalDate, $state: SurveyState, $first: Int! = 20, $after: String) {\n  surveys(\n    branchId: $branchId\n    on: $on\n    state: $state\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        state\n        receivedOn\n        deliveredAt\n        expiresAt\n        request {\n          number\n          branch {\n            name\n          }\n        }\n        technician {\n          name\n        }\n        answers {\n          version\n          comment\n          ratings {\n            item\n            rating\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SurveysOfBranchDocument,
    "query TeamReports($branchId: ID!, $first: Int! = 31, $after: String) {\n  supervisorReports(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        submittedAt\n        late\n        signedByName\n        signedLate\n        sentAt\n        sums {\n          category\n          minutes\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.TeamReportsDocument,
    "query UnservedCalls($headquartersId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $headquartersId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        receivedAt\n        faultDescription\n        district {\n          province\n          city\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UnservedCallsDocument,
    "mutation AcknowledgeAlert($input: AlertAcknowledgeInput!) {\n  alertAcknowledge(input: $input) {\n    id\n    acknowledgedAt\n  }\n}": types.AcknowledgeAlertDocument,
    "query Alerts($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  alerts(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        subject\n        raisedAt\n        acknowledgedAt\n        request {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AlertsDocument,
    "query AnsweredSurveys($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  surveys(\n    branchId: $branchId\n    on: $on\n    state: ANSWERED\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        receivedOn\n        request {\n          number\n        }\n        technician {\n          id\n          name\n        }\n        answers {\n          version\n          answeredAt\n          comment\n          ratings {\n            item\n            rating\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AnsweredSurveysDocument,
    "mutation AssignRepair($input: RepairCardAssignInput!) {\n  repairCardAssign(input: $input) {\n    id\n    version\n    technicianName\n  }\n}": types.AssignRepairDocument,
    "query CallInDetail($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    grade\n    nextStep\n    nextDueAt\n    entitlementHistory {\n      category\n      derived\n      explanation\n      decidedAt\n      decidedBy\n      overrideReason\n    }\n    targets {\n      kind\n      basis\n      state\n      dueAt\n      metAt\n      minutesLeft\n      targetMinutes\n      policyVersion\n      pauses {\n        reason\n        startedAt\n        endedAt\n        byName\n      }\n    }\n    visits {\n      id\n      version\n      state\n      plannedAt\n      setOutAt\n      setOutClaimedAt\n      arrivedAt\n      arrivedClaimedAt\n      arrivalConfirmedAt\n      leftAt\n      leftClaimedAt\n      reason\n      lead {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n    }\n    voucher {\n      number\n      state\n      intact\n      reports {\n        recordedByName\n        recordedAt\n        found\n        cause\n        done\n        diagnosis {\n          faultType\n          faultCause\n          warrantyCheck\n        }\n      }\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}": types.CallInDetailDocument,
    "mutation CloseDay($input: DayEndCloseInput!) {\n  dayEndClose(input: $input) {\n    on\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n  }\n}": types.CloseDayDocument,
    "mutation CommitTime($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}": types.CommitTimeDocument,
    "mutation ConfirmArrival($input: VisitInput!) {\n  visitConfirmArrival(input: $input) {\n    id\n    version\n    arrivedClaimedAt\n    arrivalConfirmedAt\n  }\n}": types.ConfirmArrivalDocument,
    "query DailyReportsOfTeam($branchId: ID!, $on: LocalDate!, $first: Int! = 50, $after: String) {\n  dailyReports(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffName\n        state\n        dueAt\n        submittedAt\n        late\n        sums {\n          category\n          minutes\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DailyReportsOfTeamDocument,
    "query DayEnd($branchId: ID!, $on: LocalDate!, $matter: DayEndMatter, $first: Int! = 50, $after: String) {\n  dayEnd(branchId: $branchId, on: $on) {\n    closedAt\n    closedByName\n    completedAt\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n    lines(matter: $matter, first: $first, after: $after) {\n      edges {\n        node {\n          requestNumber\n          receivedAt\n          matter\n          committedAt\n          explanation\n          lacksCommitment\n          request {\n            state\n            technicianName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.DayEndDocument,
    "query DispatchCandidates($requestId: ID!, $plannedAt: DateTimeISO, $first: Int! = 20, $after: String) {\n  dispatchCandidates(\n    requestId: $requestId\n    plannedAt: $plannedAt\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        qualified\n        missing\n        visitsThatDay\n        visitsBeforeTarget\n        visitsInDistrict\n        reasons {\n          kind\n          speaksFor\n          text\n        }\n        technician {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DispatchCandidatesDocument,
    "query DispatchQueue($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        priority\n        receivedAt\n        preferredFrom\n        preferredUntil\n        faultType\n        faultDescription\n        serviceCategory\n        zoneKind\n        addressLine\n        district {\n          name\n        }\n        model {\n          name\n          category\n        }\n        promise {\n          kind\n          state\n          dueAt\n          minutesLeft\n        }\n        acknowledgedAt\n        suggestedTechnicians {\n          technician {\n            id\n            name\n          }\n          qualified\n          reasons {\n            kind\n            speaksFor\n            text\n          }\n        }\n        voucher {\n          number\n          unitHistory {\n            requestNumber\n            at\n            summary\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DispatchQueueDocument,
    "mutation Dispatch($input: RepairRequestDispatchInput!) {\n  repairRequestDispatch(input: $input) {\n    id\n    version\n    state\n    plannedAt\n    leadName\n    request {\n      version\n      state\n    }\n  }\n}": types.DispatchDocument,
    "subscription FollowCall($number: String!) {\n  requestChanged(number: $number) {\n    number\n    version\n    state\n    nextStep\n    nextActor\n    nextDueAt\n    lastEvent {\n      at\n      kind\n      text\n    }\n  }\n}": types.FollowCallDocument,
    "mutation InspectRepair($input: RepairCardInspectInput!) {\n  repairCardInspect(input: $input) {\n    id\n    version\n    state\n  }\n}": types.InspectRepairDocument,
    "query LateReports($branchId: ID!, $missing: Boolean! = true, $first: Int! = 50, $after: String) {\n  lateReports(\n    branchId: $branchId\n    missing: $missing\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        reportId\n        on\n        staffName\n        dueAt\n        doneAt\n        chasedAt\n        escalatedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.LateReportsDocument,
    "mutation MarkComplex($input: RepairRequestMarkComplexInput!) {\n  repairRequestMarkComplex(input: $input) {\n    id\n    version\n    complex\n    targets {\n      kind\n      state\n    }\n  }\n}": types.MarkComplexDocument,
    "mutation OverrideEntitlement($input: EntitlementOverrideInput!) {\n  entitlementOverride(input: $input) {\n    id\n    version\n    serviceCategory\n    entitlementHistory {\n      category\n      derived\n      explanation\n      overrideReason\n      decidedAt\n      decidedBy\n    }\n  }\n}": types.OverrideEntitlementDocument,
    "mutation PauseClocks($input: TargetPauseInput!) {\n  targetPause(input: $input) {\n    id\n    targets {\n      kind\n      state\n      minutesLeft\n    }\n  }\n}": types.PauseClocksDocument,
    "mutation PromiseRepair($input: RepairCardPromiseInput!) {\n  repairCardPromise(input: $input) {\n    id\n    version\n    plannedFinishAt\n  }\n}": types.PromiseRepairDocument,
    "query RatingsOfTechnician($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    technician {\n      id\n      name\n    }\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": types.RatingsOfTechnicianDocument,
    "mutation ReassignVisit($input: VisitReassignInput!) {\n  visitReassign(input: $input) {\n    id\n    version\n    state\n    leadName\n  }\n}": types.ReassignVisitDocument,
    "mutation RescheduleVisit($input: VisitRescheduleInput!) {\n  visitReschedule(input: $input) {\n    id\n    version\n    plannedAt\n  }\n}": types.RescheduleVisitDocument,
    "mutation ResumeClocks($input: RequestInput!) {\n  targetResume(input: $input) {\n    id\n    targets {\n      kind\n      state\n      dueAt\n      minutesLeft\n    }\n  }\n}": types.ResumeClocksDocument,
    "mutation ReviewDailyReport($input: DailyReportReviewInput!) {\n  dailyReportReview(input: $input) {\n    id\n    version\n    state\n    reviewedByName\n    remarks\n  }\n}": types.ReviewDailyReportDocument,
    "mutation SubmitTeamReport($input: SupervisorReportInput!) {\n  supervisorReportSubmit(input: $input) {\n    id\n    version\n    state\n    late\n    sentAt\n  }\n}": types.SubmitTeamReportDocument,
    "query TeamReport($branchId: ID!, $on: LocalDate!) {\n  supervisorReport(branchId: $branchId, on: $on) {\n    id\n    version\n    on\n    state\n    dueAt\n    signatureDueAt\n    submittedAt\n    submittedByName\n    late\n    signedAt\n    signedByName\n    signedLate\n    sentAt\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      staffName\n      late\n      category\n      minutes\n      minutesNow\n      dailyReport {\n        id\n        state\n      }\n    }\n    missing {\n      reportId\n      staffName\n      stateNow\n      submittedAt\n    }\n  }\n}": types.TeamReportDocument,
    "query Workshop($branchId: ID!, $state: RepairCardState, $first: Int! = 20, $after: String) {\n  repairCards(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        technicianName\n        plannedFinishAt\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.WorkshopDocument,
    "mutation AcceptVisit($input: VisitInput!) {\n  visitAccept(input: $input) {\n    id\n    version\n    state\n  }\n}": types.AcceptVisitDocument,
    "mutation Arrive($input: VisitStepInput!) {\n  visitArrive(input: $input) {\n    id\n    version\n    state\n  }\n}": types.ArriveDocument,
    "mutation AskForHelp($input: RepairCardPromiseInput!) {\n  repairCardPromise(input: $input) {\n    id\n    version\n    plannedFinishAt\n  }\n}": types.AskForHelpDocument,
    "mutation CompleteDailyReport($input: DailyReportInternalInput!) {\n  dailyReportCompleteInternal(input: $input) {\n    id\n    version\n  }\n}": types.CompleteDailyReportDocument,
    "mutation CompleteVisit($input: VisitCompleteInput!) {\n  visitComplete(input: $input) {\n    id\n    version\n    state\n  }\n}": types.CompleteVisitDocument,
    "mutation CorrectDailyReport($input: DailyReportCorrectInput!) {\n  dailyReportCorrect(input: $input) {\n    id\n    version\n    state\n  }\n}": types.CorrectDailyReportDocument,
    "query DailyReport($id: ID!) {\n  dailyReport(id: $id) {\n    id\n    version\n    staffName\n    on\n    state\n    draftedAt\n    dueAt\n    submittedAt\n    late\n    reviewedByName\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      id\n      source\n      category\n      work\n      requestNumber\n      minutes\n      draftedMinutes\n      sourceMinutes\n      sourceAmended\n      corrected\n      note\n      visit {\n        id\n        arrivedAt\n      }\n      repairCard {\n        id\n        code\n      }\n    }\n    corrections {\n      lineId\n      at\n      byName\n      fromMinutes\n      toMinutes\n      reason\n      afterSubmission\n    }\n    lateSources {\n      source\n      sourceId\n      requestNumber\n      category\n      minutes\n    }\n  }\n}": types.DailyReportDocument,
    "mutation DeclineVisit($input: VisitReasonInput!) {\n  visitDecline(input: $input) {\n    id\n    version\n    state\n  }\n}": types.DeclineVisitDocument,
    "mutation DraftDailyReport($input: DailyReportDraftInput!) {\n  dailyReportDraft(input: $input) {\n    id\n    version\n    state\n    dueAt\n  }\n}": types.DraftDailyReportDocument,
    "query FindParts($search: String, $first: Int! = 20, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        code\n        name\n        priceAmount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindPartsDocument,
    "mutation FinishRepair($input: RepairCardInput!) {\n  repairCardFinish(input: $input) {\n    id\n    version\n    state\n  }\n}": types.FinishRepairDocument,
    "mutation HandInVoucher($input: RequestInput!) {\n  voucherHandIn(input: $input) {\n    id\n    number\n    state\n  }\n}": types.HandInVoucherDocument,
    "query MyDailyReports($first: Int! = 31, $after: String) {\n  myDailyReports(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        dueAt\n        submittedAt\n        late\n        remarks\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyDailyReportsDocument,
    "query MyRatings($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": types.MyRatingsDocument,
    "query MyRepairCards($first: Int! = 20, $after: String) {\n  myRepairCards(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        serialNumber\n        plannedFinishAt\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyRepairCardsDocument,
    "query MyVisits($on: LocalDate, $first: Int! = 20, $after: String) {\n  myVisits(on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        plannedAt\n        request {\n          id\n          number\n          kind\n          grade\n          faultDescription\n          contactPhone\n          addressLine\n          district {\n            name\n          }\n          model {\n            name\n          }\n          promise {\n            dueAt\n            minutesLeft\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyVisitsDocument,
    "mutation PromiseCompletion($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}": types.PromiseCompletionDocument,
    "mutation RecordDiagnosis($input: DiagnosisRecordInput!) {\n  diagnosisRecord(input: $input) {\n    id\n    version\n    request {\n      serviceCategory\n      entitlement {\n        explanation\n      }\n    }\n  }\n}": types.RecordDiagnosisDocument,
    "mutation RecordRepair($input: RepairCardRecordInput!) {\n  repairCardRecord(input: $input) {\n    id\n    version\n    minutes\n    parts {\n      partCode\n      quantity\n      oldSerial\n      newSerial\n    }\n  }\n}": types.RecordRepairDocument,
    "mutation RecordServiceReport($input: ServiceReportRecordInput!) {\n  serviceReportRecord(input: $input) {\n    id\n    version\n    recordedAt\n  }\n}": types.RecordServiceReportDocument,
    "query RepairCardDetails($id: ID!) {\n  repairCard(id: $id) {\n    id\n    version\n    code\n    state\n    requestNumber\n    unitName\n    serialNumber\n    technicianName\n    openedAt\n    plannedFinishAt\n    minutes\n    works {\n      at\n      byName\n      minutes\n      done\n    }\n    parts {\n      partCode\n      name\n      quantity\n      oldSerial\n      newSerial\n      reason\n    }\n    inspections {\n      at\n      byName\n      passed\n      remarks\n    }\n    promises {\n      at\n      plannedFinishAt\n      reason\n    }\n  }\n}": types.RepairCardDetailsDocument,
    "mutation ReportNoShow($input: VisitReasonInput!) {\n  visitNoShow(input: $input) {\n    id\n    version\n    state\n  }\n}": types.ReportNoShowDocument,
    "mutation ReturnUnit($input: UnitReturnInput!) {\n  unitReturn(input: $input) {\n    id\n    number\n    state\n    cameBack\n  }\n}": types.ReturnUnitDocument,
    "query ScanCode($code: String!) {\n  scannedCode(code: $code) {\n    kind\n    custodyReceipt {\n      id\n      number\n      state\n      requestNumber\n    }\n    repairCard {\n      id\n      version\n      state\n      requestNumber\n      unitName\n      plannedFinishAt\n    }\n  }\n}": types.ScanCodeDocument,
    "mutation SetOut($input: VisitStepInput!) {\n  visitSetOut(input: $input) {\n    id\n    version\n    state\n  }\n}": types.SetOutDocument,
    "mutation SignOnDevice($input: VoucherSignOnDeviceInput!) {\n  voucherSignOnDevice(input: $input) {\n    id\n    number\n    state\n    sealCode\n    signature {\n      signerName\n      signedAt\n    }\n  }\n}": types.SignOnDeviceDocument,
    "mutation SubmitDailyReport($input: DailyReportInput!) {\n  dailyReportSubmit(input: $input) {\n    id\n    version\n    state\n    submittedAt\n    late\n  }\n}": types.SubmitDailyReportDocument,
    "mutation TakeUnitAway($input: UnitTakeInInput!) {\n  unitTakeIn(input: $input) {\n    id\n    number\n    code\n    state\n    unitName\n    serialNumber\n    whereabouts {\n      place\n      since\n    }\n  }\n}": types.TakeUnitAwayDocument,
    "query Visit($id: ID!) {\n  visit(id: $id) {\n    id\n    version\n    state\n    plannedAt\n    setOutAt\n    arrivedAt\n    leftAt\n    team {\n      id\n      name\n    }\n    request {\n      id\n      number\n      state\n      faultType\n      faultDescription\n      raisedByName\n      contactPhone\n      addressLine\n      signable\n      nextStep\n      photos {\n        id\n        url\n      }\n      asset {\n        serialNumber\n        purchasedOn\n      }\n      coverage {\n        category\n        explanation\n        covered\n        notCovered\n      }\n      voucher {\n        number\n        state\n        sealCode\n        unitHistory {\n          requestNumber\n          at\n          summary\n        }\n        report {\n          version\n          found\n          cause\n          done\n          advice\n          parts {\n            partCode\n            name\n            quantity\n          }\n          minutes {\n            category\n            minutes\n          }\n          diagnosis {\n            version\n            faultType\n            faultCause\n          }\n        }\n      }\n    }\n  }\n}": types.VisitDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FinishedCalls($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: [RESOLVED, CLOSED]\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        number\n        serviceCategory\n        struckOffAt\n        customer {\n          name\n        }\n        voucher {\n          number\n          state\n          reports {\n            parts {\n              partCode\n              name\n              quantity\n            }\n            minutes {\n              category\n              minutes\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').FinishedCallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GrantRole($input: StaffRoleGrantInput!) {\n  staffRoleGrant(input: $input) {\n    id\n    assignments {\n      role\n      branch {\n        id\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').GrantRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PolicyVersions($key: String!, $first: Int! = 20, $after: String) {\n  policyVersions(key: $key, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        effectiveFrom\n        value\n        publishedAt\n        publishedByName\n        branch {\n          name\n        }\n        branchKind\n        productCategory\n        customerKind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').PolicyVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishPolicy($input: PolicyPublishInput!) {\n  policyPublish(input: $input) {\n    id\n    key\n    version\n    effectiveFrom\n  }\n}"): typeof import('./graphql.ts').PublishPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishWarrantyTerm($input: WarrantyTermPublishInput!) {\n  warrantyTermPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n    months\n  }\n}"): typeof import('./graphql.ts').PublishWarrantyTermDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordCertificate($input: CertificateRecordInput!) {\n  certificateRecord(input: $input) {\n    id\n    category\n    validFrom\n    validUntil\n  }\n}"): typeof import('./graphql.ts').RecordCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordWorkPermit($input: WorkPermitRecordInput!) {\n  workPermitRecord(input: $input) {\n    id\n    validFrom\n    validUntil\n  }\n}"): typeof import('./graphql.ts').RecordWorkPermitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveCalendarException($input: CalendarExceptionRemoveInput!) {\n  calendarExceptionRemove(input: $input) {\n    on\n    working\n    name\n  }\n}"): typeof import('./graphql.ts').RemoveCalendarExceptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeRole($input: StaffRoleRevokeInput!) {\n  staffRoleRevoke(input: $input) {\n    id\n    assignments {\n      role\n      branch {\n        id\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').RevokeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetCalendarException($input: CalendarExceptionSetInput!) {\n  calendarExceptionSet(input: $input) {\n    on\n    working\n    name\n    shifts {\n      from\n      to\n    }\n  }\n}"): typeof import('./graphql.ts').SetCalendarExceptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetWorkingWeek($input: CalendarWeekSetInput!) {\n  calendarWeekSet(input: $input) {\n    id\n    workingWeek {\n      version\n    }\n  }\n}"): typeof import('./graphql.ts').SetWorkingWeekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StaffOfBranch($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        name\n        active\n        assignments {\n          role\n          branch {\n            id\n            name\n          }\n        }\n        certificates {\n          category\n          kind\n          number\n          validFrom\n          validUntil\n        }\n        workPermits {\n          number\n          validFrom\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').StaffOfBranchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WorkingWeek($first: Int! = 20, $after: String) {\n  branches(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        timeZone\n        workingWeek {\n          version\n          days {\n            weekday\n            shifts {\n              from\n              to\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').WorkingWeekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BranchDay($branchId: ID!, $on: LocalDate!) {\n  dispatchQueue(branchId: $branchId, first: 20) {\n    edges {\n      node {\n        number\n        priority\n        receivedAt\n        promise {\n          state\n          dueAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  callRegister(branchId: $branchId, on: $on, first: 50) {\n    edges {\n      node {\n        number\n        state\n        technicianName\n        struckOffAt\n        promise {\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  surveyCoverage(branchId: $branchId, on: $on) {\n    calls\n    merged\n    surveys\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n  alerts(branchId: $branchId, open: true, first: 20) {\n    edges {\n      node {\n        id\n        kind\n        subject\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').BranchDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ClosedDays($branchId: ID!, $first: Int! = 31, $after: String) {\n  dayEnds(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        on\n        closedAt\n        closedByName\n        calls\n        struckOff\n        open\n        undispatched\n        unfinished\n        lackingCommitment\n        missingReports\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ClosedDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PapersOfTechnicians($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(\n    branchId: $branchId\n    role: TECHNICIAN\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        name\n        certificates {\n          category\n          kind\n          number\n          validUntil\n        }\n        workPermits {\n          number\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').PapersOfTechniciansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignTeamReport($input: SupervisorReportSignInput!) {\n  supervisorReportSign(input: $input) {\n    id\n    version\n    state\n    signedAt\n    signedByName\n    remarks\n  }\n}"): typeof import('./graphql.ts').SignTeamReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerCall($input: RequestAcknowledgeInput!) {\n  requestAcknowledge(input: $input) {\n    id\n    version\n    acknowledgedAt\n  }\n}"): typeof import('./graphql.ts').AnswerCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArchiveVoucher($input: RequestInput!) {\n  voucherArchive(input: $input) {\n    id\n    number\n    state\n    archivedAt\n  }\n}"): typeof import('./graphql.ts').ArchiveVoucherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BookUnitIn($input: UnitBookInInput!) {\n  unitBookIn(input: $input) {\n    id\n    number\n    whereabouts {\n      place\n      since\n    }\n  }\n}"): typeof import('./graphql.ts').BookUnitInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BookUnitOut($input: UnitBookOutInput!) {\n  unitBookOut(input: $input) {\n    id\n    number\n    whereabouts {\n      place\n    }\n  }\n}"): typeof import('./graphql.ts').BookUnitOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CallRegister($branchId: ID!, $on: LocalDate, $state: [RequestState!], $search: String, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: $state\n    search: $search\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        version\n        state\n        kind\n        grade\n        priority\n        channel\n        receivedAt\n        raisedByName\n        contactPhone\n        faultDescription\n        serviceCategory\n        technicianName\n        struckOffAt\n        customer {\n          id\n          name\n        }\n        model {\n          name\n        }\n        asset {\n          serialNumber\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        lastEvent {\n          at\n          text\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').CallRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Call($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    kind\n    grade\n    faultType\n    channel\n    receivedAt\n    raisedByName\n    contactPhone\n    addressLine\n    faultDescription\n    nextStep\n    nextActor\n    nextDueAt\n    cancellable\n    trackingUrl\n    entitlement {\n      category\n      explanation\n    }\n    customer {\n      id\n      name\n      phone\n    }\n    asset {\n      id\n      serialNumber\n      proof\n    }\n    model {\n      id\n      name\n    }\n    mergedInto {\n      number\n    }\n    voucher {\n      number\n      state\n      sealCode\n      intact\n      archivedAt\n      signature {\n        signerName\n        signedAt\n        comments\n      }\n    }\n    visits {\n      id\n      state\n      leadName\n      plannedAt\n      arrivedAt\n      leftAt\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}"): typeof import('./graphql.ts').CallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelCall($input: RepairRequestCancelInput!) {\n  repairRequestCancel(input: $input) {\n    id\n    version\n    state\n    struckOffAt\n  }\n}"): typeof import('./graphql.ts').CancelCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClassifyCall($input: RepairRequestClassifyInput!) {\n  repairRequestClassify(input: $input) {\n    id\n    version\n    grade\n    faultType\n    promise {\n      dueAt\n    }\n  }\n}"): typeof import('./graphql.ts').ClassifyCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnitsInCustody($branchId: ID!, $first: Int! = 20, $after: String) {\n  custody(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        assetId\n        unitName\n        serialNumber\n        requestNumber\n        receiptId\n        receiptNumber\n        place\n        technicianName\n        since\n        returnPlannedAt\n        intact\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').UnitsInCustodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CustomerFile($id: ID!) {\n  customerFile(id: $id) {\n    id\n    number\n    version\n    kind\n    name\n    phone\n    email\n    preferredChannel\n    addresses {\n      id\n      districtCode\n      line\n    }\n    contacts {\n      id\n      name\n      phone\n    }\n  }\n}"): typeof import('./graphql.ts').CustomerFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindCustomers($search: String!, $first: Int! = 20, $after: String) {\n  customers(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        kind\n        name\n        phone\n        homeBranch {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').FindCustomersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindDistricts($search: String, $first: Int! = 20, $after: String) {\n  districts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        code\n        province\n        city\n        name\n        served\n        zoneKind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').FindDistrictsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindModels($search: String, $category: ProductCategory, $first: Int! = 20, $after: String) {\n  productModels(\n    search: $search\n    category: $category\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        code\n        name\n        category\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').FindModelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GoodsRegister($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  goodsRegister(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        step\n        move\n        at\n        fromPlace\n        toPlace\n        toTechnicianName\n        byName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').GoodsRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandOutAtCounter($input: UnitReturnInput!) {\n  unitReturn(input: $input) {\n    id\n    number\n    state\n    cameBack\n  }\n}"): typeof import('./graphql.ts').HandOutAtCounterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MergeCall($input: RepairRequestMergeInput!) {\n  repairRequestMerge(input: $input) {\n    id\n    version\n    state\n    mergedInto {\n      number\n    }\n  }\n}"): typeof import('./graphql.ts').MergeCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanReturn($input: UnitReturnPlanInput!) {\n  unitReturnPlan(input: $input) {\n    id\n    whereabouts {\n      returnPlannedAt\n    }\n  }\n}"): typeof import('./graphql.ts').PlanReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProofsWaiting($branchId: ID!, $first: Int! = 20, $after: String) {\n  assetProofsWaiting(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        proofs {\n          id\n          state\n          submittedAt\n          purchasedOn\n          file {\n            url\n            mimeType\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ProofsWaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordFinalAcceptance($input: AssetFinalAcceptanceRecordInput!) {\n  assetFinalAcceptanceRecord(input: $input) {\n    id\n    finalAcceptanceOn\n    coverage {\n      startsOn\n      endsOn\n    }\n  }\n}"): typeof import('./graphql.ts').RecordFinalAcceptanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterCustomer($input: CustomerRegisterInput!) {\n  customerRegister(input: $input) {\n    id\n    number\n    name\n  }\n}"): typeof import('./graphql.ts').RegisterCustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterUnit($input: AssetRegisterInput!) {\n  assetRegister(input: $input) {\n    id\n    serialNumber\n    verified\n    proof\n  }\n}"): typeof import('./graphql.ts').RegisterUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StrikeOff($input: RepairRequestStrikeOffInput!) {\n  repairRequestStrikeOff(input: $input) {\n    id\n    number\n    version\n    state\n    struckOffAt\n    voucher {\n      number\n      state\n    }\n  }\n}"): typeof import('./graphql.ts').StrikeOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeCall($input: RepairRequestRegisterInput!) {\n  repairRequestRegister(input: $input) {\n    id\n    number\n    version\n    trackingUrl\n    serviceCategory\n    entitlement {\n      explanation\n    }\n    promise {\n      dueAt\n    }\n    voucher {\n      number\n    }\n  }\n}"): typeof import('./graphql.ts').TakeCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnitsOfCustomer($customerId: ID!, $first: Int! = 20, $after: String) {\n  assetsOfCustomer(customerId: $customerId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        verified\n        proof\n        purchasedOn\n        model {\n          id\n          code\n          name\n          category\n        }\n        coverage {\n          category\n          explanation\n          endsOn\n        }\n        openRequest {\n          id\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').UnitsOfCustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VerifyProof($input: AssetProofVerifyInput!) {\n  assetProofVerify(input: $input) {\n    id\n    proof\n    coverage {\n      category\n      explanation\n      endsOn\n    }\n  }\n}"): typeof import('./graphql.ts').VerifyProofDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerSurvey($input: SurveyAnswerInput!) {\n  surveyAnswer(input: $input) {\n    requestNumber\n    state\n    correctableUntil\n  }\n}"): typeof import('./graphql.ts').AnswerSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FollowTracking($token: String!) {\n  trackedRequestChanged(token: $token) {\n    number\n    state\n    nextStep\n    nextActor\n    nextDueAt\n  }\n}"): typeof import('./graphql.ts').FollowTrackingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyUnits($first: Int! = 20, $after: String) {\n  viewer {\n    customer {\n      name\n      addresses {\n        districtCode\n        line\n      }\n    }\n  }\n  myAssets(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        openRequest {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OpenSurvey($token: String!) {\n  surveyCard(token: $token) {\n    requestNumber\n    state\n    items\n    technicianName\n  }\n}"): typeof import('./graphql.ts').OpenSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PreviewRequest($input: RequestPreviewInput!) {\n  requestPreview(input: $input) {\n    branch {\n      id\n      name\n    }\n    coverage {\n      category\n      explanation\n    }\n    promise {\n      dueAt\n    }\n  }\n}"): typeof import('./graphql.ts').PreviewRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestCode($input: PhoneCodeRequestInput!) {\n  phoneCodeRequest(input: $input) {\n    expiresInSeconds\n    resendAfterSeconds\n  }\n}"): typeof import('./graphql.ts').RequestCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignInByCode($input: PhoneCodeSignInInput!) {\n  phoneCodeSignIn(input: $input) {\n    token\n    expiresAt\n  }\n}"): typeof import('./graphql.ts').SignInByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignInPortal($input: VoucherSignInPortalInput!) {\n  voucherSignInPortal(input: $input) {\n    id\n    number\n    state\n    sealCode\n  }\n}"): typeof import('./graphql.ts').SignInPortalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitRequest($input: RepairRequestSubmitInput!) {\n  repairRequestSubmit(input: $input) {\n    id\n    number\n    trackingUrl\n    promise {\n      dueAt\n    }\n  }\n}"): typeof import('./graphql.ts').SubmitRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Branches($first: Int! = 100, $after: String) {\n  branches(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        kind\n        phone\n        timeZone\n        active\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').BranchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangePassword($input: PasswordChangeInput!) {\n  passwordChange(input: $input)\n}"): typeof import('./graphql.ts').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Colleagues($branchId: ID!, $role: Role, $first: Int! = 20, $after: String) {\n  staffMembers(branchId: $branchId, role: $role, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        name\n        active\n        assignments {\n          role\n          branch {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateApiKey($input: ApiKeyCreateInput!) {\n  apiKeyCreate(input: $input) {\n    secret\n    key {\n      id\n      name\n      expiresAt\n    }\n  }\n}"): typeof import('./graphql.ts').CreateApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyApiKeys {\n  myApiKeys {\n    id\n    name\n    start\n    lastUsedAt\n    expiresAt\n  }\n}"): typeof import('./graphql.ts').MyApiKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MySessions {\n  mySessions {\n    id\n    userAgent\n    lastSeenAt\n    current\n  }\n}"): typeof import('./graphql.ts').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeApiKey($input: ApiKeyRevokeInput!) {\n  apiKeyRevoke(input: $input)\n}"): typeof import('./graphql.ts').RevokeApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeSession($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input)\n}"): typeof import('./graphql.ts').RevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetLanguage($input: LanguageSetInput!) {\n  languageSet(input: $input) {\n    language\n  }\n}"): typeof import('./graphql.ts').SetLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: StaffSignInInput!) {\n  staffSignIn(input: $input) {\n    token\n    expiresAt\n    viewer {\n      displayName\n      language\n      staff {\n        id\n        number\n        assignments {\n          role\n          branch {\n            id\n            code\n            name\n            timeZone\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut\n}"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    displayName\n    language\n    staff {\n      id\n      number\n      homeBranch {\n        id\n      }\n      assignments {\n        role\n        branch {\n          id\n          code\n          name\n          kind\n          timeZone\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WorkingDays($branchId: ID!, $from: LocalDate!, $to: LocalDate!) {\n  workingCalendar(branchId: $branchId, from: $from, to: $to) {\n    on\n    working\n    name\n    published\n    shifts {\n      from\n      to\n    }\n  }\n}"): typeof import('./graphql.ts').WorkingDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WaitingCalls($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        grade\n        priority\n        receivedAt\n        customer {\n          name\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        nextStep\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').WaitingCallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RatingsForAssessment($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    technician {\n      number\n      name\n    }\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}"): typeof import('./graphql.ts').RatingsForAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MonthlyRollUp($month: String!) {\n  monthlyRollUp(month: $month) {\n    branchId\n    branchCode\n    branchName\n    days\n    lateDays\n    reports\n    lateReports\n    paidMinutes\n    contractMinutes\n    warrantyMinutes\n    internalMinutes\n  }\n}"): typeof import('./graphql.ts').MonthlyRollUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartsCatalog($search: String, $first: Int! = 50, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        nameEn\n        priceAmount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').PartsCatalogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnresolvedList($branchId: ID!, $on: LocalDate!, $first: Int! = 100, $after: String) {\n  unresolvedList(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        receivedAt\n        matter\n        committedAt\n        explanation\n        lacksCommitment\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').UnresolvedListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ArrivalProofs($branchId: ID!, $from: LocalDate!, $to: LocalDate!, $onlyGaps: Boolean! = true, $first: Int! = 50, $after: String) {\n  arrivalProofs(\n    branchId: $branchId\n    from: $from\n    to: $to\n    onlyGaps: $onlyGaps\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        requestNumber\n        technicianName\n        claimedAt\n        serverAt\n        confirmedAt\n        signedAt\n        rating\n        serverMinutes\n        signatureMinutes\n        gaps\n        visit {\n          id\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ArrivalProofsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SurveyCoverage($branchId: ID!, $on: LocalDate!) {\n  surveyCoverage(branchId: $branchId, on: $on) {\n    on\n    calls\n    merged\n    surveys\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n}"): typeof import('./graphql.ts').SurveyCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SurveysOfBranch($branchId: ID!, $on: LocalDate, $state: SurveyState, $first: Int! = 20, $after: String) {\n  surveys(\n    branchId: $branchId\n    on: $on\n    state: $state\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        state\n        receivedOn\n        deliveredAt\n        expiresAt\n        request {\n          number\n          branch {\n            name\n          }\n        }\n        technician {\n          name\n        }\n        answers {\n          version\n          comment\n          ratings {\n            item\n            rating\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').SurveysOfBranchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TeamReports($branchId: ID!, $first: Int! = 31, $after: String) {\n  supervisorReports(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        submittedAt\n        late\n        signedByName\n        signedLate\n        sentAt\n        sums {\n          category\n          minutes\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').TeamReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnservedCalls($headquartersId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $headquartersId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        receivedAt\n        faultDescription\n        district {\n          province\n          city\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').UnservedCallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcknowledgeAlert($input: AlertAcknowledgeInput!) {\n  alertAcknowledge(input: $input) {\n    id\n    acknowledgedAt\n  }\n}"): typeof import('./graphql.ts').AcknowledgeAlertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Alerts($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  alerts(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        subject\n        raisedAt\n        acknowledgedAt\n        request {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').AlertsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AnsweredSurveys($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  surveys(\n    branchId: $branchId\n    on: $on\n    state: ANSWERED\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        receivedOn\n        request {\n          number\n        }\n        technician {\n          id\n          name\n        }\n        answers {\n          version\n          answeredAt\n          comment\n          ratings {\n            item\n            rating\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').AnsweredSurveysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssignRepair($input: RepairCardAssignInput!) {\n  repairCardAssign(input: $input) {\n    id\n    version\n    technicianName\n  }\n}"): typeof import('./graphql.ts').AssignRepairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CallInDetail($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    grade\n    nextStep\n    nextDueAt\n    entitlementHistory {\n      category\n      derived\n      explanation\n      decidedAt\n      decidedBy\n      overrideReason\n    }\n    targets {\n      kind\n      basis\n      state\n      dueAt\n      metAt\n      minutesLeft\n      targetMinutes\n      policyVersion\n      pauses {\n        reason\n        startedAt\n        endedAt\n        byName\n      }\n    }\n    visits {\n      id\n      version\n      state\n      plannedAt\n      setOutAt\n      setOutClaimedAt\n      arrivedAt\n      arrivedClaimedAt\n      arrivalConfirmedAt\n      leftAt\n      leftClaimedAt\n      reason\n      lead {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n    }\n    voucher {\n      number\n      state\n      intact\n      reports {\n        recordedByName\n        recordedAt\n        found\n        cause\n        done\n        diagnosis {\n          faultType\n          faultCause\n          warrantyCheck\n        }\n      }\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}"): typeof import('./graphql.ts').CallInDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseDay($input: DayEndCloseInput!) {\n  dayEndClose(input: $input) {\n    on\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n  }\n}"): typeof import('./graphql.ts').CloseDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CommitTime($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}"): typeof import('./graphql.ts').CommitTimeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmArrival($input: VisitInput!) {\n  visitConfirmArrival(input: $input) {\n    id\n    version\n    arrivedClaimedAt\n    arrivalConfirmedAt\n  }\n}"): typeof import('./graphql.ts').ConfirmArrivalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DailyReportsOfTeam($branchId: ID!, $on: LocalDate!, $first: Int! = 50, $after: String) {\n  dailyReports(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffName\n        state\n        dueAt\n        submittedAt\n        late\n        sums {\n          category\n          minutes\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').DailyReportsOfTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DayEnd($branchId: ID!, $on: LocalDate!, $matter: DayEndMatter, $first: Int! = 50, $after: String) {\n  dayEnd(branchId: $branchId, on: $on) {\n    closedAt\n    closedByName\n    completedAt\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n    lines(matter: $matter, first: $first, after: $after) {\n      edges {\n        node {\n          requestNumber\n          receivedAt\n          matter\n          committedAt\n          explanation\n          lacksCommitment\n          request {\n            state\n            technicianName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').DayEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DispatchCandidates($requestId: ID!, $plannedAt: DateTimeISO, $first: Int! = 20, $after: String) {\n  dispatchCandidates(\n    requestId: $requestId\n    plannedAt: $plannedAt\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        qualified\n        missing\n        visitsThatDay\n        visitsBeforeTarget\n        visitsInDistrict\n        reasons {\n          kind\n          speaksFor\n          text\n        }\n        technician {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').DispatchCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DispatchQueue($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        priority\n        receivedAt\n        preferredFrom\n        preferredUntil\n        faultType\n        faultDescription\n        serviceCategory\n        zoneKind\n        addressLine\n        district {\n          name\n        }\n        model {\n          name\n          category\n        }\n        promise {\n          kind\n          state\n          dueAt\n          minutesLeft\n        }\n        acknowledgedAt\n        suggestedTechnicians {\n          technician {\n            id\n            name\n          }\n          qualified\n          reasons {\n            kind\n            speaksFor\n            text\n          }\n        }\n        voucher {\n          number\n          unitHistory {\n            requestNumber\n            at\n            summary\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').DispatchQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Dispatch($input: RepairRequestDispatchInput!) {\n  repairRequestDispatch(input: $input) {\n    id\n    version\n    state\n    plannedAt\n    leadName\n    request {\n      version\n      state\n    }\n  }\n}"): typeof import('./graphql.ts').DispatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FollowCall($number: String!) {\n  requestChanged(number: $number) {\n    number\n    version\n    state\n    nextStep\n    nextActor\n    nextDueAt\n    lastEvent {\n      at\n      kind\n      text\n    }\n  }\n}"): typeof import('./graphql.ts').FollowCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InspectRepair($input: RepairCardInspectInput!) {\n  repairCardInspect(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').InspectRepairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LateReports($branchId: ID!, $missing: Boolean! = true, $first: Int! = 50, $after: String) {\n  lateReports(\n    branchId: $branchId\n    missing: $missing\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        reportId\n        on\n        staffName\n        dueAt\n        doneAt\n        chasedAt\n        escalatedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').LateReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkComplex($input: RepairRequestMarkComplexInput!) {\n  repairRequestMarkComplex(input: $input) {\n    id\n    version\n    complex\n    targets {\n      kind\n      state\n    }\n  }\n}"): typeof import('./graphql.ts').MarkComplexDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OverrideEntitlement($input: EntitlementOverrideInput!) {\n  entitlementOverride(input: $input) {\n    id\n    version\n    serviceCategory\n    entitlementHistory {\n      category\n      derived\n      explanation\n      overrideReason\n      decidedAt\n      decidedBy\n    }\n  }\n}"): typeof import('./graphql.ts').OverrideEntitlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PauseClocks($input: TargetPauseInput!) {\n  targetPause(input: $input) {\n    id\n    targets {\n      kind\n      state\n      minutesLeft\n    }\n  }\n}"): typeof import('./graphql.ts').PauseClocksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PromiseRepair($input: RepairCardPromiseInput!) {\n  repairCardPromise(input: $input) {\n    id\n    version\n    plannedFinishAt\n  }\n}"): typeof import('./graphql.ts').PromiseRepairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RatingsOfTechnician($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    technician {\n      id\n      name\n    }\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}"): typeof import('./graphql.ts').RatingsOfTechnicianDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReassignVisit($input: VisitReassignInput!) {\n  visitReassign(input: $input) {\n    id\n    version\n    state\n    leadName\n  }\n}"): typeof import('./graphql.ts').ReassignVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RescheduleVisit($input: VisitRescheduleInput!) {\n  visitReschedule(input: $input) {\n    id\n    version\n    plannedAt\n  }\n}"): typeof import('./graphql.ts').RescheduleVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeClocks($input: RequestInput!) {\n  targetResume(input: $input) {\n    id\n    targets {\n      kind\n      state\n      dueAt\n      minutesLeft\n    }\n  }\n}"): typeof import('./graphql.ts').ResumeClocksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewDailyReport($input: DailyReportReviewInput!) {\n  dailyReportReview(input: $input) {\n    id\n    version\n    state\n    reviewedByName\n    remarks\n  }\n}"): typeof import('./graphql.ts').ReviewDailyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitTeamReport($input: SupervisorReportInput!) {\n  supervisorReportSubmit(input: $input) {\n    id\n    version\n    state\n    late\n    sentAt\n  }\n}"): typeof import('./graphql.ts').SubmitTeamReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TeamReport($branchId: ID!, $on: LocalDate!) {\n  supervisorReport(branchId: $branchId, on: $on) {\n    id\n    version\n    on\n    state\n    dueAt\n    signatureDueAt\n    submittedAt\n    submittedByName\n    late\n    signedAt\n    signedByName\n    signedLate\n    sentAt\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      staffName\n      late\n      category\n      minutes\n      minutesNow\n      dailyReport {\n        id\n        state\n      }\n    }\n    missing {\n      reportId\n      staffName\n      stateNow\n      submittedAt\n    }\n  }\n}"): typeof import('./graphql.ts').TeamReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Workshop($branchId: ID!, $state: RepairCardState, $first: Int! = 20, $after: String) {\n  repairCards(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        technicianName\n        plannedFinishAt\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').WorkshopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptVisit($input: VisitInput!) {\n  visitAccept(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').AcceptVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Arrive($input: VisitStepInput!) {\n  visitArrive(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').ArriveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskForHelp($input: RepairCardPromiseInput!) {\n  repairCardPromise(input: $input) {\n    id\n    version\n    plannedFinishAt\n  }\n}"): typeof import('./graphql.ts').AskForHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteDailyReport($input: DailyReportInternalInput!) {\n  dailyReportCompleteInternal(input: $input) {\n    id\n    version\n  }\n}"): typeof import('./graphql.ts').CompleteDailyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteVisit($input: VisitCompleteInput!) {\n  visitComplete(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').CompleteVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectDailyReport($input: DailyReportCorrectInput!) {\n  dailyReportCorrect(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').CorrectDailyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DailyReport($id: ID!) {\n  dailyReport(id: $id) {\n    id\n    version\n    staffName\n    on\n    state\n    draftedAt\n    dueAt\n    submittedAt\n    late\n    reviewedByName\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      id\n      source\n      category\n      work\n      requestNumber\n      minutes\n      draftedMinutes\n      sourceMinutes\n      sourceAmended\n      corrected\n      note\n      visit {\n        id\n        arrivedAt\n      }\n      repairCard {\n        id\n        code\n      }\n    }\n    corrections {\n      lineId\n      at\n      byName\n      fromMinutes\n      toMinutes\n      reason\n      afterSubmission\n    }\n    lateSources {\n      source\n      sourceId\n      requestNumber\n      category\n      minutes\n    }\n  }\n}"): typeof import('./graphql.ts').DailyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineVisit($input: VisitReasonInput!) {\n  visitDecline(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').DeclineVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftDailyReport($input: DailyReportDraftInput!) {\n  dailyReportDraft(input: $input) {\n    id\n    version\n    state\n    dueAt\n  }\n}"): typeof import('./graphql.ts').DraftDailyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindParts($search: String, $first: Int! = 20, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        code\n        name\n        priceAmount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').FindPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FinishRepair($input: RepairCardInput!) {\n  repairCardFinish(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').FinishRepairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandInVoucher($input: RequestInput!) {\n  voucherHandIn(input: $input) {\n    id\n    number\n    state\n  }\n}"): typeof import('./graphql.ts').HandInVoucherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyDailyReports($first: Int! = 31, $after: String) {\n  myDailyReports(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        dueAt\n        submittedAt\n        late\n        remarks\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyDailyReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyRatings($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}"): typeof import('./graphql.ts').MyRatingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyRepairCards($first: Int! = 20, $after: String) {\n  myRepairCards(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        serialNumber\n        plannedFinishAt\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyRepairCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyVisits($on: LocalDate, $first: Int! = 20, $after: String) {\n  myVisits(on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        plannedAt\n        request {\n          id\n          number\n          kind\n          grade\n          faultDescription\n          contactPhone\n          addressLine\n          district {\n            name\n          }\n          model {\n            name\n          }\n          promise {\n            dueAt\n            minutesLeft\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PromiseCompletion($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}"): typeof import('./graphql.ts').PromiseCompletionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordDiagnosis($input: DiagnosisRecordInput!) {\n  diagnosisRecord(input: $input) {\n    id\n    version\n    request {\n      serviceCategory\n      entitlement {\n        explanation\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').RecordDiagnosisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordRepair($input: RepairCardRecordInput!) {\n  repairCardRecord(input: $input) {\n    id\n    version\n    minutes\n    parts {\n      partCode\n      quantity\n      oldSerial\n      newSerial\n    }\n  }\n}"): typeof import('./graphql.ts').RecordRepairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordServiceReport($input: ServiceReportRecordInput!) {\n  serviceReportRecord(input: $input) {\n    id\n    version\n    recordedAt\n  }\n}"): typeof import('./graphql.ts').RecordServiceReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RepairCardDetails($id: ID!) {\n  repairCard(id: $id) {\n    id\n    version\n    code\n    state\n    requestNumber\n    unitName\n    serialNumber\n    technicianName\n    openedAt\n    plannedFinishAt\n    minutes\n    works {\n      at\n      byName\n      minutes\n      done\n    }\n    parts {\n      partCode\n      name\n      quantity\n      oldSerial\n      newSerial\n      reason\n    }\n    inspections {\n      at\n      byName\n      passed\n      remarks\n    }\n    promises {\n      at\n      plannedFinishAt\n      reason\n    }\n  }\n}"): typeof import('./graphql.ts').RepairCardDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportNoShow($input: VisitReasonInput!) {\n  visitNoShow(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').ReportNoShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnUnit($input: UnitReturnInput!) {\n  unitReturn(input: $input) {\n    id\n    number\n    state\n    cameBack\n  }\n}"): typeof import('./graphql.ts').ReturnUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ScanCode($code: String!) {\n  scannedCode(code: $code) {\n    kind\n    custodyReceipt {\n      id\n      number\n      state\n      requestNumber\n    }\n    repairCard {\n      id\n      version\n      state\n      requestNumber\n      unitName\n      plannedFinishAt\n    }\n  }\n}"): typeof import('./graphql.ts').ScanCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetOut($input: VisitStepInput!) {\n  visitSetOut(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').SetOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOnDevice($input: VoucherSignOnDeviceInput!) {\n  voucherSignOnDevice(input: $input) {\n    id\n    number\n    state\n    sealCode\n    signature {\n      signerName\n      signedAt\n    }\n  }\n}"): typeof import('./graphql.ts').SignOnDeviceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitDailyReport($input: DailyReportInput!) {\n  dailyReportSubmit(input: $input) {\n    id\n    version\n    state\n    submittedAt\n    late\n  }\n}"): typeof import('./graphql.ts').SubmitDailyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeUnitAway($input: UnitTakeInInput!) {\n  unitTakeIn(input: $input) {\n    id\n    number\n    code\n    state\n    unitName\n    serialNumber\n    whereabouts {\n      place\n      since\n    }\n  }\n}"): typeof import('./graphql.ts').TakeUnitAwayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Visit($id: ID!) {\n  visit(id: $id) {\n    id\n    version\n    state\n    plannedAt\n    setOutAt\n    arrivedAt\n    leftAt\n    team {\n      id\n      name\n    }\n    request {\n      id\n      number\n      state\n      faultType\n      faultDescription\n      raisedByName\n      contactPhone\n      addressLine\n      signable\n      nextStep\n      photos {\n        id\n        url\n      }\n      asset {\n        serialNumber\n        purchasedOn\n      }\n      coverage {\n        category\n        explanation\n        covered\n        notCovered\n      }\n      voucher {\n        number\n        state\n        sealCode\n        unitHistory {\n          requestNumber\n          at\n          summary\n        }\n        report {\n          version\n          found\n          cause\n          done\n          advice\n          parts {\n            partCode\n            name\n            quantity\n          }\n          minutes {\n            category\n            minutes\n          }\n          diagnosis {\n            version\n            faultType\n            faultCause\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').VisitDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
