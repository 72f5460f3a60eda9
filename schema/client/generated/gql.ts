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
    "mutation AnswerDispute($input: InvoiceDisputeAnswerInput!) {\n  invoiceDisputeAnswer(input: $input) {\n    id\n    version\n    number\n    state\n    disputes {\n      outcome\n      answer\n      answeredAt\n      answeredByName\n    }\n  }\n}": typeof types.AnswerDisputeDocument,
    "query BillOfJob($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    estimates {\n      id\n      state\n      totalAmount\n      remarks\n      draftedAt\n      draftedByName\n      sentAt\n      decidedAt\n      decidedByName\n      decisionNote\n    }\n    charges {\n      id\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n      reason\n    }\n    chargeReductions {\n      id\n      state\n      amount\n      reason\n      decidedAt\n      decidedByName\n      remarks\n    }\n    invoices {\n      id\n      number\n      state\n      totalAmount\n      lines {\n        kind\n        code\n        name\n        nameEn\n        quantity\n        unitAmount\n        listAmount\n        category\n        amount\n      }\n    }\n  }\n}": typeof types.BillOfJobDocument,
    "query BonusesToPay($branchId: ID!, $unpaid: Boolean! = true, $first: Int! = 20, $after: String) {\n  bonusAwards(branchId: $branchId, unpaid: $unpaid, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffId\n        staffName\n        kind\n        year\n        quarter\n        number\n        reason\n        amount\n        dueOn\n        paidAt\n        paidLate\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BonusesToPayDocument,
    "query CashInHand($branchId: ID!, $first: Int! = 20, $after: String) {\n  cashInHand(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        technicianName\n        balanceAmount\n        currency\n        openHandOver {\n          id\n          version\n          state\n          amount\n          recordedAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CashInHandDocument,
    "query CashNotHandedOver($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  cashNotHandedOver(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        accountId\n        technicianName\n        amount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CashNotHandedOverDocument,
    "mutation ConfirmHandOver($input: HandOverDecideInput!) {\n  cashHandOverDecide(input: $input) {\n    id\n    version\n    state\n    amount\n    decidedAt\n    decidedByName\n    remarks\n  }\n}": typeof types.ConfirmHandOverDocument,
    "query CostOfJob($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    serviceCategory\n    cost {\n      partsAmount\n      labourAmount\n      totalAmount\n      lines {\n        id\n        kind\n        category\n        partCode\n        quantity\n        unitAmount\n        amount\n        usedAt\n        usedOn\n        recordedAt\n        recordedByName\n        reversesId\n      }\n    }\n  }\n}": typeof types.CostOfJobDocument,
    "query FinishedCalls($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: [RESOLVED, CLOSED]\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        number\n        serviceCategory\n        struckOffAt\n        customer {\n          name\n        }\n        voucher {\n          number\n          state\n          reports {\n            parts {\n              partCode\n              name\n              quantity\n            }\n            minutes {\n              category\n              minutes\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FinishedCallsDocument,
    "query InvoicesToIssue($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  invoicesToIssue(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestId\n        requestNumber\n        dueOn\n        amount\n        late\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.InvoicesToIssueDocument,
    "query Invoices($branchId: ID!, $state: InvoiceState, $first: Int! = 20, $after: String) {\n  invoices(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        number\n        state\n        requestNumber\n        issuedOn\n        dueOn\n        late\n        onTheSpot\n        sentAt\n        reminders\n        totalAmount\n        currency\n        voidReason\n        issuedByName\n        issuedAt\n        payments {\n          method\n          amount\n          at\n          byName\n          reason\n        }\n        disputes {\n          reason\n          raisedAt\n          raisedByName\n          outcome\n          answer\n          answeredAt\n          answeredByName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.InvoicesDocument,
    "mutation IssueInvoice($input: InvoiceIssueInput!) {\n  invoiceIssue(input: $input) {\n    id\n    version\n    number\n    state\n    issuedOn\n    dueOn\n    late\n    totalAmount\n    lines {\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n    }\n  }\n}": typeof types.IssueInvoiceDocument,
    "mutation PayBonus($input: BonusAwardPayInput!) {\n  bonusAwardPay(input: $input) {\n    id\n    version\n    amount\n    paidAt\n    paidByName\n    paidLate\n  }\n}": typeof types.PayBonusDocument,
    "mutation PayReward($input: RewardInput!) {\n  rewardPay(input: $input) {\n    id\n    version\n    state\n    paidAt\n    paidByName\n  }\n}": typeof types.PayRewardDocument,
    "mutation RecordPayment($input: InvoiceInput!) {\n  paymentRecord(input: $input) {\n    id\n    version\n    number\n    state\n  }\n}": typeof types.RecordPaymentDocument,
    "mutation ReversePayment($input: InvoiceReasonInput!) {\n  paymentReverse(input: $input) {\n    id\n    version\n    number\n    state\n    payments {\n      amount\n      reason\n    }\n  }\n}": typeof types.ReversePaymentDocument,
    "mutation SendInvoice($input: InvoiceInput!) {\n  invoiceSend(input: $input) {\n    id\n    version\n    number\n    state\n    sentAt\n  }\n}": typeof types.SendInvoiceDocument,
    "mutation VoidInvoice($input: InvoiceReasonInput!) {\n  invoiceVoid(input: $input) {\n    id\n    version\n    number\n    state\n    voidReason\n  }\n}": typeof types.VoidInvoiceDocument,
    "mutation GrantRole($input: StaffRoleGrantInput!) {\n  staffRoleGrant(input: $input) {\n    id\n    assignments {\n      role\n      branch {\n        id\n      }\n    }\n  }\n}": typeof types.GrantRoleDocument,
    "query PolicyVersions($key: String!, $first: Int! = 20, $after: String) {\n  policyVersions(key: $key, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        effectiveFrom\n        value\n        publishedAt\n        publishedByName\n        branch {\n          name\n        }\n        branchKind\n        productCategory\n        customerKind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PolicyVersionsDocument,
    "query PriceLists($first: Int! = 20, $after: String) {\n  priceLists(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        effectiveFrom\n        currency\n        labourHourAmount\n        travelUrbanAmount\n        travelSuburbanAmount\n        publishedAt\n        items {\n          id\n          kind\n          code\n          name\n          nameEn\n          unitAmount\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PriceListsDocument,
    "mutation PublishPolicy($input: PolicyPublishInput!) {\n  policyPublish(input: $input) {\n    id\n    key\n    version\n    effectiveFrom\n  }\n}": typeof types.PublishPolicyDocument,
    "mutation PublishPriceList($input: PriceListPublishInput!) {\n  priceListPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n  }\n}": typeof types.PublishPriceListDocument,
    "mutation PublishSiteChecklist($input: SiteChecklistPublishInput!) {\n  siteChecklistPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n  }\n}": typeof types.PublishSiteChecklistDocument,
    "mutation PublishWarrantyTerm($input: WarrantyTermPublishInput!) {\n  warrantyTermPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n    months\n  }\n}": typeof types.PublishWarrantyTermDocument,
    "mutation RecordCertificate($input: CertificateRecordInput!) {\n  certificateRecord(input: $input) {\n    id\n    category\n    validFrom\n    validUntil\n  }\n}": typeof types.RecordCertificateDocument,
    "mutation RecordWorkPermit($input: WorkPermitRecordInput!) {\n  workPermitRecord(input: $input) {\n    id\n    validFrom\n    validUntil\n  }\n}": typeof types.RecordWorkPermitDocument,
    "mutation RemoveCalendarException($input: CalendarExceptionRemoveInput!) {\n  calendarExceptionRemove(input: $input) {\n    on\n    working\n    name\n  }\n}": typeof types.RemoveCalendarExceptionDocument,
    "mutation RevokeRole($input: StaffRoleRevokeInput!) {\n  staffRoleRevoke(input: $input) {\n    id\n    assignments {\n      role\n      branch {\n        id\n      }\n    }\n  }\n}": typeof types.RevokeRoleDocument,
    "mutation SetCalendarException($input: CalendarExceptionSetInput!) {\n  calendarExceptionSet(input: $input) {\n    on\n    working\n    name\n    shifts {\n      from\n      to\n    }\n  }\n}": typeof types.SetCalendarExceptionDocument,
    "mutation SetWorkingWeek($input: CalendarWeekSetInput!) {\n  calendarWeekSet(input: $input) {\n    id\n    workingWeek {\n      version\n    }\n  }\n}": typeof types.SetWorkingWeekDocument,
    "query StaffOfBranch($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        name\n        active\n        assignments {\n          role\n          branch {\n            id\n            name\n          }\n        }\n        certificates {\n          category\n          kind\n          number\n          validFrom\n          validUntil\n        }\n        workPermits {\n          number\n          validFrom\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.StaffOfBranchDocument,
    "query WorkingWeek($first: Int! = 20, $after: String) {\n  branches(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        timeZone\n        workingWeek {\n          version\n          days {\n            weekday\n            shifts {\n              from\n              to\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.WorkingWeekDocument,
    "mutation AssignRenewalVisit($input: RenewalVisitAssignInput!) {\n  renewalVisitAssign(input: $input) {\n    id\n    version\n    state\n    result\n    assigneeName\n  }\n}": typeof types.AssignRenewalVisitDocument,
    "query BehindTargetFigures($branchId: ID!, $month: String!, $first: Int! = 20) {\n  targetFigures(by: BRANCH, from: $month, branchId: $branchId, first: 1) {\n    edges {\n      node {\n        onTime {\n          numerator\n          denominator\n          sources(first: $first) {\n            edges {\n              node {\n                kind\n                at\n                number\n                numerator\n                denominator\n                request {\n                  id\n                }\n              }\n            }\n          }\n        }\n        justifiedComplaints {\n          numerator\n          denominator\n          sources(first: $first) {\n            edges {\n              node {\n                kind\n                at\n                number\n                numerator\n                denominator\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.BehindTargetFiguresDocument,
    "query BranchDay($branchId: ID!, $on: LocalDate!) {\n  dispatchQueue(branchId: $branchId, first: 20) {\n    edges {\n      node {\n        number\n        priority\n        receivedAt\n        promise {\n          state\n          dueAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  callRegister(branchId: $branchId, on: $on, first: 50) {\n    edges {\n      node {\n        number\n        state\n        technicianName\n        struckOffAt\n        promise {\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  surveyCoverage(branchId: $branchId, on: $on) {\n    calls\n    merged\n    issued\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n  alerts(branchId: $branchId, open: true, first: 20) {\n    edges {\n      node {\n        id\n        kind\n        subject\n      }\n    }\n  }\n}": typeof types.BranchDayDocument,
    "query CardsOfBranch($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffCards(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffId\n        staffName\n        color\n        reason\n        givenOn\n        givenByName\n        withdrawnAt\n        withdrawnByName\n        withdrawnReason\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CardsOfBranchDocument,
    "query ClosedDays($branchId: ID!, $first: Int! = 31, $after: String) {\n  dayEnds(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        on\n        closedAt\n        closedByName\n        calls\n        struckOff\n        open\n        undispatched\n        unfinished\n        lackingCommitment\n        missingReports\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ClosedDaysDocument,
    "mutation CompleteCorrectiveAction($input: CorrectiveActionCompleteInput!) {\n  correctiveActionComplete(input: $input) {\n    id\n    version\n    state\n    doneAt\n    result\n  }\n}": typeof types.CompleteCorrectiveActionDocument,
    "query CorrectiveActions($branchId: ID, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  correctiveActions(\n    branchId: $branchId\n    open: $open\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        kind\n        action\n        ownerName\n        dueOn\n        state\n        overdue\n        plannedByName\n        doneAt\n        doneByName\n        result\n        branch {\n          name\n        }\n        model {\n          code\n          name\n        }\n        responsibleUnit {\n          name\n        }\n        feedback {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CorrectiveActionsDocument,
    "mutation DecideLocalPurchase($input: ReplenishmentDecideInput!) {\n  replenishmentDecide(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.DecideLocalPurchaseDocument,
    "mutation DecideReduction($input: ChargeReductionDecideInput!) {\n  chargeReductionDecide(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n    remarks\n  }\n}": typeof types.DecideReductionDocument,
    "mutation EndContract($input: ContractEndInput!) {\n  contractEnd(input: $input) {\n    id\n    version\n    number\n    endsOn\n    agreedEndsOn\n  }\n}": typeof types.EndContractDocument,
    "mutation GiveCard($input: StaffCardGiveInput!) {\n  staffCardGive(input: $input) {\n    id\n    version\n    staffName\n    color\n    reason\n    givenOn\n  }\n}": typeof types.GiveCardDocument,
    "query MonthlyFeedbackAnalysis($month: String!, $branchId: ID) {\n  monthlyFeedbackAnalysis(month: $month, branchId: $branchId) {\n    month\n    cases\n    complaints\n    suggestions\n    verified\n    unfounded\n    open\n    answeredLate\n    tallies {\n      dimension\n      key\n      modelId\n      cases\n      verified\n    }\n  }\n}": typeof types.MonthlyFeedbackAnalysisDocument,
    "query PapersOfTechnicians($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(\n    branchId: $branchId\n    role: TECHNICIAN\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        name\n        certificates {\n          category\n          kind\n          number\n          validUntil\n        }\n        workPermits {\n          number\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PapersOfTechniciansDocument,
    "query ReductionsToDecide($branchId: ID!, $first: Int! = 20, $after: String) {\n  reductionsToDecide(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        amount\n        reason\n        requestedAt\n        requestedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReductionsToDecideDocument,
    "mutation SignTeamReport($input: SupervisorReportSignInput!) {\n  supervisorReportSign(input: $input) {\n    id\n    version\n    state\n    signedAt\n    signedByName\n    remarks\n  }\n}": typeof types.SignTeamReportDocument,
    "mutation AnswerCall($input: RequestAcknowledgeInput!) {\n  requestAcknowledge(input: $input) {\n    id\n    version\n    acknowledgedAt\n  }\n}": typeof types.AnswerCallDocument,
    "mutation AnswerContact($input: ContactAnswerInput!) {\n  contactAnswer(input: $input) {\n    id\n    loggedAt\n    answersId\n  }\n}": typeof types.AnswerContactDocument,
    "mutation AppointAdministrator($input: CustomerContactInput!) {\n  customerAdministratorSet(input: $input) {\n    id\n    name\n    role\n  }\n}": typeof types.AppointAdministratorDocument,
    "mutation ArchiveVoucher($input: RequestInput!) {\n  voucherArchive(input: $input) {\n    id\n    number\n    state\n    archivedAt\n  }\n}": typeof types.ArchiveVoucherDocument,
    "mutation BookUnitIn($input: UnitBookInInput!) {\n  unitBookIn(input: $input) {\n    id\n    number\n    whereabouts {\n      place\n      since\n    }\n  }\n}": typeof types.BookUnitInDocument,
    "mutation BookUnitOut($input: UnitBookOutInput!) {\n  unitBookOut(input: $input) {\n    id\n    number\n    whereabouts {\n      place\n    }\n  }\n}": typeof types.BookUnitOutDocument,
    "query CallRegister($branchId: ID!, $on: LocalDate, $state: [RequestState!], $search: String, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: $state\n    search: $search\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        version\n        state\n        kind\n        grade\n        priority\n        channel\n        receivedAt\n        raisedByName\n        contactPhone\n        faultDescription\n        serviceCategory\n        technicianName\n        struckOffAt\n        customer {\n          id\n          name\n        }\n        model {\n          name\n        }\n        asset {\n          serialNumber\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        lastEvent {\n          at\n          text\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CallRegisterDocument,
    "query Call($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    kind\n    grade\n    faultType\n    channel\n    receivedAt\n    raisedByName\n    filedByName\n    contactPhone\n    addressLine\n    faultDescription\n    nextStep\n    nextActor\n    nextDueAt\n    partsExpectedOn\n    cancellable\n    trackingUrl\n    entitlement {\n      category\n      explanation\n    }\n    customer {\n      id\n      name\n      phone\n    }\n    asset {\n      id\n      serialNumber\n      proof\n    }\n    model {\n      id\n      name\n    }\n    mergedInto {\n      number\n    }\n    voucher {\n      number\n      state\n      sealCode\n      intact\n      archivedAt\n      signature {\n        signerName\n        signedAt\n        comments\n      }\n    }\n    visits {\n      id\n      state\n      leadName\n      plannedAt\n      arrivedAt\n      leftAt\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}": typeof types.CallDocument,
    "mutation CancelCall($input: RepairRequestCancelInput!) {\n  repairRequestCancel(input: $input) {\n    id\n    version\n    state\n    struckOffAt\n  }\n}": typeof types.CancelCallDocument,
    "mutation ChooseSurveyChannel($input: SurveyChannelChooseInput!) {\n  surveyChannelChoose(input: $input) {\n    id\n    surveyChannel\n  }\n}": typeof types.ChooseSurveyChannelDocument,
    "mutation ClassifyCall($input: RepairRequestClassifyInput!) {\n  repairRequestClassify(input: $input) {\n    id\n    version\n    grade\n    faultType\n    promise {\n      dueAt\n    }\n  }\n}": typeof types.ClassifyCallDocument,
    "mutation ContactHandler($input: VehicleHandlingContactInput!) {\n  vehicleHandlingContact(input: $input) {\n    id\n    vehicleFault {\n      handling\n      handlerName\n      contactedAt\n    }\n  }\n}": typeof types.ContactHandlerDocument,
    "query ContactsOfCall($number: String!, $first: Int! = 50, $after: String) {\n  repairRequest(number: $number) {\n    number\n    contacts(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          loggedAt\n          happenedAt\n          direction\n          kind\n          party\n          withWhom\n          words\n          internal\n          needsAnswer\n          answeredAt\n          correctsId\n          byName\n          reply {\n            id\n            words\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.ContactsOfCallDocument,
    "mutation CorrectContact($input: ContactCorrectInput!) {\n  contactCorrect(input: $input) {\n    id\n    correctsId\n    words\n  }\n}": typeof types.CorrectContactDocument,
    "query UnitsInCustody($branchId: ID!, $first: Int! = 20, $after: String) {\n  custody(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        assetId\n        unitName\n        serialNumber\n        requestNumber\n        receiptId\n        receiptNumber\n        place\n        technicianName\n        since\n        returnPlannedAt\n        intact\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UnitsInCustodyDocument,
    "query CustomerFile($id: ID!) {\n  customerFile(id: $id) {\n    id\n    number\n    version\n    kind\n    name\n    phone\n    email\n    preferredChannel\n    addresses {\n      id\n      districtCode\n      line\n    }\n    contacts {\n      id\n      role\n      name\n      phone\n    }\n  }\n}": typeof types.CustomerFileDocument,
    "mutation FileHandling($input: VehicleHandlingFileInput!) {\n  vehicleHandlingFile(input: $input) {\n    id\n    vehicleFault {\n      handling\n      result\n      filedAt\n    }\n  }\n}": typeof types.FileHandlingDocument,
    "query FindCustomers($search: String!, $first: Int! = 20, $after: String) {\n  customers(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        kind\n        name\n        phone\n        homeBranch {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FindCustomersDocument,
    "query FindDistricts($search: String, $first: Int! = 20, $after: String) {\n  districts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        code\n        province\n        city\n        name\n        served\n        zoneKind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FindDistrictsDocument,
    "query FindModels($search: String, $category: ProductCategory, $first: Int! = 20, $after: String) {\n  productModels(\n    search: $search\n    category: $category\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        code\n        name\n        category\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FindModelsDocument,
    "query GoodsRegister($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  goodsRegister(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        step\n        move\n        at\n        fromPlace\n        toPlace\n        toTechnicianName\n        byName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.GoodsRegisterDocument,
    "mutation HandOutAtCounter($input: UnitReturnInput!) {\n  unitReturn(input: $input) {\n    id\n    number\n    state\n    cameBack\n  }\n}": typeof types.HandOutAtCounterDocument,
    "mutation LetterPosted($input: LetterPostedInput!) {\n  letterPosted(input: $input) {\n    id\n    result\n    postedAt\n    postedByName\n  }\n}": typeof types.LetterPostedDocument,
    "mutation LogContact($input: ContactLogInput!) {\n  contactLog(input: $input) {\n    id\n    loggedAt\n    needsAnswer\n  }\n}": typeof types.LogContactDocument,
    "mutation MergeCall($input: RepairRequestMergeInput!) {\n  repairRequestMerge(input: $input) {\n    id\n    version\n    state\n    mergedInto {\n      number\n    }\n  }\n}": typeof types.MergeCallDocument,
    "query MessagesToCustomer($customerId: ID!, $requestId: ID, $first: Int! = 20, $after: String) {\n  customerMessages(\n    customerId: $customerId\n    requestId: $requestId\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        channel\n        to\n        template\n        content\n        result\n        answer\n        createdAt\n        sentAt\n        postedAt\n        postedByName\n        requestNumber\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MessagesToCustomerDocument,
    "mutation PlanReturn($input: UnitReturnPlanInput!) {\n  unitReturnPlan(input: $input) {\n    id\n    whereabouts {\n      returnPlannedAt\n    }\n  }\n}": typeof types.PlanReturnDocument,
    "query ProofsWaiting($branchId: ID!, $first: Int! = 20, $after: String) {\n  assetProofsWaiting(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        proofs {\n          id\n          state\n          submittedAt\n          purchasedOn\n          file {\n            url\n            mimeType\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ProofsWaitingDocument,
    "mutation RecordApproval($input: EstimateApprovalRecordInput!) {\n  estimateApprovalRecord(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n    approvalWay\n    recordedByName\n    decisionNote\n  }\n}": typeof types.RecordApprovalDocument,
    "mutation RecordCallBack($input: FollowUpCallRecordInput!) {\n  followUpCallRecord(input: $input) {\n    id\n    version\n    state\n    dueAt\n    calledAt\n    closedAt\n  }\n}": typeof types.RecordCallBackDocument,
    "mutation RecordFinalAcceptance($input: AssetFinalAcceptanceRecordInput!) {\n  assetFinalAcceptanceRecord(input: $input) {\n    id\n    finalAcceptanceOn\n    coverage {\n      startsOn\n      endsOn\n    }\n  }\n}": typeof types.RecordFinalAcceptanceDocument,
    "mutation RecordVehicleFault($input: VehicleFaultRecordInput!) {\n  vehicleFaultRecord(input: $input) {\n    id\n    vehicleFault {\n      area\n      distanceKm\n      supplierNeeded\n      handling\n    }\n    targets {\n      kind\n      basis\n      dueAt\n      state\n    }\n  }\n}": typeof types.RecordVehicleFaultDocument,
    "mutation RegisterCustomer($input: CustomerRegisterInput!) {\n  customerRegister(input: $input) {\n    id\n    number\n    name\n  }\n}": typeof types.RegisterCustomerDocument,
    "mutation RegisterFeedback($input: FeedbackRegisterInput!) {\n  feedbackRegister(input: $input) {\n    id\n    number\n    kind\n    grade\n    subject\n    source\n    firstAnswerDueAt\n  }\n}": typeof types.RegisterFeedbackDocument,
    "mutation RegisterUnit($input: AssetRegisterInput!) {\n  assetRegister(input: $input) {\n    id\n    serialNumber\n    verified\n    proof\n  }\n}": typeof types.RegisterUnitDocument,
    "mutation ReopenCall($input: RepairRequestReopenInput!) {\n  repairRequestReopen(input: $input) {\n    id\n    number\n    version\n    state\n    reopenedCount\n    reopenedAt\n    follows {\n      number\n    }\n    promise {\n      dueAt\n    }\n  }\n}": typeof types.ReopenCallDocument,
    "mutation ReplaceUnit($input: AssetReplaceInput!) {\n  assetReplace(input: $input) {\n    id\n    serialNumber\n    replaces {\n      id\n      replacedOn\n      replacedUnder\n      replacedReason\n    }\n    coverage {\n      startsOn\n      endsOn\n      replacement\n    }\n  }\n}": typeof types.ReplaceUnitDocument,
    "mutation ReverseCharge($input: ChargeReverseInput!) {\n  chargeReverse(input: $input) {\n    id\n    quantity\n    amount\n    reason\n  }\n}": typeof types.ReverseChargeDocument,
    "mutation StrikeOff($input: RepairRequestStrikeOffInput!) {\n  repairRequestStrikeOff(input: $input) {\n    id\n    number\n    version\n    state\n    struckOffAt\n    voucher {\n      number\n      state\n    }\n  }\n}": typeof types.StrikeOffDocument,
    "mutation TakeCall($input: RepairRequestRegisterInput!) {\n  repairRequestRegister(input: $input) {\n    id\n    number\n    version\n    trackingUrl\n    serviceCategory\n    entitlement {\n      explanation\n    }\n    promise {\n      dueAt\n    }\n    voucher {\n      number\n    }\n  }\n}": typeof types.TakeCallDocument,
    "mutation TellHandling($input: RequestInput!) {\n  vehicleHandlingTell(input: $input) {\n    id\n    vehicleFault {\n      handling\n      toldAt\n    }\n  }\n}": typeof types.TellHandlingDocument,
    "query UnansweredContacts($branchId: ID!, $first: Int! = 20, $after: String) {\n  unansweredContacts(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        loggedAt\n        kind\n        party\n        withWhom\n        words\n        request {\n          number\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UnansweredContactsDocument,
    "query UnitsOfCustomer($customerId: ID!, $first: Int! = 20, $after: String) {\n  assetsOfCustomer(customerId: $customerId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        verified\n        proof\n        purchasedOn\n        replacedOn\n        replacedBy {\n          id\n          serialNumber\n        }\n        model {\n          id\n          code\n          name\n          category\n        }\n        coverage {\n          category\n          explanation\n          endsOn\n        }\n        openRequest {\n          id\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UnitsOfCustomerDocument,
    "mutation VerifyProof($input: AssetProofVerifyInput!) {\n  assetProofVerify(input: $input) {\n    id\n    proof\n    coverage {\n      category\n      explanation\n      endsOn\n    }\n  }\n}": typeof types.VerifyProofDocument,
    "mutation AnswerSurvey($input: SurveyAnswerInput!) {\n  surveyAnswer(input: $input) {\n    requestNumber\n    state\n    goesOnAs\n    correctableUntil\n  }\n}": typeof types.AnswerSurveyDocument,
    "mutation ApproveEstimate($input: EstimateInput!) {\n  estimateApprove(input: $input) {\n    id\n    version\n    state\n    decidedAt\n  }\n}": typeof types.ApproveEstimateDocument,
    "mutation CancelByLink($input: RepairRequestCancelByLinkInput!) {\n  repairRequestCancelByLink(input: $input) {\n    number\n    state\n    plannedAt\n    visitVersion\n    visitConfirmedAt\n  }\n}": typeof types.CancelByLinkDocument,
    "mutation ChangePerson($input: CustomerContactChangeInput!) {\n  customerContactChange(input: $input) {\n    id\n    name\n    role\n    mayRaise\n    mayApprove\n    version\n  }\n}": typeof types.ChangePersonDocument,
    "mutation ChooseChannel($input: CustomerChannelChooseInput!) {\n  customerChannelChoose(input: $input) {\n    preferredChannel\n    email\n  }\n}": typeof types.ChooseChannelDocument,
    "mutation ConfirmVisitByLink($input: VisitConfirmByLinkInput!) {\n  visitConfirmByLink(input: $input) {\n    number\n    state\n    plannedAt\n    visitVersion\n    visitConfirmedAt\n  }\n}": typeof types.ConfirmVisitByLinkDocument,
    "mutation ConfirmVisit($input: VisitConfirmInput!) {\n  visitConfirm(input: $input) {\n    id\n    version\n    confirmedAt\n  }\n}": typeof types.ConfirmVisitDocument,
    "mutation DisputeInvoice($input: InvoiceReasonInput!) {\n  invoiceDispute(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.DisputeInvoiceDocument,
    "query FeedbackCourse($number: String!) {\n  feedback(number: $number) {\n    id\n    number\n    version\n    kind\n    grade\n    subject\n    state\n    text\n    askedForMoney\n    holder\n    firstAnswerDueAt\n    firstAnsweredAt\n    handling\n    promisedOn\n    answer\n    toldAt\n    toldHow\n    metAt\n    closedAt\n    canReopen\n    newFacts\n    request {\n      number\n    }\n    letters {\n      id\n      text\n      writtenAt\n    }\n    events {\n      id\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}": typeof types.FeedbackCourseDocument,
    "mutation FileFeedbackByLink($input: FeedbackFileByLinkInput!) {\n  feedbackFileByLink(input: $input) {\n    number\n    kind\n    grade\n    firstAnswerDueAt\n  }\n}": typeof types.FileFeedbackByLinkDocument,
    "mutation FileFeedback($input: FeedbackFileInput!) {\n  feedbackFile(input: $input) {\n    id\n    number\n    kind\n    grade\n    state\n    firstAnswerDueAt\n  }\n}": typeof types.FileFeedbackDocument,
    "subscription FollowTracking($token: String!) {\n  trackedRequestChanged(token: $token) {\n    number\n    state\n    nextStep\n    nextActor\n    nextDueAt\n  }\n}": typeof types.FollowTrackingDocument,
    "mutation InvitePerson($input: CustomerContactInviteInput!) {\n  customerContactInvite(input: $input) {\n    id\n    name\n    role\n    mayRaise\n    mayApprove\n    version\n  }\n}": typeof types.InvitePersonDocument,
    "mutation MoveVisitByLink($input: VisitMoveByLinkInput!) {\n  visitMoveByLink(input: $input) {\n    number\n    state\n    plannedAt\n    visitVersion\n    visitConfirmedAt\n  }\n}": typeof types.MoveVisitByLinkDocument,
    "mutation MoveVisit($input: VisitMoveInput!) {\n  visitMove(input: $input) {\n    id\n    version\n    plannedAt\n  }\n}": typeof types.MoveVisitDocument,
    "query MyCompanies {\n  myCompanies {\n    id\n    name\n    contacts {\n      id\n      name\n      phone\n      role\n      mayRaise\n      mayApprove\n      isYou\n      version\n    }\n  }\n}": typeof types.MyCompaniesDocument,
    "query MyContracts($assetId: ID, $first: Int! = 20, $after: String) {\n  myContracts(assetId: $assetId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        startsOn\n        endsOn\n        priceAmount\n        coversLabour\n        coversParts\n        visitsIncluded\n        visitsUsed\n        visitsLeft\n        responseTargetMinutes\n        noticeSentAt\n        renewedBy {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyContractsDocument,
    "query MyFeedback($first: Int! = 20, $after: String) {\n  myFeedback(first: $first, after: $after) {\n    edges {\n      node {\n        number\n        kind\n        grade\n        subject\n        state\n        text\n        holder\n        firstAnswerDueAt\n        promisedOn\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyFeedbackDocument,
    "query MyRequest($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    state\n    nextActor\n    nextStep\n    nextDueAt\n    partsExpectedOn\n    custodyReceipt {\n      id\n      number\n      code\n      state\n      unitName\n      issuedAt\n      whereabouts {\n        place\n        returnPlannedAt\n      }\n    }\n    repairCard {\n      state\n      plannedFinishAt\n      promises {\n        plannedFinishAt\n        reason\n      }\n    }\n    estimates {\n      id\n      version\n      state\n      totalAmount\n      lines {\n        kind\n        name\n        quantity\n        amount\n      }\n    }\n    invoices {\n      id\n      version\n      number\n      state\n      totalAmount\n      lines {\n        kind\n        name\n        quantity\n        amount\n      }\n      disputes {\n        reason\n        outcome\n        answer\n      }\n    }\n  }\n}": typeof types.MyRequestDocument,
    "query MyUnits($first: Int! = 20, $after: String) {\n  viewer {\n    customer {\n      name\n      addresses {\n        districtCode\n        line\n      }\n    }\n  }\n  myAssets(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        openRequest {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyUnitsDocument,
    "query OpenSurvey($token: String!) {\n  surveyCard(token: $token) {\n    requestNumber\n    state\n    items\n    asksSolved\n    technicianName\n    goesOnAs\n  }\n}": typeof types.OpenSurveyDocument,
    "query PreviewRequest($input: RequestPreviewInput!) {\n  requestPreview(input: $input) {\n    branch {\n      id\n      name\n    }\n    coverage {\n      category\n      explanation\n    }\n    promise {\n      dueAt\n    }\n  }\n}": typeof types.PreviewRequestDocument,
    "mutation RejectEstimate($input: EstimateRejectInput!) {\n  estimateReject(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.RejectEstimateDocument,
    "mutation RemovePerson($input: CustomerContactInput!) {\n  customerContactRemove(input: $input)\n}": typeof types.RemovePersonDocument,
    "mutation ReopenFeedback($input: FeedbackReopenInput!) {\n  feedbackReopen(input: $input) {\n    id\n    version\n    state\n    canReopen\n  }\n}": typeof types.ReopenFeedbackDocument,
    "mutation ReportUnsolvedByLink($input: RepairRequestReportUnsolvedByLinkInput!) {\n  repairRequestReportUnsolvedByLink(input: $input) {\n    number\n    state\n    goesOnAs\n  }\n}": typeof types.ReportUnsolvedByLinkDocument,
    "mutation ReportUnsolved($input: RepairRequestReportUnsolvedInput!) {\n  repairRequestReportUnsolved(input: $input) {\n    id\n    number\n    state\n    reopenedCount\n    promise {\n      dueAt\n    }\n  }\n}": typeof types.ReportUnsolvedDocument,
    "mutation RequestCode($input: PhoneCodeRequestInput!) {\n  phoneCodeRequest(input: $input) {\n    expiresInSeconds\n    resendAfterSeconds\n  }\n}": typeof types.RequestCodeDocument,
    "mutation SignInByCode($input: PhoneCodeSignInInput!) {\n  phoneCodeSignIn(input: $input) {\n    token\n    expiresAt\n  }\n}": typeof types.SignInByCodeDocument,
    "mutation SignInPortal($input: VoucherSignInPortalInput!) {\n  voucherSignInPortal(input: $input) {\n    id\n    number\n    state\n    sealCode\n  }\n}": typeof types.SignInPortalDocument,
    "mutation SubmitRequest($input: RepairRequestSubmitInput!) {\n  repairRequestSubmit(input: $input) {\n    id\n    number\n    trackingUrl\n    promise {\n      dueAt\n    }\n  }\n}": typeof types.SubmitRequestDocument,
    "mutation TurnAnswerIntoFeedback($input: FeedbackFromCardInput!) {\n  feedbackFromCard(input: $input) {\n    number\n    kind\n    grade\n    firstAnswerDueAt\n  }\n}": typeof types.TurnAnswerIntoFeedbackDocument,
    "query VisitCalendar($number: String!) {\n  repairRequest(number: $number) {\n    visitTimes\n    visitCalendar\n  }\n}": typeof types.VisitCalendarDocument,
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
    "mutation ApproveTravel($input: TravelRequestDecideInput!) {\n  travelRequestApprove(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n  }\n}": typeof types.ApproveTravelDocument,
    "mutation AssessHead($input: ReviewInputGiveInput!) {\n  reviewInputGive(input: $input) {\n    reviewId\n    source\n    givenAt\n  }\n}": typeof types.AssessHeadDocument,
    "mutation DecideAppeal($input: PerformanceReviewAppealDecideInput!) {\n  performanceReviewAppealDecide(input: $input) {\n    id\n    version\n    state\n    appealOutcome\n    frozenAt\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n    }\n  }\n}": typeof types.DecideAppealDocument,
    "mutation DelegateFeedback($input: FeedbackPersonInput!) {\n  feedbackDelegate(input: $input) {\n    id\n    version\n    delegateName\n  }\n}": typeof types.DelegateFeedbackDocument,
    "query MajorFeedback($first: Int! = 20, $after: String) {\n  feedbackList(grade: MAJOR, open: true, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        subject\n        state\n        text\n        askedForMoney\n        delegateName\n        investigatorName\n        findings\n        firstAnswerDueAt\n        accidentAt\n        branch {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MajorFeedbackDocument,
    "mutation NameServer($input: ReferralDecideInput!) {\n  referralDecide(input: $input) {\n    id\n    decidedAt\n    namedStaffName\n    toBranch {\n      name\n    }\n  }\n}": typeof types.NameServerDocument,
    "mutation OrderCorrection($input: QualityReportOrderCorrectionInput!) {\n  qualityReportOrderCorrection(input: $input) {\n    id\n    action\n    ownerName\n    dueOn\n    responsibleUnitName\n    orderedAt\n    orderedByName\n    correctiveAction {\n      id\n    }\n  }\n}": typeof types.OrderCorrectionDocument,
    "query QualityReports($first: Int! = 12, $after: String) {\n  qualityReports(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        month\n        state\n        submittedAt\n        late\n        complaints\n        verified\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.QualityReportsDocument,
    "query ReferralsWaiting($first: Int! = 20, $after: String) {\n  referrals(waiting: true, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        requestNumber\n        reason\n        passedAt\n        passedByName\n        fromBranch {\n          name\n        }\n        request {\n          kind\n          faultDescription\n          model {\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReferralsWaitingDocument,
    "mutation RefuseTravel($input: TravelRequestDecideInput!) {\n  travelRequestRefuse(input: $input) {\n    id\n    version\n    state\n    remarks\n  }\n}": typeof types.RefuseTravelDocument,
    "mutation ReversePenalty($input: FeedbackPenaltyReverseInput!) {\n  feedbackPenaltyReverse(input: $input) {\n    id\n    amount\n    reason\n  }\n}": typeof types.ReversePenaltyDocument,
    "query WaitingCalls($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        grade\n        priority\n        receivedAt\n        customer {\n          name\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        nextStep\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.WaitingCallsDocument,
    "mutation ApproveReview($input: PerformanceReviewInput!) {\n  performanceReviewApprove(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.ApproveReviewDocument,
    "mutation AwardYearEndBonus($input: YearEndBonusAwardInput!) {\n  yearEndBonusAward(input: $input) {\n    id\n    year\n    number\n    earnedPerMille\n    reason\n    amount\n    dueOn\n  }\n}": typeof types.AwardYearEndBonusDocument,
    "query BehindAssessedIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BehindAssessedIndicatorDocument,
    "query IndicatorsForAssessment($branchId: ID!, $period: String!, $first: Int!, $after: String) {\n  branchIndicators(\n    branchId: $branchId\n    period: $period\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        technicianId\n        technicianNumber\n        technicianName\n        from\n        to\n        indicators {\n          indicator\n          unit\n          numerator\n          denominator\n          value\n          percent\n          points\n        }\n        workPoints\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.IndicatorsForAssessmentDocument,
    "mutation OpenReview($input: PerformanceReviewOpenInput!) {\n  performanceReviewOpen(input: $input) {\n    id\n    version\n    staffName\n    period\n    periodFrom\n    periodTo\n    state\n    dueOn\n  }\n}": typeof types.OpenReviewDocument,
    "mutation PublishReview($input: PerformanceReviewInput!) {\n  performanceReviewPublish(input: $input) {\n    id\n    version\n    state\n    publishedAt\n  }\n}": typeof types.PublishReviewDocument,
    "query RatingsForAssessment($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    technician {\n      number\n      name\n    }\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": typeof types.RatingsForAssessmentDocument,
    "mutation SetProbation($input: StaffProbationSetInput!) {\n  staffProbationSet(input: $input) {\n    id\n    staffId\n    fromOn\n    untilOn\n  }\n}": typeof types.SetProbationDocument,
    "mutation WithdrawCard($input: StaffCardWithdrawInput!) {\n  staffCardWithdraw(input: $input) {\n    id\n    version\n    color\n    withdrawnAt\n    withdrawnByName\n    withdrawnReason\n  }\n}": typeof types.WithdrawCardDocument,
    "mutation DecideReward($input: RewardDecideInput!) {\n  rewardDecide(input: $input) {\n    id\n    version\n    state\n    decidedByName\n  }\n}": typeof types.DecideRewardDocument,
    "query MonthlyRollUp($month: String!) {\n  monthlyRollUp(month: $month) {\n    branchId\n    branchCode\n    branchName\n    days\n    lateDays\n    reports\n    lateReports\n    paidMinutes\n    contractMinutes\n    warrantyMinutes\n    internalMinutes\n  }\n}": typeof types.MonthlyRollUpDocument,
    "query Rewards($branchId: ID, $state: RewardState, $first: Int! = 20, $after: String) {\n  rewards(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        branch {\n          name\n        }\n        nomineeName\n        improvement\n        effect\n        amount\n        proposedByName\n        proposedAt\n        reviewedByName\n        reviewRemarks\n        decidedByName\n        decisionRemarks\n        paidAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RewardsDocument,
    "query TargetsByMonth($from: String!, $to: String!, $first: Int! = 24) {\n  targetFigures(by: MONTH, from: $from, to: $to, first: $first) {\n    edges {\n      node {\n        code\n        onTime {\n          percent\n          reached\n        }\n        satisfaction {\n          percent\n          reached\n        }\n        justifiedComplaints {\n          percent\n          reached\n        }\n        resolved {\n          percent\n          reached\n        }\n      }\n    }\n  }\n}": typeof types.TargetsByMonthDocument,
    "mutation AskScrap($input: StockScrapAskInput!) {\n  stockScrapAsk(input: $input) {\n    id\n    state\n  }\n}": typeof types.AskScrapDocument,
    "mutation DisposeOldParts($input: OldPartsDisposeInput!) {\n  oldPartsDispose(input: $input) {\n    id\n    pieces\n  }\n}": typeof types.DisposeOldPartsDocument,
    "mutation IssueParts($input: PartsRequisitionIssueInput!) {\n  partsRequisitionIssue(input: $input) {\n    id\n    version\n    state\n    issuedAt\n  }\n}": typeof types.IssuePartsDocument,
    "query OldPartsActs($branchId: ID!, $first: Int! = 50, $after: String) {\n  oldPartsActs(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        period\n        pieces\n        method\n        dealerNumber\n        responsibleUnit {\n          code\n          name\n          nameEn\n        }\n        evidence\n        at\n        byName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.OldPartsActsDocument,
    "query OldParts($branchId: ID!, $state: OldPartState, $first: Int! = 50, $after: String) {\n  oldParts(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        partCode\n        quantity\n        serialNumber\n        state\n        receivedAt\n        receivedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.OldPartsDocument,
    "mutation OpenWarehouse($input: WarehouseOpenInput!) {\n  warehouseOpen(input: $input) {\n    id\n    kind\n    name\n  }\n}": typeof types.OpenWarehouseDocument,
    "mutation OrderReplenishment($input: ReplenishmentOrderInput!) {\n  replenishmentOrder(input: $input) {\n    id\n    version\n    state\n    expectedOn\n  }\n}": typeof types.OrderReplenishmentDocument,
    "query PartsCatalog($search: String, $first: Int! = 50, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        nameEn\n        priceAmount\n        responsibleUnit {\n          code\n          name\n          nameEn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PartsCatalogDocument,
    "query PartsLedger($warehouseId: ID!, $partCode: String, $first: Int! = 50, $after: String) {\n  stockMovements(\n    warehouseId: $warehouseId\n    partCode: $partCode\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        step\n        kind\n        quantity\n        balance\n        unitCostAmount\n        reference\n        reason\n        at\n        byName\n        part {\n          code\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PartsLedgerDocument,
    "mutation ReceiveGoods($input: StockReceiveInput!) {\n  stockReceive(input: $input) {\n    id\n    step\n    balance\n  }\n}": typeof types.ReceiveGoodsDocument,
    "mutation ReceiveOldPart($input: OldPartReceiveInput!) {\n  oldPartReceive(input: $input) {\n    id\n    state\n  }\n}": typeof types.ReceiveOldPartDocument,
    "mutation ReceiveReplenishment($input: ReplenishmentArriveInput!) {\n  replenishmentArrive(input: $input) {\n    id\n    version\n    state\n    arrivedAt\n  }\n}": typeof types.ReceiveReplenishmentDocument,
    "query Replenishments($branchId: ID!, $state: ReplenishmentState, $first: Int! = 50, $after: String) {\n  replenishments(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        requestNumber\n        partCode\n        quantity\n        local\n        reason\n        state\n        expectedOn\n        orderedAt\n        orderedByName\n        decidedByName\n        arrivedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReplenishmentsDocument,
    "query Requisitions($branchId: ID!, $state: RequisitionState, $first: Int! = 50, $after: String) {\n  partsRequisitions(\n    branchId: $branchId\n    state: $state\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        technicianName\n        submittedAt\n        lines {\n          partCode\n          quantity\n          issued\n          used\n          returned\n        }\n        replenishments {\n          partCode\n          state\n          expectedOn\n        }\n        decidedByName\n        issuedAt\n        issuedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RequisitionsDocument,
    "mutation RescheduleReplenishment($input: ReplenishmentRescheduleInput!) {\n  replenishmentReschedule(input: $input) {\n    id\n    version\n    state\n    expectedOn\n    delays {\n      id\n      expectedBefore\n      expectedOn\n      reason\n      at\n      byName\n    }\n  }\n}": typeof types.RescheduleReplenishmentDocument,
    "query Stock($warehouseId: ID!, $first: Int! = 50, $after: String) {\n  stockLevels(warehouseId: $warehouseId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        quantity\n        unitCostAmount\n        part {\n          code\n          name\n          nameEn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.StockDocument,
    "mutation TakePartsBack($input: PartsReturnInput!) {\n  partsReturn(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.TakePartsBackDocument,
    "mutation TakeStock($input: StockTakeInput!) {\n  stockTake(input: $input) {\n    id\n    name\n  }\n}": typeof types.TakeStockDocument,
    "mutation TransferStock($input: StockTransferInput!) {\n  stockTransfer(input: $input) {\n    id\n    step\n    balance\n  }\n}": typeof types.TransferStockDocument,
    "query Warehouses($branchId: ID!, $first: Int! = 50, $after: String) {\n  warehouses(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.WarehousesDocument,
    "mutation ReviewReward($input: RewardReviewInput!) {\n  rewardReview(input: $input) {\n    id\n    version\n    state\n    reviewedByName\n  }\n}": typeof types.ReviewRewardDocument,
    "query UnresolvedList($branchId: ID!, $on: LocalDate!, $first: Int! = 100, $after: String) {\n  unresolvedList(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        receivedAt\n        matter\n        committedAt\n        explanation\n        lacksCommitment\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UnresolvedListDocument,
    "mutation AddContractUnit($input: ContractUnitAddInput!) {\n  contractUnitAdd(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}": typeof types.AddContractUnitDocument,
    "mutation ChangeContract($input: ContractChangeInput!) {\n  contractChange(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}": typeof types.ChangeContractDocument,
    "mutation CompleteRenewalVisit($input: RenewalVisitCompleteInput!) {\n  renewalVisitComplete(input: $input) {\n    id\n    version\n    state\n    result\n    assigneeName\n  }\n}": typeof types.CompleteRenewalVisitDocument,
    "query Contract($id: ID!) {\n  maintenanceContract(id: $id) {\n    id\n    version\n    number\n    customerName\n    startsOn\n    endsOn\n    agreedEndsOn\n    endedEarlyReason\n    priceAmount\n    coversLabour\n    coversParts\n    visitsIncluded\n    visitsUsed\n    visitsLeft\n    responseTargetMinutes\n    salesId\n    renewsId\n    renewedBy {\n      id\n      number\n    }\n    noticeSentAt\n    units {\n      id\n      assetId\n      modelName\n      serialNumber\n      fromOn\n      untilOn\n      removedReason\n    }\n  }\n}": typeof types.ContractDocument,
    "query Contracts($branchId: ID!, $search: String, $endingBy: LocalDate, $first: Int! = 20, $after: String) {\n  maintenanceContracts(\n    branchId: $branchId\n    search: $search\n    endingBy: $endingBy\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        customerName\n        startsOn\n        endsOn\n        noticeSentAt\n        renewedBy {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ContractsDocument,
    "mutation RegisterContract($input: ContractRegisterInput!) {\n  contractRegister(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}": typeof types.RegisterContractDocument,
    "mutation RemoveContractUnit($input: ContractUnitRemoveInput!) {\n  contractUnitRemove(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}": typeof types.RemoveContractUnitDocument,
    "mutation RenewContract($input: ContractRenewInput!) {\n  contractRenew(input: $input) {\n    id\n    version\n    number\n    endsOn\n    startsOn\n    renewsId\n  }\n}": typeof types.RenewContractDocument,
    "query RenewalVisits($branchId: ID!, $mine: Boolean! = true, $open: Boolean! = true, $first: Int! = 20, $after: String) {\n  renewalVisits(\n    branchId: $branchId\n    mine: $mine\n    open: $open\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        contractId\n        contractNumber\n        customerName\n        customerPhone\n        dueOn\n        assigneeId\n        assigneeName\n        state\n        result\n        note\n        completedAt\n        completedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RenewalVisitsDocument,
    "query ArrivalProofs($branchId: ID!, $from: LocalDate!, $to: LocalDate!, $onlyGaps: Boolean! = true, $first: Int! = 50, $after: String) {\n  arrivalProofs(\n    branchId: $branchId\n    from: $from\n    to: $to\n    onlyGaps: $onlyGaps\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        requestNumber\n        technicianName\n        claimedAt\n        serverAt\n        confirmedAt\n        signedAt\n        rating\n        serverMinutes\n        signatureMinutes\n        gaps\n        visit {\n          id\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ArrivalProofsDocument,
    "query BehindTechnicianIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BehindTechnicianIndicatorDocument,
    "mutation CloseFeedback($input: FeedbackChangeInput!) {\n  feedbackClose(input: $input) {\n    id\n    version\n    state\n    closedAt\n  }\n}": typeof types.CloseFeedbackDocument,
    "mutation ConfirmTravel($input: TravelRequestDecideInput!) {\n  travelRequestConfirm(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n  }\n}": typeof types.ConfirmTravelDocument,
    "mutation DecideFeedback($input: FeedbackDecideInput!) {\n  feedbackDecide(input: $input) {\n    id\n    version\n    state\n    finding\n    problem\n    responsibleName\n    answer\n    penalties {\n      id\n      staffName\n      amount\n      doubled\n      asTeamLead\n      reason\n    }\n  }\n}": typeof types.DecideFeedbackDocument,
    "query FeedbackToHandle($grade: FeedbackGrade, $state: FeedbackState, $finding: FeedbackFinding, $month: String, $modelId: ID, $open: Boolean, $first: Int! = 20, $after: String) {\n  feedbackList(\n    grade: $grade\n    state: $state\n    finding: $finding\n    month: $month\n    modelId: $modelId\n    open: $open\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        subject\n        state\n        text\n        firstAnswerDueAt\n        firstAnswerOverdue\n        branch {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FeedbackToHandleDocument,
    "query IndicatorsOfTechnician($technicianId: ID!, $period: String!) {\n  technicianIndicators(technicianId: $technicianId, period: $period) {\n    technicianNumber\n    technicianName\n    from\n    to\n    indicators {\n      indicator\n      unit\n      numerator\n      denominator\n      value\n      percent\n      points\n    }\n    workPoints\n  }\n}": typeof types.IndicatorsOfTechnicianDocument,
    "query LateQualitySources($month: String!, $first: Int! = 10) {\n  qualityReport(month: $month) {\n    amendedSources\n    lateSources(first: $first) {\n      edges {\n        node {\n          number\n          modelCode\n          faultType\n          finding\n          cause\n          feedback {\n            id\n          }\n        }\n      }\n    }\n    lines(first: $first) {\n      edges {\n        node {\n          id\n          sources(first: $first) {\n            edges {\n              node {\n                number\n                finding\n                cause\n                findingNow\n                causeNow\n                amended\n                feedback {\n                  id\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.LateQualitySourcesDocument,
    "mutation NameInvestigator($input: FeedbackPersonInput!) {\n  feedbackInvestigatorName(input: $input) {\n    id\n    version\n    investigatorName\n  }\n}": typeof types.NameInvestigatorDocument,
    "mutation PlanCorrectiveAction($input: CorrectiveActionPlanInput!) {\n  correctiveActionPlan(input: $input) {\n    id\n    version\n    kind\n    action\n    ownerName\n    dueOn\n    state\n  }\n}": typeof types.PlanCorrectiveActionDocument,
    "query QualityReport($month: String!, $first: Int! = 20, $after: String) {\n  qualityReport(month: $month) {\n    id\n    version\n    month\n    state\n    draftedAt\n    dueAt\n    submittedAt\n    submittedByName\n    late\n    remarks\n    complaints\n    verified\n    amendedSources\n    deliveries {\n      recipient\n      name\n      at\n    }\n    lines(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          modelCode\n          modelName\n          faultType\n          responsibleUnitName\n          complaints\n          verified\n          designOrManufacture\n          storageOrTransport\n          customerCause\n          causeUnknown\n          actions {\n            id\n            action\n            responsibleUnitName\n            ownerName\n            dueOn\n            state\n            stateNow\n            orderedByName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.QualityReportDocument,
    "mutation RecordFindings($input: FeedbackFindingsInput!) {\n  feedbackFindingsRecord(input: $input) {\n    id\n    version\n    findings\n  }\n}": typeof types.RecordFindingsDocument,
    "query RegisterWithSurveys($branchId: ID!, $on: LocalDate!, $first: Int! = 50, $after: String) {\n  surveyRegister(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        requestState\n        receivedAt\n        survey {\n          id\n          state\n          channel\n          deliveredAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RegisterWithSurveysDocument,
    "mutation RegradeFeedback($input: FeedbackRegradeInput!) {\n  feedbackRegrade(input: $input) {\n    id\n    version\n    grade\n    holder\n  }\n}": typeof types.RegradeFeedbackDocument,
    "query ResponsibleUnits($first: Int! = 50, $after: String) {\n  responsibleUnits(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        nameEn\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ResponsibleUnitsDocument,
    "mutation SendFollowUp($input: FollowUpSendInput!) {\n  followUpSend(input: $input) {\n    id\n    version\n    state\n    dueAt\n  }\n}": typeof types.SendFollowUpDocument,
    "mutation SendSurveyAnotherWay($input: SurveySendAnotherWayInput!) {\n  surveySendAnotherWay(input: $input) {\n    id\n    version\n    state\n    channel\n    deliveries {\n      channel\n      sending\n      at\n    }\n  }\n}": typeof types.SendSurveyAnotherWayDocument,
    "mutation SubmitQualityReport($input: QualityReportSubmitInput!) {\n  qualityReportSubmit(input: $input) {\n    id\n    version\n    state\n    submittedAt\n    late\n    deliveries {\n      recipient\n      name\n      at\n    }\n  }\n}": typeof types.SubmitQualityReportDocument,
    "query SurveyCoverage($branchId: ID, $on: LocalDate, $month: String) {\n  surveyCoverage(branchId: $branchId, on: $on, month: $month) {\n    on\n    month\n    calls\n    merged\n    issued\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n}": typeof types.SurveyCoverageDocument,
    "query SurveysOfBranch($branchId: ID!, $on: LocalDate, $state: SurveyState, $first: Int! = 20, $after: String) {\n  surveys(\n    branchId: $branchId\n    on: $on\n    state: $state\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        state\n        receivedOn\n        deliveredAt\n        expiresAt\n        request {\n          number\n          branch {\n            name\n          }\n        }\n        technician {\n          name\n        }\n        answers {\n          version\n          comment\n          ratings {\n            item\n            rating\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SurveysOfBranchDocument,
    "query TeamReports($branchId: ID!, $first: Int! = 31, $after: String) {\n  supervisorReports(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        submittedAt\n        late\n        signedByName\n        signedLate\n        sentAt\n        sums {\n          category\n          minutes\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.TeamReportsDocument,
    "mutation TellCustomer($input: FeedbackTellInput!) {\n  feedbackTell(input: $input) {\n    id\n    version\n    state\n    toldAt\n    toldHow\n    letters {\n      id\n      recipientName\n      text\n    }\n  }\n}": typeof types.TellCustomerDocument,
    "query TravelRequests($branchId: ID, $waiting: Boolean = true, $first: Int! = 20, $after: String) {\n  travelRequests(\n    branchId: $branchId\n    waiting: $waiting\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        state\n        reason\n        inHomeRegion\n        decider\n        purpose\n        madeAt\n        madeByName\n        decidedAt\n        decidedByName\n        remarks\n        request {\n          number\n          kind\n          grade\n          faultDescription\n          branch {\n            name\n          }\n          district {\n            name\n            city\n            province\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.TravelRequestsDocument,
    "mutation TurnSurveyIntoFeedback($input: FeedbackFromSurveyInput!) {\n  feedbackFromSurvey(input: $input) {\n    id\n    number\n    kind\n    grade\n    text\n  }\n}": typeof types.TurnSurveyIntoFeedbackDocument,
    "query UndeliverableSurveys($branchId: ID!, $first: Int! = 20, $after: String) {\n  surveys(branchId: $branchId, state: UNDELIVERABLE, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        receivedOn\n        request {\n          number\n        }\n        deliveries {\n          channel\n          sending\n          at\n          byName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UndeliverableSurveysDocument,
    "query UnservedCalls($headquartersId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $headquartersId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        receivedAt\n        faultDescription\n        district {\n          province\n          city\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.UnservedCallsDocument,
    "query WarrantyCosts($from: LocalDate!, $to: LocalDate!, $branchId: ID, $first: Int! = 20, $after: String, $jobs: Int! = 20, $jobsAfter: String) {\n  warrantyCosts(from: $from, to: $to, branchId: $branchId) {\n    jobs\n    partsAmount\n    labourAmount\n    totalAmount\n    byModelAndFault(first: $first, after: $after) {\n      edges {\n        node {\n          modelCode\n          modelName\n          faultType\n          jobs\n          partsAmount\n          labourAmount\n          totalAmount\n          sources(first: $jobs, after: $jobsAfter) {\n            edges {\n              node {\n                requestNumber\n                partsAmount\n                labourAmount\n                totalAmount\n                request {\n                  id\n                  state\n                }\n              }\n            }\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.WarrantyCostsDocument,
    "mutation WriteOffWarrantyParts($input: WarrantyPartsWriteOffInput!) {\n  warrantyPartsWriteOff(input: $input) {\n    id\n    pieces\n  }\n}": typeof types.WriteOffWarrantyPartsDocument,
    "mutation AcknowledgeAlert($input: AlertAcknowledgeInput!) {\n  alertAcknowledge(input: $input) {\n    id\n    acknowledgedAt\n  }\n}": typeof types.AcknowledgeAlertDocument,
    "mutation AdjustReview($input: PerformanceReviewAdjustInput!) {\n  performanceReviewAdjust(input: $input) {\n    id\n    version\n    state\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n    }\n  }\n}": typeof types.AdjustReviewDocument,
    "query Alerts($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  alerts(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        subject\n        raisedAt\n        acknowledgedAt\n        request {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AlertsDocument,
    "mutation AnswerFeedback($input: FeedbackAnswerInput!) {\n  feedbackAnswer(input: $input) {\n    id\n    version\n    state\n    firstAnsweredAt\n    handling\n    promisedOn\n  }\n}": typeof types.AnswerFeedbackDocument,
    "query AnsweredSurveys($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  surveys(\n    branchId: $branchId\n    on: $on\n    state: ANSWERED\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        receivedOn\n        request {\n          number\n        }\n        technician {\n          id\n          name\n        }\n        answers {\n          version\n          answeredAt\n          comment\n          ratings {\n            item\n            rating\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AnsweredSurveysDocument,
    "mutation AssignRepair($input: RepairCardAssignInput!) {\n  repairCardAssign(input: $input) {\n    id\n    version\n    technicianName\n  }\n}": typeof types.AssignRepairDocument,
    "query BehindIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BehindIndicatorDocument,
    "query CallInDetail($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    grade\n    nextStep\n    nextDueAt\n    entitlementHistory {\n      category\n      derived\n      explanation\n      decidedAt\n      decidedBy\n      overrideReason\n    }\n    targets {\n      kind\n      basis\n      state\n      dueAt\n      metAt\n      minutesLeft\n      targetMinutes\n      policyVersion\n      pauses {\n        reason\n        startedAt\n        endedAt\n        byName\n      }\n    }\n    visits {\n      id\n      version\n      state\n      plannedAt\n      setOutAt\n      setOutClaimedAt\n      arrivedAt\n      arrivedClaimedAt\n      arrivalConfirmedAt\n      leftAt\n      leftClaimedAt\n      reason\n      contacts {\n        means\n        contactedAt\n        agreed\n      }\n      results {\n        result\n        reportedAt\n        offered\n      }\n      lead {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n    }\n    voucher {\n      number\n      state\n      intact\n      reports {\n        id\n        version\n        approved\n        recordedByName\n        recordedAt\n        found\n        cause\n        done\n        diagnosis {\n          faultType\n          faultCause\n          warrantyCheck\n        }\n      }\n    }\n    escalations {\n      id\n      version\n      state\n      proposal\n      customerDemand\n      raisedAt\n      raisedByName\n      nextStep\n      remarks\n      decidedAt\n      decidedByName\n    }\n    remoteSessions {\n      id\n      version\n      means\n      state\n      startedAt\n      endedAt\n      minutes\n      learned\n      servedByName\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}": typeof types.CallInDetailDocument,
    "mutation CloseDay($input: DayEndCloseInput!) {\n  dayEndClose(input: $input) {\n    on\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n  }\n}": typeof types.CloseDayDocument,
    "mutation CollectMonth($input: PerformanceReviewInput!) {\n  performanceReviewCollect(input: $input) {\n    id\n    version\n    state\n    dueOn\n    collections {\n      month\n      at\n    }\n  }\n}": typeof types.CollectMonthDocument,
    "mutation CommitTime($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}": typeof types.CommitTimeDocument,
    "mutation CompleteFollowUp($input: FollowUpCompleteInput!) {\n  followUpComplete(input: $input) {\n    id\n    version\n    state\n    doneAt\n    report\n  }\n}": typeof types.CompleteFollowUpDocument,
    "mutation ConfirmArrival($input: VisitInput!) {\n  visitConfirmArrival(input: $input) {\n    id\n    version\n    arrivedClaimedAt\n    arrivalConfirmedAt\n  }\n}": typeof types.ConfirmArrivalDocument,
    "query CustomersToCallBack($branchId: ID!, $state: FollowUpCallState, $first: Int! = 20, $after: String) {\n  followUpCalls(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        reason\n        state\n        dueAt\n        request {\n          number\n          state\n          contactPhone\n          raisedByName\n        }\n        calls {\n          at\n          byName\n          result\n          words\n          nextDueAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CustomersToCallBackDocument,
    "query DailyReportsOfTeam($branchId: ID!, $on: LocalDate!, $first: Int! = 50, $after: String) {\n  dailyReports(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffName\n        state\n        dueAt\n        submittedAt\n        late\n        sums {\n          category\n          minutes\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DailyReportsOfTeamDocument,
    "query DayEnd($branchId: ID!, $on: LocalDate!, $matter: DayEndMatter, $first: Int! = 50, $after: String) {\n  dayEnd(branchId: $branchId, on: $on) {\n    closedAt\n    closedByName\n    completedAt\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n    lines(matter: $matter, first: $first, after: $after) {\n      edges {\n        node {\n          requestNumber\n          receivedAt\n          matter\n          committedAt\n          explanation\n          lacksCommitment\n          request {\n            state\n            technicianName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.DayEndDocument,
    "mutation DecideEscalation($input: EscalationDecideInput!) {\n  escalationDecide(input: $input) {\n    id\n    version\n    state\n    nextStep\n    decidedAt\n    decidedByName\n  }\n}": typeof types.DecideEscalationDocument,
    "mutation DecideFollowUp($input: FollowUpCallDecideInput!) {\n  followUpCallDecide(input: $input) {\n    id\n    version\n    state\n    decision\n    closedAt\n    closedByName\n  }\n}": typeof types.DecideFollowUpDocument,
    "mutation DecideRequisition($input: PartsRequisitionDecideInput!) {\n  partsRequisitionDecide(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.DecideRequisitionDocument,
    "mutation DecideScrap($input: StockScrapDecideInput!) {\n  stockScrapDecide(input: $input) {\n    id\n    state\n    decidedAt\n  }\n}": typeof types.DecideScrapDocument,
    "query DispatchCandidates($requestId: ID!, $plannedAt: DateTimeISO, $first: Int! = 20, $after: String) {\n  dispatchCandidates(\n    requestId: $requestId\n    plannedAt: $plannedAt\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        qualified\n        missing\n        visitsThatDay\n        visitsBeforeTarget\n        visitsInDistrict\n        partsLikely\n        partsInVan\n        reasons {\n          kind\n          speaksFor\n          text\n        }\n        technician {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DispatchCandidatesDocument,
    "query DispatchQueue($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        priority\n        receivedAt\n        preferredFrom\n        preferredUntil\n        faultType\n        faultDescription\n        serviceCategory\n        zoneKind\n        addressLine\n        district {\n          name\n        }\n        model {\n          name\n          category\n        }\n        promise {\n          kind\n          state\n          dueAt\n          minutesLeft\n        }\n        acknowledgedAt\n        travelNeed {\n          reason\n          inHomeRegion\n          decider\n        }\n        travelWaiting\n        nextActor\n        nextStep\n        travelRequests {\n          id\n          version\n          state\n        }\n        remoteSessions {\n          means\n          state\n          minutes\n          learned\n        }\n        suggestedTechnicians {\n          technician {\n            id\n            name\n          }\n          qualified\n          reasons {\n            kind\n            speaksFor\n            text\n          }\n        }\n        voucher {\n          number\n          unitHistory {\n            requestNumber\n            at\n            summary\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DispatchQueueDocument,
    "mutation Dispatch($input: RepairRequestDispatchInput!) {\n  repairRequestDispatch(input: $input) {\n    id\n    version\n    state\n    plannedAt\n    leadName\n    request {\n      version\n      state\n    }\n  }\n}": typeof types.DispatchDocument,
    "mutation EndRemoteSession($input: RemoteSessionEndInput!) {\n  remoteSessionEnd(input: $input) {\n    id\n    version\n    state\n    endedAt\n    minutes\n    learned\n  }\n}": typeof types.EndRemoteSessionDocument,
    "query FeedbackCase($number: String!) {\n  feedback(number: $number) {\n    id\n    number\n    version\n    kind\n    grade\n    subject\n    source\n    state\n    text\n    askedForMoney\n    raisedByName\n    receivedAt\n    firstAnswerDueAt\n    firstAnsweredAt\n    handling\n    promisedOn\n    holder\n    delegateName\n    investigatorName\n    findings\n    meetingPersonName\n    finding\n    problem\n    cause\n    faultType\n    responsibleName\n    answer\n    decidedByName\n    decidedAt\n    toldAt\n    toldHow\n    metAt\n    closedAt\n    reopenedAt\n    newFacts\n    accidentAt\n    purchasedOn\n    manufacturedOn\n    serialNumber\n    mainFault\n    customerDemand\n    model {\n      code\n      name\n    }\n    customer {\n      name\n      phone\n    }\n    request {\n      number\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n    meetings {\n      outcome\n      heldAt\n      words\n      byName\n    }\n    followUps {\n      id\n      version\n      state\n      words\n      dueAt\n      overdue\n      report\n    }\n    letters {\n      id\n      text\n      writtenAt\n    }\n    penalties {\n      id\n      staffName\n      amount\n      doubled\n      asTeamLead\n      reason\n      onDate\n    }\n    accidentNotices {\n      role\n      recipientName\n      toldAt\n    }\n    correctiveActions {\n      id\n      version\n      kind\n      action\n      ownerName\n      dueOn\n      state\n      overdue\n      result\n    }\n  }\n}": typeof types.FeedbackCaseDocument,
    "query FeedbackOfBranch($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  feedbackList(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        subject\n        source\n        state\n        text\n        holder\n        firstAnswerDueAt\n        firstAnswerOverdue\n        metAt\n        meetingPersonName\n        customer {\n          name\n        }\n        request {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FeedbackOfBranchDocument,
    "subscription FollowCall($number: String!) {\n  requestChanged(number: $number) {\n    number\n    version\n    state\n    nextStep\n    nextActor\n    nextDueAt\n    lastEvent {\n      at\n      kind\n      text\n    }\n  }\n}": typeof types.FollowCallDocument,
    "query FollowUps($branchId: ID, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  followUps(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        words\n        dueAt\n        overdue\n        escalatedAt\n        sentByName\n        report\n        feedback {\n          number\n          grade\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FollowUpsDocument,
    "mutation HoldInterview($input: PerformanceReviewInterviewInput!) {\n  performanceReviewInterview(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.HoldInterviewDocument,
    "query IndicatorsOfTeam($branchId: ID!, $period: String!, $first: Int!, $after: String) {\n  branchIndicators(\n    branchId: $branchId\n    period: $period\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        technicianId\n        technicianNumber\n        technicianName\n        from\n        to\n        indicators {\n          indicator\n          unit\n          numerator\n          denominator\n          value\n          percent\n          points\n        }\n        workPoints\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.IndicatorsOfTeamDocument,
    "mutation InspectRepair($input: RepairCardInspectInput!) {\n  repairCardInspect(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.InspectRepairDocument,
    "query LateReports($branchId: ID!, $missing: Boolean! = true, $first: Int! = 50, $after: String) {\n  lateReports(\n    branchId: $branchId\n    missing: $missing\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        reportId\n        on\n        staffName\n        dueAt\n        doneAt\n        chasedAt\n        escalatedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.LateReportsDocument,
    "query LateReviews($branchId: ID!, $missing: Boolean! = true, $first: Int! = 20, $after: String) {\n  lateReviews(\n    branchId: $branchId\n    missing: $missing\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        reviewId\n        staffName\n        periodFrom\n        step\n        on\n        missing\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.LateReviewsDocument,
    "mutation MarkComplex($input: RepairRequestMarkComplexInput!) {\n  repairRequestMarkComplex(input: $input) {\n    id\n    version\n    complex\n    targets {\n      kind\n      state\n    }\n  }\n}": typeof types.MarkComplexDocument,
    "mutation NameMeetingPerson($input: FeedbackPersonInput!) {\n  feedbackMeetingPersonName(input: $input) {\n    id\n    version\n    meetingPersonName\n  }\n}": typeof types.NameMeetingPersonDocument,
    "mutation OverrideEntitlement($input: EntitlementOverrideInput!) {\n  entitlementOverride(input: $input) {\n    id\n    version\n    serviceCategory\n    entitlementHistory {\n      category\n      derived\n      explanation\n      overrideReason\n      decidedAt\n      decidedBy\n    }\n  }\n}": typeof types.OverrideEntitlementDocument,
    "query PartsUsed($branchId: ID!, $state: PartUseState, $first: Int! = 50, $after: String) {\n  partUses(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        requestNumber\n        technicianName\n        partCode\n        quantity\n        unitCostAmount\n        serviceCategory\n        usedAt\n        state\n        writtenOffAt\n        writtenOffByName\n        oldPart {\n          id\n          state\n          serialNumber\n          receivedAt\n          receivedByName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PartsUsedDocument,
    "mutation PauseClocks($input: TargetPauseInput!) {\n  targetPause(input: $input) {\n    id\n    targets {\n      kind\n      state\n      minutesLeft\n    }\n  }\n}": typeof types.PauseClocksDocument,
    "mutation PromiseRepair($input: RepairCardPromiseInput!) {\n  repairCardPromise(input: $input) {\n    id\n    version\n    plannedFinishAt\n  }\n}": typeof types.PromiseRepairDocument,
    "mutation ProposeReward($input: RewardProposeInput!) {\n  rewardPropose(input: $input) {\n    id\n    version\n    state\n    amount\n  }\n}": typeof types.ProposeRewardDocument,
    "mutation PutFindingRight($input: SiteFindingDoneInput!) {\n  siteFindingDone(input: $input) {\n    id\n    version\n    doneAt\n    doneByName\n    done\n  }\n}": typeof types.PutFindingRightDocument,
    "query RatingsOfTechnician($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    technician {\n      id\n      name\n    }\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": typeof types.RatingsOfTechnicianDocument,
    "mutation ReassignVisit($input: VisitReassignInput!) {\n  visitReassign(input: $input) {\n    id\n    version\n    state\n    leadName\n  }\n}": typeof types.ReassignVisitDocument,
    "mutation RecordMeeting($input: FeedbackMeetingRecordInput!) {\n  feedbackMeetingRecord(input: $input) {\n    id\n    version\n    metAt\n    meetings {\n      outcome\n      heldAt\n      words\n      byName\n    }\n  }\n}": typeof types.RecordMeetingDocument,
    "mutation RecordSiteCheck($input: SiteCheckRecordInput!) {\n  siteCheckRecord(input: $input) {\n    id\n    checkedOn\n    score\n    passed\n    findings {\n      id\n      text\n      ownerName\n      dueOn\n    }\n  }\n}": typeof types.RecordSiteCheckDocument,
    "mutation ReferCall($input: RequestReferInput!) {\n  requestRefer(input: $input) {\n    id\n    requestNumber\n    passedAt\n  }\n}": typeof types.ReferCallDocument,
    "query ReferredCalls($branchId: ID!, $first: Int! = 20, $after: String) {\n  referrals(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        reason\n        passedAt\n        passedByName\n        decidedAt\n        namedStaffName\n        toBranch {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReferredCallsDocument,
    "mutation ReportAccident($input: FeedbackChangeInput!) {\n  feedbackAccidentReport(input: $input) {\n    id\n    version\n    accidentAt\n    accidentNotices {\n      role\n      recipientName\n      toldAt\n    }\n  }\n}": typeof types.ReportAccidentDocument,
    "mutation RequestTravel($input: TravelRequestMakeInput!) {\n  travelRequestMake(input: $input) {\n    id\n    version\n    state\n    reason\n    inHomeRegion\n    decider\n  }\n}": typeof types.RequestTravelDocument,
    "mutation RescheduleVisit($input: VisitRescheduleInput!) {\n  visitReschedule(input: $input) {\n    id\n    version\n    plannedAt\n  }\n}": typeof types.RescheduleVisitDocument,
    "mutation ResumeClocks($input: RequestInput!) {\n  targetResume(input: $input) {\n    id\n    targets {\n      kind\n      state\n      dueAt\n      minutesLeft\n    }\n  }\n}": typeof types.ResumeClocksDocument,
    "mutation ReviewCollected($input: PerformanceReviewReviewInput!) {\n  performanceReviewReview(input: $input) {\n    id\n    version\n    state\n    dueOn\n  }\n}": typeof types.ReviewCollectedDocument,
    "mutation ReviewDailyReport($input: DailyReportReviewInput!) {\n  dailyReportReview(input: $input) {\n    id\n    version\n    state\n    reviewedByName\n    remarks\n  }\n}": typeof types.ReviewDailyReportDocument,
    "query ReviewInDetail($id: ID!) {\n  performanceReview(id: $id) {\n    id\n    version\n    staffName\n    scheme\n    periodFrom\n    periodTo\n    state\n    dueOn\n    selfReport\n    appealReason\n    appealOutcome\n    collections {\n      month\n      at\n      figures {\n        indicator\n        value\n      }\n    }\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n      summedAt\n      lines {\n        id\n        part\n        item\n        percent\n        numerator\n        denominator\n        value\n        points\n        correctedPoints\n      }\n      recomputed {\n        same\n        differing\n        amended\n      }\n    }\n    events {\n      step\n      at\n      byName\n      late\n      note\n      fromPoints\n      toPoints\n      lineId\n    }\n  }\n}": typeof types.ReviewInDetailDocument,
    "mutation ReviewReport($input: ServiceReportReviewInput!) {\n  serviceReportReview(input: $input) {\n    id\n    version\n    approved\n    reviews {\n      reportVersion\n      approved\n      remarks\n      at\n      byName\n    }\n  }\n}": typeof types.ReviewReportDocument,
    "query ReviewsOfBranch($branchId: ID!, $state: ReviewState, $on: LocalDate, $first: Int! = 20, $after: String) {\n  performanceReviews(\n    branchId: $branchId\n    state: $state\n    on: $on\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        staffId\n        staffName\n        scheme\n        period\n        probation\n        periodFrom\n        periodTo\n        state\n        dueOn\n        result {\n          total\n          score\n          grade\n          failed\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReviewsOfBranchDocument,
    "query Scraps($branchId: ID!, $state: ScrapState, $first: Int! = 50, $after: String) {\n  stockScraps(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        quantity\n        reason\n        state\n        askedAt\n        askedByName\n        decidedAt\n        decidedByName\n        part {\n          code\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ScrapsDocument,
    "query SiteChecklist($on: LocalDate) {\n  siteChecklist(on: $on) {\n    id\n    version\n    effectiveFrom\n    items {\n      key\n      s\n      zh\n      en\n    }\n  }\n}": typeof types.SiteChecklistDocument,
    "query SiteChecks($branchId: ID!, $month: String!, $first: Int! = 20, $after: String) {\n  siteChecks(branchId: $branchId, month: $month, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        checkedOn\n        score\n        passed\n        policyVersion\n        checkedByName\n        remarks\n        branch {\n          name\n        }\n        checklist {\n          version\n        }\n        lines {\n          itemKey\n          s\n          mark\n        }\n        findings {\n          id\n          version\n          itemKey\n          text\n          ownerName\n          dueOn\n          doneAt\n          doneByName\n          done\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SiteChecksDocument,
    "mutation StartRemoteSession($input: RemoteSessionStartInput!) {\n  remoteSessionStart(input: $input) {\n    id\n    version\n    means\n    startedAt\n  }\n}": typeof types.StartRemoteSessionDocument,
    "mutation SubmitTeamReport($input: SupervisorReportInput!) {\n  supervisorReportSubmit(input: $input) {\n    id\n    version\n    state\n    late\n    sentAt\n  }\n}": typeof types.SubmitTeamReportDocument,
    "mutation SumReview($input: PerformanceReviewInput!) {\n  performanceReviewSum(input: $input) {\n    id\n    version\n    state\n    dueOn\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n    }\n  }\n}": typeof types.SumReviewDocument,
    "query TargetFigures($by: TargetDimension!, $from: String!, $to: String, $branchId: ID, $first: Int! = 20, $after: String) {\n  targetFigures(\n    by: $by\n    from: $from\n    to: $to\n    branchId: $branchId\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        code\n        name\n        onTime {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n        satisfaction {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n        justifiedComplaints {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n        resolved {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.TargetFiguresDocument,
    "query TeamReport($branchId: ID!, $on: LocalDate!) {\n  supervisorReport(branchId: $branchId, on: $on) {\n    id\n    version\n    on\n    state\n    dueAt\n    signatureDueAt\n    submittedAt\n    submittedByName\n    late\n    signedAt\n    signedByName\n    signedLate\n    sentAt\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      staffName\n      late\n      category\n      minutes\n      minutesNow\n      dailyReport {\n        id\n        state\n      }\n    }\n    missing {\n      reportId\n      staffName\n      stateNow\n      submittedAt\n    }\n  }\n}": typeof types.TeamReportDocument,
    "mutation WithdrawTravel($input: TravelRequestDecideInput!) {\n  travelRequestWithdraw(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.WithdrawTravelDocument,
    "query Workshop($branchId: ID!, $state: RepairCardState, $first: Int! = 20, $after: String) {\n  repairCards(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        technicianName\n        plannedFinishAt\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.WorkshopDocument,
    "mutation WriteOffPart($input: PartUseWriteOffInput!) {\n  partUseWriteOff(input: $input) {\n    id\n    state\n    writtenOffAt\n  }\n}": typeof types.WriteOffPartDocument,
    "mutation AcceptVisit($input: VisitInput!) {\n  visitAccept(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.AcceptVisitDocument,
    "mutation AcknowledgeReview($input: PerformanceReviewInput!) {\n  performanceReviewAcknowledge(input: $input) {\n    id\n    version\n    state\n    frozenAt\n  }\n}": typeof types.AcknowledgeReviewDocument,
    "mutation AppealReview($input: PerformanceReviewAppealInput!) {\n  performanceReviewAppeal(input: $input) {\n    id\n    version\n    state\n    appealReason\n  }\n}": typeof types.AppealReviewDocument,
    "mutation Arrive($input: VisitStepInput!) {\n  visitArrive(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.ArriveDocument,
    "mutation AskForHelp($input: RepairCardPromiseInput!) {\n  repairCardPromise(input: $input) {\n    id\n    version\n    plannedFinishAt\n  }\n}": typeof types.AskForHelpDocument,
    "query BehindMyIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BehindMyIndicatorDocument,
    "query ColleaguesToMark($branchId: ID!, $first: Int! = 20, $after: String) {\n  reviewsToMark(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        reviewId\n        staffName\n        scheme\n        periodFrom\n        periodTo\n        source\n        given\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ColleaguesToMarkDocument,
    "mutation CollectOnTheSpot($input: InvoiceIssueInput!) {\n  paymentCollectOnTheSpot(input: $input) {\n    id\n    version\n    number\n    state\n    totalAmount\n    onTheSpot\n  }\n}": typeof types.CollectOnTheSpotDocument,
    "mutation CollectWithInvoice($input: InvoiceInput!) {\n  paymentCollect(input: $input) {\n    id\n    version\n    number\n    state\n    totalAmount\n  }\n}": typeof types.CollectWithInvoiceDocument,
    "mutation CompleteDailyReport($input: DailyReportInternalInput!) {\n  dailyReportCompleteInternal(input: $input) {\n    id\n    version\n  }\n}": typeof types.CompleteDailyReportDocument,
    "mutation CompleteVisit($input: VisitCompleteInput!) {\n  visitComplete(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.CompleteVisitDocument,
    "mutation CorrectDailyReport($input: DailyReportCorrectInput!) {\n  dailyReportCorrect(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.CorrectDailyReportDocument,
    "query DailyReport($id: ID!) {\n  dailyReport(id: $id) {\n    id\n    version\n    staffName\n    on\n    state\n    draftedAt\n    dueAt\n    submittedAt\n    late\n    reviewedByName\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      id\n      source\n      category\n      work\n      requestNumber\n      minutes\n      draftedMinutes\n      sourceMinutes\n      sourceAmended\n      corrected\n      note\n      visit {\n        id\n        arrivedAt\n      }\n      repairCard {\n        id\n        code\n      }\n    }\n    corrections {\n      lineId\n      at\n      byName\n      fromMinutes\n      toMinutes\n      reason\n      afterSubmission\n    }\n    lateSources {\n      source\n      sourceId\n      requestNumber\n      category\n      minutes\n    }\n  }\n}": typeof types.DailyReportDocument,
    "mutation DeclineVisit($input: VisitReasonInput!) {\n  visitDecline(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.DeclineVisitDocument,
    "mutation DraftDailyReport($input: DailyReportDraftInput!) {\n  dailyReportDraft(input: $input) {\n    id\n    version\n    state\n    dueAt\n  }\n}": typeof types.DraftDailyReportDocument,
    "mutation DraftEstimate($input: EstimateDraftInput!) {\n  estimateDraft(input: $input) {\n    id\n    version\n    state\n    totalAmount\n    currency\n    lines {\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n      notCoveredReason\n      priceListVersion\n    }\n  }\n}": typeof types.DraftEstimateDocument,
    "mutation Escalate($input: VisitEscalateInput!) {\n  visitEscalate(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.EscalateDocument,
    "query FindParts($search: String, $first: Int! = 20, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        code\n        name\n        priceAmount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FindPartsDocument,
    "mutation FinishRepair($input: RepairCardInput!) {\n  repairCardFinish(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.FinishRepairDocument,
    "mutation HandInVoucher($input: RequestInput!) {\n  voucherHandIn(input: $input) {\n    id\n    number\n    state\n  }\n}": typeof types.HandInVoucherDocument,
    "mutation HandOverCash($input: CashHandOverInput!) {\n  cashHandOver(input: $input) {\n    id\n    version\n    state\n    amount\n    recordedAt\n  }\n}": typeof types.HandOverCashDocument,
    "query JobsNearby($visitId: ID!) {\n  jobsNearby(visitId: $visitId) {\n    number\n    kind\n    grade\n    faultType\n    sameDistrict\n    district\n    model\n    dueAt\n  }\n}": typeof types.JobsNearbyDocument,
    "mutation MarkColleague($input: ReviewInputGiveInput!) {\n  reviewInputGive(input: $input) {\n    reviewId\n    source\n    givenAt\n  }\n}": typeof types.MarkColleagueDocument,
    "query MyBonuses($first: Int! = 20, $after: String) {\n  myBonuses(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        year\n        quarter\n        standardAmount\n        sharePerMille\n        earnedPerMille\n        reason\n        amount\n        dueOn\n        paidAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyBonusesDocument,
    "query MyCards($first: Int! = 20, $after: String) {\n  myCards(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        color\n        reason\n        givenOn\n        withdrawnAt\n        withdrawnReason\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyCardsDocument,
    "query MyCash {\n  myCash {\n    id\n    balanceAmount\n    currency\n    ledger {\n      step\n      kind\n      amount\n      balanceAmount\n      at\n      invoiceNumber\n      byName\n    }\n    openHandOver {\n      id\n      amount\n      recordedAt\n    }\n  }\n}": typeof types.MyCashDocument,
    "query MyDailyReports($first: Int! = 31, $after: String) {\n  myDailyReports(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        dueAt\n        submittedAt\n        late\n        remarks\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyDailyReportsDocument,
    "query MyIndicators($technicianId: ID!, $period: String!) {\n  technicianIndicators(technicianId: $technicianId, period: $period) {\n    technicianNumber\n    technicianName\n    from\n    to\n    indicators {\n      indicator\n      unit\n      numerator\n      denominator\n      value\n      percent\n      points\n    }\n    workPoints\n  }\n}": typeof types.MyIndicatorsDocument,
    "query MyRatings($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": typeof types.MyRatingsDocument,
    "query MyRepairCards($first: Int! = 20, $after: String) {\n  myRepairCards(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        serialNumber\n        plannedFinishAt\n        partsExpectedOn\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyRepairCardsDocument,
    "query MyRequisitions($first: Int! = 50, $after: String) {\n  myPartsRequisitions(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        technicianName\n        submittedAt\n        lines {\n          partCode\n          quantity\n          issued\n          used\n          returned\n        }\n        replenishments {\n          partCode\n          state\n          expectedOn\n        }\n        remarks\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyRequisitionsDocument,
    "query MyReviews($first: Int! = 20, $after: String) {\n  myReviews(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        period\n        periodFrom\n        periodTo\n        state\n        dueOn\n        selfReport\n        publishedAt\n        frozenAt\n        result {\n          computedTotal\n          total\n          score\n          grade\n          failed\n          summedAt\n          lines {\n            id\n            part\n            item\n            percent\n            numerator\n            denominator\n            value\n            points\n            correctedPoints\n          }\n        }\n        events {\n          step\n          at\n          byName\n          late\n          note\n          fromPoints\n          toPoints\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyReviewsDocument,
    "query MyTargetFigures($month: String!) {\n  myTargetFigures(month: $month) {\n    onTime {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n    satisfaction {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n    justifiedComplaints {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n    resolved {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n  }\n}": typeof types.MyTargetFiguresDocument,
    "query MyVisits($on: LocalDate, $first: Int! = 20, $after: String) {\n  myVisits(on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        plannedAt\n        request {\n          id\n          number\n          kind\n          grade\n          faultDescription\n          contactPhone\n          addressLine\n          district {\n            name\n          }\n          model {\n            name\n          }\n          promise {\n            dueAt\n            minutesLeft\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyVisitsDocument,
    "query PartsAccount($technicianId: ID!, $first: Int! = 50, $after: String) {\n  technicianPartsAccount(\n    technicianId: $technicianId\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        partCode\n        inVan\n        issued\n        used\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PartsAccountDocument,
    "mutation PartsOnSite($input: PartsOnSiteInput!) {\n  partsOnSiteRecord(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.PartsOnSiteDocument,
    "query PrepareVisit($id: ID!) {\n  visit(id: $id) {\n    id\n    version\n    state\n    plannedAt\n    leadName\n    preparation {\n      documents {\n        document\n        reference\n      }\n      likelyParts {\n        partCode\n        name\n        timesUsed\n      }\n      route {\n        from\n        place\n        addressLine\n        zoneKind\n      }\n      contactName\n      contactPhone\n      learned {\n        means\n        servedByName\n        endedAt\n        minutes\n        learned\n      }\n    }\n    contacts {\n      means\n      contactedAt\n      agreed\n      recordedAt\n      recordedByName\n    }\n    request {\n      number\n      travelNeed {\n        reason\n        decider\n      }\n      travelWaiting\n    }\n  }\n}": typeof types.PrepareVisitDocument,
    "mutation PromiseCompletion($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}": typeof types.PromiseCompletionDocument,
    "mutation RecordCharges($input: ChargeRecordInput!) {\n  chargeRecord(input: $input) {\n    id\n    recordedAt\n    recordedByName\n    charges {\n      id\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n      priceListVersion\n      chargedAt\n      chargedByName\n    }\n  }\n}": typeof types.RecordChargesDocument,
    "mutation RecordContact($input: VisitRecordContactInput!) {\n  visitRecordContact(input: $input) {\n    id\n    means\n    contactedAt\n    agreed\n  }\n}": typeof types.RecordContactDocument,
    "mutation RecordDiagnosis($input: DiagnosisRecordInput!) {\n  diagnosisRecord(input: $input) {\n    id\n    version\n    request {\n      serviceCategory\n      entitlement {\n        explanation\n      }\n    }\n  }\n}": typeof types.RecordDiagnosisDocument,
    "mutation RecordRepair($input: RepairCardRecordInput!) {\n  repairCardRecord(input: $input) {\n    id\n    version\n    minutes\n    parts {\n      partCode\n      quantity\n      oldSerial\n      newSerial\n    }\n  }\n}": typeof types.RecordRepairDocument,
    "mutation RecordServiceReport($input: ServiceReportRecordInput!) {\n  serviceReportRecord(input: $input) {\n    id\n    version\n    recordedAt\n  }\n}": typeof types.RecordServiceReportDocument,
    "query RepairCardDetails($id: ID!) {\n  repairCard(id: $id) {\n    id\n    version\n    code\n    state\n    requestNumber\n    unitName\n    serialNumber\n    technicianName\n    openedAt\n    plannedFinishAt\n    minutes\n    works {\n      at\n      byName\n      minutes\n      done\n    }\n    parts {\n      partCode\n      name\n      quantity\n      oldSerial\n      newSerial\n      reason\n    }\n    inspections {\n      at\n      byName\n      passed\n      remarks\n    }\n    promises {\n      at\n      plannedFinishAt\n      reason\n    }\n  }\n}": typeof types.RepairCardDetailsDocument,
    "mutation ReportNoShow($input: VisitReasonInput!) {\n  visitNoShow(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.ReportNoShowDocument,
    "mutation ReportOnOneself($input: PerformanceReviewSelfReportInput!) {\n  performanceReviewSelfReport(input: $input) {\n    id\n    version\n    state\n    selfReport\n    selfReportedAt\n  }\n}": typeof types.ReportOnOneselfDocument,
    "mutation ReportResult($input: VisitReportResultInput!) {\n  visitReportResult(input: $input) {\n    id\n    result\n    reportedAt\n    offered\n  }\n}": typeof types.ReportResultDocument,
    "mutation RequestParts($input: PartsRequisitionSubmitInput!) {\n  partsRequisitionSubmit(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.RequestPartsDocument,
    "mutation RequestReduction($input: ChargeReductionRequestInput!) {\n  chargeReductionRequest(input: $input) {\n    id\n    version\n    state\n    amount\n    reason\n    requestedAt\n    requestedByName\n  }\n}": typeof types.RequestReductionDocument,
    "mutation ReturnUnit($input: UnitReturnInput!) {\n  unitReturn(input: $input) {\n    id\n    number\n    state\n    cameBack\n  }\n}": typeof types.ReturnUnitDocument,
    "query ScanCode($code: String!) {\n  scannedCode(code: $code) {\n    kind\n    custodyReceipt {\n      id\n      number\n      state\n      requestNumber\n    }\n    repairCard {\n      id\n      version\n      state\n      requestNumber\n      unitName\n      plannedFinishAt\n    }\n  }\n}": typeof types.ScanCodeDocument,
    "mutation SendEstimate($input: EstimateInput!) {\n  estimateSend(input: $input) {\n    id\n    version\n    state\n    sentAt\n  }\n}": typeof types.SendEstimateDocument,
    "mutation SetOut($input: VisitStepInput!) {\n  visitSetOut(input: $input) {\n    id\n    version\n    state\n  }\n}": typeof types.SetOutDocument,
    "mutation SignOnDevice($input: VoucherSignOnDeviceInput!) {\n  voucherSignOnDevice(input: $input) {\n    id\n    number\n    state\n    sealCode\n    signature {\n      signerName\n      signedAt\n    }\n  }\n}": typeof types.SignOnDeviceDocument,
    "mutation SubmitDailyReport($input: DailyReportInput!) {\n  dailyReportSubmit(input: $input) {\n    id\n    version\n    state\n    submittedAt\n    late\n  }\n}": typeof types.SubmitDailyReportDocument,
    "mutation TakeUnitAway($input: UnitTakeInInput!) {\n  unitTakeIn(input: $input) {\n    id\n    number\n    code\n    state\n    unitName\n    serialNumber\n    whereabouts {\n      place\n      since\n    }\n  }\n}": typeof types.TakeUnitAwayDocument,
    "mutation UsePartOnCard($input: PartUseOnCardInput!) {\n  partUseOnCard(input: $input) {\n    id\n    state\n    unitCostAmount\n  }\n}": typeof types.UsePartOnCardDocument,
    "mutation UsePartOnVisit($input: PartUseOnVisitInput!) {\n  partUseOnVisit(input: $input) {\n    id\n    state\n    unitCostAmount\n  }\n}": typeof types.UsePartOnVisitDocument,
    "query Visit($id: ID!) {\n  visit(id: $id) {\n    id\n    version\n    state\n    plannedAt\n    setOutAt\n    arrivedAt\n    leftAt\n    team {\n      id\n      name\n    }\n    request {\n      id\n      number\n      state\n      faultType\n      faultDescription\n      raisedByName\n      contactPhone\n      addressLine\n      signable\n      nextStep\n      photos {\n        id\n        url\n      }\n      asset {\n        serialNumber\n        purchasedOn\n      }\n      coverage {\n        category\n        explanation\n        covered\n        notCovered\n      }\n      voucher {\n        number\n        state\n        sealCode\n        unitHistory {\n          requestNumber\n          at\n          summary\n        }\n        report {\n          version\n          found\n          cause\n          done\n          advice\n          parts {\n            partCode\n            name\n            quantity\n          }\n          minutes {\n            category\n            minutes\n          }\n          diagnosis {\n            version\n            faultType\n            faultCause\n          }\n        }\n      }\n    }\n  }\n}": typeof types.VisitDocument,
};
const documents: Documents = {
    "mutation AnswerDispute($input: InvoiceDisputeAnswerInput!) {\n  invoiceDisputeAnswer(input: $input) {\n    id\n    version\n    number\n    state\n    disputes {\n      outcome\n      answer\n      answeredAt\n      answeredByName\n    }\n  }\n}": types.AnswerDisputeDocument,
    "query BillOfJob($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    estimates {\n      id\n      state\n      totalAmount\n      remarks\n      draftedAt\n      draftedByName\n      sentAt\n      decidedAt\n      decidedByName\n      decisionNote\n    }\n    charges {\n      id\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n      reason\n    }\n    chargeReductions {\n      id\n      state\n      amount\n      reason\n      decidedAt\n      decidedByName\n      remarks\n    }\n    invoices {\n      id\n      number\n      state\n      totalAmount\n      lines {\n        kind\n        code\n        name\n        nameEn\n        quantity\n        unitAmount\n        listAmount\n        category\n        amount\n      }\n    }\n  }\n}": types.BillOfJobDocument,
    "query BonusesToPay($branchId: ID!, $unpaid: Boolean! = true, $first: Int! = 20, $after: String) {\n  bonusAwards(branchId: $branchId, unpaid: $unpaid, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffId\n        staffName\n        kind\n        year\n        quarter\n        number\n        reason\n        amount\n        dueOn\n        paidAt\n        paidLate\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BonusesToPayDocument,
    "query CashInHand($branchId: ID!, $first: Int! = 20, $after: String) {\n  cashInHand(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        technicianName\n        balanceAmount\n        currency\n        openHandOver {\n          id\n          version\n          state\n          amount\n          recordedAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CashInHandDocument,
    "query CashNotHandedOver($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  cashNotHandedOver(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        accountId\n        technicianName\n        amount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CashNotHandedOverDocument,
    "mutation ConfirmHandOver($input: HandOverDecideInput!) {\n  cashHandOverDecide(input: $input) {\n    id\n    version\n    state\n    amount\n    decidedAt\n    decidedByName\n    remarks\n  }\n}": types.ConfirmHandOverDocument,
    "query CostOfJob($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    serviceCategory\n    cost {\n      partsAmount\n      labourAmount\n      totalAmount\n      lines {\n        id\n        kind\n        category\n        partCode\n        quantity\n        unitAmount\n        amount\n        usedAt\n        usedOn\n        recordedAt\n        recordedByName\n        reversesId\n      }\n    }\n  }\n}": types.CostOfJobDocument,
    "query FinishedCalls($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: [RESOLVED, CLOSED]\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        number\n        serviceCategory\n        struckOffAt\n        customer {\n          name\n        }\n        voucher {\n          number\n          state\n          reports {\n            parts {\n              partCode\n              name\n              quantity\n            }\n            minutes {\n              category\n              minutes\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FinishedCallsDocument,
    "query InvoicesToIssue($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  invoicesToIssue(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestId\n        requestNumber\n        dueOn\n        amount\n        late\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.InvoicesToIssueDocument,
    "query Invoices($branchId: ID!, $state: InvoiceState, $first: Int! = 20, $after: String) {\n  invoices(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        number\n        state\n        requestNumber\n        issuedOn\n        dueOn\n        late\n        onTheSpot\n        sentAt\n        reminders\n        totalAmount\n        currency\n        voidReason\n        issuedByName\n        issuedAt\n        payments {\n          method\n          amount\n          at\n          byName\n          reason\n        }\n        disputes {\n          reason\n          raisedAt\n          raisedByName\n          outcome\n          answer\n          answeredAt\n          answeredByName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.InvoicesDocument,
    "mutation IssueInvoice($input: InvoiceIssueInput!) {\n  invoiceIssue(input: $input) {\n    id\n    version\n    number\n    state\n    issuedOn\n    dueOn\n    late\n    totalAmount\n    lines {\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n    }\n  }\n}": types.IssueInvoiceDocument,
    "mutation PayBonus($input: BonusAwardPayInput!) {\n  bonusAwardPay(input: $input) {\n    id\n    version\n    amount\n    paidAt\n    paidByName\n    paidLate\n  }\n}": types.PayBonusDocument,
    "mutation PayReward($input: RewardInput!) {\n  rewardPay(input: $input) {\n    id\n    version\n    state\n    paidAt\n    paidByName\n  }\n}": types.PayRewardDocument,
    "mutation RecordPayment($input: InvoiceInput!) {\n  paymentRecord(input: $input) {\n    id\n    version\n    number\n    state\n  }\n}": types.RecordPaymentDocument,
    "mutation ReversePayment($input: InvoiceReasonInput!) {\n  paymentReverse(input: $input) {\n    id\n    version\n    number\n    state\n    payments {\n      amount\n      reason\n    }\n  }\n}": types.ReversePaymentDocument,
    "mutation SendInvoice($input: InvoiceInput!) {\n  invoiceSend(input: $input) {\n    id\n    version\n    number\n    state\n    sentAt\n  }\n}": types.SendInvoiceDocument,
    "mutation VoidInvoice($input: InvoiceReasonInput!) {\n  invoiceVoid(input: $input) {\n    id\n    version\n    number\n    state\n    voidReason\n  }\n}": types.VoidInvoiceDocument,
    "mutation GrantRole($input: StaffRoleGrantInput!) {\n  staffRoleGrant(input: $input) {\n    id\n    assignments {\n      role\n      branch {\n        id\n      }\n    }\n  }\n}": types.GrantRoleDocument,
    "query PolicyVersions($key: String!, $first: Int! = 20, $after: String) {\n  policyVersions(key: $key, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        effectiveFrom\n        value\n        publishedAt\n        publishedByName\n        branch {\n          name\n        }\n        branchKind\n        productCategory\n        customerKind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PolicyVersionsDocument,
    "query PriceLists($first: Int! = 20, $after: String) {\n  priceLists(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        effectiveFrom\n        currency\n        labourHourAmount\n        travelUrbanAmount\n        travelSuburbanAmount\n        publishedAt\n        items {\n          id\n          kind\n          code\n          name\n          nameEn\n          unitAmount\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PriceListsDocument,
    "mutation PublishPolicy($input: PolicyPublishInput!) {\n  policyPublish(input: $input) {\n    id\n    key\n    version\n    effectiveFrom\n  }\n}": types.PublishPolicyDocument,
    "mutation PublishPriceList($input: PriceListPublishInput!) {\n  priceListPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n  }\n}": types.PublishPriceListDocument,
    "mutation PublishSiteChecklist($input: SiteChecklistPublishInput!) {\n  siteChecklistPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n  }\n}": types.PublishSiteChecklistDocument,
    "mutation PublishWarrantyTerm($input: WarrantyTermPublishInput!) {\n  warrantyTermPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n    months\n  }\n}": types.PublishWarrantyTermDocument,
    "mutation RecordCertificate($input: CertificateRecordInput!) {\n  certificateRecord(input: $input) {\n    id\n    category\n    validFrom\n    validUntil\n  }\n}": types.RecordCertificateDocument,
    "mutation RecordWorkPermit($input: WorkPermitRecordInput!) {\n  workPermitRecord(input: $input) {\n    id\n    validFrom\n    validUntil\n  }\n}": types.RecordWorkPermitDocument,
    "mutation RemoveCalendarException($input: CalendarExceptionRemoveInput!) {\n  calendarExceptionRemove(input: $input) {\n    on\n    working\n    name\n  }\n}": types.RemoveCalendarExceptionDocument,
    "mutation RevokeRole($input: StaffRoleRevokeInput!) {\n  staffRoleRevoke(input: $input) {\n    id\n    assignments {\n      role\n      branch {\n        id\n      }\n    }\n  }\n}": types.RevokeRoleDocument,
    "mutation SetCalendarException($input: CalendarExceptionSetInput!) {\n  calendarExceptionSet(input: $input) {\n    on\n    working\n    name\n    shifts {\n      from\n      to\n    }\n  }\n}": types.SetCalendarExceptionDocument,
    "mutation SetWorkingWeek($input: CalendarWeekSetInput!) {\n  calendarWeekSet(input: $input) {\n    id\n    workingWeek {\n      version\n    }\n  }\n}": types.SetWorkingWeekDocument,
    "query StaffOfBranch($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        name\n        active\n        assignments {\n          role\n          branch {\n            id\n            name\n          }\n        }\n        certificates {\n          category\n          kind\n          number\n          validFrom\n          validUntil\n        }\n        workPermits {\n          number\n          validFrom\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.StaffOfBranchDocument,
    "query WorkingWeek($first: Int! = 20, $after: String) {\n  branches(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        timeZone\n        workingWeek {\n          version\n          days {\n            weekday\n            shifts {\n              from\n              to\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.WorkingWeekDocument,
    "mutation AssignRenewalVisit($input: RenewalVisitAssignInput!) {\n  renewalVisitAssign(input: $input) {\n    id\n    version\n    state\n    result\n    assigneeName\n  }\n}": types.AssignRenewalVisitDocument,
    "query BehindTargetFigures($branchId: ID!, $month: String!, $first: Int! = 20) {\n  targetFigures(by: BRANCH, from: $month, branchId: $branchId, first: 1) {\n    edges {\n      node {\n        onTime {\n          numerator\n          denominator\n          sources(first: $first) {\n            edges {\n              node {\n                kind\n                at\n                number\n                numerator\n                denominator\n                request {\n                  id\n                }\n              }\n            }\n          }\n        }\n        justifiedComplaints {\n          numerator\n          denominator\n          sources(first: $first) {\n            edges {\n              node {\n                kind\n                at\n                number\n                numerator\n                denominator\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.BehindTargetFiguresDocument,
    "query BranchDay($branchId: ID!, $on: LocalDate!) {\n  dispatchQueue(branchId: $branchId, first: 20) {\n    edges {\n      node {\n        number\n        priority\n        receivedAt\n        promise {\n          state\n          dueAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  callRegister(branchId: $branchId, on: $on, first: 50) {\n    edges {\n      node {\n        number\n        state\n        technicianName\n        struckOffAt\n        promise {\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  surveyCoverage(branchId: $branchId, on: $on) {\n    calls\n    merged\n    issued\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n  alerts(branchId: $branchId, open: true, first: 20) {\n    edges {\n      node {\n        id\n        kind\n        subject\n      }\n    }\n  }\n}": types.BranchDayDocument,
    "query CardsOfBranch($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffCards(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffId\n        staffName\n        color\n        reason\n        givenOn\n        givenByName\n        withdrawnAt\n        withdrawnByName\n        withdrawnReason\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CardsOfBranchDocument,
    "query ClosedDays($branchId: ID!, $first: Int! = 31, $after: String) {\n  dayEnds(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        on\n        closedAt\n        closedByName\n        calls\n        struckOff\n        open\n        undispatched\n        unfinished\n        lackingCommitment\n        missingReports\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ClosedDaysDocument,
    "mutation CompleteCorrectiveAction($input: CorrectiveActionCompleteInput!) {\n  correctiveActionComplete(input: $input) {\n    id\n    version\n    state\n    doneAt\n    result\n  }\n}": types.CompleteCorrectiveActionDocument,
    "query CorrectiveActions($branchId: ID, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  correctiveActions(\n    branchId: $branchId\n    open: $open\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        kind\n        action\n        ownerName\n        dueOn\n        state\n        overdue\n        plannedByName\n        doneAt\n        doneByName\n        result\n        branch {\n          name\n        }\n        model {\n          code\n          name\n        }\n        responsibleUnit {\n          name\n        }\n        feedback {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CorrectiveActionsDocument,
    "mutation DecideLocalPurchase($input: ReplenishmentDecideInput!) {\n  replenishmentDecide(input: $input) {\n    id\n    version\n    state\n  }\n}": types.DecideLocalPurchaseDocument,
    "mutation DecideReduction($input: ChargeReductionDecideInput!) {\n  chargeReductionDecide(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n    remarks\n  }\n}": types.DecideReductionDocument,
    "mutation EndContract($input: ContractEndInput!) {\n  contractEnd(input: $input) {\n    id\n    version\n    number\n    endsOn\n    agreedEndsOn\n  }\n}": types.EndContractDocument,
    "mutation GiveCard($input: StaffCardGiveInput!) {\n  staffCardGive(input: $input) {\n    id\n    version\n    staffName\n    color\n    reason\n    givenOn\n  }\n}": types.GiveCardDocument,
    "query MonthlyFeedbackAnalysis($month: String!, $branchId: ID) {\n  monthlyFeedbackAnalysis(month: $month, branchId: $branchId) {\n    month\n    cases\n    complaints\n    suggestions\n    verified\n    unfounded\n    open\n    answeredLate\n    tallies {\n      dimension\n      key\n      modelId\n      cases\n      verified\n    }\n  }\n}": types.MonthlyFeedbackAnalysisDocument,
    "query PapersOfTechnicians($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(\n    branchId: $branchId\n    role: TECHNICIAN\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        name\n        certificates {\n          category\n          kind\n          number\n          validUntil\n        }\n        workPermits {\n          number\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PapersOfTechniciansDocument,
    "query ReductionsToDecide($branchId: ID!, $first: Int! = 20, $after: String) {\n  reductionsToDecide(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        amount\n        reason\n        requestedAt\n        requestedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReductionsToDecideDocument,
    "mutation SignTeamReport($input: SupervisorReportSignInput!) {\n  supervisorReportSign(input: $input) {\n    id\n    version\n    state\n    signedAt\n    signedByName\n    remarks\n  }\n}": types.SignTeamReportDocument,
    "mutation AnswerCall($input: RequestAcknowledgeInput!) {\n  requestAcknowledge(input: $input) {\n    id\n    version\n    acknowledgedAt\n  }\n}": types.AnswerCallDocument,
    "mutation AnswerContact($input: ContactAnswerInput!) {\n  contactAnswer(input: $input) {\n    id\n    loggedAt\n    answersId\n  }\n}": types.AnswerContactDocument,
    "mutation AppointAdministrator($input: CustomerContactInput!) {\n  customerAdministratorSet(input: $input) {\n    id\n    name\n    role\n  }\n}": types.AppointAdministratorDocument,
    "mutation ArchiveVoucher($input: RequestInput!) {\n  voucherArchive(input: $input) {\n    id\n    number\n    state\n    archivedAt\n  }\n}": types.ArchiveVoucherDocument,
    "mutation BookUnitIn($input: UnitBookInInput!) {\n  unitBookIn(input: $input) {\n    id\n    number\n    whereabouts {\n      place\n      since\n    }\n  }\n}": types.BookUnitInDocument,
    "mutation BookUnitOut($input: UnitBookOutInput!) {\n  unitBookOut(input: $input) {\n    id\n    number\n    whereabouts {\n      place\n    }\n  }\n}": types.BookUnitOutDocument,
    "query CallRegister($branchId: ID!, $on: LocalDate, $state: [RequestState!], $search: String, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: $state\n    search: $search\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        version\n        state\n        kind\n        grade\n        priority\n        channel\n        receivedAt\n        raisedByName\n        contactPhone\n        faultDescription\n        serviceCategory\n        technicianName\n        struckOffAt\n        customer {\n          id\n          name\n        }\n        model {\n          name\n        }\n        asset {\n          serialNumber\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        lastEvent {\n          at\n          text\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CallRegisterDocument,
    "query Call($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    kind\n    grade\n    faultType\n    channel\n    receivedAt\n    raisedByName\n    filedByName\n    contactPhone\n    addressLine\n    faultDescription\n    nextStep\n    nextActor\n    nextDueAt\n    partsExpectedOn\n    cancellable\n    trackingUrl\n    entitlement {\n      category\n      explanation\n    }\n    customer {\n      id\n      name\n      phone\n    }\n    asset {\n      id\n      serialNumber\n      proof\n    }\n    model {\n      id\n      name\n    }\n    mergedInto {\n      number\n    }\n    voucher {\n      number\n      state\n      sealCode\n      intact\n      archivedAt\n      signature {\n        signerName\n        signedAt\n        comments\n      }\n    }\n    visits {\n      id\n      state\n      leadName\n      plannedAt\n      arrivedAt\n      leftAt\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}": types.CallDocument,
    "mutation CancelCall($input: RepairRequestCancelInput!) {\n  repairRequestCancel(input: $input) {\n    id\n    version\n    state\n    struckOffAt\n  }\n}": types.CancelCallDocument,
    "mutation ChooseSurveyChannel($input: SurveyChannelChooseInput!) {\n  surveyChannelChoose(input: $input) {\n    id\n    surveyChannel\n  }\n}": types.ChooseSurveyChannelDocument,
    "mutation ClassifyCall($input: RepairRequestClassifyInput!) {\n  repairRequestClassify(input: $input) {\n    id\n    version\n    grade\n    faultType\n    promise {\n      dueAt\n    }\n  }\n}": types.ClassifyCallDocument,
    "mutation ContactHandler($input: VehicleHandlingContactInput!) {\n  vehicleHandlingContact(input: $input) {\n    id\n    vehicleFault {\n      handling\n      handlerName\n      contactedAt\n    }\n  }\n}": types.ContactHandlerDocument,
    "query ContactsOfCall($number: String!, $first: Int! = 50, $after: String) {\n  repairRequest(number: $number) {\n    number\n    contacts(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          loggedAt\n          happenedAt\n          direction\n          kind\n          party\n          withWhom\n          words\n          internal\n          needsAnswer\n          answeredAt\n          correctsId\n          byName\n          reply {\n            id\n            words\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.ContactsOfCallDocument,
    "mutation CorrectContact($input: ContactCorrectInput!) {\n  contactCorrect(input: $input) {\n    id\n    correctsId\n    words\n  }\n}": types.CorrectContactDocument,
    "query UnitsInCustody($branchId: ID!, $first: Int! = 20, $after: String) {\n  custody(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        assetId\n        unitName\n        serialNumber\n        requestNumber\n        receiptId\n        receiptNumber\n        place\n        technicianName\n        since\n        returnPlannedAt\n        intact\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UnitsInCustodyDocument,
    "query CustomerFile($id: ID!) {\n  customerFile(id: $id) {\n    id\n    number\n    version\n    kind\n    name\n    phone\n    email\n    preferredChannel\n    addresses {\n      id\n      districtCode\n      line\n    }\n    contacts {\n      id\n      role\n      name\n      phone\n    }\n  }\n}": types.CustomerFileDocument,
    "mutation FileHandling($input: VehicleHandlingFileInput!) {\n  vehicleHandlingFile(input: $input) {\n    id\n    vehicleFault {\n      handling\n      result\n      filedAt\n    }\n  }\n}": types.FileHandlingDocument,
    "query FindCustomers($search: String!, $first: Int! = 20, $after: String) {\n  customers(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        kind\n        name\n        phone\n        homeBranch {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindCustomersDocument,
    "query FindDistricts($search: String, $first: Int! = 20, $after: String) {\n  districts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        code\n        province\n        city\n        name\n        served\n        zoneKind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindDistrictsDocument,
    "query FindModels($search: String, $category: ProductCategory, $first: Int! = 20, $after: String) {\n  productModels(\n    search: $search\n    category: $category\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        code\n        name\n        category\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindModelsDocument,
    "query GoodsRegister($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  goodsRegister(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        step\n        move\n        at\n        fromPlace\n        toPlace\n        toTechnicianName\n        byName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.GoodsRegisterDocument,
    "mutation HandOutAtCounter($input: UnitReturnInput!) {\n  unitReturn(input: $input) {\n    id\n    number\n    state\n    cameBack\n  }\n}": types.HandOutAtCounterDocument,
    "mutation LetterPosted($input: LetterPostedInput!) {\n  letterPosted(input: $input) {\n    id\n    result\n    postedAt\n    postedByName\n  }\n}": types.LetterPostedDocument,
    "mutation LogContact($input: ContactLogInput!) {\n  contactLog(input: $input) {\n    id\n    loggedAt\n    needsAnswer\n  }\n}": types.LogContactDocument,
    "mutation MergeCall($input: RepairRequestMergeInput!) {\n  repairRequestMerge(input: $input) {\n    id\n    version\n    state\n    mergedInto {\n      number\n    }\n  }\n}": types.MergeCallDocument,
    "query MessagesToCustomer($customerId: ID!, $requestId: ID, $first: Int! = 20, $after: String) {\n  customerMessages(\n    customerId: $customerId\n    requestId: $requestId\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        channel\n        to\n        template\n        content\n        result\n        answer\n        createdAt\n        sentAt\n        postedAt\n        postedByName\n        requestNumber\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MessagesToCustomerDocument,
    "mutation PlanReturn($input: UnitReturnPlanInput!) {\n  unitReturnPlan(input: $input) {\n    id\n    whereabouts {\n      returnPlannedAt\n    }\n  }\n}": types.PlanReturnDocument,
    "query ProofsWaiting($branchId: ID!, $first: Int! = 20, $after: String) {\n  assetProofsWaiting(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        proofs {\n          id\n          state\n          submittedAt\n          purchasedOn\n          file {\n            url\n            mimeType\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ProofsWaitingDocument,
    "mutation RecordApproval($input: EstimateApprovalRecordInput!) {\n  estimateApprovalRecord(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n    approvalWay\n    recordedByName\n    decisionNote\n  }\n}": types.RecordApprovalDocument,
    "mutation RecordCallBack($input: FollowUpCallRecordInput!) {\n  followUpCallRecord(input: $input) {\n    id\n    version\n    state\n    dueAt\n    calledAt\n    closedAt\n  }\n}": types.RecordCallBackDocument,
    "mutation RecordFinalAcceptance($input: AssetFinalAcceptanceRecordInput!) {\n  assetFinalAcceptanceRecord(input: $input) {\n    id\n    finalAcceptanceOn\n    coverage {\n      startsOn\n      endsOn\n    }\n  }\n}": types.RecordFinalAcceptanceDocument,
    "mutation RecordVehicleFault($input: VehicleFaultRecordInput!) {\n  vehicleFaultRecord(input: $input) {\n    id\n    vehicleFault {\n      area\n      distanceKm\n      supplierNeeded\n      handling\n    }\n    targets {\n      kind\n      basis\n      dueAt\n      state\n    }\n  }\n}": types.RecordVehicleFaultDocument,
    "mutation RegisterCustomer($input: CustomerRegisterInput!) {\n  customerRegister(input: $input) {\n    id\n    number\n    name\n  }\n}": types.RegisterCustomerDocument,
    "mutation RegisterFeedback($input: FeedbackRegisterInput!) {\n  feedbackRegister(input: $input) {\n    id\n    number\n    kind\n    grade\n    subject\n    source\n    firstAnswerDueAt\n  }\n}": types.RegisterFeedbackDocument,
    "mutation RegisterUnit($input: AssetRegisterInput!) {\n  assetRegister(input: $input) {\n    id\n    serialNumber\n    verified\n    proof\n  }\n}": types.RegisterUnitDocument,
    "mutation ReopenCall($input: RepairRequestReopenInput!) {\n  repairRequestReopen(input: $input) {\n    id\n    number\n    version\n    state\n    reopenedCount\n    reopenedAt\n    follows {\n      number\n    }\n    promise {\n      dueAt\n    }\n  }\n}": types.ReopenCallDocument,
    "mutation ReplaceUnit($input: AssetReplaceInput!) {\n  assetReplace(input: $input) {\n    id\n    serialNumber\n    replaces {\n      id\n      replacedOn\n      replacedUnder\n      replacedReason\n    }\n    coverage {\n      startsOn\n      endsOn\n      replacement\n    }\n  }\n}": types.ReplaceUnitDocument,
    "mutation ReverseCharge($input: ChargeReverseInput!) {\n  chargeReverse(input: $input) {\n    id\n    quantity\n    amount\n    reason\n  }\n}": types.ReverseChargeDocument,
    "mutation StrikeOff($input: RepairRequestStrikeOffInput!) {\n  repairRequestStrikeOff(input: $input) {\n    id\n    number\n    version\n    state\n    struckOffAt\n    voucher {\n      number\n      state\n    }\n  }\n}": types.StrikeOffDocument,
    "mutation TakeCall($input: RepairRequestRegisterInput!) {\n  repairRequestRegister(input: $input) {\n    id\n    number\n    version\n    trackingUrl\n    serviceCategory\n    entitlement {\n      explanation\n    }\n    promise {\n      dueAt\n    }\n    voucher {\n      number\n    }\n  }\n}": types.TakeCallDocument,
    "mutation TellHandling($input: RequestInput!) {\n  vehicleHandlingTell(input: $input) {\n    id\n    vehicleFault {\n      handling\n      toldAt\n    }\n  }\n}": types.TellHandlingDocument,
    "query UnansweredContacts($branchId: ID!, $first: Int! = 20, $after: String) {\n  unansweredContacts(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        loggedAt\n        kind\n        party\n        withWhom\n        words\n        request {\n          number\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UnansweredContactsDocument,
    "query UnitsOfCustomer($customerId: ID!, $first: Int! = 20, $after: String) {\n  assetsOfCustomer(customerId: $customerId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        verified\n        proof\n        purchasedOn\n        replacedOn\n        replacedBy {\n          id\n          serialNumber\n        }\n        model {\n          id\n          code\n          name\n          category\n        }\n        coverage {\n          category\n          explanation\n          endsOn\n        }\n        openRequest {\n          id\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UnitsOfCustomerDocument,
    "mutation VerifyProof($input: AssetProofVerifyInput!) {\n  assetProofVerify(input: $input) {\n    id\n    proof\n    coverage {\n      category\n      explanation\n      endsOn\n    }\n  }\n}": types.VerifyProofDocument,
    "mutation AnswerSurvey($input: SurveyAnswerInput!) {\n  surveyAnswer(input: $input) {\n    requestNumber\n    state\n    goesOnAs\n    correctableUntil\n  }\n}": types.AnswerSurveyDocument,
    "mutation ApproveEstimate($input: EstimateInput!) {\n  estimateApprove(input: $input) {\n    id\n    version\n    state\n    decidedAt\n  }\n}": types.ApproveEstimateDocument,
    "mutation CancelByLink($input: RepairRequestCancelByLinkInput!) {\n  repairRequestCancelByLink(input: $input) {\n    number\n    state\n    plannedAt\n    visitVersion\n    visitConfirmedAt\n  }\n}": types.CancelByLinkDocument,
    "mutation ChangePerson($input: CustomerContactChangeInput!) {\n  customerContactChange(input: $input) {\n    id\n    name\n    role\n    mayRaise\n    mayApprove\n    version\n  }\n}": types.ChangePersonDocument,
    "mutation ChooseChannel($input: CustomerChannelChooseInput!) {\n  customerChannelChoose(input: $input) {\n    preferredChannel\n    email\n  }\n}": types.ChooseChannelDocument,
    "mutation ConfirmVisitByLink($input: VisitConfirmByLinkInput!) {\n  visitConfirmByLink(input: $input) {\n    number\n    state\n    plannedAt\n    visitVersion\n    visitConfirmedAt\n  }\n}": types.ConfirmVisitByLinkDocument,
    "mutation ConfirmVisit($input: VisitConfirmInput!) {\n  visitConfirm(input: $input) {\n    id\n    version\n    confirmedAt\n  }\n}": types.ConfirmVisitDocument,
    "mutation DisputeInvoice($input: InvoiceReasonInput!) {\n  invoiceDispute(input: $input) {\n    id\n    version\n    state\n  }\n}": types.DisputeInvoiceDocument,
    "query FeedbackCourse($number: String!) {\n  feedback(number: $number) {\n    id\n    number\n    version\n    kind\n    grade\n    subject\n    state\n    text\n    askedForMoney\n    holder\n    firstAnswerDueAt\n    firstAnsweredAt\n    handling\n    promisedOn\n    answer\n    toldAt\n    toldHow\n    metAt\n    closedAt\n    canReopen\n    newFacts\n    request {\n      number\n    }\n    letters {\n      id\n      text\n      writtenAt\n    }\n    events {\n      id\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}": types.FeedbackCourseDocument,
    "mutation FileFeedbackByLink($input: FeedbackFileByLinkInput!) {\n  feedbackFileByLink(input: $input) {\n    number\n    kind\n    grade\n    firstAnswerDueAt\n  }\n}": types.FileFeedbackByLinkDocument,
    "mutation FileFeedback($input: FeedbackFileInput!) {\n  feedbackFile(input: $input) {\n    id\n    number\n    kind\n    grade\n    state\n    firstAnswerDueAt\n  }\n}": types.FileFeedbackDocument,
    "subscription FollowTracking($token: String!) {\n  trackedRequestChanged(token: $token) {\n    number\n    state\n    nextStep\n    nextActor\n    nextDueAt\n  }\n}": types.FollowTrackingDocument,
    "mutation InvitePerson($input: CustomerContactInviteInput!) {\n  customerContactInvite(input: $input) {\n    id\n    name\n    role\n    mayRaise\n    mayApprove\n    version\n  }\n}": types.InvitePersonDocument,
    "mutation MoveVisitByLink($input: VisitMoveByLinkInput!) {\n  visitMoveByLink(input: $input) {\n    number\n    state\n    plannedAt\n    visitVersion\n    visitConfirmedAt\n  }\n}": types.MoveVisitByLinkDocument,
    "mutation MoveVisit($input: VisitMoveInput!) {\n  visitMove(input: $input) {\n    id\n    version\n    plannedAt\n  }\n}": types.MoveVisitDocument,
    "query MyCompanies {\n  myCompanies {\n    id\n    name\n    contacts {\n      id\n      name\n      phone\n      role\n      mayRaise\n      mayApprove\n      isYou\n      version\n    }\n  }\n}": types.MyCompaniesDocument,
    "query MyContracts($assetId: ID, $first: Int! = 20, $after: String) {\n  myContracts(assetId: $assetId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        startsOn\n        endsOn\n        priceAmount\n        coversLabour\n        coversParts\n        visitsIncluded\n        visitsUsed\n        visitsLeft\n        responseTargetMinutes\n        noticeSentAt\n        renewedBy {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyContractsDocument,
    "query MyFeedback($first: Int! = 20, $after: String) {\n  myFeedback(first: $first, after: $after) {\n    edges {\n      node {\n        number\n        kind\n        grade\n        subject\n        state\n        text\n        holder\n        firstAnswerDueAt\n        promisedOn\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyFeedbackDocument,
    "query MyRequest($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    state\n    nextActor\n    nextStep\n    nextDueAt\n    partsExpectedOn\n    custodyReceipt {\n      id\n      number\n      code\n      state\n      unitName\n      issuedAt\n      whereabouts {\n        place\n        returnPlannedAt\n      }\n    }\n    repairCard {\n      state\n      plannedFinishAt\n      promises {\n        plannedFinishAt\n        reason\n      }\n    }\n    estimates {\n      id\n      version\n      state\n      totalAmount\n      lines {\n        kind\n        name\n        quantity\n        amount\n      }\n    }\n    invoices {\n      id\n      version\n      number\n      state\n      totalAmount\n      lines {\n        kind\n        name\n        quantity\n        amount\n      }\n      disputes {\n        reason\n        outcome\n        answer\n      }\n    }\n  }\n}": types.MyRequestDocument,
    "query MyUnits($first: Int! = 20, $after: String) {\n  viewer {\n    customer {\n      name\n      addresses {\n        districtCode\n        line\n      }\n    }\n  }\n  myAssets(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        openRequest {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyUnitsDocument,
    "query OpenSurvey($token: String!) {\n  surveyCard(token: $token) {\n    requestNumber\n    state\n    items\n    asksSolved\n    technicianName\n    goesOnAs\n  }\n}": types.OpenSurveyDocument,
    "query PreviewRequest($input: RequestPreviewInput!) {\n  requestPreview(input: $input) {\n    branch {\n      id\n      name\n    }\n    coverage {\n      category\n      explanation\n    }\n    promise {\n      dueAt\n    }\n  }\n}": types.PreviewRequestDocument,
    "mutation RejectEstimate($input: EstimateRejectInput!) {\n  estimateReject(input: $input) {\n    id\n    version\n    state\n  }\n}": types.RejectEstimateDocument,
    "mutation RemovePerson($input: CustomerContactInput!) {\n  customerContactRemove(input: $input)\n}": types.RemovePersonDocument,
    "mutation ReopenFeedback($input: FeedbackReopenInput!) {\n  feedbackReopen(input: $input) {\n    id\n    version\n    state\n    canReopen\n  }\n}": types.ReopenFeedbackDocument,
    "mutation ReportUnsolvedByLink($input: RepairRequestReportUnsolvedByLinkInput!) {\n  repairRequestReportUnsolvedByLink(input: $input) {\n    number\n    state\n    goesOnAs\n  }\n}": types.ReportUnsolvedByLinkDocument,
    "mutation ReportUnsolved($input: RepairRequestReportUnsolvedInput!) {\n  repairRequestReportUnsolved(input: $input) {\n    id\n    number\n    state\n    reopenedCount\n    promise {\n      dueAt\n    }\n  }\n}": types.ReportUnsolvedDocument,
    "mutation RequestCode($input: PhoneCodeRequestInput!) {\n  phoneCodeRequest(input: $input) {\n    expiresInSeconds\n    resendAfterSeconds\n  }\n}": types.RequestCodeDocument,
    "mutation SignInByCode($input: PhoneCodeSignInInput!) {\n  phoneCodeSignIn(input: $input) {\n    token\n    expiresAt\n  }\n}": types.SignInByCodeDocument,
    "mutation SignInPortal($input: VoucherSignInPortalInput!) {\n  voucherSignInPortal(input: $input) {\n    id\n    number\n    state\n    sealCode\n  }\n}": types.SignInPortalDocument,
    "mutation SubmitRequest($input: RepairRequestSubmitInput!) {\n  repairRequestSubmit(input: $input) {\n    id\n    number\n    trackingUrl\n    promise {\n      dueAt\n    }\n  }\n}": types.SubmitRequestDocument,
    "mutation TurnAnswerIntoFeedback($input: FeedbackFromCardInput!) {\n  feedbackFromCard(input: $input) {\n    number\n    kind\n    grade\n    firstAnswerDueAt\n  }\n}": types.TurnAnswerIntoFeedbackDocument,
    "query VisitCalendar($number: String!) {\n  repairRequest(number: $number) {\n    visitTimes\n    visitCalendar\n  }\n}": types.VisitCalendarDocument,
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
    "mutation ApproveTravel($input: TravelRequestDecideInput!) {\n  travelRequestApprove(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n  }\n}": types.ApproveTravelDocument,
    "mutation AssessHead($input: ReviewInputGiveInput!) {\n  reviewInputGive(input: $input) {\n    reviewId\n    source\n    givenAt\n  }\n}": types.AssessHeadDocument,
    "mutation DecideAppeal($input: PerformanceReviewAppealDecideInput!) {\n  performanceReviewAppealDecide(input: $input) {\n    id\n    version\n    state\n    appealOutcome\n    frozenAt\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n    }\n  }\n}": types.DecideAppealDocument,
    "mutation DelegateFeedback($input: FeedbackPersonInput!) {\n  feedbackDelegate(input: $input) {\n    id\n    version\n    delegateName\n  }\n}": types.DelegateFeedbackDocument,
    "query MajorFeedback($first: Int! = 20, $after: String) {\n  feedbackList(grade: MAJOR, open: true, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        subject\n        state\n        text\n        askedForMoney\n        delegateName\n        investigatorName\n        findings\n        firstAnswerDueAt\n        accidentAt\n        branch {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MajorFeedbackDocument,
    "mutation NameServer($input: ReferralDecideInput!) {\n  referralDecide(input: $input) {\n    id\n    decidedAt\n    namedStaffName\n    toBranch {\n      name\n    }\n  }\n}": types.NameServerDocument,
    "mutation OrderCorrection($input: QualityReportOrderCorrectionInput!) {\n  qualityReportOrderCorrection(input: $input) {\n    id\n    action\n    ownerName\n    dueOn\n    responsibleUnitName\n    orderedAt\n    orderedByName\n    correctiveAction {\n      id\n    }\n  }\n}": types.OrderCorrectionDocument,
    "query QualityReports($first: Int! = 12, $after: String) {\n  qualityReports(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        month\n        state\n        submittedAt\n        late\n        complaints\n        verified\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.QualityReportsDocument,
    "query ReferralsWaiting($first: Int! = 20, $after: String) {\n  referrals(waiting: true, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        requestNumber\n        reason\n        passedAt\n        passedByName\n        fromBranch {\n          name\n        }\n        request {\n          kind\n          faultDescription\n          model {\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReferralsWaitingDocument,
    "mutation RefuseTravel($input: TravelRequestDecideInput!) {\n  travelRequestRefuse(input: $input) {\n    id\n    version\n    state\n    remarks\n  }\n}": types.RefuseTravelDocument,
    "mutation ReversePenalty($input: FeedbackPenaltyReverseInput!) {\n  feedbackPenaltyReverse(input: $input) {\n    id\n    amount\n    reason\n  }\n}": types.ReversePenaltyDocument,
    "query WaitingCalls($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        grade\n        priority\n        receivedAt\n        customer {\n          name\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        nextStep\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.WaitingCallsDocument,
    "mutation ApproveReview($input: PerformanceReviewInput!) {\n  performanceReviewApprove(input: $input) {\n    id\n    version\n    state\n  }\n}": types.ApproveReviewDocument,
    "mutation AwardYearEndBonus($input: YearEndBonusAwardInput!) {\n  yearEndBonusAward(input: $input) {\n    id\n    year\n    number\n    earnedPerMille\n    reason\n    amount\n    dueOn\n  }\n}": types.AwardYearEndBonusDocument,
    "query BehindAssessedIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BehindAssessedIndicatorDocument,
    "query IndicatorsForAssessment($branchId: ID!, $period: String!, $first: Int!, $after: String) {\n  branchIndicators(\n    branchId: $branchId\n    period: $period\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        technicianId\n        technicianNumber\n        technicianName\n        from\n        to\n        indicators {\n          indicator\n          unit\n          numerator\n          denominator\n          value\n          percent\n          points\n        }\n        workPoints\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.IndicatorsForAssessmentDocument,
    "mutation OpenReview($input: PerformanceReviewOpenInput!) {\n  performanceReviewOpen(input: $input) {\n    id\n    version\n    staffName\n    period\n    periodFrom\n    periodTo\n    state\n    dueOn\n  }\n}": types.OpenReviewDocument,
    "mutation PublishReview($input: PerformanceReviewInput!) {\n  performanceReviewPublish(input: $input) {\n    id\n    version\n    state\n    publishedAt\n  }\n}": types.PublishReviewDocument,
    "query RatingsForAssessment($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    technician {\n      number\n      name\n    }\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": types.RatingsForAssessmentDocument,
    "mutation SetProbation($input: StaffProbationSetInput!) {\n  staffProbationSet(input: $input) {\n    id\n    staffId\n    fromOn\n    untilOn\n  }\n}": types.SetProbationDocument,
    "mutation WithdrawCard($input: StaffCardWithdrawInput!) {\n  staffCardWithdraw(input: $input) {\n    id\n    version\n    color\n    withdrawnAt\n    withdrawnByName\n    withdrawnReason\n  }\n}": types.WithdrawCardDocument,
    "mutation DecideReward($input: RewardDecideInput!) {\n  rewardDecide(input: $input) {\n    id\n    version\n    state\n    decidedByName\n  }\n}": types.DecideRewardDocument,
    "query MonthlyRollUp($month: String!) {\n  monthlyRollUp(month: $month) {\n    branchId\n    branchCode\n    branchName\n    days\n    lateDays\n    reports\n    lateReports\n    paidMinutes\n    contractMinutes\n    warrantyMinutes\n    internalMinutes\n  }\n}": types.MonthlyRollUpDocument,
    "query Rewards($branchId: ID, $state: RewardState, $first: Int! = 20, $after: String) {\n  rewards(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        branch {\n          name\n        }\n        nomineeName\n        improvement\n        effect\n        amount\n        proposedByName\n        proposedAt\n        reviewedByName\n        reviewRemarks\n        decidedByName\n        decisionRemarks\n        paidAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RewardsDocument,
    "query TargetsByMonth($from: String!, $to: String!, $first: Int! = 24) {\n  targetFigures(by: MONTH, from: $from, to: $to, first: $first) {\n    edges {\n      node {\n        code\n        onTime {\n          percent\n          reached\n        }\n        satisfaction {\n          percent\n          reached\n        }\n        justifiedComplaints {\n          percent\n          reached\n        }\n        resolved {\n          percent\n          reached\n        }\n      }\n    }\n  }\n}": types.TargetsByMonthDocument,
    "mutation AskScrap($input: StockScrapAskInput!) {\n  stockScrapAsk(input: $input) {\n    id\n    state\n  }\n}": types.AskScrapDocument,
    "mutation DisposeOldParts($input: OldPartsDisposeInput!) {\n  oldPartsDispose(input: $input) {\n    id\n    pieces\n  }\n}": types.DisposeOldPartsDocument,
    "mutation IssueParts($input: PartsRequisitionIssueInput!) {\n  partsRequisitionIssue(input: $input) {\n    id\n    version\n    state\n    issuedAt\n  }\n}": types.IssuePartsDocument,
    "query OldPartsActs($branchId: ID!, $first: Int! = 50, $after: String) {\n  oldPartsActs(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        period\n        pieces\n        method\n        dealerNumber\n        responsibleUnit {\n          code\n          name\n          nameEn\n        }\n        evidence\n        at\n        byName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.OldPartsActsDocument,
    "query OldParts($branchId: ID!, $state: OldPartState, $first: Int! = 50, $after: String) {\n  oldParts(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        partCode\n        quantity\n        serialNumber\n        state\n        receivedAt\n        receivedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.OldPartsDocument,
    "mutation OpenWarehouse($input: WarehouseOpenInput!) {\n  warehouseOpen(input: $input) {\n    id\n    kind\n    name\n  }\n}": types.OpenWarehouseDocument,
    "mutation OrderReplenishment($input: ReplenishmentOrderInput!) {\n  replenishmentOrder(input: $input) {\n    id\n    version\n    state\n    expectedOn\n  }\n}": types.OrderReplenishmentDocument,
    "query PartsCatalog($search: String, $first: Int! = 50, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        nameEn\n        priceAmount\n        responsibleUnit {\n          code\n          name\n          nameEn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PartsCatalogDocument,
    "query PartsLedger($warehouseId: ID!, $partCode: String, $first: Int! = 50, $after: String) {\n  stockMovements(\n    warehouseId: $warehouseId\n    partCode: $partCode\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        step\n        kind\n        quantity\n        balance\n        unitCostAmount\n        reference\n        reason\n        at\n        byName\n        part {\n          code\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PartsLedgerDocument,
    "mutation ReceiveGoods($input: StockReceiveInput!) {\n  stockReceive(input: $input) {\n    id\n    step\n    balance\n  }\n}": types.ReceiveGoodsDocument,
    "mutation ReceiveOldPart($input: OldPartReceiveInput!) {\n  oldPartReceive(input: $input) {\n    id\n    state\n  }\n}": types.ReceiveOldPartDocument,
    "mutation ReceiveReplenishment($input: ReplenishmentArriveInput!) {\n  replenishmentArrive(input: $input) {\n    id\n    version\n    state\n    arrivedAt\n  }\n}": types.ReceiveReplenishmentDocument,
    "query Replenishments($branchId: ID!, $state: ReplenishmentState, $first: Int! = 50, $after: String) {\n  replenishments(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        requestNumber\n        partCode\n        quantity\n        local\n        reason\n        state\n        expectedOn\n        orderedAt\n        orderedByName\n        decidedByName\n        arrivedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReplenishmentsDocument,
    "query Requisitions($branchId: ID!, $state: RequisitionState, $first: Int! = 50, $after: String) {\n  partsRequisitions(\n    branchId: $branchId\n    state: $state\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        technicianName\n        submittedAt\n        lines {\n          partCode\n          quantity\n          issued\n          used\n          returned\n        }\n        replenishments {\n          partCode\n          state\n          expectedOn\n        }\n        decidedByName\n        issuedAt\n        issuedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RequisitionsDocument,
    "mutation RescheduleReplenishment($input: ReplenishmentRescheduleInput!) {\n  replenishmentReschedule(input: $input) {\n    id\n    version\n    state\n    expectedOn\n    delays {\n      id\n      expectedBefore\n      expectedOn\n      reason\n      at\n      byName\n    }\n  }\n}": types.RescheduleReplenishmentDocument,
    "query Stock($warehouseId: ID!, $first: Int! = 50, $after: String) {\n  stockLevels(warehouseId: $warehouseId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        quantity\n        unitCostAmount\n        part {\n          code\n          name\n          nameEn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.StockDocument,
    "mutation TakePartsBack($input: PartsReturnInput!) {\n  partsReturn(input: $input) {\n    id\n    version\n    state\n  }\n}": types.TakePartsBackDocument,
    "mutation TakeStock($input: StockTakeInput!) {\n  stockTake(input: $input) {\n    id\n    name\n  }\n}": types.TakeStockDocument,
    "mutation TransferStock($input: StockTransferInput!) {\n  stockTransfer(input: $input) {\n    id\n    step\n    balance\n  }\n}": types.TransferStockDocument,
    "query Warehouses($branchId: ID!, $first: Int! = 50, $after: String) {\n  warehouses(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.WarehousesDocument,
    "mutation ReviewReward($input: RewardReviewInput!) {\n  rewardReview(input: $input) {\n    id\n    version\n    state\n    reviewedByName\n  }\n}": types.ReviewRewardDocument,
    "query UnresolvedList($branchId: ID!, $on: LocalDate!, $first: Int! = 100, $after: String) {\n  unresolvedList(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        receivedAt\n        matter\n        committedAt\n        explanation\n        lacksCommitment\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UnresolvedListDocument,
    "mutation AddContractUnit($input: ContractUnitAddInput!) {\n  contractUnitAdd(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}": types.AddContractUnitDocument,
    "mutation ChangeContract($input: ContractChangeInput!) {\n  contractChange(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}": types.ChangeContractDocument,
    "mutation CompleteRenewalVisit($input: RenewalVisitCompleteInput!) {\n  renewalVisitComplete(input: $input) {\n    id\n    version\n    state\n    result\n    assigneeName\n  }\n}": types.CompleteRenewalVisitDocument,
    "query Contract($id: ID!) {\n  maintenanceContract(id: $id) {\n    id\n    version\n    number\n    customerName\n    startsOn\n    endsOn\n    agreedEndsOn\n    endedEarlyReason\n    priceAmount\n    coversLabour\n    coversParts\n    visitsIncluded\n    visitsUsed\n    visitsLeft\n    responseTargetMinutes\n    salesId\n    renewsId\n    renewedBy {\n      id\n      number\n    }\n    noticeSentAt\n    units {\n      id\n      assetId\n      modelName\n      serialNumber\n      fromOn\n      untilOn\n      removedReason\n    }\n  }\n}": types.ContractDocument,
    "query Contracts($branchId: ID!, $search: String, $endingBy: LocalDate, $first: Int! = 20, $after: String) {\n  maintenanceContracts(\n    branchId: $branchId\n    search: $search\n    endingBy: $endingBy\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        customerName\n        startsOn\n        endsOn\n        noticeSentAt\n        renewedBy {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ContractsDocument,
    "mutation RegisterContract($input: ContractRegisterInput!) {\n  contractRegister(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}": types.RegisterContractDocument,
    "mutation RemoveContractUnit($input: ContractUnitRemoveInput!) {\n  contractUnitRemove(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}": types.RemoveContractUnitDocument,
    "mutation RenewContract($input: ContractRenewInput!) {\n  contractRenew(input: $input) {\n    id\n    version\n    number\n    endsOn\n    startsOn\n    renewsId\n  }\n}": types.RenewContractDocument,
    "query RenewalVisits($branchId: ID!, $mine: Boolean! = true, $open: Boolean! = true, $first: Int! = 20, $after: String) {\n  renewalVisits(\n    branchId: $branchId\n    mine: $mine\n    open: $open\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        contractId\n        contractNumber\n        customerName\n        customerPhone\n        dueOn\n        assigneeId\n        assigneeName\n        state\n        result\n        note\n        completedAt\n        completedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RenewalVisitsDocument,
    "query ArrivalProofs($branchId: ID!, $from: LocalDate!, $to: LocalDate!, $onlyGaps: Boolean! = true, $first: Int! = 50, $after: String) {\n  arrivalProofs(\n    branchId: $branchId\n    from: $from\n    to: $to\n    onlyGaps: $onlyGaps\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        requestNumber\n        technicianName\n        claimedAt\n        serverAt\n        confirmedAt\n        signedAt\n        rating\n        serverMinutes\n        signatureMinutes\n        gaps\n        visit {\n          id\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ArrivalProofsDocument,
    "query BehindTechnicianIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BehindTechnicianIndicatorDocument,
    "mutation CloseFeedback($input: FeedbackChangeInput!) {\n  feedbackClose(input: $input) {\n    id\n    version\n    state\n    closedAt\n  }\n}": types.CloseFeedbackDocument,
    "mutation ConfirmTravel($input: TravelRequestDecideInput!) {\n  travelRequestConfirm(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n  }\n}": types.ConfirmTravelDocument,
    "mutation DecideFeedback($input: FeedbackDecideInput!) {\n  feedbackDecide(input: $input) {\n    id\n    version\n    state\n    finding\n    problem\n    responsibleName\n    answer\n    penalties {\n      id\n      staffName\n      amount\n      doubled\n      asTeamLead\n      reason\n    }\n  }\n}": types.DecideFeedbackDocument,
    "query FeedbackToHandle($grade: FeedbackGrade, $state: FeedbackState, $finding: FeedbackFinding, $month: String, $modelId: ID, $open: Boolean, $first: Int! = 20, $after: String) {\n  feedbackList(\n    grade: $grade\n    state: $state\n    finding: $finding\n    month: $month\n    modelId: $modelId\n    open: $open\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        subject\n        state\n        text\n        firstAnswerDueAt\n        firstAnswerOverdue\n        branch {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FeedbackToHandleDocument,
    "query IndicatorsOfTechnician($technicianId: ID!, $period: String!) {\n  technicianIndicators(technicianId: $technicianId, period: $period) {\n    technicianNumber\n    technicianName\n    from\n    to\n    indicators {\n      indicator\n      unit\n      numerator\n      denominator\n      value\n      percent\n      points\n    }\n    workPoints\n  }\n}": types.IndicatorsOfTechnicianDocument,
    "query LateQualitySources($month: String!, $first: Int! = 10) {\n  qualityReport(month: $month) {\n    amendedSources\n    lateSources(first: $first) {\n      edges {\n        node {\n          number\n          modelCode\n          faultType\n          finding\n          cause\n          feedback {\n            id\n          }\n        }\n      }\n    }\n    lines(first: $first) {\n      edges {\n        node {\n          id\n          sources(first: $first) {\n            edges {\n              node {\n                number\n                finding\n                cause\n                findingNow\n                causeNow\n                amended\n                feedback {\n                  id\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.LateQualitySourcesDocument,
    "mutation NameInvestigator($input: FeedbackPersonInput!) {\n  feedbackInvestigatorName(input: $input) {\n    id\n    version\n    investigatorName\n  }\n}": types.NameInvestigatorDocument,
    "mutation PlanCorrectiveAction($input: CorrectiveActionPlanInput!) {\n  correctiveActionPlan(input: $input) {\n    id\n    version\n    kind\n    action\n    ownerName\n    dueOn\n    state\n  }\n}": types.PlanCorrectiveActionDocument,
    "query QualityReport($month: String!, $first: Int! = 20, $after: String) {\n  qualityReport(month: $month) {\n    id\n    version\n    month\n    state\n    draftedAt\n    dueAt\n    submittedAt\n    submittedByName\n    late\n    remarks\n    complaints\n    verified\n    amendedSources\n    deliveries {\n      recipient\n      name\n      at\n    }\n    lines(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          modelCode\n          modelName\n          faultType\n          responsibleUnitName\n          complaints\n          verified\n          designOrManufacture\n          storageOrTransport\n          customerCause\n          causeUnknown\n          actions {\n            id\n            action\n            responsibleUnitName\n            ownerName\n            dueOn\n            state\n            stateNow\n            orderedByName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.QualityReportDocument,
    "mutation RecordFindings($input: FeedbackFindingsInput!) {\n  feedbackFindingsRecord(input: $input) {\n    id\n    version\n    findings\n  }\n}": types.RecordFindingsDocument,
    "query RegisterWithSurveys($branchId: ID!, $on: LocalDate!, $first: Int! = 50, $after: String) {\n  surveyRegister(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        requestState\n        receivedAt\n        survey {\n          id\n          state\n          channel\n          deliveredAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RegisterWithSurveysDocument,
    "mutation RegradeFeedback($input: FeedbackRegradeInput!) {\n  feedbackRegrade(input: $input) {\n    id\n    version\n    grade\n    holder\n  }\n}": types.RegradeFeedbackDocument,
    "query ResponsibleUnits($first: Int! = 50, $after: String) {\n  responsibleUnits(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        nameEn\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ResponsibleUnitsDocument,
    "mutation SendFollowUp($input: FollowUpSendInput!) {\n  followUpSend(input: $input) {\n    id\n    version\n    state\n    dueAt\n  }\n}": types.SendFollowUpDocument,
    "mutation SendSurveyAnotherWay($input: SurveySendAnotherWayInput!) {\n  surveySendAnotherWay(input: $input) {\n    id\n    version\n    state\n    channel\n    deliveries {\n      channel\n      sending\n      at\n    }\n  }\n}": types.SendSurveyAnotherWayDocument,
    "mutation SubmitQualityReport($input: QualityReportSubmitInput!) {\n  qualityReportSubmit(input: $input) {\n    id\n    version\n    state\n    submittedAt\n    late\n    deliveries {\n      recipient\n      name\n      at\n    }\n  }\n}": types.SubmitQualityReportDocument,
    "query SurveyCoverage($branchId: ID, $on: LocalDate, $month: String) {\n  surveyCoverage(branchId: $branchId, on: $on, month: $month) {\n    on\n    month\n    calls\n    merged\n    issued\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n}": types.SurveyCoverageDocument,
    "query SurveysOfBranch($branchId: ID!, $on: LocalDate, $state: SurveyState, $first: Int! = 20, $after: String) {\n  surveys(\n    branchId: $branchId\n    on: $on\n    state: $state\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        state\n        receivedOn\n        deliveredAt\n        expiresAt\n        request {\n          number\n          branch {\n            name\n          }\n        }\n        technician {\n          name\n        }\n        answers {\n          version\n          comment\n          ratings {\n            item\n            rating\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SurveysOfBranchDocument,
    "query TeamReports($branchId: ID!, $first: Int! = 31, $after: String) {\n  supervisorReports(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        submittedAt\n        late\n        signedByName\n        signedLate\n        sentAt\n        sums {\n          category\n          minutes\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.TeamReportsDocument,
    "mutation TellCustomer($input: FeedbackTellInput!) {\n  feedbackTell(input: $input) {\n    id\n    version\n    state\n    toldAt\n    toldHow\n    letters {\n      id\n      recipientName\n      text\n    }\n  }\n}": types.TellCustomerDocument,
    "query TravelRequests($branchId: ID, $waiting: Boolean = true, $first: Int! = 20, $after: String) {\n  travelRequests(\n    branchId: $branchId\n    waiting: $waiting\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        state\n        reason\n        inHomeRegion\n        decider\n        purpose\n        madeAt\n        madeByName\n        decidedAt\n        decidedByName\n        remarks\n        request {\n          number\n          kind\n          grade\n          faultDescription\n          branch {\n            name\n          }\n          district {\n            name\n            city\n            province\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.TravelRequestsDocument,
    "mutation TurnSurveyIntoFeedback($input: FeedbackFromSurveyInput!) {\n  feedbackFromSurvey(input: $input) {\n    id\n    number\n    kind\n    grade\n    text\n  }\n}": types.TurnSurveyIntoFeedbackDocument,
    "query UndeliverableSurveys($branchId: ID!, $first: Int! = 20, $after: String) {\n  surveys(branchId: $branchId, state: UNDELIVERABLE, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        receivedOn\n        request {\n          number\n        }\n        deliveries {\n          channel\n          sending\n          at\n          byName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UndeliverableSurveysDocument,
    "query UnservedCalls($headquartersId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $headquartersId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        receivedAt\n        faultDescription\n        district {\n          province\n          city\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.UnservedCallsDocument,
    "query WarrantyCosts($from: LocalDate!, $to: LocalDate!, $branchId: ID, $first: Int! = 20, $after: String, $jobs: Int! = 20, $jobsAfter: String) {\n  warrantyCosts(from: $from, to: $to, branchId: $branchId) {\n    jobs\n    partsAmount\n    labourAmount\n    totalAmount\n    byModelAndFault(first: $first, after: $after) {\n      edges {\n        node {\n          modelCode\n          modelName\n          faultType\n          jobs\n          partsAmount\n          labourAmount\n          totalAmount\n          sources(first: $jobs, after: $jobsAfter) {\n            edges {\n              node {\n                requestNumber\n                partsAmount\n                labourAmount\n                totalAmount\n                request {\n                  id\n                  state\n                }\n              }\n            }\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.WarrantyCostsDocument,
    "mutation WriteOffWarrantyParts($input: WarrantyPartsWriteOffInput!) {\n  warrantyPartsWriteOff(input: $input) {\n    id\n    pieces\n  }\n}": types.WriteOffWarrantyPartsDocument,
    "mutation AcknowledgeAlert($input: AlertAcknowledgeInput!) {\n  alertAcknowledge(input: $input) {\n    id\n    acknowledgedAt\n  }\n}": types.AcknowledgeAlertDocument,
    "mutation AdjustReview($input: PerformanceReviewAdjustInput!) {\n  performanceReviewAdjust(input: $input) {\n    id\n    version\n    state\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n    }\n  }\n}": types.AdjustReviewDocument,
    "query Alerts($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  alerts(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        subject\n        raisedAt\n        acknowledgedAt\n        request {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AlertsDocument,
    "mutation AnswerFeedback($input: FeedbackAnswerInput!) {\n  feedbackAnswer(input: $input) {\n    id\n    version\n    state\n    firstAnsweredAt\n    handling\n    promisedOn\n  }\n}": types.AnswerFeedbackDocument,
    "query AnsweredSurveys($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  surveys(\n    branchId: $branchId\n    on: $on\n    state: ANSWERED\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        receivedOn\n        request {\n          number\n        }\n        technician {\n          id\n          name\n        }\n        answers {\n          version\n          answeredAt\n          comment\n          ratings {\n            item\n            rating\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AnsweredSurveysDocument,
    "mutation AssignRepair($input: RepairCardAssignInput!) {\n  repairCardAssign(input: $input) {\n    id\n    version\n    technicianName\n  }\n}": types.AssignRepairDocument,
    "query BehindIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BehindIndicatorDocument,
    "query CallInDetail($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    grade\n    nextStep\n    nextDueAt\n    entitlementHistory {\n      category\n      derived\n      explanation\n      decidedAt\n      decidedBy\n      overrideReason\n    }\n    targets {\n      kind\n      basis\n      state\n      dueAt\n      metAt\n      minutesLeft\n      targetMinutes\n      policyVersion\n      pauses {\n        reason\n        startedAt\n        endedAt\n        byName\n      }\n    }\n    visits {\n      id\n      version\n      state\n      plannedAt\n      setOutAt\n      setOutClaimedAt\n      arrivedAt\n      arrivedClaimedAt\n      arrivalConfirmedAt\n      leftAt\n      leftClaimedAt\n      reason\n      contacts {\n        means\n        contactedAt\n        agreed\n      }\n      results {\n        result\n        reportedAt\n        offered\n      }\n      lead {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n    }\n    voucher {\n      number\n      state\n      intact\n      reports {\n        id\n        version\n        approved\n        recordedByName\n        recordedAt\n        found\n        cause\n        done\n        diagnosis {\n          faultType\n          faultCause\n          warrantyCheck\n        }\n      }\n    }\n    escalations {\n      id\n      version\n      state\n      proposal\n      customerDemand\n      raisedAt\n      raisedByName\n      nextStep\n      remarks\n      decidedAt\n      decidedByName\n    }\n    remoteSessions {\n      id\n      version\n      means\n      state\n      startedAt\n      endedAt\n      minutes\n      learned\n      servedByName\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}": types.CallInDetailDocument,
    "mutation CloseDay($input: DayEndCloseInput!) {\n  dayEndClose(input: $input) {\n    on\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n  }\n}": types.CloseDayDocument,
    "mutation CollectMonth($input: PerformanceReviewInput!) {\n  performanceReviewCollect(input: $input) {\n    id\n    version\n    state\n    dueOn\n    collections {\n      month\n      at\n    }\n  }\n}": types.CollectMonthDocument,
    "mutation CommitTime($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}": types.CommitTimeDocument,
    "mutation CompleteFollowUp($input: FollowUpCompleteInput!) {\n  followUpComplete(input: $input) {\n    id\n    version\n    state\n    doneAt\n    report\n  }\n}": types.CompleteFollowUpDocument,
    "mutation ConfirmArrival($input: VisitInput!) {\n  visitConfirmArrival(input: $input) {\n    id\n    version\n    arrivedClaimedAt\n    arrivalConfirmedAt\n  }\n}": types.ConfirmArrivalDocument,
    "query CustomersToCallBack($branchId: ID!, $state: FollowUpCallState, $first: Int! = 20, $after: String) {\n  followUpCalls(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        reason\n        state\n        dueAt\n        request {\n          number\n          state\n          contactPhone\n          raisedByName\n        }\n        calls {\n          at\n          byName\n          result\n          words\n          nextDueAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CustomersToCallBackDocument,
    "query DailyReportsOfTeam($branchId: ID!, $on: LocalDate!, $first: Int! = 50, $after: String) {\n  dailyReports(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffName\n        state\n        dueAt\n        submittedAt\n        late\n        sums {\n          category\n          minutes\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DailyReportsOfTeamDocument,
    "query DayEnd($branchId: ID!, $on: LocalDate!, $matter: DayEndMatter, $first: Int! = 50, $after: String) {\n  dayEnd(branchId: $branchId, on: $on) {\n    closedAt\n    closedByName\n    completedAt\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n    lines(matter: $matter, first: $first, after: $after) {\n      edges {\n        node {\n          requestNumber\n          receivedAt\n          matter\n          committedAt\n          explanation\n          lacksCommitment\n          request {\n            state\n            technicianName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.DayEndDocument,
    "mutation DecideEscalation($input: EscalationDecideInput!) {\n  escalationDecide(input: $input) {\n    id\n    version\n    state\n    nextStep\n    decidedAt\n    decidedByName\n  }\n}": types.DecideEscalationDocument,
    "mutation DecideFollowUp($input: FollowUpCallDecideInput!) {\n  followUpCallDecide(input: $input) {\n    id\n    version\n    state\n    decision\n    closedAt\n    closedByName\n  }\n}": types.DecideFollowUpDocument,
    "mutation DecideRequisition($input: PartsRequisitionDecideInput!) {\n  partsRequisitionDecide(input: $input) {\n    id\n    version\n    state\n  }\n}": types.DecideRequisitionDocument,
    "mutation DecideScrap($input: StockScrapDecideInput!) {\n  stockScrapDecide(input: $input) {\n    id\n    state\n    decidedAt\n  }\n}": types.DecideScrapDocument,
    "query DispatchCandidates($requestId: ID!, $plannedAt: DateTimeISO, $first: Int! = 20, $after: String) {\n  dispatchCandidates(\n    requestId: $requestId\n    plannedAt: $plannedAt\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        qualified\n        missing\n        visitsThatDay\n        visitsBeforeTarget\n        visitsInDistrict\n        partsLikely\n        partsInVan\n        reasons {\n          kind\n          speaksFor\n          text\n        }\n        technician {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DispatchCandidatesDocument,
    "query DispatchQueue($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        priority\n        receivedAt\n        preferredFrom\n        preferredUntil\n        faultType\n        faultDescription\n        serviceCategory\n        zoneKind\n        addressLine\n        district {\n          name\n        }\n        model {\n          name\n          category\n        }\n        promise {\n          kind\n          state\n          dueAt\n          minutesLeft\n        }\n        acknowledgedAt\n        travelNeed {\n          reason\n          inHomeRegion\n          decider\n        }\n        travelWaiting\n        nextActor\n        nextStep\n        travelRequests {\n          id\n          version\n          state\n        }\n        remoteSessions {\n          means\n          state\n          minutes\n          learned\n        }\n        suggestedTechnicians {\n          technician {\n            id\n            name\n          }\n          qualified\n          reasons {\n            kind\n            speaksFor\n            text\n          }\n        }\n        voucher {\n          number\n          unitHistory {\n            requestNumber\n            at\n            summary\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DispatchQueueDocument,
    "mutation Dispatch($input: RepairRequestDispatchInput!) {\n  repairRequestDispatch(input: $input) {\n    id\n    version\n    state\n    plannedAt\n    leadName\n    request {\n      version\n      state\n    }\n  }\n}": types.DispatchDocument,
    "mutation EndRemoteSession($input: RemoteSessionEndInput!) {\n  remoteSessionEnd(input: $input) {\n    id\n    version\n    state\n    endedAt\n    minutes\n    learned\n  }\n}": types.EndRemoteSessionDocument,
    "query FeedbackCase($number: String!) {\n  feedback(number: $number) {\n    id\n    number\n    version\n    kind\n    grade\n    subject\n    source\n    state\n    text\n    askedForMoney\n    raisedByName\n    receivedAt\n    firstAnswerDueAt\n    firstAnsweredAt\n    handling\n    promisedOn\n    holder\n    delegateName\n    investigatorName\n    findings\n    meetingPersonName\n    finding\n    problem\n    cause\n    faultType\n    responsibleName\n    answer\n    decidedByName\n    decidedAt\n    toldAt\n    toldHow\n    metAt\n    closedAt\n    reopenedAt\n    newFacts\n    accidentAt\n    purchasedOn\n    manufacturedOn\n    serialNumber\n    mainFault\n    customerDemand\n    model {\n      code\n      name\n    }\n    customer {\n      name\n      phone\n    }\n    request {\n      number\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n    meetings {\n      outcome\n      heldAt\n      words\n      byName\n    }\n    followUps {\n      id\n      version\n      state\n      words\n      dueAt\n      overdue\n      report\n    }\n    letters {\n      id\n      text\n      writtenAt\n    }\n    penalties {\n      id\n      staffName\n      amount\n      doubled\n      asTeamLead\n      reason\n      onDate\n    }\n    accidentNotices {\n      role\n      recipientName\n      toldAt\n    }\n    correctiveActions {\n      id\n      version\n      kind\n      action\n      ownerName\n      dueOn\n      state\n      overdue\n      result\n    }\n  }\n}": types.FeedbackCaseDocument,
    "query FeedbackOfBranch($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  feedbackList(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        subject\n        source\n        state\n        text\n        holder\n        firstAnswerDueAt\n        firstAnswerOverdue\n        metAt\n        meetingPersonName\n        customer {\n          name\n        }\n        request {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FeedbackOfBranchDocument,
    "subscription FollowCall($number: String!) {\n  requestChanged(number: $number) {\n    number\n    version\n    state\n    nextStep\n    nextActor\n    nextDueAt\n    lastEvent {\n      at\n      kind\n      text\n    }\n  }\n}": types.FollowCallDocument,
    "query FollowUps($branchId: ID, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  followUps(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        words\n        dueAt\n        overdue\n        escalatedAt\n        sentByName\n        report\n        feedback {\n          number\n          grade\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FollowUpsDocument,
    "mutation HoldInterview($input: PerformanceReviewInterviewInput!) {\n  performanceReviewInterview(input: $input) {\n    id\n    version\n    state\n  }\n}": types.HoldInterviewDocument,
    "query IndicatorsOfTeam($branchId: ID!, $period: String!, $first: Int!, $after: String) {\n  branchIndicators(\n    branchId: $branchId\n    period: $period\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        technicianId\n        technicianNumber\n        technicianName\n        from\n        to\n        indicators {\n          indicator\n          unit\n          numerator\n          denominator\n          value\n          percent\n          points\n        }\n        workPoints\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.IndicatorsOfTeamDocument,
    "mutation InspectRepair($input: RepairCardInspectInput!) {\n  repairCardInspect(input: $input) {\n    id\n    version\n    state\n  }\n}": types.InspectRepairDocument,
    "query LateReports($branchId: ID!, $missing: Boolean! = true, $first: Int! = 50, $after: String) {\n  lateReports(\n    branchId: $branchId\n    missing: $missing\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        reportId\n        on\n        staffName\n        dueAt\n        doneAt\n        chasedAt\n        escalatedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.LateReportsDocument,
    "query LateReviews($branchId: ID!, $missing: Boolean! = true, $first: Int! = 20, $after: String) {\n  lateReviews(\n    branchId: $branchId\n    missing: $missing\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        reviewId\n        staffName\n        periodFrom\n        step\n        on\n        missing\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.LateReviewsDocument,
    "mutation MarkComplex($input: RepairRequestMarkComplexInput!) {\n  repairRequestMarkComplex(input: $input) {\n    id\n    version\n    complex\n    targets {\n      kind\n      state\n    }\n  }\n}": types.MarkComplexDocument,
    "mutation NameMeetingPerson($input: FeedbackPersonInput!) {\n  feedbackMeetingPersonName(input: $input) {\n    id\n    version\n    meetingPersonName\n  }\n}": types.NameMeetingPersonDocument,
    "mutation OverrideEntitlement($input: EntitlementOverrideInput!) {\n  entitlementOverride(input: $input) {\n    id\n    version\n    serviceCategory\n    entitlementHistory {\n      category\n      derived\n      explanation\n      overrideReason\n      decidedAt\n      decidedBy\n    }\n  }\n}": types.OverrideEntitlementDocument,
    "query PartsUsed($branchId: ID!, $state: PartUseState, $first: Int! = 50, $after: String) {\n  partUses(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        requestNumber\n        technicianName\n        partCode\n        quantity\n        unitCostAmount\n        serviceCategory\n        usedAt\n        state\n        writtenOffAt\n        writtenOffByName\n        oldPart {\n          id\n          state\n          serialNumber\n          receivedAt\n          receivedByName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PartsUsedDocument,
    "mutation PauseClocks($input: TargetPauseInput!) {\n  targetPause(input: $input) {\n    id\n    targets {\n      kind\n      state\n      minutesLeft\n    }\n  }\n}": types.PauseClocksDocument,
    "mutation PromiseRepair($input: RepairCardPromiseInput!) {\n  repairCardPromise(input: $input) {\n    id\n    version\n    plannedFinishAt\n  }\n}": types.PromiseRepairDocument,
    "mutation ProposeReward($input: RewardProposeInput!) {\n  rewardPropose(input: $input) {\n    id\n    version\n    state\n    amount\n  }\n}": types.ProposeRewardDocument,
    "mutation PutFindingRight($input: SiteFindingDoneInput!) {\n  siteFindingDone(input: $input) {\n    id\n    version\n    doneAt\n    doneByName\n    done\n  }\n}": types.PutFindingRightDocument,
    "query RatingsOfTechnician($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    technician {\n      id\n      name\n    }\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": types.RatingsOfTechnicianDocument,
    "mutation ReassignVisit($input: VisitReassignInput!) {\n  visitReassign(input: $input) {\n    id\n    version\n    state\n    leadName\n  }\n}": types.ReassignVisitDocument,
    "mutation RecordMeeting($input: FeedbackMeetingRecordInput!) {\n  feedbackMeetingRecord(input: $input) {\n    id\n    version\n    metAt\n    meetings {\n      outcome\n      heldAt\n      words\n      byName\n    }\n  }\n}": types.RecordMeetingDocument,
    "mutation RecordSiteCheck($input: SiteCheckRecordInput!) {\n  siteCheckRecord(input: $input) {\n    id\n    checkedOn\n    score\n    passed\n    findings {\n      id\n      text\n      ownerName\n      dueOn\n    }\n  }\n}": types.RecordSiteCheckDocument,
    "mutation ReferCall($input: RequestReferInput!) {\n  requestRefer(input: $input) {\n    id\n    requestNumber\n    passedAt\n  }\n}": types.ReferCallDocument,
    "query ReferredCalls($branchId: ID!, $first: Int! = 20, $after: String) {\n  referrals(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        reason\n        passedAt\n        passedByName\n        decidedAt\n        namedStaffName\n        toBranch {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReferredCallsDocument,
    "mutation ReportAccident($input: FeedbackChangeInput!) {\n  feedbackAccidentReport(input: $input) {\n    id\n    version\n    accidentAt\n    accidentNotices {\n      role\n      recipientName\n      toldAt\n    }\n  }\n}": types.ReportAccidentDocument,
    "mutation RequestTravel($input: TravelRequestMakeInput!) {\n  travelRequestMake(input: $input) {\n    id\n    version\n    state\n    reason\n    inHomeRegion\n    decider\n  }\n}": types.RequestTravelDocument,
    "mutation RescheduleVisit($input: VisitRescheduleInput!) {\n  visitReschedule(input: $input) {\n    id\n    version\n    plannedAt\n  }\n}": types.RescheduleVisitDocument,
    "mutation ResumeClocks($input: RequestInput!) {\n  targetResume(input: $input) {\n    id\n    targets {\n      kind\n      state\n      dueAt\n      minutesLeft\n    }\n  }\n}": types.ResumeClocksDocument,
    "mutation ReviewCollected($input: PerformanceReviewReviewInput!) {\n  performanceReviewReview(input: $input) {\n    id\n    version\n    state\n    dueOn\n  }\n}": types.ReviewCollectedDocument,
    "mutation ReviewDailyReport($input: DailyReportReviewInput!) {\n  dailyReportReview(input: $input) {\n    id\n    version\n    state\n    reviewedByName\n    remarks\n  }\n}": types.ReviewDailyReportDocument,
    "query ReviewInDetail($id: ID!) {\n  performanceReview(id: $id) {\n    id\n    version\n    staffName\n    scheme\n    periodFrom\n    periodTo\n    state\n    dueOn\n    selfReport\n    appealReason\n    appealOutcome\n    collections {\n      month\n      at\n      figures {\n        indicator\n        value\n      }\n    }\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n      summedAt\n      lines {\n        id\n        part\n        item\n        percent\n        numerator\n        denominator\n        value\n        points\n        correctedPoints\n      }\n      recomputed {\n        same\n        differing\n        amended\n      }\n    }\n    events {\n      step\n      at\n      byName\n      late\n      note\n      fromPoints\n      toPoints\n      lineId\n    }\n  }\n}": types.ReviewInDetailDocument,
    "mutation ReviewReport($input: ServiceReportReviewInput!) {\n  serviceReportReview(input: $input) {\n    id\n    version\n    approved\n    reviews {\n      reportVersion\n      approved\n      remarks\n      at\n      byName\n    }\n  }\n}": types.ReviewReportDocument,
    "query ReviewsOfBranch($branchId: ID!, $state: ReviewState, $on: LocalDate, $first: Int! = 20, $after: String) {\n  performanceReviews(\n    branchId: $branchId\n    state: $state\n    on: $on\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        staffId\n        staffName\n        scheme\n        period\n        probation\n        periodFrom\n        periodTo\n        state\n        dueOn\n        result {\n          total\n          score\n          grade\n          failed\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReviewsOfBranchDocument,
    "query Scraps($branchId: ID!, $state: ScrapState, $first: Int! = 50, $after: String) {\n  stockScraps(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        quantity\n        reason\n        state\n        askedAt\n        askedByName\n        decidedAt\n        decidedByName\n        part {\n          code\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ScrapsDocument,
    "query SiteChecklist($on: LocalDate) {\n  siteChecklist(on: $on) {\n    id\n    version\n    effectiveFrom\n    items {\n      key\n      s\n      zh\n      en\n    }\n  }\n}": types.SiteChecklistDocument,
    "query SiteChecks($branchId: ID!, $month: String!, $first: Int! = 20, $after: String) {\n  siteChecks(branchId: $branchId, month: $month, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        checkedOn\n        score\n        passed\n        policyVersion\n        checkedByName\n        remarks\n        branch {\n          name\n        }\n        checklist {\n          version\n        }\n        lines {\n          itemKey\n          s\n          mark\n        }\n        findings {\n          id\n          version\n          itemKey\n          text\n          ownerName\n          dueOn\n          doneAt\n          doneByName\n          done\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SiteChecksDocument,
    "mutation StartRemoteSession($input: RemoteSessionStartInput!) {\n  remoteSessionStart(input: $input) {\n    id\n    version\n    means\n    startedAt\n  }\n}": types.StartRemoteSessionDocument,
    "mutation SubmitTeamReport($input: SupervisorReportInput!) {\n  supervisorReportSubmit(input: $input) {\n    id\n    version\n    state\n    late\n    sentAt\n  }\n}": types.SubmitTeamReportDocument,
    "mutation SumReview($input: PerformanceReviewInput!) {\n  performanceReviewSum(input: $input) {\n    id\n    version\n    state\n    dueOn\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n    }\n  }\n}": types.SumReviewDocument,
    "query TargetFigures($by: TargetDimension!, $from: String!, $to: String, $branchId: ID, $first: Int! = 20, $after: String) {\n  targetFigures(\n    by: $by\n    from: $from\n    to: $to\n    branchId: $branchId\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        code\n        name\n        onTime {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n        satisfaction {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n        justifiedComplaints {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n        resolved {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.TargetFiguresDocument,
    "query TeamReport($branchId: ID!, $on: LocalDate!) {\n  supervisorReport(branchId: $branchId, on: $on) {\n    id\n    version\n    on\n    state\n    dueAt\n    signatureDueAt\n    submittedAt\n    submittedByName\n    late\n    signedAt\n    signedByName\n    signedLate\n    sentAt\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      staffName\n      late\n      category\n      minutes\n      minutesNow\n      dailyReport {\n        id\n        state\n      }\n    }\n    missing {\n      reportId\n      staffName\n      stateNow\n      submittedAt\n    }\n  }\n}": types.TeamReportDocument,
    "mutation WithdrawTravel($input: TravelRequestDecideInput!) {\n  travelRequestWithdraw(input: $input) {\n    id\n    version\n    state\n  }\n}": types.WithdrawTravelDocument,
    "query Workshop($branchId: ID!, $state: RepairCardState, $first: Int! = 20, $after: String) {\n  repairCards(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        technicianName\n        plannedFinishAt\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.WorkshopDocument,
    "mutation WriteOffPart($input: PartUseWriteOffInput!) {\n  partUseWriteOff(input: $input) {\n    id\n    state\n    writtenOffAt\n  }\n}": types.WriteOffPartDocument,
    "mutation AcceptVisit($input: VisitInput!) {\n  visitAccept(input: $input) {\n    id\n    version\n    state\n  }\n}": types.AcceptVisitDocument,
    "mutation AcknowledgeReview($input: PerformanceReviewInput!) {\n  performanceReviewAcknowledge(input: $input) {\n    id\n    version\n    state\n    frozenAt\n  }\n}": types.AcknowledgeReviewDocument,
    "mutation AppealReview($input: PerformanceReviewAppealInput!) {\n  performanceReviewAppeal(input: $input) {\n    id\n    version\n    state\n    appealReason\n  }\n}": types.AppealReviewDocument,
    "mutation Arrive($input: VisitStepInput!) {\n  visitArrive(input: $input) {\n    id\n    version\n    state\n  }\n}": types.ArriveDocument,
    "mutation AskForHelp($input: RepairCardPromiseInput!) {\n  repairCardPromise(input: $input) {\n    id\n    version\n    plannedFinishAt\n  }\n}": types.AskForHelpDocument,
    "query BehindMyIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BehindMyIndicatorDocument,
    "query ColleaguesToMark($branchId: ID!, $first: Int! = 20, $after: String) {\n  reviewsToMark(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        reviewId\n        staffName\n        scheme\n        periodFrom\n        periodTo\n        source\n        given\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ColleaguesToMarkDocument,
    "mutation CollectOnTheSpot($input: InvoiceIssueInput!) {\n  paymentCollectOnTheSpot(input: $input) {\n    id\n    version\n    number\n    state\n    totalAmount\n    onTheSpot\n  }\n}": types.CollectOnTheSpotDocument,
    "mutation CollectWithInvoice($input: InvoiceInput!) {\n  paymentCollect(input: $input) {\n    id\n    version\n    number\n    state\n    totalAmount\n  }\n}": types.CollectWithInvoiceDocument,
    "mutation CompleteDailyReport($input: DailyReportInternalInput!) {\n  dailyReportCompleteInternal(input: $input) {\n    id\n    version\n  }\n}": types.CompleteDailyReportDocument,
    "mutation CompleteVisit($input: VisitCompleteInput!) {\n  visitComplete(input: $input) {\n    id\n    version\n    state\n  }\n}": types.CompleteVisitDocument,
    "mutation CorrectDailyReport($input: DailyReportCorrectInput!) {\n  dailyReportCorrect(input: $input) {\n    id\n    version\n    state\n  }\n}": types.CorrectDailyReportDocument,
    "query DailyReport($id: ID!) {\n  dailyReport(id: $id) {\n    id\n    version\n    staffName\n    on\n    state\n    draftedAt\n    dueAt\n    submittedAt\n    late\n    reviewedByName\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      id\n      source\n      category\n      work\n      requestNumber\n      minutes\n      draftedMinutes\n      sourceMinutes\n      sourceAmended\n      corrected\n      note\n      visit {\n        id\n        arrivedAt\n      }\n      repairCard {\n        id\n        code\n      }\n    }\n    corrections {\n      lineId\n      at\n      byName\n      fromMinutes\n      toMinutes\n      reason\n      afterSubmission\n    }\n    lateSources {\n      source\n      sourceId\n      requestNumber\n      category\n      minutes\n    }\n  }\n}": types.DailyReportDocument,
    "mutation DeclineVisit($input: VisitReasonInput!) {\n  visitDecline(input: $input) {\n    id\n    version\n    state\n  }\n}": types.DeclineVisitDocument,
    "mutation DraftDailyReport($input: DailyReportDraftInput!) {\n  dailyReportDraft(input: $input) {\n    id\n    version\n    state\n    dueAt\n  }\n}": types.DraftDailyReportDocument,
    "mutation DraftEstimate($input: EstimateDraftInput!) {\n  estimateDraft(input: $input) {\n    id\n    version\n    state\n    totalAmount\n    currency\n    lines {\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n      notCoveredReason\n      priceListVersion\n    }\n  }\n}": types.DraftEstimateDocument,
    "mutation Escalate($input: VisitEscalateInput!) {\n  visitEscalate(input: $input) {\n    id\n    version\n    state\n  }\n}": types.EscalateDocument,
    "query FindParts($search: String, $first: Int! = 20, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        code\n        name\n        priceAmount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindPartsDocument,
    "mutation FinishRepair($input: RepairCardInput!) {\n  repairCardFinish(input: $input) {\n    id\n    version\n    state\n  }\n}": types.FinishRepairDocument,
    "mutation HandInVoucher($input: RequestInput!) {\n  voucherHandIn(input: $input) {\n    id\n    number\n    state\n  }\n}": types.HandInVoucherDocument,
    "mutation HandOverCash($input: CashHandOverInput!) {\n  cashHandOver(input: $input) {\n    id\n    version\n    state\n    amount\n    recordedAt\n  }\n}": types.HandOverCashDocument,
    "query JobsNearby($visitId: ID!) {\n  jobsNearby(visitId: $visitId) {\n    number\n    kind\n    grade\n    faultType\n    sameDistrict\n    district\n    model\n    dueAt\n  }\n}": types.JobsNearbyDocument,
    "mutation MarkColleague($input: ReviewInputGiveInput!) {\n  reviewInputGive(input: $input) {\n    reviewId\n    source\n    givenAt\n  }\n}": types.MarkColleagueDocument,
    "query MyBonuses($first: Int! = 20, $after: String) {\n  myBonuses(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        year\n        quarter\n        standardAmount\n        sharePerMille\n        earnedPerMille\n        reason\n        amount\n        dueOn\n        paidAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyBonusesDocument,
    "query MyCards($first: Int! = 20, $after: String) {\n  myCards(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        color\n        reason\n        givenOn\n        withdrawnAt\n        withdrawnReason\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyCardsDocument,
    "query MyCash {\n  myCash {\n    id\n    balanceAmount\n    currency\n    ledger {\n      step\n      kind\n      amount\n      balanceAmount\n      at\n      invoiceNumber\n      byName\n    }\n    openHandOver {\n      id\n      amount\n      recordedAt\n    }\n  }\n}": types.MyCashDocument,
    "query MyDailyReports($first: Int! = 31, $after: String) {\n  myDailyReports(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        dueAt\n        submittedAt\n        late\n        remarks\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyDailyReportsDocument,
    "query MyIndicators($technicianId: ID!, $period: String!) {\n  technicianIndicators(technicianId: $technicianId, period: $period) {\n    technicianNumber\n    technicianName\n    from\n    to\n    indicators {\n      indicator\n      unit\n      numerator\n      denominator\n      value\n      percent\n      points\n    }\n    workPoints\n  }\n}": types.MyIndicatorsDocument,
    "query MyRatings($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}": types.MyRatingsDocument,
    "query MyRepairCards($first: Int! = 20, $after: String) {\n  myRepairCards(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        serialNumber\n        plannedFinishAt\n        partsExpectedOn\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyRepairCardsDocument,
    "query MyRequisitions($first: Int! = 50, $after: String) {\n  myPartsRequisitions(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        technicianName\n        submittedAt\n        lines {\n          partCode\n          quantity\n          issued\n          used\n          returned\n        }\n        replenishments {\n          partCode\n          state\n          expectedOn\n        }\n        remarks\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyRequisitionsDocument,
    "query MyReviews($first: Int! = 20, $after: String) {\n  myReviews(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        period\n        periodFrom\n        periodTo\n        state\n        dueOn\n        selfReport\n        publishedAt\n        frozenAt\n        result {\n          computedTotal\n          total\n          score\n          grade\n          failed\n          summedAt\n          lines {\n            id\n            part\n            item\n            percent\n            numerator\n            denominator\n            value\n            points\n            correctedPoints\n          }\n        }\n        events {\n          step\n          at\n          byName\n          late\n          note\n          fromPoints\n          toPoints\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyReviewsDocument,
    "query MyTargetFigures($month: String!) {\n  myTargetFigures(month: $month) {\n    onTime {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n    satisfaction {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n    justifiedComplaints {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n    resolved {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n  }\n}": types.MyTargetFiguresDocument,
    "query MyVisits($on: LocalDate, $first: Int! = 20, $after: String) {\n  myVisits(on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        plannedAt\n        request {\n          id\n          number\n          kind\n          grade\n          faultDescription\n          contactPhone\n          addressLine\n          district {\n            name\n          }\n          model {\n            name\n          }\n          promise {\n            dueAt\n            minutesLeft\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyVisitsDocument,
    "query PartsAccount($technicianId: ID!, $first: Int! = 50, $after: String) {\n  technicianPartsAccount(\n    technicianId: $technicianId\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        partCode\n        inVan\n        issued\n        used\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PartsAccountDocument,
    "mutation PartsOnSite($input: PartsOnSiteInput!) {\n  partsOnSiteRecord(input: $input) {\n    id\n    version\n    state\n  }\n}": types.PartsOnSiteDocument,
    "query PrepareVisit($id: ID!) {\n  visit(id: $id) {\n    id\n    version\n    state\n    plannedAt\n    leadName\n    preparation {\n      documents {\n        document\n        reference\n      }\n      likelyParts {\n        partCode\n        name\n        timesUsed\n      }\n      route {\n        from\n        place\n        addressLine\n        zoneKind\n      }\n      contactName\n      contactPhone\n      learned {\n        means\n        servedByName\n        endedAt\n        minutes\n        learned\n      }\n    }\n    contacts {\n      means\n      contactedAt\n      agreed\n      recordedAt\n      recordedByName\n    }\n    request {\n      number\n      travelNeed {\n        reason\n        decider\n      }\n      travelWaiting\n    }\n  }\n}": types.PrepareVisitDocument,
    "mutation PromiseCompletion($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}": types.PromiseCompletionDocument,
    "mutation RecordCharges($input: ChargeRecordInput!) {\n  chargeRecord(input: $input) {\n    id\n    recordedAt\n    recordedByName\n    charges {\n      id\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n      priceListVersion\n      chargedAt\n      chargedByName\n    }\n  }\n}": types.RecordChargesDocument,
    "mutation RecordContact($input: VisitRecordContactInput!) {\n  visitRecordContact(input: $input) {\n    id\n    means\n    contactedAt\n    agreed\n  }\n}": types.RecordContactDocument,
    "mutation RecordDiagnosis($input: DiagnosisRecordInput!) {\n  diagnosisRecord(input: $input) {\n    id\n    version\n    request {\n      serviceCategory\n      entitlement {\n        explanation\n      }\n    }\n  }\n}": types.RecordDiagnosisDocument,
    "mutation RecordRepair($input: RepairCardRecordInput!) {\n  repairCardRecord(input: $input) {\n    id\n    version\n    minutes\n    parts {\n      partCode\n      quantity\n      oldSerial\n      newSerial\n    }\n  }\n}": types.RecordRepairDocument,
    "mutation RecordServiceReport($input: ServiceReportRecordInput!) {\n  serviceReportRecord(input: $input) {\n    id\n    version\n    recordedAt\n  }\n}": types.RecordServiceReportDocument,
    "query RepairCardDetails($id: ID!) {\n  repairCard(id: $id) {\n    id\n    version\n    code\n    state\n    requestNumber\n    unitName\n    serialNumber\n    technicianName\n    openedAt\n    plannedFinishAt\n    minutes\n    works {\n      at\n      byName\n      minutes\n      done\n    }\n    parts {\n      partCode\n      name\n      quantity\n      oldSerial\n      newSerial\n      reason\n    }\n    inspections {\n      at\n      byName\n      passed\n      remarks\n    }\n    promises {\n      at\n      plannedFinishAt\n      reason\n    }\n  }\n}": types.RepairCardDetailsDocument,
    "mutation ReportNoShow($input: VisitReasonInput!) {\n  visitNoShow(input: $input) {\n    id\n    version\n    state\n  }\n}": types.ReportNoShowDocument,
    "mutation ReportOnOneself($input: PerformanceReviewSelfReportInput!) {\n  performanceReviewSelfReport(input: $input) {\n    id\n    version\n    state\n    selfReport\n    selfReportedAt\n  }\n}": types.ReportOnOneselfDocument,
    "mutation ReportResult($input: VisitReportResultInput!) {\n  visitReportResult(input: $input) {\n    id\n    result\n    reportedAt\n    offered\n  }\n}": types.ReportResultDocument,
    "mutation RequestParts($input: PartsRequisitionSubmitInput!) {\n  partsRequisitionSubmit(input: $input) {\n    id\n    version\n    state\n  }\n}": types.RequestPartsDocument,
    "mutation RequestReduction($input: ChargeReductionRequestInput!) {\n  chargeReductionRequest(input: $input) {\n    id\n    version\n    state\n    amount\n    reason\n    requestedAt\n    requestedByName\n  }\n}": types.RequestReductionDocument,
    "mutation ReturnUnit($input: UnitReturnInput!) {\n  unitReturn(input: $input) {\n    id\n    number\n    state\n    cameBack\n  }\n}": types.ReturnUnitDocument,
    "query ScanCode($code: String!) {\n  scannedCode(code: $code) {\n    kind\n    custodyReceipt {\n      id\n      number\n      state\n      requestNumber\n    }\n    repairCard {\n      id\n      version\n      state\n      requestNumber\n      unitName\n      plannedFinishAt\n    }\n  }\n}": types.ScanCodeDocument,
    "mutation SendEstimate($input: EstimateInput!) {\n  estimateSend(input: $input) {\n    id\n    version\n    state\n    sentAt\n  }\n}": types.SendEstimateDocument,
    "mutation SetOut($input: VisitStepInput!) {\n  visitSetOut(input: $input) {\n    id\n    version\n    state\n  }\n}": types.SetOutDocument,
    "mutation SignOnDevice($input: VoucherSignOnDeviceInput!) {\n  voucherSignOnDevice(input: $input) {\n    id\n    number\n    state\n    sealCode\n    signature {\n      signerName\n      signedAt\n    }\n  }\n}": types.SignOnDeviceDocument,
    "mutation SubmitDailyReport($input: DailyReportInput!) {\n  dailyReportSubmit(input: $input) {\n    id\n    version\n    state\n    submittedAt\n    late\n  }\n}": types.SubmitDailyReportDocument,
    "mutation TakeUnitAway($input: UnitTakeInInput!) {\n  unitTakeIn(input: $input) {\n    id\n    number\n    code\n    state\n    unitName\n    serialNumber\n    whereabouts {\n      place\n      since\n    }\n  }\n}": types.TakeUnitAwayDocument,
    "mutation UsePartOnCard($input: PartUseOnCardInput!) {\n  partUseOnCard(input: $input) {\n    id\n    state\n    unitCostAmount\n  }\n}": types.UsePartOnCardDocument,
    "mutation UsePartOnVisit($input: PartUseOnVisitInput!) {\n  partUseOnVisit(input: $input) {\n    id\n    state\n    unitCostAmount\n  }\n}": types.UsePartOnVisitDocument,
    "query Visit($id: ID!) {\n  visit(id: $id) {\n    id\n    version\n    state\n    plannedAt\n    setOutAt\n    arrivedAt\n    leftAt\n    team {\n      id\n      name\n    }\n    request {\n      id\n      number\n      state\n      faultType\n      faultDescription\n      raisedByName\n      contactPhone\n      addressLine\n      signable\n      nextStep\n      photos {\n        id\n        url\n      }\n      asset {\n        serialNumber\n        purchasedOn\n      }\n      coverage {\n        category\n        explanation\n        covered\n        notCovered\n      }\n      voucher {\n        number\n        state\n        sealCode\n        unitHistory {\n          requestNumber\n          at\n          summary\n        }\n        report {\n          version\n          found\n          cause\n          done\n          advice\n          parts {\n            partCode\n            name\n            quantity\n          }\n          minutes {\n            category\n            minutes\n          }\n          diagnosis {\n            version\n            faultType\n            faultCause\n          }\n        }\n      }\n    }\n  }\n}": types.VisitDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerDispute($input: InvoiceDisputeAnswerInput!) {\n  invoiceDisputeAnswer(input: $input) {\n    id\n    version\n    number\n    state\n    disputes {\n      outcome\n      answer\n      answeredAt\n      answeredByName\n    }\n  }\n}"): typeof import('./graphql.ts').AnswerDisputeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BillOfJob($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    estimates {\n      id\n      state\n      totalAmount\n      remarks\n      draftedAt\n      draftedByName\n      sentAt\n      decidedAt\n      decidedByName\n      decisionNote\n    }\n    charges {\n      id\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n      reason\n    }\n    chargeReductions {\n      id\n      state\n      amount\n      reason\n      decidedAt\n      decidedByName\n      remarks\n    }\n    invoices {\n      id\n      number\n      state\n      totalAmount\n      lines {\n        kind\n        code\n        name\n        nameEn\n        quantity\n        unitAmount\n        listAmount\n        category\n        amount\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').BillOfJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BonusesToPay($branchId: ID!, $unpaid: Boolean! = true, $first: Int! = 20, $after: String) {\n  bonusAwards(branchId: $branchId, unpaid: $unpaid, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffId\n        staffName\n        kind\n        year\n        quarter\n        number\n        reason\n        amount\n        dueOn\n        paidAt\n        paidLate\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').BonusesToPayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CashInHand($branchId: ID!, $first: Int! = 20, $after: String) {\n  cashInHand(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        technicianName\n        balanceAmount\n        currency\n        openHandOver {\n          id\n          version\n          state\n          amount\n          recordedAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').CashInHandDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CashNotHandedOver($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  cashNotHandedOver(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        accountId\n        technicianName\n        amount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').CashNotHandedOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmHandOver($input: HandOverDecideInput!) {\n  cashHandOverDecide(input: $input) {\n    id\n    version\n    state\n    amount\n    decidedAt\n    decidedByName\n    remarks\n  }\n}"): typeof import('./graphql.ts').ConfirmHandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CostOfJob($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    serviceCategory\n    cost {\n      partsAmount\n      labourAmount\n      totalAmount\n      lines {\n        id\n        kind\n        category\n        partCode\n        quantity\n        unitAmount\n        amount\n        usedAt\n        usedOn\n        recordedAt\n        recordedByName\n        reversesId\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').CostOfJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FinishedCalls($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {\n  callRegister(\n    branchId: $branchId\n    on: $on\n    state: [RESOLVED, CLOSED]\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        number\n        serviceCategory\n        struckOffAt\n        customer {\n          name\n        }\n        voucher {\n          number\n          state\n          reports {\n            parts {\n              partCode\n              name\n              quantity\n            }\n            minutes {\n              category\n              minutes\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').FinishedCallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InvoicesToIssue($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {\n  invoicesToIssue(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestId\n        requestNumber\n        dueOn\n        amount\n        late\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').InvoicesToIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Invoices($branchId: ID!, $state: InvoiceState, $first: Int! = 20, $after: String) {\n  invoices(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        number\n        state\n        requestNumber\n        issuedOn\n        dueOn\n        late\n        onTheSpot\n        sentAt\n        reminders\n        totalAmount\n        currency\n        voidReason\n        issuedByName\n        issuedAt\n        payments {\n          method\n          amount\n          at\n          byName\n          reason\n        }\n        disputes {\n          reason\n          raisedAt\n          raisedByName\n          outcome\n          answer\n          answeredAt\n          answeredByName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').InvoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueInvoice($input: InvoiceIssueInput!) {\n  invoiceIssue(input: $input) {\n    id\n    version\n    number\n    state\n    issuedOn\n    dueOn\n    late\n    totalAmount\n    lines {\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n    }\n  }\n}"): typeof import('./graphql.ts').IssueInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PayBonus($input: BonusAwardPayInput!) {\n  bonusAwardPay(input: $input) {\n    id\n    version\n    amount\n    paidAt\n    paidByName\n    paidLate\n  }\n}"): typeof import('./graphql.ts').PayBonusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PayReward($input: RewardInput!) {\n  rewardPay(input: $input) {\n    id\n    version\n    state\n    paidAt\n    paidByName\n  }\n}"): typeof import('./graphql.ts').PayRewardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordPayment($input: InvoiceInput!) {\n  paymentRecord(input: $input) {\n    id\n    version\n    number\n    state\n  }\n}"): typeof import('./graphql.ts').RecordPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReversePayment($input: InvoiceReasonInput!) {\n  paymentReverse(input: $input) {\n    id\n    version\n    number\n    state\n    payments {\n      amount\n      reason\n    }\n  }\n}"): typeof import('./graphql.ts').ReversePaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendInvoice($input: InvoiceInput!) {\n  invoiceSend(input: $input) {\n    id\n    version\n    number\n    state\n    sentAt\n  }\n}"): typeof import('./graphql.ts').SendInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VoidInvoice($input: InvoiceReasonInput!) {\n  invoiceVoid(input: $input) {\n    id\n    version\n    number\n    state\n    voidReason\n  }\n}"): typeof import('./graphql.ts').VoidInvoiceDocument;
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
export function graphql(source: "query PriceLists($first: Int! = 20, $after: String) {\n  priceLists(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        effectiveFrom\n        currency\n        labourHourAmount\n        travelUrbanAmount\n        travelSuburbanAmount\n        publishedAt\n        items {\n          id\n          kind\n          code\n          name\n          nameEn\n          unitAmount\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').PriceListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishPolicy($input: PolicyPublishInput!) {\n  policyPublish(input: $input) {\n    id\n    key\n    version\n    effectiveFrom\n  }\n}"): typeof import('./graphql.ts').PublishPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishPriceList($input: PriceListPublishInput!) {\n  priceListPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n  }\n}"): typeof import('./graphql.ts').PublishPriceListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishSiteChecklist($input: SiteChecklistPublishInput!) {\n  siteChecklistPublish(input: $input) {\n    id\n    version\n    effectiveFrom\n  }\n}"): typeof import('./graphql.ts').PublishSiteChecklistDocument;
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
export function graphql(source: "mutation AssignRenewalVisit($input: RenewalVisitAssignInput!) {\n  renewalVisitAssign(input: $input) {\n    id\n    version\n    state\n    result\n    assigneeName\n  }\n}"): typeof import('./graphql.ts').AssignRenewalVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BehindTargetFigures($branchId: ID!, $month: String!, $first: Int! = 20) {\n  targetFigures(by: BRANCH, from: $month, branchId: $branchId, first: 1) {\n    edges {\n      node {\n        onTime {\n          numerator\n          denominator\n          sources(first: $first) {\n            edges {\n              node {\n                kind\n                at\n                number\n                numerator\n                denominator\n                request {\n                  id\n                }\n              }\n            }\n          }\n        }\n        justifiedComplaints {\n          numerator\n          denominator\n          sources(first: $first) {\n            edges {\n              node {\n                kind\n                at\n                number\n                numerator\n                denominator\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').BehindTargetFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BranchDay($branchId: ID!, $on: LocalDate!) {\n  dispatchQueue(branchId: $branchId, first: 20) {\n    edges {\n      node {\n        number\n        priority\n        receivedAt\n        promise {\n          state\n          dueAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  callRegister(branchId: $branchId, on: $on, first: 50) {\n    edges {\n      node {\n        number\n        state\n        technicianName\n        struckOffAt\n        promise {\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  surveyCoverage(branchId: $branchId, on: $on) {\n    calls\n    merged\n    issued\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n  alerts(branchId: $branchId, open: true, first: 20) {\n    edges {\n      node {\n        id\n        kind\n        subject\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').BranchDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CardsOfBranch($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffCards(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        staffId\n        staffName\n        color\n        reason\n        givenOn\n        givenByName\n        withdrawnAt\n        withdrawnByName\n        withdrawnReason\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').CardsOfBranchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ClosedDays($branchId: ID!, $first: Int! = 31, $after: String) {\n  dayEnds(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        on\n        closedAt\n        closedByName\n        calls\n        struckOff\n        open\n        undispatched\n        unfinished\n        lackingCommitment\n        missingReports\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ClosedDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteCorrectiveAction($input: CorrectiveActionCompleteInput!) {\n  correctiveActionComplete(input: $input) {\n    id\n    version\n    state\n    doneAt\n    result\n  }\n}"): typeof import('./graphql.ts').CompleteCorrectiveActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CorrectiveActions($branchId: ID, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  correctiveActions(\n    branchId: $branchId\n    open: $open\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        kind\n        action\n        ownerName\n        dueOn\n        state\n        overdue\n        plannedByName\n        doneAt\n        doneByName\n        result\n        branch {\n          name\n        }\n        model {\n          code\n          name\n        }\n        responsibleUnit {\n          name\n        }\n        feedback {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').CorrectiveActionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideLocalPurchase($input: ReplenishmentDecideInput!) {\n  replenishmentDecide(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').DecideLocalPurchaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideReduction($input: ChargeReductionDecideInput!) {\n  chargeReductionDecide(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n    remarks\n  }\n}"): typeof import('./graphql.ts').DecideReductionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndContract($input: ContractEndInput!) {\n  contractEnd(input: $input) {\n    id\n    version\n    number\n    endsOn\n    agreedEndsOn\n  }\n}"): typeof import('./graphql.ts').EndContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveCard($input: StaffCardGiveInput!) {\n  staffCardGive(input: $input) {\n    id\n    version\n    staffName\n    color\n    reason\n    givenOn\n  }\n}"): typeof import('./graphql.ts').GiveCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MonthlyFeedbackAnalysis($month: String!, $branchId: ID) {\n  monthlyFeedbackAnalysis(month: $month, branchId: $branchId) {\n    month\n    cases\n    complaints\n    suggestions\n    verified\n    unfounded\n    open\n    answeredLate\n    tallies {\n      dimension\n      key\n      modelId\n      cases\n      verified\n    }\n  }\n}"): typeof import('./graphql.ts').MonthlyFeedbackAnalysisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PapersOfTechnicians($branchId: ID!, $first: Int! = 20, $after: String) {\n  staffMembers(\n    branchId: $branchId\n    role: TECHNICIAN\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        name\n        certificates {\n          category\n          kind\n          number\n          validUntil\n        }\n        workPermits {\n          number\n          validUntil\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').PapersOfTechniciansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReductionsToDecide($branchId: ID!, $first: Int! = 20, $after: String) {\n  reductionsToDecide(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        amount\n        reason\n        requestedAt\n        requestedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ReductionsToDecideDocument;
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
export function graphql(source: "mutation AnswerContact($input: ContactAnswerInput!) {\n  contactAnswer(input: $input) {\n    id\n    loggedAt\n    answersId\n  }\n}"): typeof import('./graphql.ts').AnswerContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AppointAdministrator($input: CustomerContactInput!) {\n  customerAdministratorSet(input: $input) {\n    id\n    name\n    role\n  }\n}"): typeof import('./graphql.ts').AppointAdministratorDocument;
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
export function graphql(source: "query Call($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    kind\n    grade\n    faultType\n    channel\n    receivedAt\n    raisedByName\n    filedByName\n    contactPhone\n    addressLine\n    faultDescription\n    nextStep\n    nextActor\n    nextDueAt\n    partsExpectedOn\n    cancellable\n    trackingUrl\n    entitlement {\n      category\n      explanation\n    }\n    customer {\n      id\n      name\n      phone\n    }\n    asset {\n      id\n      serialNumber\n      proof\n    }\n    model {\n      id\n      name\n    }\n    mergedInto {\n      number\n    }\n    voucher {\n      number\n      state\n      sealCode\n      intact\n      archivedAt\n      signature {\n        signerName\n        signedAt\n        comments\n      }\n    }\n    visits {\n      id\n      state\n      leadName\n      plannedAt\n      arrivedAt\n      leftAt\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}"): typeof import('./graphql.ts').CallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelCall($input: RepairRequestCancelInput!) {\n  repairRequestCancel(input: $input) {\n    id\n    version\n    state\n    struckOffAt\n  }\n}"): typeof import('./graphql.ts').CancelCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChooseSurveyChannel($input: SurveyChannelChooseInput!) {\n  surveyChannelChoose(input: $input) {\n    id\n    surveyChannel\n  }\n}"): typeof import('./graphql.ts').ChooseSurveyChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClassifyCall($input: RepairRequestClassifyInput!) {\n  repairRequestClassify(input: $input) {\n    id\n    version\n    grade\n    faultType\n    promise {\n      dueAt\n    }\n  }\n}"): typeof import('./graphql.ts').ClassifyCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContactHandler($input: VehicleHandlingContactInput!) {\n  vehicleHandlingContact(input: $input) {\n    id\n    vehicleFault {\n      handling\n      handlerName\n      contactedAt\n    }\n  }\n}"): typeof import('./graphql.ts').ContactHandlerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactsOfCall($number: String!, $first: Int! = 50, $after: String) {\n  repairRequest(number: $number) {\n    number\n    contacts(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          loggedAt\n          happenedAt\n          direction\n          kind\n          party\n          withWhom\n          words\n          internal\n          needsAnswer\n          answeredAt\n          correctsId\n          byName\n          reply {\n            id\n            words\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ContactsOfCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectContact($input: ContactCorrectInput!) {\n  contactCorrect(input: $input) {\n    id\n    correctsId\n    words\n  }\n}"): typeof import('./graphql.ts').CorrectContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnitsInCustody($branchId: ID!, $first: Int! = 20, $after: String) {\n  custody(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        assetId\n        unitName\n        serialNumber\n        requestNumber\n        receiptId\n        receiptNumber\n        place\n        technicianName\n        since\n        returnPlannedAt\n        intact\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').UnitsInCustodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CustomerFile($id: ID!) {\n  customerFile(id: $id) {\n    id\n    number\n    version\n    kind\n    name\n    phone\n    email\n    preferredChannel\n    addresses {\n      id\n      districtCode\n      line\n    }\n    contacts {\n      id\n      role\n      name\n      phone\n    }\n  }\n}"): typeof import('./graphql.ts').CustomerFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FileHandling($input: VehicleHandlingFileInput!) {\n  vehicleHandlingFile(input: $input) {\n    id\n    vehicleFault {\n      handling\n      result\n      filedAt\n    }\n  }\n}"): typeof import('./graphql.ts').FileHandlingDocument;
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
export function graphql(source: "mutation LetterPosted($input: LetterPostedInput!) {\n  letterPosted(input: $input) {\n    id\n    result\n    postedAt\n    postedByName\n  }\n}"): typeof import('./graphql.ts').LetterPostedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LogContact($input: ContactLogInput!) {\n  contactLog(input: $input) {\n    id\n    loggedAt\n    needsAnswer\n  }\n}"): typeof import('./graphql.ts').LogContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MergeCall($input: RepairRequestMergeInput!) {\n  repairRequestMerge(input: $input) {\n    id\n    version\n    state\n    mergedInto {\n      number\n    }\n  }\n}"): typeof import('./graphql.ts').MergeCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MessagesToCustomer($customerId: ID!, $requestId: ID, $first: Int! = 20, $after: String) {\n  customerMessages(\n    customerId: $customerId\n    requestId: $requestId\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        channel\n        to\n        template\n        content\n        result\n        answer\n        createdAt\n        sentAt\n        postedAt\n        postedByName\n        requestNumber\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MessagesToCustomerDocument;
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
export function graphql(source: "mutation RecordApproval($input: EstimateApprovalRecordInput!) {\n  estimateApprovalRecord(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n    approvalWay\n    recordedByName\n    decisionNote\n  }\n}"): typeof import('./graphql.ts').RecordApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordCallBack($input: FollowUpCallRecordInput!) {\n  followUpCallRecord(input: $input) {\n    id\n    version\n    state\n    dueAt\n    calledAt\n    closedAt\n  }\n}"): typeof import('./graphql.ts').RecordCallBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordFinalAcceptance($input: AssetFinalAcceptanceRecordInput!) {\n  assetFinalAcceptanceRecord(input: $input) {\n    id\n    finalAcceptanceOn\n    coverage {\n      startsOn\n      endsOn\n    }\n  }\n}"): typeof import('./graphql.ts').RecordFinalAcceptanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordVehicleFault($input: VehicleFaultRecordInput!) {\n  vehicleFaultRecord(input: $input) {\n    id\n    vehicleFault {\n      area\n      distanceKm\n      supplierNeeded\n      handling\n    }\n    targets {\n      kind\n      basis\n      dueAt\n      state\n    }\n  }\n}"): typeof import('./graphql.ts').RecordVehicleFaultDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterCustomer($input: CustomerRegisterInput!) {\n  customerRegister(input: $input) {\n    id\n    number\n    name\n  }\n}"): typeof import('./graphql.ts').RegisterCustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterFeedback($input: FeedbackRegisterInput!) {\n  feedbackRegister(input: $input) {\n    id\n    number\n    kind\n    grade\n    subject\n    source\n    firstAnswerDueAt\n  }\n}"): typeof import('./graphql.ts').RegisterFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterUnit($input: AssetRegisterInput!) {\n  assetRegister(input: $input) {\n    id\n    serialNumber\n    verified\n    proof\n  }\n}"): typeof import('./graphql.ts').RegisterUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenCall($input: RepairRequestReopenInput!) {\n  repairRequestReopen(input: $input) {\n    id\n    number\n    version\n    state\n    reopenedCount\n    reopenedAt\n    follows {\n      number\n    }\n    promise {\n      dueAt\n    }\n  }\n}"): typeof import('./graphql.ts').ReopenCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplaceUnit($input: AssetReplaceInput!) {\n  assetReplace(input: $input) {\n    id\n    serialNumber\n    replaces {\n      id\n      replacedOn\n      replacedUnder\n      replacedReason\n    }\n    coverage {\n      startsOn\n      endsOn\n      replacement\n    }\n  }\n}"): typeof import('./graphql.ts').ReplaceUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReverseCharge($input: ChargeReverseInput!) {\n  chargeReverse(input: $input) {\n    id\n    quantity\n    amount\n    reason\n  }\n}"): typeof import('./graphql.ts').ReverseChargeDocument;
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
export function graphql(source: "mutation TellHandling($input: RequestInput!) {\n  vehicleHandlingTell(input: $input) {\n    id\n    vehicleFault {\n      handling\n      toldAt\n    }\n  }\n}"): typeof import('./graphql.ts').TellHandlingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnansweredContacts($branchId: ID!, $first: Int! = 20, $after: String) {\n  unansweredContacts(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        loggedAt\n        kind\n        party\n        withWhom\n        words\n        request {\n          number\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').UnansweredContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnitsOfCustomer($customerId: ID!, $first: Int! = 20, $after: String) {\n  assetsOfCustomer(customerId: $customerId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        verified\n        proof\n        purchasedOn\n        replacedOn\n        replacedBy {\n          id\n          serialNumber\n        }\n        model {\n          id\n          code\n          name\n          category\n        }\n        coverage {\n          category\n          explanation\n          endsOn\n        }\n        openRequest {\n          id\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').UnitsOfCustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VerifyProof($input: AssetProofVerifyInput!) {\n  assetProofVerify(input: $input) {\n    id\n    proof\n    coverage {\n      category\n      explanation\n      endsOn\n    }\n  }\n}"): typeof import('./graphql.ts').VerifyProofDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerSurvey($input: SurveyAnswerInput!) {\n  surveyAnswer(input: $input) {\n    requestNumber\n    state\n    goesOnAs\n    correctableUntil\n  }\n}"): typeof import('./graphql.ts').AnswerSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveEstimate($input: EstimateInput!) {\n  estimateApprove(input: $input) {\n    id\n    version\n    state\n    decidedAt\n  }\n}"): typeof import('./graphql.ts').ApproveEstimateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelByLink($input: RepairRequestCancelByLinkInput!) {\n  repairRequestCancelByLink(input: $input) {\n    number\n    state\n    plannedAt\n    visitVersion\n    visitConfirmedAt\n  }\n}"): typeof import('./graphql.ts').CancelByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangePerson($input: CustomerContactChangeInput!) {\n  customerContactChange(input: $input) {\n    id\n    name\n    role\n    mayRaise\n    mayApprove\n    version\n  }\n}"): typeof import('./graphql.ts').ChangePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChooseChannel($input: CustomerChannelChooseInput!) {\n  customerChannelChoose(input: $input) {\n    preferredChannel\n    email\n  }\n}"): typeof import('./graphql.ts').ChooseChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmVisitByLink($input: VisitConfirmByLinkInput!) {\n  visitConfirmByLink(input: $input) {\n    number\n    state\n    plannedAt\n    visitVersion\n    visitConfirmedAt\n  }\n}"): typeof import('./graphql.ts').ConfirmVisitByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmVisit($input: VisitConfirmInput!) {\n  visitConfirm(input: $input) {\n    id\n    version\n    confirmedAt\n  }\n}"): typeof import('./graphql.ts').ConfirmVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisputeInvoice($input: InvoiceReasonInput!) {\n  invoiceDispute(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').DisputeInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FeedbackCourse($number: String!) {\n  feedback(number: $number) {\n    id\n    number\n    version\n    kind\n    grade\n    subject\n    state\n    text\n    askedForMoney\n    holder\n    firstAnswerDueAt\n    firstAnsweredAt\n    handling\n    promisedOn\n    answer\n    toldAt\n    toldHow\n    metAt\n    closedAt\n    canReopen\n    newFacts\n    request {\n      number\n    }\n    letters {\n      id\n      text\n      writtenAt\n    }\n    events {\n      id\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}"): typeof import('./graphql.ts').FeedbackCourseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FileFeedbackByLink($input: FeedbackFileByLinkInput!) {\n  feedbackFileByLink(input: $input) {\n    number\n    kind\n    grade\n    firstAnswerDueAt\n  }\n}"): typeof import('./graphql.ts').FileFeedbackByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FileFeedback($input: FeedbackFileInput!) {\n  feedbackFile(input: $input) {\n    id\n    number\n    kind\n    grade\n    state\n    firstAnswerDueAt\n  }\n}"): typeof import('./graphql.ts').FileFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FollowTracking($token: String!) {\n  trackedRequestChanged(token: $token) {\n    number\n    state\n    nextStep\n    nextActor\n    nextDueAt\n  }\n}"): typeof import('./graphql.ts').FollowTrackingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvitePerson($input: CustomerContactInviteInput!) {\n  customerContactInvite(input: $input) {\n    id\n    name\n    role\n    mayRaise\n    mayApprove\n    version\n  }\n}"): typeof import('./graphql.ts').InvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveVisitByLink($input: VisitMoveByLinkInput!) {\n  visitMoveByLink(input: $input) {\n    number\n    state\n    plannedAt\n    visitVersion\n    visitConfirmedAt\n  }\n}"): typeof import('./graphql.ts').MoveVisitByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveVisit($input: VisitMoveInput!) {\n  visitMove(input: $input) {\n    id\n    version\n    plannedAt\n  }\n}"): typeof import('./graphql.ts').MoveVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyCompanies {\n  myCompanies {\n    id\n    name\n    contacts {\n      id\n      name\n      phone\n      role\n      mayRaise\n      mayApprove\n      isYou\n      version\n    }\n  }\n}"): typeof import('./graphql.ts').MyCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyContracts($assetId: ID, $first: Int! = 20, $after: String) {\n  myContracts(assetId: $assetId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        startsOn\n        endsOn\n        priceAmount\n        coversLabour\n        coversParts\n        visitsIncluded\n        visitsUsed\n        visitsLeft\n        responseTargetMinutes\n        noticeSentAt\n        renewedBy {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyContractsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyFeedback($first: Int! = 20, $after: String) {\n  myFeedback(first: $first, after: $after) {\n    edges {\n      node {\n        number\n        kind\n        grade\n        subject\n        state\n        text\n        holder\n        firstAnswerDueAt\n        promisedOn\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyRequest($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    state\n    nextActor\n    nextStep\n    nextDueAt\n    partsExpectedOn\n    custodyReceipt {\n      id\n      number\n      code\n      state\n      unitName\n      issuedAt\n      whereabouts {\n        place\n        returnPlannedAt\n      }\n    }\n    repairCard {\n      state\n      plannedFinishAt\n      promises {\n        plannedFinishAt\n        reason\n      }\n    }\n    estimates {\n      id\n      version\n      state\n      totalAmount\n      lines {\n        kind\n        name\n        quantity\n        amount\n      }\n    }\n    invoices {\n      id\n      version\n      number\n      state\n      totalAmount\n      lines {\n        kind\n        name\n        quantity\n        amount\n      }\n      disputes {\n        reason\n        outcome\n        answer\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MyRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyUnits($first: Int! = 20, $after: String) {\n  viewer {\n    customer {\n      name\n      addresses {\n        districtCode\n        line\n      }\n    }\n  }\n  myAssets(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        serialNumber\n        model {\n          name\n        }\n        openRequest {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OpenSurvey($token: String!) {\n  surveyCard(token: $token) {\n    requestNumber\n    state\n    items\n    asksSolved\n    technicianName\n    goesOnAs\n  }\n}"): typeof import('./graphql.ts').OpenSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PreviewRequest($input: RequestPreviewInput!) {\n  requestPreview(input: $input) {\n    branch {\n      id\n      name\n    }\n    coverage {\n      category\n      explanation\n    }\n    promise {\n      dueAt\n    }\n  }\n}"): typeof import('./graphql.ts').PreviewRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectEstimate($input: EstimateRejectInput!) {\n  estimateReject(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').RejectEstimateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemovePerson($input: CustomerContactInput!) {\n  customerContactRemove(input: $input)\n}"): typeof import('./graphql.ts').RemovePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenFeedback($input: FeedbackReopenInput!) {\n  feedbackReopen(input: $input) {\n    id\n    version\n    state\n    canReopen\n  }\n}"): typeof import('./graphql.ts').ReopenFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportUnsolvedByLink($input: RepairRequestReportUnsolvedByLinkInput!) {\n  repairRequestReportUnsolvedByLink(input: $input) {\n    number\n    state\n    goesOnAs\n  }\n}"): typeof import('./graphql.ts').ReportUnsolvedByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportUnsolved($input: RepairRequestReportUnsolvedInput!) {\n  repairRequestReportUnsolved(input: $input) {\n    id\n    number\n    state\n    reopenedCount\n    promise {\n      dueAt\n    }\n  }\n}"): typeof import('./graphql.ts').ReportUnsolvedDocument;
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
export function graphql(source: "mutation TurnAnswerIntoFeedback($input: FeedbackFromCardInput!) {\n  feedbackFromCard(input: $input) {\n    number\n    kind\n    grade\n    firstAnswerDueAt\n  }\n}"): typeof import('./graphql.ts').TurnAnswerIntoFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitCalendar($number: String!) {\n  repairRequest(number: $number) {\n    visitTimes\n    visitCalendar\n  }\n}"): typeof import('./graphql.ts').VisitCalendarDocument;
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
export function graphql(source: "mutation ApproveTravel($input: TravelRequestDecideInput!) {\n  travelRequestApprove(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n  }\n}"): typeof import('./graphql.ts').ApproveTravelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssessHead($input: ReviewInputGiveInput!) {\n  reviewInputGive(input: $input) {\n    reviewId\n    source\n    givenAt\n  }\n}"): typeof import('./graphql.ts').AssessHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideAppeal($input: PerformanceReviewAppealDecideInput!) {\n  performanceReviewAppealDecide(input: $input) {\n    id\n    version\n    state\n    appealOutcome\n    frozenAt\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n    }\n  }\n}"): typeof import('./graphql.ts').DecideAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DelegateFeedback($input: FeedbackPersonInput!) {\n  feedbackDelegate(input: $input) {\n    id\n    version\n    delegateName\n  }\n}"): typeof import('./graphql.ts').DelegateFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MajorFeedback($first: Int! = 20, $after: String) {\n  feedbackList(grade: MAJOR, open: true, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        subject\n        state\n        text\n        askedForMoney\n        delegateName\n        investigatorName\n        findings\n        firstAnswerDueAt\n        accidentAt\n        branch {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MajorFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NameServer($input: ReferralDecideInput!) {\n  referralDecide(input: $input) {\n    id\n    decidedAt\n    namedStaffName\n    toBranch {\n      name\n    }\n  }\n}"): typeof import('./graphql.ts').NameServerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderCorrection($input: QualityReportOrderCorrectionInput!) {\n  qualityReportOrderCorrection(input: $input) {\n    id\n    action\n    ownerName\n    dueOn\n    responsibleUnitName\n    orderedAt\n    orderedByName\n    correctiveAction {\n      id\n    }\n  }\n}"): typeof import('./graphql.ts').OrderCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query QualityReports($first: Int! = 12, $after: String) {\n  qualityReports(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        month\n        state\n        submittedAt\n        late\n        complaints\n        verified\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').QualityReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReferralsWaiting($first: Int! = 20, $after: String) {\n  referrals(waiting: true, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        requestNumber\n        reason\n        passedAt\n        passedByName\n        fromBranch {\n          name\n        }\n        request {\n          kind\n          faultDescription\n          model {\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ReferralsWaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefuseTravel($input: TravelRequestDecideInput!) {\n  travelRequestRefuse(input: $input) {\n    id\n    version\n    state\n    remarks\n  }\n}"): typeof import('./graphql.ts').RefuseTravelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReversePenalty($input: FeedbackPenaltyReverseInput!) {\n  feedbackPenaltyReverse(input: $input) {\n    id\n    amount\n    reason\n  }\n}"): typeof import('./graphql.ts').ReversePenaltyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WaitingCalls($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        grade\n        priority\n        receivedAt\n        customer {\n          name\n        }\n        promise {\n          state\n          dueAt\n          minutesLeft\n        }\n        nextStep\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').WaitingCallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveReview($input: PerformanceReviewInput!) {\n  performanceReviewApprove(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').ApproveReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AwardYearEndBonus($input: YearEndBonusAwardInput!) {\n  yearEndBonusAward(input: $input) {\n    id\n    year\n    number\n    earnedPerMille\n    reason\n    amount\n    dueOn\n  }\n}"): typeof import('./graphql.ts').AwardYearEndBonusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BehindAssessedIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').BehindAssessedIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IndicatorsForAssessment($branchId: ID!, $period: String!, $first: Int!, $after: String) {\n  branchIndicators(\n    branchId: $branchId\n    period: $period\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        technicianId\n        technicianNumber\n        technicianName\n        from\n        to\n        indicators {\n          indicator\n          unit\n          numerator\n          denominator\n          value\n          percent\n          points\n        }\n        workPoints\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').IndicatorsForAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenReview($input: PerformanceReviewOpenInput!) {\n  performanceReviewOpen(input: $input) {\n    id\n    version\n    staffName\n    period\n    periodFrom\n    periodTo\n    state\n    dueOn\n  }\n}"): typeof import('./graphql.ts').OpenReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishReview($input: PerformanceReviewInput!) {\n  performanceReviewPublish(input: $input) {\n    id\n    version\n    state\n    publishedAt\n  }\n}"): typeof import('./graphql.ts').PublishReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RatingsForAssessment($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    technician {\n      number\n      name\n    }\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}"): typeof import('./graphql.ts').RatingsForAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetProbation($input: StaffProbationSetInput!) {\n  staffProbationSet(input: $input) {\n    id\n    staffId\n    fromOn\n    untilOn\n  }\n}"): typeof import('./graphql.ts').SetProbationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawCard($input: StaffCardWithdrawInput!) {\n  staffCardWithdraw(input: $input) {\n    id\n    version\n    color\n    withdrawnAt\n    withdrawnByName\n    withdrawnReason\n  }\n}"): typeof import('./graphql.ts').WithdrawCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideReward($input: RewardDecideInput!) {\n  rewardDecide(input: $input) {\n    id\n    version\n    state\n    decidedByName\n  }\n}"): typeof import('./graphql.ts').DecideRewardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MonthlyRollUp($month: String!) {\n  monthlyRollUp(month: $month) {\n    branchId\n    branchCode\n    branchName\n    days\n    lateDays\n    reports\n    lateReports\n    paidMinutes\n    contractMinutes\n    warrantyMinutes\n    internalMinutes\n  }\n}"): typeof import('./graphql.ts').MonthlyRollUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Rewards($branchId: ID, $state: RewardState, $first: Int! = 20, $after: String) {\n  rewards(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        branch {\n          name\n        }\n        nomineeName\n        improvement\n        effect\n        amount\n        proposedByName\n        proposedAt\n        reviewedByName\n        reviewRemarks\n        decidedByName\n        decisionRemarks\n        paidAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').RewardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TargetsByMonth($from: String!, $to: String!, $first: Int! = 24) {\n  targetFigures(by: MONTH, from: $from, to: $to, first: $first) {\n    edges {\n      node {\n        code\n        onTime {\n          percent\n          reached\n        }\n        satisfaction {\n          percent\n          reached\n        }\n        justifiedComplaints {\n          percent\n          reached\n        }\n        resolved {\n          percent\n          reached\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').TargetsByMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskScrap($input: StockScrapAskInput!) {\n  stockScrapAsk(input: $input) {\n    id\n    state\n  }\n}"): typeof import('./graphql.ts').AskScrapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisposeOldParts($input: OldPartsDisposeInput!) {\n  oldPartsDispose(input: $input) {\n    id\n    pieces\n  }\n}"): typeof import('./graphql.ts').DisposeOldPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueParts($input: PartsRequisitionIssueInput!) {\n  partsRequisitionIssue(input: $input) {\n    id\n    version\n    state\n    issuedAt\n  }\n}"): typeof import('./graphql.ts').IssuePartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OldPartsActs($branchId: ID!, $first: Int! = 50, $after: String) {\n  oldPartsActs(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        period\n        pieces\n        method\n        dealerNumber\n        responsibleUnit {\n          code\n          name\n          nameEn\n        }\n        evidence\n        at\n        byName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').OldPartsActsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OldParts($branchId: ID!, $state: OldPartState, $first: Int! = 50, $after: String) {\n  oldParts(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        partCode\n        quantity\n        serialNumber\n        state\n        receivedAt\n        receivedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').OldPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenWarehouse($input: WarehouseOpenInput!) {\n  warehouseOpen(input: $input) {\n    id\n    kind\n    name\n  }\n}"): typeof import('./graphql.ts').OpenWarehouseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderReplenishment($input: ReplenishmentOrderInput!) {\n  replenishmentOrder(input: $input) {\n    id\n    version\n    state\n    expectedOn\n  }\n}"): typeof import('./graphql.ts').OrderReplenishmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartsCatalog($search: String, $first: Int! = 50, $after: String) {\n  parts(search: $search, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        nameEn\n        priceAmount\n        responsibleUnit {\n          code\n          name\n          nameEn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').PartsCatalogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartsLedger($warehouseId: ID!, $partCode: String, $first: Int! = 50, $after: String) {\n  stockMovements(\n    warehouseId: $warehouseId\n    partCode: $partCode\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        step\n        kind\n        quantity\n        balance\n        unitCostAmount\n        reference\n        reason\n        at\n        byName\n        part {\n          code\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').PartsLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReceiveGoods($input: StockReceiveInput!) {\n  stockReceive(input: $input) {\n    id\n    step\n    balance\n  }\n}"): typeof import('./graphql.ts').ReceiveGoodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReceiveOldPart($input: OldPartReceiveInput!) {\n  oldPartReceive(input: $input) {\n    id\n    state\n  }\n}"): typeof import('./graphql.ts').ReceiveOldPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReceiveReplenishment($input: ReplenishmentArriveInput!) {\n  replenishmentArrive(input: $input) {\n    id\n    version\n    state\n    arrivedAt\n  }\n}"): typeof import('./graphql.ts').ReceiveReplenishmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Replenishments($branchId: ID!, $state: ReplenishmentState, $first: Int! = 50, $after: String) {\n  replenishments(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        requestNumber\n        partCode\n        quantity\n        local\n        reason\n        state\n        expectedOn\n        orderedAt\n        orderedByName\n        decidedByName\n        arrivedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ReplenishmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Requisitions($branchId: ID!, $state: RequisitionState, $first: Int! = 50, $after: String) {\n  partsRequisitions(\n    branchId: $branchId\n    state: $state\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        technicianName\n        submittedAt\n        lines {\n          partCode\n          quantity\n          issued\n          used\n          returned\n        }\n        replenishments {\n          partCode\n          state\n          expectedOn\n        }\n        decidedByName\n        issuedAt\n        issuedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').RequisitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RescheduleReplenishment($input: ReplenishmentRescheduleInput!) {\n  replenishmentReschedule(input: $input) {\n    id\n    version\n    state\n    expectedOn\n    delays {\n      id\n      expectedBefore\n      expectedOn\n      reason\n      at\n      byName\n    }\n  }\n}"): typeof import('./graphql.ts').RescheduleReplenishmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Stock($warehouseId: ID!, $first: Int! = 50, $after: String) {\n  stockLevels(warehouseId: $warehouseId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        quantity\n        unitCostAmount\n        part {\n          code\n          name\n          nameEn\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').StockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakePartsBack($input: PartsReturnInput!) {\n  partsReturn(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').TakePartsBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeStock($input: StockTakeInput!) {\n  stockTake(input: $input) {\n    id\n    name\n  }\n}"): typeof import('./graphql.ts').TakeStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TransferStock($input: StockTransferInput!) {\n  stockTransfer(input: $input) {\n    id\n    step\n    balance\n  }\n}"): typeof import('./graphql.ts').TransferStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Warehouses($branchId: ID!, $first: Int! = 50, $after: String) {\n  warehouses(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').WarehousesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewReward($input: RewardReviewInput!) {\n  rewardReview(input: $input) {\n    id\n    version\n    state\n    reviewedByName\n  }\n}"): typeof import('./graphql.ts').ReviewRewardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnresolvedList($branchId: ID!, $on: LocalDate!, $first: Int! = 100, $after: String) {\n  unresolvedList(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        receivedAt\n        matter\n        committedAt\n        explanation\n        lacksCommitment\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').UnresolvedListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddContractUnit($input: ContractUnitAddInput!) {\n  contractUnitAdd(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}"): typeof import('./graphql.ts').AddContractUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeContract($input: ContractChangeInput!) {\n  contractChange(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}"): typeof import('./graphql.ts').ChangeContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteRenewalVisit($input: RenewalVisitCompleteInput!) {\n  renewalVisitComplete(input: $input) {\n    id\n    version\n    state\n    result\n    assigneeName\n  }\n}"): typeof import('./graphql.ts').CompleteRenewalVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Contract($id: ID!) {\n  maintenanceContract(id: $id) {\n    id\n    version\n    number\n    customerName\n    startsOn\n    endsOn\n    agreedEndsOn\n    endedEarlyReason\n    priceAmount\n    coversLabour\n    coversParts\n    visitsIncluded\n    visitsUsed\n    visitsLeft\n    responseTargetMinutes\n    salesId\n    renewsId\n    renewedBy {\n      id\n      number\n    }\n    noticeSentAt\n    units {\n      id\n      assetId\n      modelName\n      serialNumber\n      fromOn\n      untilOn\n      removedReason\n    }\n  }\n}"): typeof import('./graphql.ts').ContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Contracts($branchId: ID!, $search: String, $endingBy: LocalDate, $first: Int! = 20, $after: String) {\n  maintenanceContracts(\n    branchId: $branchId\n    search: $search\n    endingBy: $endingBy\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        customerName\n        startsOn\n        endsOn\n        noticeSentAt\n        renewedBy {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ContractsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterContract($input: ContractRegisterInput!) {\n  contractRegister(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}"): typeof import('./graphql.ts').RegisterContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveContractUnit($input: ContractUnitRemoveInput!) {\n  contractUnitRemove(input: $input) {\n    id\n    version\n    number\n    endsOn\n  }\n}"): typeof import('./graphql.ts').RemoveContractUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewContract($input: ContractRenewInput!) {\n  contractRenew(input: $input) {\n    id\n    version\n    number\n    endsOn\n    startsOn\n    renewsId\n  }\n}"): typeof import('./graphql.ts').RenewContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RenewalVisits($branchId: ID!, $mine: Boolean! = true, $open: Boolean! = true, $first: Int! = 20, $after: String) {\n  renewalVisits(\n    branchId: $branchId\n    mine: $mine\n    open: $open\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        contractId\n        contractNumber\n        customerName\n        customerPhone\n        dueOn\n        assigneeId\n        assigneeName\n        state\n        result\n        note\n        completedAt\n        completedByName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').RenewalVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ArrivalProofs($branchId: ID!, $from: LocalDate!, $to: LocalDate!, $onlyGaps: Boolean! = true, $first: Int! = 50, $after: String) {\n  arrivalProofs(\n    branchId: $branchId\n    from: $from\n    to: $to\n    onlyGaps: $onlyGaps\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        requestNumber\n        technicianName\n        claimedAt\n        serverAt\n        confirmedAt\n        signedAt\n        rating\n        serverMinutes\n        signatureMinutes\n        gaps\n        visit {\n          id\n          state\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ArrivalProofsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BehindTechnicianIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').BehindTechnicianIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseFeedback($input: FeedbackChangeInput!) {\n  feedbackClose(input: $input) {\n    id\n    version\n    state\n    closedAt\n  }\n}"): typeof import('./graphql.ts').CloseFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmTravel($input: TravelRequestDecideInput!) {\n  travelRequestConfirm(input: $input) {\n    id\n    version\n    state\n    decidedAt\n    decidedByName\n  }\n}"): typeof import('./graphql.ts').ConfirmTravelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideFeedback($input: FeedbackDecideInput!) {\n  feedbackDecide(input: $input) {\n    id\n    version\n    state\n    finding\n    problem\n    responsibleName\n    answer\n    penalties {\n      id\n      staffName\n      amount\n      doubled\n      asTeamLead\n      reason\n    }\n  }\n}"): typeof import('./graphql.ts').DecideFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FeedbackToHandle($grade: FeedbackGrade, $state: FeedbackState, $finding: FeedbackFinding, $month: String, $modelId: ID, $open: Boolean, $first: Int! = 20, $after: String) {\n  feedbackList(\n    grade: $grade\n    state: $state\n    finding: $finding\n    month: $month\n    modelId: $modelId\n    open: $open\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        subject\n        state\n        text\n        firstAnswerDueAt\n        firstAnswerOverdue\n        branch {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').FeedbackToHandleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IndicatorsOfTechnician($technicianId: ID!, $period: String!) {\n  technicianIndicators(technicianId: $technicianId, period: $period) {\n    technicianNumber\n    technicianName\n    from\n    to\n    indicators {\n      indicator\n      unit\n      numerator\n      denominator\n      value\n      percent\n      points\n    }\n    workPoints\n  }\n}"): typeof import('./graphql.ts').IndicatorsOfTechnicianDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LateQualitySources($month: String!, $first: Int! = 10) {\n  qualityReport(month: $month) {\n    amendedSources\n    lateSources(first: $first) {\n      edges {\n        node {\n          number\n          modelCode\n          faultType\n          finding\n          cause\n          feedback {\n            id\n          }\n        }\n      }\n    }\n    lines(first: $first) {\n      edges {\n        node {\n          id\n          sources(first: $first) {\n            edges {\n              node {\n                number\n                finding\n                cause\n                findingNow\n                causeNow\n                amended\n                feedback {\n                  id\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').LateQualitySourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NameInvestigator($input: FeedbackPersonInput!) {\n  feedbackInvestigatorName(input: $input) {\n    id\n    version\n    investigatorName\n  }\n}"): typeof import('./graphql.ts').NameInvestigatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanCorrectiveAction($input: CorrectiveActionPlanInput!) {\n  correctiveActionPlan(input: $input) {\n    id\n    version\n    kind\n    action\n    ownerName\n    dueOn\n    state\n  }\n}"): typeof import('./graphql.ts').PlanCorrectiveActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query QualityReport($month: String!, $first: Int! = 20, $after: String) {\n  qualityReport(month: $month) {\n    id\n    version\n    month\n    state\n    draftedAt\n    dueAt\n    submittedAt\n    submittedByName\n    late\n    remarks\n    complaints\n    verified\n    amendedSources\n    deliveries {\n      recipient\n      name\n      at\n    }\n    lines(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          modelCode\n          modelName\n          faultType\n          responsibleUnitName\n          complaints\n          verified\n          designOrManufacture\n          storageOrTransport\n          customerCause\n          causeUnknown\n          actions {\n            id\n            action\n            responsibleUnitName\n            ownerName\n            dueOn\n            state\n            stateNow\n            orderedByName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').QualityReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordFindings($input: FeedbackFindingsInput!) {\n  feedbackFindingsRecord(input: $input) {\n    id\n    version\n    findings\n  }\n}"): typeof import('./graphql.ts').RecordFindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RegisterWithSurveys($branchId: ID!, $on: LocalDate!, $first: Int! = 50, $after: String) {\n  surveyRegister(branchId: $branchId, on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        requestState\n        receivedAt\n        survey {\n          id\n          state\n          channel\n          deliveredAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').RegisterWithSurveysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegradeFeedback($input: FeedbackRegradeInput!) {\n  feedbackRegrade(input: $input) {\n    id\n    version\n    grade\n    holder\n  }\n}"): typeof import('./graphql.ts').RegradeFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ResponsibleUnits($first: Int! = 50, $after: String) {\n  responsibleUnits(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        nameEn\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ResponsibleUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendFollowUp($input: FollowUpSendInput!) {\n  followUpSend(input: $input) {\n    id\n    version\n    state\n    dueAt\n  }\n}"): typeof import('./graphql.ts').SendFollowUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendSurveyAnotherWay($input: SurveySendAnotherWayInput!) {\n  surveySendAnotherWay(input: $input) {\n    id\n    version\n    state\n    channel\n    deliveries {\n      channel\n      sending\n      at\n    }\n  }\n}"): typeof import('./graphql.ts').SendSurveyAnotherWayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitQualityReport($input: QualityReportSubmitInput!) {\n  qualityReportSubmit(input: $input) {\n    id\n    version\n    state\n    submittedAt\n    late\n    deliveries {\n      recipient\n      name\n      at\n    }\n  }\n}"): typeof import('./graphql.ts').SubmitQualityReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SurveyCoverage($branchId: ID, $on: LocalDate, $month: String) {\n  surveyCoverage(branchId: $branchId, on: $on, month: $month) {\n    on\n    month\n    calls\n    merged\n    issued\n    delivered\n    answered\n    undeliverable\n    missing\n  }\n}"): typeof import('./graphql.ts').SurveyCoverageDocument;
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
export function graphql(source: "mutation TellCustomer($input: FeedbackTellInput!) {\n  feedbackTell(input: $input) {\n    id\n    version\n    state\n    toldAt\n    toldHow\n    letters {\n      id\n      recipientName\n      text\n    }\n  }\n}"): typeof import('./graphql.ts').TellCustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TravelRequests($branchId: ID, $waiting: Boolean = true, $first: Int! = 20, $after: String) {\n  travelRequests(\n    branchId: $branchId\n    waiting: $waiting\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        state\n        reason\n        inHomeRegion\n        decider\n        purpose\n        madeAt\n        madeByName\n        decidedAt\n        decidedByName\n        remarks\n        request {\n          number\n          kind\n          grade\n          faultDescription\n          branch {\n            name\n          }\n          district {\n            name\n            city\n            province\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').TravelRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TurnSurveyIntoFeedback($input: FeedbackFromSurveyInput!) {\n  feedbackFromSurvey(input: $input) {\n    id\n    number\n    kind\n    grade\n    text\n  }\n}"): typeof import('./graphql.ts').TurnSurveyIntoFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UndeliverableSurveys($branchId: ID!, $first: Int! = 20, $after: String) {\n  surveys(branchId: $branchId, state: UNDELIVERABLE, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        receivedOn\n        request {\n          number\n        }\n        deliveries {\n          channel\n          sending\n          at\n          byName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').UndeliverableSurveysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnservedCalls($headquartersId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $headquartersId, first: $first, after: $after) {\n    edges {\n      node {\n        number\n        receivedAt\n        faultDescription\n        district {\n          province\n          city\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').UnservedCallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WarrantyCosts($from: LocalDate!, $to: LocalDate!, $branchId: ID, $first: Int! = 20, $after: String, $jobs: Int! = 20, $jobsAfter: String) {\n  warrantyCosts(from: $from, to: $to, branchId: $branchId) {\n    jobs\n    partsAmount\n    labourAmount\n    totalAmount\n    byModelAndFault(first: $first, after: $after) {\n      edges {\n        node {\n          modelCode\n          modelName\n          faultType\n          jobs\n          partsAmount\n          labourAmount\n          totalAmount\n          sources(first: $jobs, after: $jobsAfter) {\n            edges {\n              node {\n                requestNumber\n                partsAmount\n                labourAmount\n                totalAmount\n                request {\n                  id\n                  state\n                }\n              }\n            }\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').WarrantyCostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WriteOffWarrantyParts($input: WarrantyPartsWriteOffInput!) {\n  warrantyPartsWriteOff(input: $input) {\n    id\n    pieces\n  }\n}"): typeof import('./graphql.ts').WriteOffWarrantyPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcknowledgeAlert($input: AlertAcknowledgeInput!) {\n  alertAcknowledge(input: $input) {\n    id\n    acknowledgedAt\n  }\n}"): typeof import('./graphql.ts').AcknowledgeAlertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdjustReview($input: PerformanceReviewAdjustInput!) {\n  performanceReviewAdjust(input: $input) {\n    id\n    version\n    state\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n    }\n  }\n}"): typeof import('./graphql.ts').AdjustReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Alerts($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  alerts(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        subject\n        raisedAt\n        acknowledgedAt\n        request {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').AlertsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerFeedback($input: FeedbackAnswerInput!) {\n  feedbackAnswer(input: $input) {\n    id\n    version\n    state\n    firstAnsweredAt\n    handling\n    promisedOn\n  }\n}"): typeof import('./graphql.ts').AnswerFeedbackDocument;
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
export function graphql(source: "query BehindIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').BehindIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CallInDetail($number: String!) {\n  repairRequest(number: $number) {\n    id\n    number\n    version\n    state\n    grade\n    nextStep\n    nextDueAt\n    entitlementHistory {\n      category\n      derived\n      explanation\n      decidedAt\n      decidedBy\n      overrideReason\n    }\n    targets {\n      kind\n      basis\n      state\n      dueAt\n      metAt\n      minutesLeft\n      targetMinutes\n      policyVersion\n      pauses {\n        reason\n        startedAt\n        endedAt\n        byName\n      }\n    }\n    visits {\n      id\n      version\n      state\n      plannedAt\n      setOutAt\n      setOutClaimedAt\n      arrivedAt\n      arrivedClaimedAt\n      arrivalConfirmedAt\n      leftAt\n      leftClaimedAt\n      reason\n      contacts {\n        means\n        contactedAt\n        agreed\n      }\n      results {\n        result\n        reportedAt\n        offered\n      }\n      lead {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n    }\n    voucher {\n      number\n      state\n      intact\n      reports {\n        id\n        version\n        approved\n        recordedByName\n        recordedAt\n        found\n        cause\n        done\n        diagnosis {\n          faultType\n          faultCause\n          warrantyCheck\n        }\n      }\n    }\n    escalations {\n      id\n      version\n      state\n      proposal\n      customerDemand\n      raisedAt\n      raisedByName\n      nextStep\n      remarks\n      decidedAt\n      decidedByName\n    }\n    remoteSessions {\n      id\n      version\n      means\n      state\n      startedAt\n      endedAt\n      minutes\n      learned\n      servedByName\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n  }\n}"): typeof import('./graphql.ts').CallInDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseDay($input: DayEndCloseInput!) {\n  dayEndClose(input: $input) {\n    on\n    calls\n    struckOff\n    open\n    undispatched\n    unfinished\n    unsigned\n    notHandedIn\n    notStruckOff\n    notArchived\n    lackingCommitment\n    prioritized\n  }\n}"): typeof import('./graphql.ts').CloseDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CollectMonth($input: PerformanceReviewInput!) {\n  performanceReviewCollect(input: $input) {\n    id\n    version\n    state\n    dueOn\n    collections {\n      month\n      at\n    }\n  }\n}"): typeof import('./graphql.ts').CollectMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CommitTime($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}"): typeof import('./graphql.ts').CommitTimeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteFollowUp($input: FollowUpCompleteInput!) {\n  followUpComplete(input: $input) {\n    id\n    version\n    state\n    doneAt\n    report\n  }\n}"): typeof import('./graphql.ts').CompleteFollowUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmArrival($input: VisitInput!) {\n  visitConfirmArrival(input: $input) {\n    id\n    version\n    arrivedClaimedAt\n    arrivalConfirmedAt\n  }\n}"): typeof import('./graphql.ts').ConfirmArrivalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CustomersToCallBack($branchId: ID!, $state: FollowUpCallState, $first: Int! = 20, $after: String) {\n  followUpCalls(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        reason\n        state\n        dueAt\n        request {\n          number\n          state\n          contactPhone\n          raisedByName\n        }\n        calls {\n          at\n          byName\n          result\n          words\n          nextDueAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').CustomersToCallBackDocument;
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
export function graphql(source: "mutation DecideEscalation($input: EscalationDecideInput!) {\n  escalationDecide(input: $input) {\n    id\n    version\n    state\n    nextStep\n    decidedAt\n    decidedByName\n  }\n}"): typeof import('./graphql.ts').DecideEscalationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideFollowUp($input: FollowUpCallDecideInput!) {\n  followUpCallDecide(input: $input) {\n    id\n    version\n    state\n    decision\n    closedAt\n    closedByName\n  }\n}"): typeof import('./graphql.ts').DecideFollowUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideRequisition($input: PartsRequisitionDecideInput!) {\n  partsRequisitionDecide(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').DecideRequisitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideScrap($input: StockScrapDecideInput!) {\n  stockScrapDecide(input: $input) {\n    id\n    state\n    decidedAt\n  }\n}"): typeof import('./graphql.ts').DecideScrapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DispatchCandidates($requestId: ID!, $plannedAt: DateTimeISO, $first: Int! = 20, $after: String) {\n  dispatchCandidates(\n    requestId: $requestId\n    plannedAt: $plannedAt\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        qualified\n        missing\n        visitsThatDay\n        visitsBeforeTarget\n        visitsInDistrict\n        partsLikely\n        partsInVan\n        reasons {\n          kind\n          speaksFor\n          text\n        }\n        technician {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').DispatchCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DispatchQueue($branchId: ID!, $first: Int! = 20, $after: String) {\n  dispatchQueue(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        priority\n        receivedAt\n        preferredFrom\n        preferredUntil\n        faultType\n        faultDescription\n        serviceCategory\n        zoneKind\n        addressLine\n        district {\n          name\n        }\n        model {\n          name\n          category\n        }\n        promise {\n          kind\n          state\n          dueAt\n          minutesLeft\n        }\n        acknowledgedAt\n        travelNeed {\n          reason\n          inHomeRegion\n          decider\n        }\n        travelWaiting\n        nextActor\n        nextStep\n        travelRequests {\n          id\n          version\n          state\n        }\n        remoteSessions {\n          means\n          state\n          minutes\n          learned\n        }\n        suggestedTechnicians {\n          technician {\n            id\n            name\n          }\n          qualified\n          reasons {\n            kind\n            speaksFor\n            text\n          }\n        }\n        voucher {\n          number\n          unitHistory {\n            requestNumber\n            at\n            summary\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').DispatchQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Dispatch($input: RepairRequestDispatchInput!) {\n  repairRequestDispatch(input: $input) {\n    id\n    version\n    state\n    plannedAt\n    leadName\n    request {\n      version\n      state\n    }\n  }\n}"): typeof import('./graphql.ts').DispatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndRemoteSession($input: RemoteSessionEndInput!) {\n  remoteSessionEnd(input: $input) {\n    id\n    version\n    state\n    endedAt\n    minutes\n    learned\n  }\n}"): typeof import('./graphql.ts').EndRemoteSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FeedbackCase($number: String!) {\n  feedback(number: $number) {\n    id\n    number\n    version\n    kind\n    grade\n    subject\n    source\n    state\n    text\n    askedForMoney\n    raisedByName\n    receivedAt\n    firstAnswerDueAt\n    firstAnsweredAt\n    handling\n    promisedOn\n    holder\n    delegateName\n    investigatorName\n    findings\n    meetingPersonName\n    finding\n    problem\n    cause\n    faultType\n    responsibleName\n    answer\n    decidedByName\n    decidedAt\n    toldAt\n    toldHow\n    metAt\n    closedAt\n    reopenedAt\n    newFacts\n    accidentAt\n    purchasedOn\n    manufacturedOn\n    serialNumber\n    mainFault\n    customerDemand\n    model {\n      code\n      name\n    }\n    customer {\n      name\n      phone\n    }\n    request {\n      number\n    }\n    events {\n      at\n      kind\n      text\n      actorName\n    }\n    meetings {\n      outcome\n      heldAt\n      words\n      byName\n    }\n    followUps {\n      id\n      version\n      state\n      words\n      dueAt\n      overdue\n      report\n    }\n    letters {\n      id\n      text\n      writtenAt\n    }\n    penalties {\n      id\n      staffName\n      amount\n      doubled\n      asTeamLead\n      reason\n      onDate\n    }\n    accidentNotices {\n      role\n      recipientName\n      toldAt\n    }\n    correctiveActions {\n      id\n      version\n      kind\n      action\n      ownerName\n      dueOn\n      state\n      overdue\n      result\n    }\n  }\n}"): typeof import('./graphql.ts').FeedbackCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FeedbackOfBranch($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  feedbackList(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        number\n        version\n        kind\n        grade\n        subject\n        source\n        state\n        text\n        holder\n        firstAnswerDueAt\n        firstAnswerOverdue\n        metAt\n        meetingPersonName\n        customer {\n          name\n        }\n        request {\n          number\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').FeedbackOfBranchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FollowCall($number: String!) {\n  requestChanged(number: $number) {\n    number\n    version\n    state\n    nextStep\n    nextActor\n    nextDueAt\n    lastEvent {\n      at\n      kind\n      text\n    }\n  }\n}"): typeof import('./graphql.ts').FollowCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FollowUps($branchId: ID, $open: Boolean = true, $first: Int! = 20, $after: String) {\n  followUps(branchId: $branchId, open: $open, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        words\n        dueAt\n        overdue\n        escalatedAt\n        sentByName\n        report\n        feedback {\n          number\n          grade\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').FollowUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HoldInterview($input: PerformanceReviewInterviewInput!) {\n  performanceReviewInterview(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').HoldInterviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IndicatorsOfTeam($branchId: ID!, $period: String!, $first: Int!, $after: String) {\n  branchIndicators(\n    branchId: $branchId\n    period: $period\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        technicianId\n        technicianNumber\n        technicianName\n        from\n        to\n        indicators {\n          indicator\n          unit\n          numerator\n          denominator\n          value\n          percent\n          points\n        }\n        workPoints\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').IndicatorsOfTeamDocument;
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
export function graphql(source: "query LateReviews($branchId: ID!, $missing: Boolean! = true, $first: Int! = 20, $after: String) {\n  lateReviews(\n    branchId: $branchId\n    missing: $missing\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        reviewId\n        staffName\n        periodFrom\n        step\n        on\n        missing\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').LateReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkComplex($input: RepairRequestMarkComplexInput!) {\n  repairRequestMarkComplex(input: $input) {\n    id\n    version\n    complex\n    targets {\n      kind\n      state\n    }\n  }\n}"): typeof import('./graphql.ts').MarkComplexDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NameMeetingPerson($input: FeedbackPersonInput!) {\n  feedbackMeetingPersonName(input: $input) {\n    id\n    version\n    meetingPersonName\n  }\n}"): typeof import('./graphql.ts').NameMeetingPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OverrideEntitlement($input: EntitlementOverrideInput!) {\n  entitlementOverride(input: $input) {\n    id\n    version\n    serviceCategory\n    entitlementHistory {\n      category\n      derived\n      explanation\n      overrideReason\n      decidedAt\n      decidedBy\n    }\n  }\n}"): typeof import('./graphql.ts').OverrideEntitlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartsUsed($branchId: ID!, $state: PartUseState, $first: Int! = 50, $after: String) {\n  partUses(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        requestNumber\n        technicianName\n        partCode\n        quantity\n        unitCostAmount\n        serviceCategory\n        usedAt\n        state\n        writtenOffAt\n        writtenOffByName\n        oldPart {\n          id\n          state\n          serialNumber\n          receivedAt\n          receivedByName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').PartsUsedDocument;
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
export function graphql(source: "mutation ProposeReward($input: RewardProposeInput!) {\n  rewardPropose(input: $input) {\n    id\n    version\n    state\n    amount\n  }\n}"): typeof import('./graphql.ts').ProposeRewardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PutFindingRight($input: SiteFindingDoneInput!) {\n  siteFindingDone(input: $input) {\n    id\n    version\n    doneAt\n    doneByName\n    done\n  }\n}"): typeof import('./graphql.ts').PutFindingRightDocument;
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
export function graphql(source: "mutation RecordMeeting($input: FeedbackMeetingRecordInput!) {\n  feedbackMeetingRecord(input: $input) {\n    id\n    version\n    metAt\n    meetings {\n      outcome\n      heldAt\n      words\n      byName\n    }\n  }\n}"): typeof import('./graphql.ts').RecordMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordSiteCheck($input: SiteCheckRecordInput!) {\n  siteCheckRecord(input: $input) {\n    id\n    checkedOn\n    score\n    passed\n    findings {\n      id\n      text\n      ownerName\n      dueOn\n    }\n  }\n}"): typeof import('./graphql.ts').RecordSiteCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReferCall($input: RequestReferInput!) {\n  requestRefer(input: $input) {\n    id\n    requestNumber\n    passedAt\n  }\n}"): typeof import('./graphql.ts').ReferCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReferredCalls($branchId: ID!, $first: Int! = 20, $after: String) {\n  referrals(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        requestNumber\n        reason\n        passedAt\n        passedByName\n        decidedAt\n        namedStaffName\n        toBranch {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ReferredCallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportAccident($input: FeedbackChangeInput!) {\n  feedbackAccidentReport(input: $input) {\n    id\n    version\n    accidentAt\n    accidentNotices {\n      role\n      recipientName\n      toldAt\n    }\n  }\n}"): typeof import('./graphql.ts').ReportAccidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestTravel($input: TravelRequestMakeInput!) {\n  travelRequestMake(input: $input) {\n    id\n    version\n    state\n    reason\n    inHomeRegion\n    decider\n  }\n}"): typeof import('./graphql.ts').RequestTravelDocument;
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
export function graphql(source: "mutation ReviewCollected($input: PerformanceReviewReviewInput!) {\n  performanceReviewReview(input: $input) {\n    id\n    version\n    state\n    dueOn\n  }\n}"): typeof import('./graphql.ts').ReviewCollectedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewDailyReport($input: DailyReportReviewInput!) {\n  dailyReportReview(input: $input) {\n    id\n    version\n    state\n    reviewedByName\n    remarks\n  }\n}"): typeof import('./graphql.ts').ReviewDailyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReviewInDetail($id: ID!) {\n  performanceReview(id: $id) {\n    id\n    version\n    staffName\n    scheme\n    periodFrom\n    periodTo\n    state\n    dueOn\n    selfReport\n    appealReason\n    appealOutcome\n    collections {\n      month\n      at\n      figures {\n        indicator\n        value\n      }\n    }\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n      summedAt\n      lines {\n        id\n        part\n        item\n        percent\n        numerator\n        denominator\n        value\n        points\n        correctedPoints\n      }\n      recomputed {\n        same\n        differing\n        amended\n      }\n    }\n    events {\n      step\n      at\n      byName\n      late\n      note\n      fromPoints\n      toPoints\n      lineId\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewInDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewReport($input: ServiceReportReviewInput!) {\n  serviceReportReview(input: $input) {\n    id\n    version\n    approved\n    reviews {\n      reportVersion\n      approved\n      remarks\n      at\n      byName\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReviewsOfBranch($branchId: ID!, $state: ReviewState, $on: LocalDate, $first: Int! = 20, $after: String) {\n  performanceReviews(\n    branchId: $branchId\n    state: $state\n    on: $on\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        version\n        staffId\n        staffName\n        scheme\n        period\n        probation\n        periodFrom\n        periodTo\n        state\n        dueOn\n        result {\n          total\n          score\n          grade\n          failed\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewsOfBranchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Scraps($branchId: ID!, $state: ScrapState, $first: Int! = 50, $after: String) {\n  stockScraps(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        quantity\n        reason\n        state\n        askedAt\n        askedByName\n        decidedAt\n        decidedByName\n        part {\n          code\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ScrapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SiteChecklist($on: LocalDate) {\n  siteChecklist(on: $on) {\n    id\n    version\n    effectiveFrom\n    items {\n      key\n      s\n      zh\n      en\n    }\n  }\n}"): typeof import('./graphql.ts').SiteChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SiteChecks($branchId: ID!, $month: String!, $first: Int! = 20, $after: String) {\n  siteChecks(branchId: $branchId, month: $month, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        checkedOn\n        score\n        passed\n        policyVersion\n        checkedByName\n        remarks\n        branch {\n          name\n        }\n        checklist {\n          version\n        }\n        lines {\n          itemKey\n          s\n          mark\n        }\n        findings {\n          id\n          version\n          itemKey\n          text\n          ownerName\n          dueOn\n          doneAt\n          doneByName\n          done\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').SiteChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartRemoteSession($input: RemoteSessionStartInput!) {\n  remoteSessionStart(input: $input) {\n    id\n    version\n    means\n    startedAt\n  }\n}"): typeof import('./graphql.ts').StartRemoteSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitTeamReport($input: SupervisorReportInput!) {\n  supervisorReportSubmit(input: $input) {\n    id\n    version\n    state\n    late\n    sentAt\n  }\n}"): typeof import('./graphql.ts').SubmitTeamReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SumReview($input: PerformanceReviewInput!) {\n  performanceReviewSum(input: $input) {\n    id\n    version\n    state\n    dueOn\n    result {\n      computedTotal\n      total\n      score\n      grade\n      failed\n    }\n  }\n}"): typeof import('./graphql.ts').SumReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TargetFigures($by: TargetDimension!, $from: String!, $to: String, $branchId: ID, $first: Int! = 20, $after: String) {\n  targetFigures(\n    by: $by\n    from: $from\n    to: $to\n    branchId: $branchId\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        code\n        name\n        onTime {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n        satisfaction {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n        justifiedComplaints {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n        resolved {\n          numerator\n          denominator\n          percent\n          targetPercent\n          reached\n          policyVersion\n          basis\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').TargetFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TeamReport($branchId: ID!, $on: LocalDate!) {\n  supervisorReport(branchId: $branchId, on: $on) {\n    id\n    version\n    on\n    state\n    dueAt\n    signatureDueAt\n    submittedAt\n    submittedByName\n    late\n    signedAt\n    signedByName\n    signedLate\n    sentAt\n    remarks\n    sums {\n      category\n      minutes\n    }\n    lines {\n      staffName\n      late\n      category\n      minutes\n      minutesNow\n      dailyReport {\n        id\n        state\n      }\n    }\n    missing {\n      reportId\n      staffName\n      stateNow\n      submittedAt\n    }\n  }\n}"): typeof import('./graphql.ts').TeamReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawTravel($input: TravelRequestDecideInput!) {\n  travelRequestWithdraw(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').WithdrawTravelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Workshop($branchId: ID!, $state: RepairCardState, $first: Int! = 20, $after: String) {\n  repairCards(branchId: $branchId, state: $state, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        technicianName\n        plannedFinishAt\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').WorkshopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WriteOffPart($input: PartUseWriteOffInput!) {\n  partUseWriteOff(input: $input) {\n    id\n    state\n    writtenOffAt\n  }\n}"): typeof import('./graphql.ts').WriteOffPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptVisit($input: VisitInput!) {\n  visitAccept(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').AcceptVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcknowledgeReview($input: PerformanceReviewInput!) {\n  performanceReviewAcknowledge(input: $input) {\n    id\n    version\n    state\n    frozenAt\n  }\n}"): typeof import('./graphql.ts').AcknowledgeReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AppealReview($input: PerformanceReviewAppealInput!) {\n  performanceReviewAppeal(input: $input) {\n    id\n    version\n    state\n    appealReason\n  }\n}"): typeof import('./graphql.ts').AppealReviewDocument;
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
export function graphql(source: "query BehindMyIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {\n  indicatorSources(\n    technicianId: $technicianId\n    period: $period\n    indicator: $indicator\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        kind\n        recordId\n        number\n        at\n        numerator\n        denominator\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').BehindMyIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ColleaguesToMark($branchId: ID!, $first: Int! = 20, $after: String) {\n  reviewsToMark(branchId: $branchId, first: $first, after: $after) {\n    edges {\n      node {\n        reviewId\n        staffName\n        scheme\n        periodFrom\n        periodTo\n        source\n        given\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ColleaguesToMarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CollectOnTheSpot($input: InvoiceIssueInput!) {\n  paymentCollectOnTheSpot(input: $input) {\n    id\n    version\n    number\n    state\n    totalAmount\n    onTheSpot\n  }\n}"): typeof import('./graphql.ts').CollectOnTheSpotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CollectWithInvoice($input: InvoiceInput!) {\n  paymentCollect(input: $input) {\n    id\n    version\n    number\n    state\n    totalAmount\n  }\n}"): typeof import('./graphql.ts').CollectWithInvoiceDocument;
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
export function graphql(source: "mutation DraftEstimate($input: EstimateDraftInput!) {\n  estimateDraft(input: $input) {\n    id\n    version\n    state\n    totalAmount\n    currency\n    lines {\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n      notCoveredReason\n      priceListVersion\n    }\n  }\n}"): typeof import('./graphql.ts').DraftEstimateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Escalate($input: VisitEscalateInput!) {\n  visitEscalate(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').EscalateDocument;
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
export function graphql(source: "mutation HandOverCash($input: CashHandOverInput!) {\n  cashHandOver(input: $input) {\n    id\n    version\n    state\n    amount\n    recordedAt\n  }\n}"): typeof import('./graphql.ts').HandOverCashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query JobsNearby($visitId: ID!) {\n  jobsNearby(visitId: $visitId) {\n    number\n    kind\n    grade\n    faultType\n    sameDistrict\n    district\n    model\n    dueAt\n  }\n}"): typeof import('./graphql.ts').JobsNearbyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkColleague($input: ReviewInputGiveInput!) {\n  reviewInputGive(input: $input) {\n    reviewId\n    source\n    givenAt\n  }\n}"): typeof import('./graphql.ts').MarkColleagueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyBonuses($first: Int! = 20, $after: String) {\n  myBonuses(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        year\n        quarter\n        standardAmount\n        sharePerMille\n        earnedPerMille\n        reason\n        amount\n        dueOn\n        paidAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyBonusesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyCards($first: Int! = 20, $after: String) {\n  myCards(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        color\n        reason\n        givenOn\n        withdrawnAt\n        withdrawnReason\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyCash {\n  myCash {\n    id\n    balanceAmount\n    currency\n    ledger {\n      step\n      kind\n      amount\n      balanceAmount\n      at\n      invoiceNumber\n      byName\n    }\n    openHandOver {\n      id\n      amount\n      recordedAt\n    }\n  }\n}"): typeof import('./graphql.ts').MyCashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyDailyReports($first: Int! = 31, $after: String) {\n  myDailyReports(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        on\n        state\n        dueAt\n        submittedAt\n        late\n        remarks\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyDailyReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyIndicators($technicianId: ID!, $period: String!) {\n  technicianIndicators(technicianId: $technicianId, period: $period) {\n    technicianNumber\n    technicianName\n    from\n    to\n    indicators {\n      indicator\n      unit\n      numerator\n      denominator\n      value\n      percent\n      points\n    }\n    workPoints\n  }\n}"): typeof import('./graphql.ts').MyIndicatorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyRatings($technicianId: ID!, $month: String!) {\n  ratingSums(technicianId: $technicianId, month: $month) {\n    customers\n    closedBatches\n    items {\n      item\n      verySatisfied\n      satisfied\n      fair\n      dissatisfied\n    }\n  }\n}"): typeof import('./graphql.ts').MyRatingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyRepairCards($first: Int! = 20, $after: String) {\n  myRepairCards(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        unitName\n        serialNumber\n        plannedFinishAt\n        partsExpectedOn\n        minutes\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyRepairCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyRequisitions($first: Int! = 50, $after: String) {\n  myPartsRequisitions(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        requestNumber\n        technicianName\n        submittedAt\n        lines {\n          partCode\n          quantity\n          issued\n          used\n          returned\n        }\n        replenishments {\n          partCode\n          state\n          expectedOn\n        }\n        remarks\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyRequisitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyReviews($first: Int! = 20, $after: String) {\n  myReviews(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        period\n        periodFrom\n        periodTo\n        state\n        dueOn\n        selfReport\n        publishedAt\n        frozenAt\n        result {\n          computedTotal\n          total\n          score\n          grade\n          failed\n          summedAt\n          lines {\n            id\n            part\n            item\n            percent\n            numerator\n            denominator\n            value\n            points\n            correctedPoints\n          }\n        }\n        events {\n          step\n          at\n          byName\n          late\n          note\n          fromPoints\n          toPoints\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyTargetFigures($month: String!) {\n  myTargetFigures(month: $month) {\n    onTime {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n    satisfaction {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n    justifiedComplaints {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n    resolved {\n      numerator\n      denominator\n      percent\n      targetPercent\n      reached\n    }\n  }\n}"): typeof import('./graphql.ts').MyTargetFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyVisits($on: LocalDate, $first: Int! = 20, $after: String) {\n  myVisits(on: $on, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        state\n        plannedAt\n        request {\n          id\n          number\n          kind\n          grade\n          faultDescription\n          contactPhone\n          addressLine\n          district {\n            name\n          }\n          model {\n            name\n          }\n          promise {\n            dueAt\n            minutesLeft\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').MyVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartsAccount($technicianId: ID!, $first: Int! = 50, $after: String) {\n  technicianPartsAccount(\n    technicianId: $technicianId\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        id\n        partCode\n        inVan\n        issued\n        used\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').PartsAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PartsOnSite($input: PartsOnSiteInput!) {\n  partsOnSiteRecord(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').PartsOnSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PrepareVisit($id: ID!) {\n  visit(id: $id) {\n    id\n    version\n    state\n    plannedAt\n    leadName\n    preparation {\n      documents {\n        document\n        reference\n      }\n      likelyParts {\n        partCode\n        name\n        timesUsed\n      }\n      route {\n        from\n        place\n        addressLine\n        zoneKind\n      }\n      contactName\n      contactPhone\n      learned {\n        means\n        servedByName\n        endedAt\n        minutes\n        learned\n      }\n    }\n    contacts {\n      means\n      contactedAt\n      agreed\n      recordedAt\n      recordedByName\n    }\n    request {\n      number\n      travelNeed {\n        reason\n        decider\n      }\n      travelWaiting\n    }\n  }\n}"): typeof import('./graphql.ts').PrepareVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PromiseCompletion($input: RequestCommitInput!) {\n  requestCommit(input: $input) {\n    id\n    version\n    commitments {\n      committedAt\n      explanation\n      madeAt\n      madeByName\n    }\n  }\n}"): typeof import('./graphql.ts').PromiseCompletionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordCharges($input: ChargeRecordInput!) {\n  chargeRecord(input: $input) {\n    id\n    recordedAt\n    recordedByName\n    charges {\n      id\n      kind\n      code\n      name\n      nameEn\n      quantity\n      unitAmount\n      listAmount\n      category\n      amount\n      priceListVersion\n      chargedAt\n      chargedByName\n    }\n  }\n}"): typeof import('./graphql.ts').RecordChargesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordContact($input: VisitRecordContactInput!) {\n  visitRecordContact(input: $input) {\n    id\n    means\n    contactedAt\n    agreed\n  }\n}"): typeof import('./graphql.ts').RecordContactDocument;
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
export function graphql(source: "mutation ReportOnOneself($input: PerformanceReviewSelfReportInput!) {\n  performanceReviewSelfReport(input: $input) {\n    id\n    version\n    state\n    selfReport\n    selfReportedAt\n  }\n}"): typeof import('./graphql.ts').ReportOnOneselfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportResult($input: VisitReportResultInput!) {\n  visitReportResult(input: $input) {\n    id\n    result\n    reportedAt\n    offered\n  }\n}"): typeof import('./graphql.ts').ReportResultDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestParts($input: PartsRequisitionSubmitInput!) {\n  partsRequisitionSubmit(input: $input) {\n    id\n    version\n    state\n  }\n}"): typeof import('./graphql.ts').RequestPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestReduction($input: ChargeReductionRequestInput!) {\n  chargeReductionRequest(input: $input) {\n    id\n    version\n    state\n    amount\n    reason\n    requestedAt\n    requestedByName\n  }\n}"): typeof import('./graphql.ts').RequestReductionDocument;
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
export function graphql(source: "mutation SendEstimate($input: EstimateInput!) {\n  estimateSend(input: $input) {\n    id\n    version\n    state\n    sentAt\n  }\n}"): typeof import('./graphql.ts').SendEstimateDocument;
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
export function graphql(source: "mutation UsePartOnCard($input: PartUseOnCardInput!) {\n  partUseOnCard(input: $input) {\n    id\n    state\n    unitCostAmount\n  }\n}"): typeof import('./graphql.ts').UsePartOnCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UsePartOnVisit($input: PartUseOnVisitInput!) {\n  partUseOnVisit(input: $input) {\n    id\n    state\n    unitCostAmount\n  }\n}"): typeof import('./graphql.ts').UsePartOnVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Visit($id: ID!) {\n  visit(id: $id) {\n    id\n    version\n    state\n    plannedAt\n    setOutAt\n    arrivedAt\n    leftAt\n    team {\n      id\n      name\n    }\n    request {\n      id\n      number\n      state\n      faultType\n      faultDescription\n      raisedByName\n      contactPhone\n      addressLine\n      signable\n      nextStep\n      photos {\n        id\n        url\n      }\n      asset {\n        serialNumber\n        purchasedOn\n      }\n      coverage {\n        category\n        explanation\n        covered\n        notCovered\n      }\n      voucher {\n        number\n        state\n        sealCode\n        unitHistory {\n          requestNumber\n          at\n          summary\n        }\n        report {\n          version\n          found\n          cause\n          done\n          advice\n          parts {\n            partCode\n            name\n            quantity\n          }\n          minutes {\n            category\n            minutes\n          }\n          diagnosis {\n            version\n            faultType\n            faultCause\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').VisitDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
