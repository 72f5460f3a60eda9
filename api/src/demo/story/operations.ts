/** What the people of the story send. */

const act = (name: string, input: string, result: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${result} } }`;

export const phoneCodeRequest =
  'mutation ($phone: String!) { phoneCodeRequest(input: { phone: $phone }) { expiresInSeconds } }';
export const phoneCodeSignIn =
  'mutation ($phone: String!, $code: String!) { phoneCodeSignIn(input: { phone: $phone, code: $code }) { expiresAt } }';
export const profileSet = act('profileSet', 'ProfileSetInput', 'name');
export const languageSet = act('languageSet', 'LanguageSetInput', 'language');

export const staffRoleGrant = act('staffRoleGrant', 'StaffRoleGrantInput', 'id');
export const certificateRecord = act('certificateRecord', 'CertificateRecordInput', 'id');
export const workPermitRecord = act('workPermitRecord', 'WorkPermitRecordInput', 'id');
export const calendarWeekSet = act('calendarWeekSet', 'CalendarWeekSetInput', 'id');
export const calendarExceptionSet = act('calendarExceptionSet', 'CalendarExceptionSetInput', 'on');
export const policyPublish = act('policyPublish', 'PolicyPublishInput', 'id');
export const warrantyTermPublish = act('warrantyTermPublish', 'WarrantyTermPublishInput', 'id');

export const customerRegister = act('customerRegister', 'CustomerRegisterInput', 'id');
export const assetRegister = act('assetRegister', 'AssetRegisterInput', 'id');
export const assetProofVerify = act('assetProofVerify', 'AssetProofVerifyInput', 'id');

export const repairRequestSubmit = act('repairRequestSubmit', 'RepairRequestSubmitInput', 'id number');
export const repairRequestRegister = act('repairRequestRegister', 'RepairRequestRegisterInput', 'id number');
export const repairRequestClassify = act('repairRequestClassify', 'RepairRequestClassifyInput', 'id');
export const contactLog = act('contactLog', 'ContactLogInput', 'id');
export const contactAnswer = act('contactAnswer', 'ContactAnswerInput', 'id');
export const vehicleHandlingContact = act('vehicleHandlingContact', 'VehicleHandlingContactInput', 'id');
export const requestRefer = act('requestRefer', 'RequestReferInput', 'id');
export const repairRequestMerge = act('repairRequestMerge', 'RepairRequestMergeInput', 'id');
export const repairRequestCancel = act('repairRequestCancel', 'RepairRequestCancelInput', 'id');
export const entitlementOverride = act('entitlementOverride', 'EntitlementOverrideInput', 'id');
export const repairRequestDispatch = act('repairRequestDispatch', 'RepairRequestDispatchInput', 'id');

export const visitAccept = act('visitAccept', 'VisitInput', 'id');
export const visitDecline = act('visitDecline', 'VisitReasonInput', 'id');
export const visitNoShow = act('visitNoShow', 'VisitReasonInput', 'id');
export const visitSetOut = act('visitSetOut', 'VisitStepInput', 'id');
export const visitArrive = act('visitArrive', 'VisitStepInput', 'id');
export const visitConfirmArrival = act('visitConfirmArrival', 'VisitInput', 'id');
export const visitRecordContact = act('visitRecordContact', 'VisitRecordContactInput', 'id');
export const visitReportResult = act('visitReportResult', 'VisitReportResultInput', 'id');
export const visitEscalate = act('visitEscalate', 'VisitEscalateInput', 'id version');
export const escalationDecide = act('escalationDecide', 'EscalationDecideInput', 'id');
export const serviceReportReview = act('serviceReportReview', 'ServiceReportReviewInput', 'id');
export const travelRequestMake = act('travelRequestMake', 'TravelRequestMakeInput', 'id version');
export const remoteSessionStart = act('remoteSessionStart', 'RemoteSessionStartInput', 'id version');
export const remoteSessionEnd = act('remoteSessionEnd', 'RemoteSessionEndInput', 'id');
export const visitComplete = act('visitComplete', 'VisitCompleteInput', 'id');
export const diagnosisRecord = act('diagnosisRecord', 'DiagnosisRecordInput', 'id');
export const serviceReportRecord = act('serviceReportRecord', 'ServiceReportRecordInput', 'id');

export const voucherSignOnDevice = act('voucherSignOnDevice', 'VoucherSignOnDeviceInput', 'id');
export const voucherSignInPortal = act('voucherSignInPortal', 'VoucherSignInPortalInput', 'id');
export const voucherHandIn = act('voucherHandIn', 'RequestInput', 'id');
export const repairRequestStrikeOff = act('repairRequestStrikeOff', 'RepairRequestStrikeOffInput', 'id');
export const voucherArchive = act('voucherArchive', 'RequestInput', 'id');

export const unitTakeIn = act('unitTakeIn', 'UnitTakeInInput', 'id number');
export const unitBookIn = act('unitBookIn', 'UnitBookInInput', 'id');
export const unitReturn = act('unitReturn', 'UnitReturnInput', 'id');
export const repairCardRecord = act('repairCardRecord', 'RepairCardRecordInput', 'id');
export const repairCardFinish = act('repairCardFinish', 'RepairCardInput', 'id');
export const repairCardInspect = act('repairCardInspect', 'RepairCardInspectInput', 'id');
export const repairCardPromise = act('repairCardPromise', 'RepairCardPromiseInput', 'id');

export const warehouseOpen = act('warehouseOpen', 'WarehouseOpenInput', 'id');
export const stockReceive = act('stockReceive', 'StockReceiveInput', 'id');
export const partsRequisitionSubmit = act(
  'partsRequisitionSubmit',
  'PartsRequisitionSubmitInput',
  'id version',
);
export const partsRequisitionDecide = act('partsRequisitionDecide', 'PartsRequisitionDecideInput', 'version');
export const partsRequisitionIssue = act('partsRequisitionIssue', 'PartsRequisitionIssueInput', 'version');
export const partUseOnCard = act('partUseOnCard', 'PartUseOnCardInput', 'id');
export const oldPartReceive = act('oldPartReceive', 'OldPartReceiveInput', 'id');
export const replenishmentOrder = act('replenishmentOrder', 'ReplenishmentOrderInput', 'id');
export const estimateDraft = act('estimateDraft', 'EstimateDraftInput', 'id version');
export const estimateSend = act('estimateSend', 'EstimateInput', 'id version');
export const estimateApprove = act('estimateApprove', 'EstimateInput', 'id');
export const chargeRecord = act('chargeRecord', 'ChargeRecordInput', 'charges { amount }');
export const paymentCollectOnTheSpot = act('paymentCollectOnTheSpot', 'InvoiceIssueInput', 'id version');
export const invoiceIssue = act('invoiceIssue', 'InvoiceIssueInput', 'id version');
export const invoiceSend = act('invoiceSend', 'InvoiceInput', 'id version');
export const invoiceDispute = act('invoiceDispute', 'InvoiceReasonInput', 'id version');
export const invoiceDisputeAnswer = act('invoiceDisputeAnswer', 'InvoiceDisputeAnswerInput', 'id');
export const voucherNumber =
  'query ($number: String!) { repairRequest(number: $number) { voucher { number } } }';
export const dailyReportCompleteInternal = act(
  'dailyReportCompleteInternal',
  'DailyReportInternalInput',
  'id version',
);
export const dailyReportSubmit = act('dailyReportSubmit', 'DailyReportInput', 'id');
export const dailyReportReview = act('dailyReportReview', 'DailyReportReviewInput', 'id');
export const supervisorReportSubmit = act('supervisorReportSubmit', 'SupervisorReportInput', 'id');
export const supervisorReportSign = act('supervisorReportSign', 'SupervisorReportSignInput', 'id');
export const myDailyReports = '{ myDailyReports(first: 10) { edges { node { id version on } } } }';
export const dailyReports =
  'query ($branchId: ID!, $on: LocalDate!) { dailyReports(branchId: $branchId, on: $on) { edges { node { id version state late } } } }';
export const supervisorReport =
  'query ($branchId: ID!, $on: LocalDate!) { supervisorReport(branchId: $branchId, on: $on) { id version } }';

export const surveyCard = 'query ($token: String!) { surveyCard(token: $token) { items } }';
export const surveyAnswer = act('surveyAnswer', 'SurveyAnswerInput', 'state');

/** What an app shows before somebody acts: the version that is given back. */
export const reportsOfRequest =
  'query ($number: String!) { repairRequest(number: $number) { voucher { reports { id version approved } } } }';
export const requestVersion = 'query ($number: String!) { repairRequest(number: $number) { version } }';
export const cardOfRequest =
  'query ($number: String!) { repairRequest(number: $number) { repairCard { id version } } }';
export const visitVersion = 'query ($visitId: ID!) { visit(id: $visitId) { version } }';

export const feedbackFile = act('feedbackFile', 'FeedbackFileInput', 'id version');
export const feedbackAnswer = act('feedbackAnswer', 'FeedbackAnswerInput', 'id version');
export const feedbackInvestigatorName = act('feedbackInvestigatorName', 'FeedbackPersonInput', 'id version');
export const feedbackDecide = act('feedbackDecide', 'FeedbackDecideInput', 'id version');
export const feedbackTell = act('feedbackTell', 'FeedbackTellInput', 'id version');
export const feedbackMeetingRecord = act('feedbackMeetingRecord', 'FeedbackMeetingRecordInput', 'id version');
export const feedbackClose = act('feedbackClose', 'FeedbackChangeInput', 'id version');
export const followUpSend = act('followUpSend', 'FollowUpSendInput', 'id version');
export const followUpComplete = act('followUpComplete', 'FollowUpCompleteInput', 'id');
